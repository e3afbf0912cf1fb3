import { randomBytes } from 'node:crypto'
import { HTTP_PORT } from '../generate/compose-service.ts'
import type { ContainerOptions, DriplineService, Mesh, PublishedPort } from '../spec/mesh.ts'
import { serviceSetting } from './settings.ts'

/** Longest interval between heartbeats of a throw-away mesh, so that a check need not wait a minute for one. */
export const HEARTBEAT_S = 2

const ANY_PORT: PublishedPort = { host: '127.0.0.1', port: null }
/** Of the longest name, 63 letters, that Compose takes. */
const NAME_LETTERS = 40

/** A project name that no other mesh has: the mesh's own, `smoke`, and six digits by chance. */
export function throwAwayName(mesh: Mesh): string {
  return `${mesh.name.slice(0, NAME_LETTERS)}-smoke-${randomBytes(3).toString('hex')}`
}

/**
 * The same mesh under another name, on ports that the engine picks, so that it can stand beside the real one; heartbeats
 * come quickly, and ports that checks of the user's own ask are published.
 */
export function throwAwayMesh(mesh: Mesh, name: string): Mesh {
  const asked = askedPorts(mesh)
  const prepared = <T extends ContainerOptions & { readonly container: string }>(part: T, own: readonly number[]): T =>
    withFreePorts(
      part,
      (asked.get(part.container) ?? []).filter((port) => !own.includes(port)),
    )
  const { broker, database, grafana } = mesh
  const management = broker.management === null && !asked.get(broker.container)?.includes(15672) ? null : ANY_PORT
  return {
    ...mesh,
    name,
    broker: { ...prepared(broker, [5672, 15672]), amqp: ANY_PORT, management },
    database: database === null ? null : { ...prepared(database, [5432]), published: ANY_PORT },
    grafana: grafana === null ? null : { ...prepared(grafana, [3000]), published: ANY_PORT },
    containers: mesh.containers.map((container) => {
      if (container.kind === 'service') return withQuickHeartbeats(prepared(container, []))
      if (container.kind === 'gateway') return { ...prepared(container, [HTTP_PORT]), published: ANY_PORT }
      return prepared(container, [])
    }),
  }
}

/** Container → its ports that `http` checks ask. */
function askedPorts({ smoke }: Mesh): ReadonlyMap<string, readonly number[]> {
  const asked = new Map<string, number[]>()
  for (const check of smoke) {
    if (check.action !== 'http' || !('container' in check.page)) continue
    const { container, port } = check.page
    const ports = asked.get(container) ?? []
    if (!ports.includes(port)) asked.set(container, [...ports, port])
  }
  return asked
}

function withFreePorts<T extends ContainerOptions>(part: T, asked: readonly number[]): T {
  const ports = [...part.ports.map(containerPort), ...asked.map(String)]
  // A fixed name or port would be the real mesh's.
  const { container_name: _name, ports: composePorts, ...compose } = part.compose
  const free = Array.isArray(composePorts) ? { ports: composePorts.map(withoutHostPort) } : {}
  return { ...part, ports: [...new Set(ports)], compose: { ...compose, ...free } }
}

/** `127.0.0.1:8080:80/udp` → `80/udp`: the engine picks the rest. */
function containerPort(port: string): string {
  return port.slice(port.lastIndexOf(':') + 1)
}

function withoutHostPort(port: unknown): unknown {
  if (typeof port === 'number') return `127.0.0.1::${port}`
  if (typeof port === 'string') return `127.0.0.1::${containerPort(port)}`
  const { published: _published, ...rest } = port as Record<string, unknown>
  return rest
}

/** What a service sends when its spec does not say. */
const DEFAULT_HEARTBEAT_S = 60

/** Seconds between heartbeats of a service, as its spec says; 0: none. */
export function heartbeatIntervalS(service: DriplineService): number {
  const written = serviceSetting(service, 'heartbeat_interval_s')
  return written === undefined ? DEFAULT_HEARTBEAT_S : Number(written)
}

/** Where each layout has the interval: the older one refuses an unknown key of a service. */
function withQuickHeartbeats(service: DriplineService): DriplineService {
  const intervalS = heartbeatIntervalS(service)
  if (intervalS === 0 || intervalS <= HEARTBEAT_S) return service
  const { heartbeat_interval_s: _old, config, ...others } = service.configuration
  const {
    heartbeat_interval_s: _older,
    'heartbeat-interval-s': _oldest,
    ...settings
  } = (config ?? {}) as Record<string, unknown>
  const isOld = service.era === 'E1'
  return {
    ...service,
    configuration: isOld
      ? { ...others, config: { ...settings, 'heartbeat-interval-s': HEARTBEAT_S } }
      : { ...others, ...(config === undefined ? {} : { config }), heartbeat_interval_s: HEARTBEAT_S },
  }
}
