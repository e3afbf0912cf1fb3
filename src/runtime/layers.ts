import type { Location } from '../errors/location.ts'
import type { Report } from '../errors/problem.ts'
import { emptyMap, mergedMaps, placedNode, withEntry, withEnvironment, withoutKeys } from '../source/config-layers.ts'
import type { ConfigMap, ConfigNode } from '../source/config-tree.ts'
import { CLASS_PARAMETERS } from './parameters.generated.ts'

/** What the command line's options say; they win over every file. */
export interface Overrides {
  readonly host?: string
  readonly port?: number
  readonly username?: string
  readonly password?: string
  readonly passwordFile?: string
  readonly authFile?: string
  readonly requestsExchange?: string
  readonly alertsExchange?: string
  readonly heartbeatRoutingKey?: string
  readonly heartbeatIntervalS?: number
  readonly maxPayloadBytes?: number
  readonly maxConnectionAttempts?: number
  readonly messageWaitMs?: number
  readonly metricsPort?: string
}

/** Where an option stands in the configuration. */
const OPTION_ADDRESSES: Readonly<Record<keyof Overrides, string>> = {
  host: 'dripline_mesh.broker',
  port: 'dripline_mesh.broker_port',
  username: 'auth_groups.dripline.username.value',
  password: 'auth_groups.dripline.password.value',
  passwordFile: 'auth_groups.dripline.password.file',
  authFile: 'auth_file',
  requestsExchange: 'dripline_mesh.requests_exchange',
  alertsExchange: 'dripline_mesh.alerts_exchange',
  heartbeatRoutingKey: 'dripline_mesh.heartbeat_routing_key',
  heartbeatIntervalS: 'heartbeat_interval_s',
  maxPayloadBytes: 'dripline_mesh.max_payload_size',
  maxConnectionAttempts: 'dripline_mesh.max_connection_attempts',
  messageWaitMs: 'message_wait_ms',
  metricsPort: 'metrics_port',
}

/** Where the settings of a service come from; later wins. */
export interface Layers {
  /** `~/.dripline_mesh.yaml`: the keys of `dripline_mesh` without that name. */
  readonly home?: ConfigNode | null
  readonly file: ConfigNode
  /** One map for each `key=value` word of the command line. */
  readonly words?: readonly ConfigMap[]
  readonly options?: Overrides
}

/**
 * All layers in one map, in the spelling of dripline-python 5, with environment variables filled in.
 *
 * @returns `null` when there is nothing to go on with; the reason is in `report`
 */
export function layeredMap(
  layers: Layers,
  environment: Readonly<Record<string, string | undefined>>,
  report: Report,
): { readonly era: 'E1' | 'E2'; readonly map: ConfigMap } | null {
  const { home = null, file, words = [], options = {} } = layers
  if (file.kind !== 'map') {
    report.problem('config-invalid', file.at, 'a runtime configuration is a map', 'it begins with "runtime-config:"')
    return null
  }
  const maps: ConfigMap[] = []
  if (home?.kind === 'map') maps.push(withEntry(emptyMap(home.at), 'dripline_mesh', home, home.at))
  else if (home !== null) report.problem('config-invalid', home.at, 'expected a map: broker, broker_port and so on')
  for (const layer of [file, ...words]) {
    const map = inNewSpelling(layer, report)
    if (map === null) return null
    maps.push(map)
  }
  maps.push(...optionMaps(options))
  const merged = maps.reduce(mergedMaps, emptyMap(file.at))
  const filled = withEnvironment({ ...merged, at: serviceMapOf(file).at }, environment, report)
  return filled.kind === 'map' ? { era: file.entries.has('runtime-config') ? 'E1' : 'E2', map: filled } : null
}

function serviceMapOf(file: ConfigMap): ConfigNode {
  return file.entries.get('runtime-config')?.node ?? file
}

function optionMaps(options: Overrides): ConfigMap[] {
  const at: Location = { file: 'command line', line: 1, column: 1, length: 1 }
  return Object.entries(options).flatMap(([name, value]) => {
    if (value === undefined) return []
    const text = String(value)
    const scalar = { kind: 'scalar', at, text, value: { kind: 'text', value: text } } as const
    return [placedNode(OPTION_ADDRESSES[name as keyof Overrides], scalar)]
  })
}

