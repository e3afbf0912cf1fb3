import { plainValue } from '../source/plain-value.ts'
import { child, type TreeNode, textOf } from '../source/tree.ts'
import { containerOptions, words } from './container-options.ts'
import type { DraftEndpoint, DraftService } from './draft.ts'
import { insertNames } from './insert-names.ts'
import { secondsOf } from './interval.ts'
import { LOGGER_DEFAULTS } from './logger-defaults.ts'
import type { Database, DriplineService, Endpoint, EndpointMetadata, SensorLogger } from './mesh.ts'
import { DEPLOYMENT_KEYS, METADATA_KEYS } from './schema.ts'

type Configuration = Readonly<Record<string, unknown>>

/** A dripline service of a spec in which no problem was found. */
export function buildService(draft: DraftService, database: Database | null): DriplineService {
  const isPython = draft.runtime === 'python'
  const endpoints = draft.endpoints.map(buildEndpoint)
  const ownPath = textOf(child(draft.node, 'module_path'))
  const paths = [ownPath, ...endpoints.map((endpoint) => endpoint.modulePath)].filter((path) => path !== null)
  const tableEndpoint = defaultTableEndpoint(draft)
  return {
    kind: 'service',
    container: draft.container,
    runtime: draft.runtime,
    image: isPython ? draft.image : null,
    // Our own runtime reads both layouts; the first is what people have.
    era: isPython ? (draft.era ?? 'E1') : 'E1',
    name: draft.name.value,
    module: draft.module ?? 'Service',
    modulePaths: [...new Set(paths)],
    endpoints: [...endpoints, ...(tableEndpoint === null ? [] : [defaultEndpoint(tableEndpoint, draft)])],
    logger: loggerOf(draft),
    configuration: configurationOf(draft, database),
    at: draft.at,
    ...containerOptions(draft.node),
  }
}

function buildEndpoint({ node, name, module }: DraftEndpoint, index: number): Endpoint {
  const calibration = child(node, 'calibration')
  const logIntervalS = secondsOf(child(node, 'log_interval'))
  const maxIntervalS = Number(child(node, 'max_interval')?.value ?? 0)
  const at = name?.at
  if (at === undefined) throw new Error(`endpoint ${index + 1} has no name, and nobody reported it`)
  return {
    name: name?.value ?? '',
    module: module ?? 'Endpoint',
    modulePath: textOf(child(node, 'module_path')),
    logIntervalS,
    rowEveryS: logIntervalS > 0 ? Math.max(logIntervalS, maxIntervalS) : 0,
    logOnSet: child(node, 'log_on_set')?.value === true,
    calibration: calibration === null ? null : (plainValue(calibration) as Endpoint['calibration']),
    metadata: metadataOf(node),
    at,
  }
}

function metadataOf(node: TreeNode): EndpointMetadata {
  const [low, high] = (child(node, 'range')?.items ?? []).map((item) => Number(item.value))
  const alarm = child(node, 'alarm')
  const limit = (key: string): number | null => {
    const value = child(alarm, key)?.value
    return typeof value === 'number' ? value : null
  }
  return {
    unit: textOf(child(node, 'unit')),
    label: textOf(child(node, 'label')),
    description: textOf(child(node, 'description')),
    range: low === undefined || high === undefined ? null : [low, high],
    alarm: alarm === null ? null : { low: limit('low'), high: limit('high') },
  }
}

/** The runtime configuration: what the entry says besides deployment and metadata, and the walkthrough's defaults. */
function configurationOf(draft: DraftService, database: Database | null): Configuration {
  const written: Record<string, unknown> = {}
  for (const [key, { node }] of draft.node.entries ?? []) {
    if (key === 'endpoints') written.endpoints = (node.items ?? []).map(endpointConfiguration)
    else if (!DEPLOYMENT_KEYS.includes(key)) written[key] = plainValue(node)
  }
  const { endpoints, ...others } = {
    ...firstKeys(draft),
    ...written,
    ...missing(written, defaultsFor(draft, database)),
  }
  const table = defaultTableEndpoint(draft)
  const allEndpoints = [
    ...((endpoints as unknown[] | undefined) ?? []),
    ...(table === null ? [] : [tableConfiguration(table)]),
  ]
  return allEndpoints.length === 0 && endpoints === undefined ? others : { ...others, endpoints: allEndpoints }
}

