import { suggestion } from '../../errors/suggest.ts'
import { child, type TreeNode, textOf } from '../../source/tree.ts'
import type { Draft, DraftEndpoint, DraftService } from '../draft.ts'
import { isEntity, isLogged, keyPlace, partContainer, placeOf } from '../draft.ts'
import { insertNames } from '../insert-names.ts'
import { bindingMatches, groupNames, type KeyParser, keyParser } from '../key-parser.ts'
import { LOGGER_DEFAULTS } from '../logger-defaults.ts'
import type { Table } from '../mesh.ts'
import { tablesOf } from '../tables.ts'
import { alertPrefix } from './endpoints.ts'

/** What an alert has besides the groups of the key parser. */
const ALERT_DATA = ['timestamp', 'value_raw', 'value_cal']
const DATABASE_CLASSES = ['PostgresSensorLogger', 'PostgreSQLInterface']

/** A logger has a database, a table with its columns, and a parser that its sensors' names survive. */
export function checkLoggers(draft: Draft): void {
  const tables = tablesOf(child(draft.root, 'database'))
  for (const service of draft.services) {
    checkParser(service, draft)
    if (service.isOwn || !DATABASE_CLASSES.includes(service.module ?? '')) continue
    if (!draft.hasDatabase) {
      const hint = 'add a database; every default is good: database: {}'
      draft.report.problem('no-database', service.moduleAt, `${service.module} needs a database`, hint)
      continue
    }
    if (isElsewhere(service, draft)) continue
    for (const endpoint of service.endpoints) if (endpoint.module === 'SQLTable') checkTable(endpoint, tables, draft)
    if (service.module === 'PostgresSensorLogger') checkInsertion(service, tables, draft)
  }
  if (!draft.hasDatabase && child(draft.root, 'grafana') !== null) {
    const hint = 'add database: {}, or run Grafana without its dashboards as a service with image: grafana/grafana'
    draft.report.problem(
      'no-database',
      keyPlace(draft.root, 'grafana', draft.source),
      'grafana needs a database to show',
      hint,
    )
  }
}

/** Whether the service writes into a database that is not the mesh's: its tables are not ours to know. */
function isElsewhere(service: DraftService, draft: Draft): boolean {
  const server = textOf(child(service.node, 'database_server'))
  if (server !== null && server.replace(/:\d+$/, '') !== partContainer(draft.root, 'database')) return true
  const name = textOf(child(service.node, 'database_name'))
  return name !== null && name !== (textOf(child(child(draft.root, 'database'), 'name')) ?? 'sensor_data')
}

function checkTable({ node }: DraftEndpoint, tables: readonly Table[], draft: Draft): void {
  const nameNode = child(node, 'table_name')
  const name = textOf(nameNode)
  if (name === null || nameNode === null || child(node, 'schema') !== null) return
  const table = tables.find((candidate) => candidate.name === name)
  if (table === undefined) {
    const names = tables.map((candidate) => candidate.name)
    const hint = `${suggestion(name, names, 'the database has')}\nset it up with: database: {tables: {${name}: {…}}}`
    draft.report.problem('unknown-table', placeOf(nameNode, draft.source), `the database has no table "${name}"`, hint)
    return
  }
  const columns = table.columns.map((column) => column.name)
  const check = (column: string, at: TreeNode): void => {
    if (columns.includes(column)) return
    const message = `the table "${name}" has no column "${column}"`
    draft.report.problem(
      'unknown-column',
      placeOf(at, draft.source),
      message,
      suggestion(column, columns, 'its columns'),
    )
  }
  for (const key of ['required_insert_names', 'optional_insert_names'] as const) {
    for (const inserted of insertNames(node, key)) check(inserted.column, inserted.node)
  }
  for (const item of child(node, 'return_col_names')?.items ?? []) check(textOf(item) ?? '', item)
  for (const [column, { keyStart, keyEnd }] of child(node, 'default_insert_values')?.entries ?? []) {
    check(column, { ...node, start: keyStart, end: keyEnd })
  }
}

function checkInsertion(service: DraftService, tables: readonly Table[], draft: Draft): void {
  const written = child(service.node, 'insertion_table_endpoint_name')
  const wanted = textOf(written) ?? LOGGER_DEFAULTS.tableEndpoint
  const ownTables = service.endpoints.filter((endpoint) => endpoint.module === 'SQLTable')
  const names = ownTables.flatMap((endpoint) => endpoint.name?.value ?? [])
  if (ownTables.length === 0) {
    const other = service.endpoints.find((endpoint) => endpoint.name?.value === wanted)
    if (other !== undefined && !other.isOwn) {
      const message = `rows are inserted with "${wanted}", which is no SQLTable`
      draft.report.problem('no-insertion-table', other.moduleAt, message, 'give it module: SQLTable, or another name')
    }
    checkDefaultTable(service, tables, draft)
    return
  }
  const table = ownTables.find((endpoint) => endpoint.name?.value === wanted)
  if (table === undefined) {
    const at = written === null ? service.moduleAt : placeOf(written, draft.source)
    const hint = `${suggestion(wanted, names, 'its tables')}\nname it with insertion_table_endpoint_name`
    draft.report.problem(
      'no-insertion-table',
      at,
      `"${service.container}" has no endpoint "${wanted}" to insert rows with`,
      hint,
    )
    return
  }
  const known = tables.find(({ name }) => name === textOf(child(table.node, 'table_name')))
  if (known !== undefined) checkDataNames(service, table, known, draft)
}

