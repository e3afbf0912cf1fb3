import {
  type ColumnType,
  type ColumnValue,
  columnText,
  type DatabaseConnection,
  type Row,
  type TableName,
  tableText,
} from '../database/connection.ts'
import { DatabaseError } from '../database/failure.ts'
import type { KeptDatabase } from '../database/keep-database.ts'
import { Float, isList, isMap, type Payload, type PayloadMap } from '../protocol/json.ts'
import { commandValues } from '../runtime/declare.ts'
import { type CommandParameters, Endpoint } from '../runtime/endpoint.ts'
import type { Kind, ValuesOf } from '../runtime/kinds.ts'
import { ThrowReply } from '../runtime/throw-reply.ts'
import { columnValue, type InsertColumns, RowMaker } from './sql-row.ts'

export interface SqlTableOptions {
  readonly name: string
  readonly table: TableName
  readonly columns: InsertColumns
  /** Columns that an insert gives back. */
  readonly returning: readonly string[]
}

/** A table or view of the database: insert and select by cmd, and the rows of a sensor logger. */
export class SQLTable extends Endpoint {
  readonly table: TableName
  readonly rows: RowMaker
  readonly #database: KeptDatabase
  readonly #returning: readonly string[]
  readonly #types = new WeakMap<DatabaseConnection, ReadonlyMap<string, ColumnType>>()

  constructor(options: SqlTableOptions, database: KeptDatabase) {
    super(options)
    this.table = options.table
    this.rows = new RowMaker(options.columns)
    this.#returning = options.returning
    this.#database = database
    this.commands.set('do_insert', (parameters) => this.#doInsert(parameters))
    this.commands.set('do_select', (parameters) => this.#doSelect(parameters))
  }

  /** Column → type, asked for once per connection. @throws DatabaseError also when there is no such table */
  async types(connection: DatabaseConnection): Promise<ReadonlyMap<string, ColumnType>> {
    const known = this.#types.get(connection)
    if (known !== undefined) return known
    const types = await connection.columns(this.table)
    if (types.size === 0) throw new DatabaseError('refused', `there is no table ${tableText(this.table)}`, null, null)
    this.#types.set(connection, types)
    return types
  }

  async #doInsert({ named }: CommandParameters): Promise<Payload> {
    const { columns, values } = this.rows.row(named)
    const [inserted] = await this.#ask((connection) =>
      connection.insertRows(this.table, columns, [values], this.#returning),
    )
    return inserted === undefined ? {} : rowPayload(inserted)
  }

  async #doSelect(given: CommandParameters): Promise<Payload> {
    const { text, parameters } = selectText(this.table, commandValues(this, 'do_select', SELECT, given))
    const rows = await this.#ask((connection) => connection.query(`${text} LIMIT ${MOST_ROWS + 1}`, parameters))
    if (rows.length > MOST_ROWS) {
      const message = `${this.name}: more than ${MOST_ROWS} rows match: narrow the conditions`
      throw new ThrowReply('service_error_invalid_value', message)
    }
    return rows.map(rowPayload)
  }

  async #ask(question: (connection: DatabaseConnection) => Promise<readonly Row[]>): Promise<readonly Row[]> {
    try {
      return await question(await this.#database.connection())
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error
      const isAway = error.reason === 'unreachable' || error.reason === 'starting-up'
      throw new ThrowReply(isAway ? 'resource_error_connection' : 'resource_error', error.message)
    }
  }
}

/** Rows are collected before they are sent: a table of years must not fill the memory. */
const MOST_ROWS = 50_000

const condition = (): Kind<PayloadMap> => ({
  parameter: { type: 'object', default: {} },
  read: (value) => (value === null ? {} : isMap(value) ? value : undefined),
  payload: (value) => value,
})

/** What `do_select` takes, in this order or by name. A single column needs no list. */
const SELECT = {
  return_cols: {
    parameter: { type: 'array', items: { type: 'string' }, default: [] },
    read: (value: Payload) => columnNames(value),
    payload: (value: readonly string[]) => value,
  },
  where_eq_dict: condition(),
  where_lt_dict: condition(),
  where_gt_dict: condition(),
} as const

function columnNames(value: Payload): readonly string[] | undefined {
  if (value === null) return []
  const names = isList(value) ? value : [value]
  return names.every((name) => typeof name === 'string') ? (names as string[]) : undefined
}

function selectText(
  table: TableName,
  { return_cols, where_eq_dict, where_lt_dict, where_gt_dict }: ValuesOf<typeof SELECT>,
): { readonly text: string; readonly parameters: readonly ColumnValue[] } {
  const parameters: ColumnValue[] = []
  const compared = (where: PayloadMap, operator: '=' | '<' | '>'): string[] =>
    Object.entries(where).map(([column, value]) => {
      if (value === null && operator === '=') return `${columnText(column)} IS NULL`
      parameters.push(columnValue(value))
      return `${columnText(column)} ${operator} $${parameters.length}`
    })
  const conditions = [...compared(where_eq_dict, '='), ...compared(where_lt_dict, '<'), ...compared(where_gt_dict, '>')]
  const columns = return_cols.length === 0 ? '*' : return_cols.map(columnText).join(', ')
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
  return { text: `SELECT ${columns} FROM ${tableText(table)}${where}`, parameters }
}

/** A row as it travels: whole numbers of float columns are not told apart, so they go as integers. */
function rowPayload(row: Row): PayloadMap {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, readPayload(value)]))
}

function readPayload(value: Row[string]): Payload {
  if (typeof value !== 'number') return value
  if (!Number.isFinite(value)) return String(value)
  return Number.isSafeInteger(value) || !Number.isInteger(value) ? value : new Float(value)
}