function firstKeys(draft: DraftService): Configuration {
  return { name: draft.name.value, module: draft.module ?? 'Service' }
}

function missing(written: Configuration, defaults: Configuration): Configuration {
  return Object.fromEntries(Object.entries(defaults).filter(([key]) => !Object.hasOwn(written, key)))
}

function endpointConfiguration(node: TreeNode): Configuration {
  const entries = [...(node.entries ?? [])].filter(([key]) => !METADATA_KEYS.includes(key))
  return Object.fromEntries(entries.map(([key, entry]) => [key, plainValue(entry.node)]))
}

function defaultsFor(draft: DraftService, database: Database | null): Configuration {
  if (draft.isOwn) return {}
  const connection = { database_name: database?.name, database_server: database?.container }
  switch (draft.module) {
    case 'PostgresSensorLogger':
      return {
        insertion_table_endpoint_name: LOGGER_DEFAULTS.tableEndpoint,
        alert_keys: [...LOGGER_DEFAULTS.alertKeys],
        alert_key_parser_re: LOGGER_DEFAULTS.alertKeyParser,
        ...connection,
      }
    case 'PostgreSQLInterface':
      return connection
    case 'HeartbeatMonitor':
      return { alert_keys: ['heartbeat.#'], alert_key_parser_re: 'heartbeat\\.(?P<service_name>.+)' }
    default:
      return {}
  }
}

/** Name of the table endpoint that a logger gets without writing one, or `null`. */
function defaultTableEndpoint(draft: DraftService): string | null {
  if (draft.module !== 'PostgresSensorLogger' || draft.isOwn) return null
  const name = textOf(child(draft.node, 'insertion_table_endpoint_name')) ?? LOGGER_DEFAULTS.tableEndpoint
  return draft.endpoints.some((endpoint) => endpoint.module === 'SQLTable' || endpoint.name?.value === name)
    ? null
    : name
}

function tableConfiguration(name: string): Configuration {
  return {
    name,
    module: 'SQLTable',
    table_name: LOGGER_DEFAULTS.tableName,
    required_insert_names: [...LOGGER_DEFAULTS.requiredNames],
    optional_insert_names: [...LOGGER_DEFAULTS.optionalNames],
  }
}

function defaultEndpoint(name: string, draft: DraftService): Endpoint {
  const metadata = { unit: null, label: null, description: null, range: null, alarm: null }
  const plain = { modulePath: null, logIntervalS: 0, rowEveryS: 0, logOnSet: false, calibration: null }
  return { name, module: 'SQLTable', ...plain, metadata, at: draft.at }
}

function loggerOf(draft: DraftService): SensorLogger | null {
  if (draft.module !== 'PostgresSensorLogger') return null
  const alertKeys = child(draft.node, 'alert_keys')
  const insertion = textOf(child(draft.node, 'insertion_table_endpoint_name')) ?? LOGGER_DEFAULTS.tableEndpoint
  const table = draft.endpoints.find((endpoint) => endpoint.module === 'SQLTable' && endpoint.name?.value === insertion)
  return {
    alertKeys: alertKeys === null ? LOGGER_DEFAULTS.alertKeys : words(alertKeys),
    tableName: textOf(child(table?.node ?? null, 'table_name')) ?? LOGGER_DEFAULTS.tableName,
    columns:
      table === undefined
        ? [...LOGGER_DEFAULTS.requiredNames, ...LOGGER_DEFAULTS.optionalNames]
        : columnsOf(table.node),
  }
}

function columnsOf(table: TreeNode): string[] {
  const inserted = [...insertNames(table, 'required_insert_names'), ...insertNames(table, 'optional_insert_names')]
  const defaults = [...(child(table, 'default_insert_values')?.entries?.keys() ?? [])]
  return [...new Set([...inserted.map(({ column }) => column), ...defaults])]
}
