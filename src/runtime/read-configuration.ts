import type { Location } from '../errors/location.ts'
import type { Report } from '../errors/problem.ts'
import type { ConfigMap } from '../source/config-tree.ts'
import { checkMap, type Parameter, type UnknownKeys } from '../source/parameter.ts'
import { Section } from '../source/section.ts'
import { Values } from '../source/values.ts'
import { type Authentications, type Login, NO_AUTHENTICATIONS, readAuthentications } from './read-login.ts'
import { readReturnCodes } from './read-return-codes.ts'
import type { ServiceOptions } from './service.ts'

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
  readonly values: Values
  readonly options: Omit<ServiceOptions, 'sender' | 'log'>
  readonly authentications: Authentications
  /** A port or `address:port` for the counters. */
  readonly metricsPort: string | null
  /** Function name → body in terms of `x`. */
  readonly calibrations: Readonly<Record<string, { readonly body: string; readonly at: Location }>>
}

/** What the class of a service says of its keys. */
export interface KeysOfClass {
  readonly parameter: Parameter
  readonly unknown: UnknownKeys
}

/** Reads the keys of a service. Everything that is wrong is in `report`, in the places of the files. */
export function readServiceConfiguration(
  { era, map }: { readonly era: 'E1' | 'E2'; readonly map: ConfigMap },
  { parameter, unknown }: KeysOfClass,
  surroundings: Surroundings,
  report: Report,
): ServiceConfiguration {
  const section = new Section(checkMap(map, parameter, report, unknown), report)
  const values = new Values(section, parameter)
  const mesh = section.section('dripline_mesh') ?? new Section({ ...map, entries: new Map() }, report)
  const meshParameter = parameter.properties?.dripline_mesh ?? {}
  const settings = new Values(mesh, meshParameter)
  const attempts = settings.optionalNumber('max_connection_attempts')
  const authentications = readAuthFile(section, surroundings)
  const login = readLogin(section, 'dripline', authentications.broker, surroundings)
  const options = {
    name: values.optionalText('name') ?? (era === 'E1' ? 'dlcpp_service' : 'dlpy_service'),
    address: {
      host: settings.optionalText('broker') ?? authentications.host ?? 'localhost',
      // An auth file may name the port too: the default comes after it.
      port: mesh.has('broker_port')
        ? settings.number('broker_port')
        : (authentications.port ?? settings.number('broker_port')),
      username: login.username ?? 'guest',
      password: login.password ?? 'guest',
    },
    requestsExchange: settings.text('requests_exchange'),
    alertsExchange: settings.text('alerts_exchange'),
    heartbeatRoutingKey: settings.text('heartbeat_routing_key'),
    heartbeatIntervalS: values.number('heartbeat_interval_s'),
    maxPayloadBytes: settings.number('max_payload_size'),
    messageWaitMs: values.number('message_wait_ms'),
    broadcastKey: values.text('broadcast_key'),
    schedules: values.flag('enable_scheduling'),
    connects: mesh.has('make_connection') ? settings.flag('make_connection') : values.flag('make_connection'),
    ...(attempts === null ? {} : { connectionAttempts: attempts }),
    returnCodes: readReturnCodes(mesh, meshParameter.properties?.return_codes ?? {}, (path) =>
      surroundings.readText(expanded(path, surroundings.environment)),
    ),
  }
  const calibrations = readCalibrations(section)
  const database = readLogin(section, 'postgres', authentications.database, surroundings)
  const metricsPort = values.optionalText('metrics_port')
  const all = { ...authentications, database }
  return { era, section, values, options, authentications: all, metricsPort, calibrations }
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

function readAuthFile(section: Section, surroundings: Surroundings): Authentications {
  const file = section.text('auth_file')
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
