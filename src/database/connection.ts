import type { Client, QueryConfig, QueryResult } from 'pg'
import { databaseError } from './failure.ts'

export interface DatabaseAddress {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly username: string
  readonly password: string
}

/** A value for a column. The server converts text to the column's type, so a number may come as text. */
export type ColumnValue = null | boolean | number | bigint | string

/** A value as it is read: numbers and truth values as such, everything else in the server's own text form. */
export type ReadValue = null | boolean | number | string

export type Row = Readonly<Record<string, ReadValue>>

export interface TableName {
  /** `null`: found by the search path, usually `public`. */
  readonly schema: string | null
  readonly table: string
}

/** A type as SQL writes it, without a length: `double precision`, `character varying`. */
export interface ColumnType {
  readonly type: string
  /** The type of lists of it; `null` when the database has none, as for a list. */
  readonly list: string | null
}

/** One open connection; statements are done one after the other. */
export interface DatabaseConnection {
  /** Settles with the reason once the connection is gone; never rejects. */
  readonly closed: Promise<string>
  /**
   * @param timeoutMs longest wait for the answer; a query that takes longer costs the connection
   * @throws DatabaseError
   */
  query(text: string, values?: readonly ColumnValue[], timeoutMs?: number): Promise<readonly Row[]>
  /** @returns how many rows the statement inserted, changed or deleted @throws DatabaseError */
  execute(text: string, values?: readonly ColumnValue[]): Promise<number>
  /**
   * Inserts `rows` with one statement: all or none.
   *
   * @param columns order of the values in each row
   * @returns `returning` columns of each row
   * @throws DatabaseError
   */
  insertRows(
    into: TableName,
    columns: readonly string[],
    rows: readonly (readonly ColumnValue[])[],
    returning?: readonly string[],
  ): Promise<readonly Row[]>
  /** Names and types of a table's or view's columns; empty when there is no such table. */
  columns(of: TableName): Promise<ReadonlyMap<string, ColumnType>>
  close(): Promise<void>
}

/** The wire protocol counts parameters with 16 bits. */
export const MOST_PARAMETERS = 65_535

const CLOSE_TIMEOUT_MS = 1_000

/** A network that swallows packets is noticed after this long. */
const QUERY_TIMEOUT_MS = 30_000

/**
 * Opens one connection.
 *
 * @param timeoutMs longest wait for the server to let us in
 * @param statementTimeoutMs after which the server itself gives a statement up; `null`: as it is set there
 * @throws DatabaseError with the reason told apart: nothing listens, starting up, wrong password, missing database
 */
export async function connectDatabase(
  address: DatabaseAddress,
  timeoutMs: number,
  name = 'dripline-mesh',
  statementTimeoutMs: number | null = null,
): Promise<DatabaseConnection> {
  const { host, port, database, username, password } = address
  const where = `database ${database} at ${host}:${port}`
  // Loaded when there is a database: most services have none, and start without it.
  const { Client } = await import('pg')
  const client = new Client({
    host,
    port,
    database,
    user: username,
    password,
    connectionTimeoutMillis: timeoutMs,
    application_name: name,
    keepAlive: true,
    query_timeout: QUERY_TIMEOUT_MS,
    ...(statementTimeoutMs === null ? {} : { statement_timeout: statementTimeoutMs }),
    types: { getTypeParser: readerOf },
  })
  // `error` comes before `end`; without a listener it would end the process.
  const failed = new Promise<string>((resolve) => client.on('error', (error) => resolve(error.message)))
  const ended = new Promise<string>((resolve) => client.on('end', () => resolve('connection closed')))
  try {
    await client.connect()
  } catch (error) {
    await endClient(client)
    throw databaseError(where, error)
  }
  const ask = async (
    text: string,
    values: readonly ColumnValue[] = [],
    query_timeout = QUERY_TIMEOUT_MS,
  ): Promise<QueryResult<Row>> => {
    // The package's types do not know that the client takes the limit with each query.
    const asked: QueryConfig & { readonly query_timeout: number } = { text, values: [...values], query_timeout }
    try {
      return await client.query<Row>(asked)
    } catch (error) {
      const failure = databaseError(where, error)
      // Nobody knows where the two sides stand after a failure that the server did not report.
      if (failure.sqlState === null) await endClient(client)
      throw failure
    }
  }
  const query: DatabaseConnection['query'] = async (text, values, timeoutMs) =>
    (await ask(text, values, timeoutMs)).rows
  return {
    closed: Promise.race([failed, ended]),
    query,
    execute: async (text, values) => (await ask(text, values)).rowCount ?? 0,
    insertRows: (into, columns, rows, returning = []) =>
      query(insertText(into, columns, rows.length, returning), rows.flat()),
    columns: async (table) => {
      const text = `SELECT a.attname AS name, format_type(a.atttypid, -1) AS type,
        CASE WHEN t.typarray <> 0 THEN format_type(t.typarray, -1) END AS list
        FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
        WHERE a.attrelid = to_regclass($1) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`
      const found = await query(text, [tableText(table)])
      return new Map(
        found.map(({ name, type, list }) => [
          String(name),
          { type: String(type), list: list === null ? null : String(list) },
        ]),
      )
    },
    close: () => endClient(client),
  }
}

/** A server that went silent never answers the goodbye. */
async function endClient(client: Client): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, CLOSE_TIMEOUT_MS)
  })
  await Promise.race([client.end().catch(() => undefined), late]) // closed already: what was asked for
  clearTimeout(timer)
  client.connection.stream.destroy()
}

export function tableText({ schema, table }: TableName): string {
  return schema === null ? columnText(table) : `${columnText(schema)}.${columnText(table)}`
}

/** A name as SQL takes any: in quotes. */
export function columnText(column: string): string {
  return `"${column.replaceAll('"', '""')}"`
}

/** `INSERT INTO "t" ("a","b") VALUES ($1,$2),($3,$4) RETURNING "id"` */
export function insertText(
  into: TableName,
  columns: readonly string[],
  rowCount: number,
  returning: readonly string[],
): string {
  const tuples = Array.from({ length: rowCount }, (_, row) => {
    const places = columns.map((_, column) => `$${row * columns.length + column + 1}`)
    return `(${places.join(',')})`
  })
  const values =
    columns.length === 0 ? ' DEFAULT VALUES' : ` (${columns.map(columnText).join(',')}) VALUES ${tuples.join(',')}`
  const wanted = returning.length === 0 ? '' : ` RETURNING ${returning.map(columnText).join(',')}`
  return `INSERT INTO ${tableText(into)}${values}${wanted}`
}

/** Type numbers of PostgreSQL whose values are read as something else than text. @see pg_type.dat */
const BOOL = 16
const NUMBERS: readonly number[] = [21, 23, 26, 700, 701]

/** Past 2^53 a number would not be the same: it stays text. */
const INT8 = 20

function readerOf(type: number): (text: string) => ReadValue {
  if (type === BOOL) return (text) => text === 't'
  if (type === INT8) return (text) => (Number.isSafeInteger(Number(text)) ? Number(text) : text)
  return NUMBERS.includes(type) ? Number : (text) => text
}
