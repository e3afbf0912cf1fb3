import { createHash } from 'node:crypto'
import { type ColumnType, type DatabaseConnection, type TableName, tableText } from '../database/connection.ts'
import { DatabaseError } from '../database/failure.ts'
import { insertOnceText, listText, STORED_ALERTS, storedAlertsText } from '../database/insert-once.ts'
import { columnWithoutNumber, type InsertRow } from './sql-row.ts'
import type { SQLTable } from './sql-table.ts'

/** An alert as a row, with the id by which it is recognised when it comes again. */
export interface AlertRow {
  /** See {@link rememberedId}. */
  readonly id: string
  readonly row: InsertRow
}

export interface AlertStoreOptions {
  /** Whose alerts these are: two loggers may store the same alert, each in its own table. */
  readonly logger: string
  readonly table: () => SQLTable
  readonly warn: (text: string) => void
}

/**
 * Alerts remembered per logger, at least. A broker gives a second time what was not acknowledged, at most a few thousand;
 * a sender may send again what the broker did not confirm, after an outage in which others went on.
 */
const REMEMBERED = 500_000
/** Between two times of forgetting the oldest. */
const FORGET_EVERY = 50_000
/** Without a table of its own the logger remembers in memory, for as long as it lives. */
const REMEMBERED_IN_MEMORY = 20_000

/** No permission, no such schema. @see PostgreSQL manual, appendix A */
const MAY_NOT_MAKE: readonly string[] = ['42501', '3F000']
const MADE_MEANWHILE: readonly string[] = ['23505', '42P07']

/** What a connection is good for; asked for once on each. */
interface Session {
  readonly types: ReadonlyMap<string, ColumnType>
  /** Where stored alerts are remembered; `null`: in memory. */
  readonly remembered: TableName | null
}

/** Puts alerts into their table, each once, however often it comes. */
export class AlertStore {
  readonly #options: AlertStoreOptions
  readonly #sessions = new WeakMap<DatabaseConnection, Session>()
  /** Statements by the columns that they fill. */
  readonly #texts = new WeakMap<Session, Map<readonly string[], string>>()
  readonly #inMemory = new Set<string>()
  #counter = 0
  #forgotAt = 0
  #warned = ''

  constructor(options: AlertStoreOptions) {
    this.#options = options
  }

