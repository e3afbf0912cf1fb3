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
import { type CommandParameters, Endpoint } from '../runtime/endpoint.ts'
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
    super(options.name)
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

  async #doSelect({ named, values }: CommandParameters): Promise<Payload> {
    const wanted = named.return_cols ?? values[0] ?? []
    const names = isList(wanted) ? wanted.map(String) : [String(wanted)]
    const conditions: string[] = []
    const parameters: ColumnValue[] = []
    const operators = [
      ['where_eq_dict', '='],
      ['where_lt_dict', '<'],
      ['where_gt_dict', '>'],
    ] as const
    operators.forEach(([key, operator], index) => {
      const where = named[key] ?? values[index + 1] ?? {}
      if (!isMap(where)) throw new ThrowReply('service_error_invalid_value', `"${key}" must be an object`)
      for (const [column, value] of Object.entries(where)) {
        parameters.push(columnValue(value))
        conditions.push(`${columnText(column)} ${operator} $${parameters.length}`)
      }
    })
    const columns = names.length === 0 ? '*' : names.map(columnText).join(', ')
    const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
    const rows = await this.#ask((connection) =>
      connection.query(`SELECT ${columns} FROM ${tableText(this.table)}${where}`, parameters),
    )
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

/** A row as it travels: whole numbers of float columns are not told apart, so they go as integers. */
function rowPayload(row: Row): PayloadMap {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, readPayload(value)]))
}

function readPayload(value: Row[string]): Payload {
  if (typeof value !== 'number') return value
  if (!Number.isFinite(value)) return String(value)
  return Number.isSafeInteger(value) || !Number.isInteger(value) ? value : new Float(value)
}
