import { setTimeout as wait } from 'node:timers/promises'
import { columnText, type DatabaseConnection, type Row, tableText } from '../database/connection.ts'
import type { Alert } from '../protocol/message.ts'
import type { LoggerTable } from './logger-table.ts'

/** Between two looks: short against what a person would call a latency, long against what a query costs. */
const LOOK_EVERY_MS = 20

/** Column → payload key, of the columns that get a value of the reading. */
export function valueColumns(table: LoggerTable): readonly { readonly column: string; readonly payloadKey: string }[] {
  return table.columns.filter(({ payloadKey }) => payloadKey === 'value_raw' || payloadKey === 'value_cal')
}

/** What tells the row of an alert from all others: the groups of its routing key, and its time. */
export function identityOf(
  { columns, parser }: LoggerTable,
  { routingKey, timestamp }: Pick<Alert, 'routingKey' | 'timestamp'>,
): ReadonlyMap<string, string> {
  const data: Readonly<Record<string, string | undefined>> = { timestamp, ...parser(routingKey) }
  const known = columns.flatMap(({ column, payloadKey }) => {
    const value = data[payloadKey]
    return value === undefined ? [] : [[column, value] as const]
  })
  return new Map(known)
}

/**
 * The rows of an alert: asked for again and again until there is one.
 *
 * @returns none after `timeoutMs`
 * @throws DatabaseError, also when the table or a column of it is gone
 */
export async function rowsOf(
  table: LoggerTable,
  alert: Pick<Alert, 'routingKey' | 'timestamp'>,
  database: DatabaseConnection,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<readonly Row[]> {
  const identity = identityOf(table, alert)
  const where = [...identity.keys()].map((column, index) => `${columnText(column)} = $${index + 1}`)
  const columns = valueColumns(table).map(({ column }) => columnText(column))
  const query = `SELECT ${columns.length === 0 ? '1 AS one' : columns.join(', ')} FROM ${tableText(table)}${
    where.length === 0 ? '' : ` WHERE ${where.join(' AND ')}`
  }`
  const endsAtMs = performance.now() + timeoutMs
  for (;;) {
    const rows = await database.query(query, [...identity.values()])
    if (rows.length > 0 || performance.now() > endsAtMs) return rows
    await wait(LOOK_EVERY_MS, undefined, { signal })
  }
}
