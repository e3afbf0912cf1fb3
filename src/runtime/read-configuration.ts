import type { Location } from '../errors/location.ts'
import type { Report } from '../errors/problem.ts'
import type { ConfigNode } from '../source/config-tree.ts'
import { Section } from '../source/section.ts'
import { type Authentications, type Login, NO_AUTHENTICATIONS, readAuthentications } from './read-login.ts'
import type { ServiceOptions } from './service.ts'

/** What the command line says; it wins over every file. */
export interface Overrides {
  readonly host?: string
  readonly port?: number
  readonly username?: string
  readonly password?: string
  readonly authFile?: string
  readonly requestsExchange?: string
  readonly alertsExchange?: string
  readonly heartbeatRoutingKey?: string
  readonly heartbeatIntervalS?: number
  readonly maxPayloadBytes?: number
}

/** What the configuration may ask of the machine it is read on. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** @throws when there is no such file */
  readonly readText: (path: string) => string
}

/** The part of a runtime configuration that every class of service shares. */
export interface ServiceConfiguration {
  readonly era: 'E1' | 'E2'
  readonly section: Section
  readonly options: Omit<ServiceOptions, 'sender' | 'log'>
  readonly authentications: Authentications
  /** Function name → body in terms of `x`. */
  readonly calibrations: Readonly<Record<string, { readonly body: string; readonly at: Location }>>
}

/**
 * Reads the service's own keys, in either era's layout: under `runtime-config:` (E1) or at the top level (E2).
 *
 * @returns `null` when there is nothing to go on with; the reason is in `report`
 */
export function readServiceConfiguration(
  root: ConfigNode,
  overrides: Overrides,
  surroundings: Surroundings,
  report: Report,
): ServiceConfiguration | null {
  if (root.kind !== 'map') {
    report.problem('config-invalid', root.at, 'a runtime configuration is a map', 'it begins with "runtime-config:"')
    return null
  }
  const wrapped = root.entries.get('runtime-config')
  const era = wrapped === undefined ? 'E2' : 'E1'
  const node = wrapped?.node ?? root
  if (node.kind !== 'map') {
    report.problem('config-invalid', node.at, '"runtime-config" must be a map of keys and values')
    return null
  }
  const section = new Section(node, report)
  const mesh = section.section('dripline_mesh')
  const config = section.section('config')
  const authentications = readAuthFile(section, config, overrides, surroundings)
  // Service keys first, then the map that each era has for the rest.
  // Each is read even when one before it wins: what nobody reads counts as unknown.
  const text = (key: string): string | null => first([mesh, config].map((part) => part?.text(key, hyphens(key))))
  const number = (least: number, key: string): number | null =>
    first([section, mesh, config].map((part) => part?.number({ least }, key, hyphens(key))))
  const login = readLogin(section, 'dripline', authentications.broker, surroundings)
  const options = {
    name: section.text('name') ?? config?.text('queue') ?? (era === 'E1' ? 'dlcpp_service' : 'dlpy_service'),
    address: {
      host: overrides.host ?? section.text('broker') ?? text('broker') ?? authentications.host ?? 'localhost',
      port:
        overrides.port ??
        section.number({ least: 1, most: 65_535 }, 'port') ??
        number(1, 'broker_port') ??
        authentications.port ??
        5672,
      username: overrides.username ?? login.username ?? 'guest',
      password: overrides.password ?? login.password ?? 'guest',
    },
    ...given('requestsExchange', overrides.requestsExchange ?? text('requests_exchange')),
    ...given('alertsExchange', overrides.alertsExchange ?? text('alerts_exchange')),
    ...given('heartbeatRoutingKey', overrides.heartbeatRoutingKey ?? text('heartbeat_routing_key')),
    ...given('heartbeatIntervalS', overrides.heartbeatIntervalS ?? number(0, 'heartbeat_interval_s')),
    ...given('maxPayloadBytes', overrides.maxPayloadBytes ?? number(1, 'max_payload_size')),
    ...given('messageWaitMs', number(0, 'message_wait_ms')),
    ...given('broadcastKey', section.text('broadcast_key')),
    ...given('schedules', section.flag('enable_scheduling')),
  }
  // Read by the reference; a service that is always connected and polls nothing has no use for them.
  for (const key of ['loop_timeout_ms', 'max_connection_attempts']) number(0, key)
  for (const part of [section, mesh, config]) part?.node('make_connection', 'make-connection')
  for (const part of [mesh, config]) part?.node('return_codes', 'return-codes')
  // Accepted and ignored by the reference too.
  if (era === 'E2') for (const key of ['username', 'password']) section.node(key)
  for (const part of [mesh, config]) refuseUnknown(part)
  const calibrations = readCalibrations(section)
  const database = readLogin(section, 'postgres', authentications.database, surroundings)
  return { era, section, options, authentications: { ...authentications, database }, calibrations }
}

