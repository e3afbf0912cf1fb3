import { bindingMatches, type KeyParser, keyParser } from '../spec/key-parser.ts'
import type { DriplineService, Mesh } from '../spec/mesh.ts'

/** Where the rows of a sensor logger go, and what of an alert goes into which column. */
export interface LoggerTable {
  /** dripline name of the logger. */
  readonly loggerName: string
  readonly container: string
  readonly schema: string | null
  readonly table: string
  readonly columns: readonly { readonly column: string; readonly payloadKey: string }[]
  /** Binding keys of its alerts. */
  readonly alertKeys: readonly string[]
  readonly parser: KeyParser
  /** It writes into the database of this mesh, which can be asked. */
  readonly isInMesh: boolean
}

/** The tables of every sensor logger of `mesh`. */
export function loggerTables(mesh: Mesh): readonly LoggerTable[] {
  return mesh.containers.flatMap((container) =>
    container.kind === 'service' && container.logger !== null ? (tableOf(container, mesh) ?? []) : [],
  )
}

/** Whether a logger stores alerts of this routing key. */
export function stores({ alertKeys, parser }: LoggerTable, routingKey: string): boolean {
  return alertKeys.some((key) => bindingMatches(key, routingKey)) && parser(routingKey) !== null
}

function tableOf(logger: DriplineService, mesh: Mesh): LoggerTable | null {
  const { configuration } = logger
  const tables = maps(configuration.endpoints).filter(({ module }) => module === 'SQLTable')
  const table = tables.find(({ name }) => name === configuration.insertion_table_endpoint_name)
  if (table === undefined || logger.logger === null) return null
  const server = String(configuration.database_server ?? '').replace(/:\d+$/, '')
  return {
    loggerName: logger.name,
    container: logger.container,
    schema: typeof table.schema === 'string' ? table.schema : null,
    table: logger.logger.tableName,
    columns: [...insertColumns(table.required_insert_names), ...insertColumns(table.optional_insert_names)],
    alertKeys: logger.logger.alertKeys,
    parser: keyParser(String(configuration.alert_key_parser_re)),
    isInMesh: server === mesh.database?.container && configuration.database_name === mesh.database?.name,
  }
}

function insertColumns(names: unknown): { column: string; payloadKey: string }[] {
  return (Array.isArray(names) ? names : []).map((name: unknown) => {
    if (typeof name === 'string') return { column: name, payloadKey: name }
    const { column, payload_key } = name as { column: string; payload_key: string }
    return { column, payloadKey: payload_key }
  })
}

function maps(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? (value as Readonly<Record<string, unknown>>[]) : []
}
