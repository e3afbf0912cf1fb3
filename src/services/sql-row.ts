import type { ColumnType, ColumnValue } from '../database/connection.ts'
import { encodeJson, Float, type Payload, type PayloadMap } from '../protocol/json.ts'
import { ThrowReply } from '../runtime/throw-reply.ts'

/** A column and the key of the data that fills it. */
export interface InsertColumn {
  readonly column: string
  readonly payloadKey: string
}

export interface InsertColumns {
  readonly required: readonly InsertColumn[]
  readonly optional: readonly InsertColumn[]
  /** Used unless the data has a value. */
  readonly defaults: PayloadMap
}

/** One row to insert: column → value, in the order of the configuration. */
export type InsertRow = ReadonlyMap<string, ColumnValue>

/**
 * The row that `data` makes: unknown keys are dropped, required ones looked for by payload key, values laid over the
 * defaults.
 *
 * @throws ThrowReply service_error_invalid_value, with the missing key's name
 * @see dripline-python v4.7.1, implementations/postgres_interface.py, `_insert_with_return`
 */
export function insertRow(columns: InsertColumns, data: PayloadMap): InsertRow {
  const missing = columns.required.filter(({ payloadKey }) => !Object.hasOwn(data, payloadKey))
  if (missing.length > 0) {
    const names = missing.map(({ payloadKey }) => `"${payloadKey}"`).join(', ')
    throw new ThrowReply('service_error_invalid_value', `the data lacks the required ${names}`)
  }
  const row = new Map(Object.entries(columns.defaults).map(([column, value]) => [column, columnValue(value)] as const))
  for (const { column, payloadKey } of [...columns.required, ...columns.optional])
    if (Object.hasOwn(data, payloadKey)) row.set(column, columnValue(data[payloadKey] ?? null))
  return row
}

/** Text, so that the server converts it to the column's type; lists and maps as JSON, for columns that hold it. */
export function columnValue(value: Payload): ColumnValue {
  if (value instanceof Float) return value.value
  return typeof value === 'object' && value !== null ? encodeJson(value) : value
}

const NUMERIC = /^(?:double precision|real|numeric|decimal)/
const NO_NUMBER = /^\s*[+-]?(?:nan|inf(?:inity)?)\s*$/i

/** The column whose number is no number: PostgreSQL takes the text `NaN`, and every average after it is lost. */
export function columnWithoutNumber(row: InsertRow, types: ReadonlyMap<string, ColumnType>): string | null {
  for (const [column, value] of row) {
    if (typeof value === 'string' && NO_NUMBER.test(value) && NUMERIC.test(types.get(column)?.type ?? '')) return column
    if (typeof value === 'number' && !Number.isFinite(value)) return column
  }
  return null
}
