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

/** One row to insert: columns in the order of the configuration, and their values. */
export interface InsertRow {
  /** The very same list for all rows with the same columns. */
  readonly columns: readonly string[]
  readonly values: readonly ColumnValue[]
}

/** Makes rows for one table, defaults laid under the data. */
export class RowMaker {
  readonly #columns: InsertColumns
  /** Payload keys of each column, the one that wins first. */
  readonly #byColumn: readonly { readonly column: string; readonly payloadKeys: readonly string[] }[]
  readonly #defaults: ReadonlyMap<string, ColumnValue>
  /** By which columns have a value. */
  readonly #lists = new Map<string, readonly string[]>()

  constructor(columns: InsertColumns) {
    this.#columns = columns
    this.#defaults = new Map(Object.entries(columns.defaults).map(([column, value]) => [column, columnValue(value)]))
    const given = [...columns.required, ...columns.optional].toReversed()
    const names = new Set([...this.#defaults.keys(), ...given.toReversed().map(({ column }) => column)])
    this.#byColumn = [...names].map((column) => {
      return { column, payloadKeys: given.filter((pair) => pair.column === column).map(({ payloadKey }) => payloadKey) }
    })
  }

  /**
   * The row that the data makes: unknown keys are dropped, required ones looked for by payload key.
   *
   * @param layers data, the one that wins first
   * @throws ThrowReply service_error_invalid_value, with the missing key's name
   * @see dripline-python v4.7.1, implementations/postgres_interface.py, `_insert_with_return`
   */
  row(...layers: readonly PayloadMap[]): InsertRow {
    const missing = this.#columns.required.filter(({ payloadKey }) => found(layers, [payloadKey]) === undefined)
    if (missing.length > 0) {
      const names = missing.map(({ payloadKey }) => `"${payloadKey}"`).join(', ')
      throw new ThrowReply('service_error_invalid_value', `the data lacks the required ${names}`)
    }
    const values: ColumnValue[] = []
    let mask = ''
    for (const { column, payloadKeys } of this.#byColumn) {
      const value = found(layers, payloadKeys)
      const stored = value === undefined ? this.#defaults.get(column) : columnValue(value)
      mask += stored === undefined ? '0' : '1'
      if (stored !== undefined) values.push(stored)
    }
    return { columns: this.#list(mask), values }
  }

  #list(mask: string): readonly string[] {
    const known = this.#lists.get(mask)
    if (known !== undefined) return known
    const list = this.#byColumn.filter((_, index) => mask[index] === '1').map(({ column }) => column)
    this.#lists.set(mask, list)
    return list
  }
}

function found(layers: readonly PayloadMap[], keys: readonly string[]): Payload | undefined {
  for (const key of keys) for (const layer of layers) if (Object.hasOwn(layer, key)) return layer[key]
  return undefined
}

/** Text, so that the server converts it to the column's type; lists and maps as JSON, for columns that hold it. */
export function columnValue(value: Payload): ColumnValue {
  if (value instanceof Float) return value.value
  return typeof value === 'object' && value !== null ? encodeJson(value) : value
}

const NUMERIC = /^(?:double precision|real|numeric|decimal)/
const NO_NUMBER = /^\s*[+-]?(?:nan|inf(?:inity)?)\s*$/i

/** The column whose number is no number: PostgreSQL takes the text `NaN`, and every average after it is lost. */
export function columnWithoutNumber(
  { columns, values }: InsertRow,
  types: ReadonlyMap<string, ColumnType>,
): string | null {
  for (const [index, value] of values.entries()) {
    const column = columns[index] ?? ''
    if (typeof value === 'string' && NO_NUMBER.test(value) && NUMERIC.test(types.get(column)?.type ?? '')) return column
    if (typeof value === 'number' && !Number.isFinite(value)) return column
  }
  return null
}
