import { KeptDatabase } from '../database/keep-database.ts'
import { isMap } from '../protocol/json.ts'
import type { EntityOptions } from '../runtime/entity.ts'
import {
  type CalibrationFunctions,
  type ConfigNode,
  configPayload,
  pythonRegex,
  readAuthFileAt,
  readEntityOptions,
  type Section,
  type ServiceConfiguration,
  type Surroundings,
  type Values,
} from '../runtime/read-class.ts'
import type { Service, ServiceOptions } from '../runtime/service.ts'
import type { InsertColumn } from './sql-row.ts'
import type { SqlTableOptions } from './sql-table.ts'

/** What a class of service may read to make itself. */
export interface ServiceContext {
  readonly section: Section
  /** The parameters of the class, with their defaults. */
  readonly values: Values
  readonly options: ServiceOptions
  readonly configuration: ServiceConfiguration
  readonly surroundings: Surroundings
  /** What a class of the user's own takes besides those of the class that it extends. */
  readonly parameters: () => object
}

/** What a class of endpoint may read to make itself. */
export interface EndpointContext {
  readonly section: Section
  /** The parameters of the class, with their defaults. */
  readonly values: Values
  readonly service: Service
  readonly functions: CalibrationFunctions
  readonly parameters: () => object
}

export function readEntity({ section, values, functions, service }: EndpointContext): EntityOptions {
  return readEntityOptions(section, values, functions, (text) => service.log.warn(text))
}

export function readInitialValue({ values }: EndpointContext): { initialValue: ReturnType<typeof configPayload> } {
  return { initialValue: configPayload(values.node('initial_value')) }
}

interface AlertKeys {
  readonly alertKeys: readonly string[]
  readonly alertKeyParser: string
}

/** @param missing for a class whose defaults depend on its other settings */
export function readAlertConsumer({ section, values }: ServiceContext, missing?: AlertKeys): AlertKeys {
  const given = (key: string): boolean => missing === undefined || values.node(key) !== null
  const alertKeys = given('alert_keys') ? values.texts('alert_keys') : (missing?.alertKeys ?? [])
  const alertKeyParser = given('alert_key_parser_re')
    ? values.text('alert_key_parser_re')
    : (missing?.alertKeyParser ?? '')
  try {
    pythonRegex(alertKeyParser)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const at = section.whereIs('alert_key_parser_re')
    section.report.problem('config-invalid', at, `"alert_key_parser_re" is no regular expression: ${reason}`)
    return { alertKeys, alertKeyParser: '' }
  }
  return { alertKeys, alertKeyParser }
}

/** The logger's table must be one of its own endpoints. */
export function readLoggerTable({ section, values }: ServiceContext): { tableEndpoint: string } {
  const tableEndpoint = values.text('insertion_table_endpoint_name')
  const endpoints = section.sections('endpoints')
  const isThere = endpoints.some(
    (endpoint) => endpoint.text('name') === tableEndpoint && endpoint.text('module') === 'SQLTable',
  )
  if (tableEndpoint !== '' && !isThere) {
    const at = section.whereIs('insertion_table_endpoint_name')
    section.report.problem('config-invalid', at, `there is no SQLTable endpoint "${tableEndpoint}"`)
  }
  return { tableEndpoint }
}

export function readDatabase({ section, values, options, configuration, surroundings }: ServiceContext): KeptDatabase {
  const server = values.text('database_server')
  const database = values.text('database_name')
  const file = values.optionalText('auths_file')
  const authentications =
    file === null
      ? configuration.authentications
      : readAuthFileAt(file, section.whereIs('auths_file'), section.report, surroundings)
  // [::1]:5432, db:5432, db
  const [, written = server, port = '5432'] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(server) ?? []
  const host = written.replace(/^\[(.*)\]$/, '$1')
  const { username, password } = authentications.database
  return new KeptDatabase(
    { host, port: Number(port), database, username: username ?? 'postgres', password: password ?? 'postgres' },
    options.name,
  )
}

export function readSqlTable({
  section,
  values,
  service,
}: EndpointContext): { table: SqlTableOptions; database: KeptDatabase } | null {
  const defaults = configPayload(values.node('default_insert_values'))
  const table = {
    name: values.text('name'),
    table: { schema: values.optionalText('schema'), table: values.text('table_name') },
    columns: {
      required: readColumns(section, 'required_insert_names'),
      optional: readColumns(section, 'optional_insert_names'),
      defaults: isMap(defaults) ? defaults : {},
    },
    returning: values.texts('return_col_names'),
  }
  if ('database' in service && service.database instanceof KeptDatabase) return { table, database: service.database }
  const hint = 'SQLTable is an endpoint of PostgreSQLInterface or PostgresSensorLogger'
  section.report.problem('config-invalid', section.whereIs('module'), 'this service has no database', hint)
  return null
}

/** A text is column and payload key at once; a map names both. */
function readColumns(section: Section, key: string): readonly InsertColumn[] {
  const items = section.list(key)?.items ?? []
  return items.flatMap((item: ConfigNode) => {
    if (item.kind === 'scalar') return [{ column: item.text, payloadKey: item.text }]
    const pair = section.asSection(item, `an item of ${key}`)
    if (pair === null) return []
    return [{ column: pair.requiredText('column'), payloadKey: pair.requiredText('payload_key') }]
  })
}