/** A spec with a numeric_data of its own may lack a column that the default logger writes. */
function checkDefaultTable(service: DraftService, tables: readonly Table[], draft: Draft): void {
  const columns = tables.find(({ name }) => name === LOGGER_DEFAULTS.tableName)?.columns.map(({ name }) => name) ?? []
  const missing = [...LOGGER_DEFAULTS.requiredNames, ...LOGGER_DEFAULTS.optionalNames].filter(
    (name) => !columns.includes(name),
  )
  for (const column of missing) {
    const message = `"${service.container}" writes into ${LOGGER_DEFAULTS.tableName}, which has no column "${column}"`
    const hint = 'give the logger a SQLTable endpoint of its own, with the columns that the table has'
    draft.report.problem('unknown-column', service.moduleAt, message, hint)
  }
}

/** A required value that nothing delivers means that no row is ever written. */
function checkDataNames(service: DraftService, table: DraftEndpoint, known: Table, draft: Draft): void {
  const parser = textOf(child(service.node, 'alert_key_parser_re')) ?? LOGGER_DEFAULTS.alertKeyParser
  const delivered = [...ALERT_DATA, ...groupNames(parser)]
  for (const { column, payloadKey, node } of insertNames(table.node, 'required_insert_names')) {
    if (delivered.includes(payloadKey) || known.columns.every(({ name }) => name !== column)) continue
    const hint = `${suggestion(payloadKey, delivered, 'an alert has')}\nthe groups of alert_key_parser_re are data too`
    const message = `no alert has "${payloadKey}", so no row would be written`
    draft.report.warning('nothing-delivers', placeOf(node, draft.source), message, hint)
  }
}

function checkParser(service: DraftService, draft: Draft): void {
  const isLogger = service.module === 'PostgresSensorLogger' && !service.isOwn
  const node = child(service.node, 'alert_key_parser_re')
  const pattern = textOf(node) ?? (isLogger ? LOGGER_DEFAULTS.alertKeyParser : null)
  if (pattern === null || service.isOwn) return
  const parser = understood(pattern, node, service, draft)
  if (parser === null || !isLogger) return
  const bindings = bindingsOf(service)
  for (const sender of draft.services) {
    for (const endpoint of sender.endpoints)
      if (isEntity(endpoint)) checkSurvives(endpoint, parser, bindings, service, draft)
  }
}

function understood(pattern: string, node: TreeNode | null, service: DraftService, draft: Draft): KeyParser | null {
  try {
    return keyParser(pattern)
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*: /, '').toLowerCase() : ''
    const at = node === null ? service.moduleAt : placeOf(node, draft.source)
    const hint = "expected: a Python regular expression, e.g. 'sensor_value\\.(?P<sensor_name>\\w+)'"
    draft.report.problem('bad-regex', at, `regular expression not understood: ${reason}`, hint)
    return null
  }
}

function bindingsOf(service: DraftService): readonly string[] {
  const written = child(service.node, 'alert_keys')?.items?.flatMap((item) => textOf(item) ?? [])
  return written ?? LOGGER_DEFAULTS.alertKeys
}

function checkSurvives(
  endpoint: DraftEndpoint,
  parser: KeyParser,
  bindings: readonly string[],
  logger: DraftService,
  draft: Draft,
): void {
  if (endpoint.name === null) return
  const name = endpoint.name.value
  const routingKey = `${alertPrefix(endpoint)}.${name}`
  if (!bindings.some((binding) => bindingMatches(binding, routingKey))) return
  const groups = parser(routingKey)
  const stored = groups === null ? null : (groups.sensor_name ?? name)
  if (stored === name) return
  const outcome = stored === null ? 'would log nothing of' : `would log it as "${stored}":`
  const message =
    stored === null
      ? `the key parser of "${logger.container}" ${outcome} "${name}"`
      : `"${logger.container}" ${outcome} its key parser stops early`
  const hint = `rename it ${name.replaceAll(/[^\p{L}\p{N}_]+/gu, '_')}, or give the logger a parser that takes it:\nalert_key_parser_re: 'sensor_value\\.(?P<sensor_name>.+)'`
  if (isLogged(endpoint)) draft.report.problem('name-breaks-key-parser', endpoint.name.at, message, hint)
  else draft.report.warning('name-breaks-key-parser', endpoint.name.at, message, hint)
}