  /**
   * Stores all or none in one statement.
   *
   * @param alerts at least one, all with the same list of columns, and no id twice
   * @returns how many became rows; the others had become rows before
   * @throws DatabaseError; TypeError when a number is none
   */
  async store(connection: DatabaseConnection, alerts: readonly AlertRow[]): Promise<number> {
    const session = await this.#session(connection)
    for (const { row } of alerts) {
      const column = columnWithoutNumber(row, session.types)
      if (column !== null) throw new TypeError(`the value for column "${column}" is not a number`)
    }
    if (session.remembered === null) return this.#storeWithoutTable(connection, alerts)
    const columns = alerts[0]?.row.columns ?? []
    const values = columns.map((_, index) => listText(alerts.map(({ row }) => row.values[index] ?? null)))
    const ids = listText(alerts.map(({ id }) => id))
    const text = this.#text(session, session.remembered, columns)
    const stored = await connection.execute(text, [this.#options.logger, this.#counter, ids, ...values])
    this.#counter += alerts.length
    if (this.#counter - this.#forgotAt >= FORGET_EVERY) await this.#forget(connection, session.remembered)
    return stored
  }

  async #storeWithoutTable(connection: DatabaseConnection, alerts: readonly AlertRow[]): Promise<number> {
    const fresh = alerts.filter(({ id }) => !this.#inMemory.has(id))
    const columns = alerts[0]?.row.columns ?? []
    const rows = fresh.map(({ row }) => row.values)
    if (fresh.length > 0) await connection.insertRows(this.#options.table().table, columns, rows)
    for (const { id } of fresh) this.#inMemory.add(id)
    for (const oldest of this.#inMemory) {
      if (this.#inMemory.size <= REMEMBERED_IN_MEMORY) break
      this.#inMemory.delete(oldest)
    }
    return fresh.length
  }

  #text(session: Session, remembered: TableName, columns: readonly string[]): string {
    const texts = this.#texts.get(session) ?? new Map<readonly string[], string>()
    this.#texts.set(session, texts)
    const known = texts.get(columns)
    if (known !== undefined) return known
    const typed = columns.map((name) => {
      const type = session.types.get(name)
      if (type === undefined) throw new DatabaseError('refused', `there is no column "${name}"`, null, null)
      return { name, type }
    })
    const text = insertOnceText({ into: this.#options.table().table, columns: typed, remembered })
    texts.set(columns, text)
    return text
  }

  async #session(connection: DatabaseConnection): Promise<Session> {
    const known = this.#sessions.get(connection)
    if (known !== undefined) return known
    const table = this.#options.table()
    const types = await table.types(connection)
    const remembered = { schema: table.table.schema, table: STORED_ALERTS }
    const obstacle = await this.#obstacle(connection, remembered)
    if (obstacle === null) await this.#readCounter(connection, remembered)
    else this.#warnOnce(obstacle)
    const session = { types, remembered: obstacle === null ? remembered : null }
    this.#sessions.set(connection, session)
    return session
  }

  /** Why stored alerts cannot be remembered in the database; `null` when they can. */
  async #obstacle(connection: DatabaseConnection, table: TableName): Promise<string | null> {
    let columns = await connection.columns(table)
    if (columns.size === 0) {
      try {
        await connection.execute(storedAlertsText(table))
      } catch (error) {
        const sqlState = error instanceof DatabaseError ? (error.sqlState ?? '') : ''
        if (MAY_NOT_MAKE.includes(sqlState)) return `${STORED_ALERTS} cannot be made: ${(error as Error).message}`
        // Another logger may have made it in the same moment: the next look shows it.
        if (!MADE_MEANWHILE.includes(sqlState)) throw error
      }
      columns = await connection.columns(table)
    }
    const missing = ['logger', 'message_id', 'counter'].filter((column) => !columns.has(column))
    if (missing.length > 0) return `the table ${STORED_ALERTS} lacks the column "${missing[0]}"`
    const privileges = ['SELECT', 'INSERT', 'DELETE']
    const [may] = await connection.query(
      `SELECT ${privileges.map((name) => `has_table_privilege($1::regclass, '${name}') AS "${name}"`).join(', ')}`,
      [tableText(table)],
    )
    const lacking = privileges.find((name) => may?.[name] !== true)
    return lacking === undefined ? null : `no permission to ${lacking} in the table ${STORED_ALERTS}`
  }

  async #readCounter(connection: DatabaseConnection, table: TableName): Promise<void> {
    const text = `SELECT coalesce(max(counter), 0) AS last FROM ${tableText(table)} WHERE logger = $1`
    const [row] = await connection.query(text, [this.#options.logger])
    this.#counter = Math.max(this.#counter, Number(row?.last ?? 0))
    await this.#forget(connection, table)
  }

  async #forget(connection: DatabaseConnection, table: TableName): Promise<void> {
    this.#forgotAt = this.#counter
    try {
      const text = `DELETE FROM ${tableText(table)} WHERE logger = $1 AND counter <= $2::bigint`
      await connection.execute(text, [this.#options.logger, this.#counter - REMEMBERED])
    } catch (error) {
      // The rows are in the table already; whatever is wrong, the next statement meets it too.
      if (!(error instanceof DatabaseError)) throw error
    }
  }

  #warnOnce(obstacle: string): void {
    if (this.#warned === obstacle) return
    this.#warned = obstacle
    this.#options.warn(
      `stored alerts are remembered in memory only, so that a logger that is killed may store a few of them twice: ${obstacle}`,
    )
  }
}

/** A message id as the database keeps it: a UUID as such, any other text as the UUID that its hash makes. */
export function rememberedId(messageId: string): string {
  if (UUID.test(messageId)) return messageId.toLowerCase()
  const digits = createHash('sha256').update(messageId).digest('hex')
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20, 32),
  ].join('-')
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