/** One layer in the spelling of dripline-python 5: its older places and names moved to where they belong now. */
function inNewSpelling(layer: ConfigMap, report: Report): ConfigMap | null {
  const whole = unwrapped(layer, report)
  if (whole === null) return null
  const parts = [
    settingsMap(whole, 'dripline', report),
    settingsMap(whole, 'config', report),
    movedKeys(whole, LOGIN_KEYS),
    withoutKeys(whole, ['dripline', 'config', ...Object.keys(LOGIN_KEYS), ...Object.keys(BROKER_KEYS)]),
    movedKeys(whole, BROKER_KEYS),
  ]
  const merged = parts.reduce(mergedMaps, emptyMap(whole.at))
  const groups = merged.entries.get('auth_groups')
  if (groups === undefined) return merged
  // The line of a wrong key could hold a password.
  return { ...merged, entries: new Map(merged.entries).set('auth_groups', withoutLines(groups)) }
}

/** `runtime-config:` laid over what stands beside it, as dripline-python 5 does; version 4 looks at nothing else. */
function unwrapped(layer: ConfigMap, report: Report): ConfigMap | null {
  const wrapped = layer.entries.get('runtime-config')?.node
  if (wrapped === undefined) return layer
  if (wrapped.kind !== 'map') {
    report.problem('config-invalid', wrapped.at, '"runtime-config" must be a map of keys and values')
    return null
  }
  const known = ['runtime-config', 'dripline', ...Object.keys(CLASS_PARAMETERS.Service?.properties ?? {})]
  const others = [...layer.entries].filter(([key]) => !known.includes(key))
  for (const [key, { keyAt }] of others) {
    report.warning('unknown-key', keyAt, `"${key}" stands beside "runtime-config", not in it: ignored`)
  }
  return mergedMaps(withoutKeys(layer, ['runtime-config', ...others.map(([key]) => key)]), wrapped)
}

/** Keys of the older maps that stand outside of `dripline_mesh` today. */
const AT_THE_TOP = ['auth_file', 'heartbeat_interval_s', 'loop_timeout_ms', 'message_wait_ms', 'make_connection']

/** The older maps `config` (in `runtime-config`) and `dripline` (beside it): hyphens, and one level for everything. */
function settingsMap(whole: ConfigMap, name: 'config' | 'dripline', report: Report): ConfigMap {
  const entry = whole.entries.get(name)
  let result = emptyMap(whole.at)
  if (entry === undefined) return result
  if (entry.node.kind !== 'map') {
    if (entry.node.kind === 'list' || entry.node.value.kind !== 'null')
      report.problem('config-invalid', entry.node.at, `"${name}" must be a map of keys and values`)
    return result
  }
  const mesh = CLASS_PARAMETERS.Service?.properties?.dripline_mesh?.properties ?? {}
  for (const [written, { keyAt, node }] of entry.node.entries) {
    const key = written.replaceAll('-', '_')
    const single: ConfigMap = { kind: 'map', at: entry.node.at, entries: new Map([[key, { keyAt, node }]]) }
    if (key === 'queue') result = withEntry(result, 'name', node, keyAt)
    else if (AT_THE_TOP.includes(key)) result = withEntry(result, key, node, keyAt)
    else if (Object.hasOwn(mesh, key)) result = withEntry(result, 'dripline_mesh', single, entry.keyAt)
    else
      result = withEntry(result, 'config', { ...single, entries: new Map([[written, { keyAt, node }]]) }, entry.keyAt)
  }
  return result
}

/** Keys of a service of dripline-python 4; they win over the maps. */
const BROKER_KEYS: Readonly<Record<string, string>> = {
  broker: 'dripline_mesh.broker',
  port: 'dripline_mesh.broker_port',
}

/** Keys that version 5 takes and never looks at: whoever writes them means a login. */
const LOGIN_KEYS: Readonly<Record<string, string>> = {
  username: 'auth_groups.dripline.username.default',
  password: 'auth_groups.dripline.password.default',
}

function movedKeys(whole: ConfigMap, addresses: Readonly<Record<string, string>>): ConfigMap {
  const moved = Object.entries(addresses).flatMap(([key, address]) => {
    const entry = whole.entries.get(key)
    return entry === undefined ? [] : [placedNode(address, entry.node, entry.keyAt)]
  })
  return moved.reduce(mergedMaps, emptyMap(whole.at))
}

/** The same tree, whose places show no text of the file. */
export function withoutLines<T>(value: T): T {
  if (value instanceof Map) return new Map([...value].map(([key, inner]) => [key, withoutLines(inner)])) as T
  if (Array.isArray(value)) return value.map(withoutLines) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => key !== 'sourceLine')
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutLines(inner)])) as T
}
