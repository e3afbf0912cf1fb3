import type { ContainerOptions } from '../spec/mesh.ts'
import { literal, portEntry, volumeEntry } from './compose-values.ts'

/** One container of the Compose file, before labels are added. */
export interface ComposeEntry {
  readonly container: string
  readonly entry: Readonly<Record<string, unknown>>
  /** Files of `deploy/` that the container reads at its start: when one changes, the container is made anew. */
  readonly reads: readonly string[]
  /** Whether it reads files with passwords. */
  readonly readsSecrets: boolean
  /** The spec's `compose:`, laid over everything else. */
  readonly compose: Readonly<Record<string, unknown>>
}

/** What every container of a mesh gets. */
export const COMMON = {
  logging: { driver: 'json-file', options: { 'max-size': '10m', 'max-file': '3' } },
} as const

/** For images that are known to need no privilege: no way to gain any, and none to begin with. */
export const UNPRIVILEGED = { security_opt: ['no-new-privileges:true'], cap_drop: ['ALL'] } as const

/** The deployment keys of the spec, added to what the container has of its own. */
export function withOptions(
  entry: {
    readonly environment?: Readonly<Record<string, string>>
    readonly volumes?: readonly unknown[]
    readonly ports?: readonly unknown[]
    readonly [key: string]: unknown
  },
  options: ContainerOptions,
): Record<string, unknown> {
  const environment = { ...entry.environment, ...mapValues(options.environment, literal) }
  const volumes = [...(entry.volumes ?? []), ...options.volumes.map(volumeEntry)]
  const ports = [...(entry.ports ?? []), ...options.ports.map(portEntry)]
  const devices = options.devices.map(literal)
  return {
    ...entry,
    restart: options.restart === '' ? 'unless-stopped' : options.restart,
    ...(Object.keys(environment).length === 0 ? {} : { environment }),
    ...(volumes.length === 0 ? {} : { volumes }),
    ...(ports.length === 0 ? {} : { ports }),
    ...(devices.length === 0 ? {} : { devices }),
    ...COMMON,
  }
}

/** `over` laid over `base`: maps key by key, everything else replaced, `null` takes a key away. */
export function merged(
  base: Readonly<Record<string, unknown>>,
  over: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const result: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(over)) {
    const old = result[key]
    if (value === null) delete result[key]
    else if (isMap(old) && isMap(value)) result[key] = merged(old, value)
    else result[key] = value
  }
  return result
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function mapValues(map: Readonly<Record<string, string>>, change: (value: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]))
}