function first<T>(values: readonly (T | null | undefined)[]): T | null {
  return values.find((value) => value !== null && value !== undefined) ?? null
}

function hyphens(key: string): string {
  return key.replaceAll('_', '-')
}

function given<K extends string, T>(key: K, value: T | null | undefined): { [key in K]?: T } {
  return value === null || value === undefined ? {} : ({ [key]: value } as { [key in K]: T })
}

/** Environment variables of each group's items. @see dripline-python v5.1.4, bin/dl-serve */
const VARIABLES = {
  dripline: { username: 'DRIPLINE_USER', password: 'DRIPLINE_PASSWORD' },
  postgres: { username: 'POSTGRES_USER', password: 'POSTGRES_PASSWORD' },
} as const

/** Later wins: `default`, auth file, environment variable, contents of a `file`, `value`. */
function readLogin(
  section: Section,
  groupName: keyof typeof VARIABLES,
  fromFile: Login,
  surroundings: Surroundings,
): Login {
  const group = section.section('auth_groups')?.section(groupName) ?? null
  const item = (name: keyof Login): string | null => {
    const node = group?.node(name) ?? null
    if (node?.kind === 'scalar') return node.text
    const parts = node === null ? null : (group?.asSection(node, name) ?? null)
    const variable = parts?.text('env') ?? VARIABLES[groupName][name]
    const secretFile = parts?.text('file') ?? null
    const secret = secretFile === null ? null : readSecret(secretFile, parts, surroundings)
    const value = parts?.text('value') ?? secret ?? surroundings.environment[variable] ?? fromFile[name]
    return value ?? parts?.text('default') ?? null
  }
  return { username: item('username'), password: item('password') }
}

function readSecret(file: string, parts: Section | null, surroundings: Surroundings): string | null {
  try {
    return surroundings.readText(expanded(file, surroundings.environment)).replace(/\r?\n$/, '')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    if (parts !== null) parts.report.problem('config-invalid', parts.whereIs('file'), `cannot be read: ${reason}`)
    return null
  }
}

function readAuthFile(
  section: Section,
  config: Section | null,
  overrides: Overrides,
  surroundings: Surroundings,
): Authentications {
  const named = section.text('auth_file') ?? config?.text('auth-file', 'auth_file') ?? null
  const file = overrides.authFile ?? named
  if (file === null) return NO_AUTHENTICATIONS
  return readAuthFileAt(file, section.whereIs('auth_file'), section.report, surroundings)
}

/** @param at where the file is named, for the message that it cannot be read */
export function readAuthFileAt(
  file: string,
  at: Location,
  report: Report,
  surroundings: Surroundings,
): Authentications {
  const path = expanded(file, surroundings.environment)
  let text: string
  try {
    text = surroundings.readText(path)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    report.problem('config-invalid', at, `auth file ${path} cannot be read: ${reason}`)
    return NO_AUTHENTICATIONS
  }
  return readAuthentications(text, path, report)
}

/** `~` and `$VAR` or `${VAR}`, as far as they are set. */
function expanded(path: string, environment: Surroundings['environment']): string {
  return path
    .replace(/^~(?=\/|$)/, environment.HOME ?? '~')
    .replace(/\$(?:(\w+)|\{(\w+)\})/g, (all, bare, braced) => environment[bare ?? braced] ?? all)
}

function readCalibrations(section: Section): ServiceConfiguration['calibrations'] {
  const bodies = section.section('calibrations')
  const entries = bodies?.keys.map((name) => [name, { body: bodies.text(name) ?? '', at: bodies.whereIs(name) }]) ?? []
  return Object.fromEntries(entries)
}

/** @param hint e.g. what a misspelt key may have meant */
export function refuseUnknown(section: Section | null): void {
  for (const { key, at } of section?.unknownKeys() ?? []) {
    const known = [...(section?.knownKeys ?? [])].sort().join(', ')
    section?.report.problem('unknown-key', at, `unknown key "${key}"`, `known here: ${known}`)
  }
}
