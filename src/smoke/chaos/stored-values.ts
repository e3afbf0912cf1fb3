import { columnText, type DatabaseConnection, tableText } from '../../database/connection.ts'
import { DatabaseError } from '../../database/failure.ts'
import { STORED_ALERTS } from '../../database/insert-once.ts'
import { timestampText } from '../../protocol/timestamp.ts'
import { numberOf } from '../calibrated.ts'
import type { LoggedQuestion } from '../check.ts'
import type { LoggerTable } from '../logger-table.ts'
import type { Stored } from './account.ts'

/** Whether a source's values can be told apart in its table: it has their raw value and their time. */
export function canAccount({ table, isStore, endpoint }: LoggedQuestion): boolean {
  // A calibration by a map takes no numbers of ours.
  if (table === null || !isStore || (endpoint.calibration !== null && typeof endpoint.calibration !== 'string'))
    return false
  return columnOf(table, 'value_raw') !== null && columnOf(table, 'timestamp') !== null
}

/** What the tables have of the sources, from a moment on. @throws DatabaseError */
export async function storedValues(
  sources: readonly LoggedQuestion[],
  sinceMs: number,
  database: DatabaseConnection,
): Promise<readonly Stored[]> {
  const all = await Promise.all(sources.map((source) => storedOf(source, sinceMs, database)))
  return all.flat()
}

async function storedOf(source: LoggedQuestion, sinceMs: number, database: DatabaseConnection): Promise<Stored[]> {
  const { table, routingKey, endpoint } = source
  if (table === null) return []
  const [raw, at] = [column(table, 'value_raw'), column(table, 'timestamp')]
  const calibrated = columnOf(table, 'value_cal')
  const groups: Readonly<Record<string, string | undefined>> = table.parser(routingKey) ?? {}
  const values = [timestampText(sinceMs)]
  const conditions = [`${at} >= $1`]
  for (const { column: name, payloadKey } of table.columns) {
    const value = groups[payloadKey]
    if (value !== undefined) conditions.push(`${columnText(name)} = $${values.push(value)}`)
  }
  const cal = calibrated === null ? 'NULL' : columnText(calibrated)
  const query = `SELECT ${raw} AS raw, ${at} AS at, ${cal} AS cal, count(*) AS copies,
    string_agg(DISTINCT xmin::text, ',') AS written FROM ${tableText(table)}
    WHERE ${conditions.join(' AND ')} GROUP BY 1, 2, 3`
  const rows = await database.query(query, values)
  const stored: Stored[] = []
  for (const row of rows) {
    const copies = Number(row.copies)
    const isOne = copies === 1 || (await areSeveralAlerts(String(row.written), table, database))
    stored.push({
      endpoint: endpoint.name,
      value: numberOf(row.raw) ?? Number.NaN,
      at: String(row.at),
      // Without such a column there is nothing to compare.
      calibrated: calibrated === null ? undefined : row.cal,
      copies: isOne ? 1 : copies,
    })
  }
  return stored
}

const NO_SUCH_TABLE = '42P01'

/**
 * Whether rows that are alike are of as many alerts: a store that is set in the very millisecond of its scheduled
 * reading sends two. The logger remembers the id of each alert in the transaction of its row, so that a transaction with
 * more rows than ids has stored one that was there before.
 *
 * @param written the transactions of the rows, with commas
 */
async function areSeveralAlerts(
  written: string,
  { schema, table }: LoggerTable,
  database: DatabaseConnection,
): Promise<boolean> {
  const counted = (name: string): string => `SELECT xmin::text AS written, count(*) AS count
    FROM ${tableText({ schema, table: name })} WHERE xmin::text = ANY(string_to_array($1, ',')) GROUP BY 1`
  const query = `SELECT 1 FROM (${counted(table)}) AS rows LEFT JOIN (${counted(STORED_ALERTS)}) AS alerts
    USING (written) WHERE rows.count > coalesce(alerts.count, 0)`
  try {
    return (await database.query(query, [written])).length === 0
  } catch (error) {
    // A logger that may not make the table keeps the ids to itself.
    if (error instanceof DatabaseError && error.sqlState === NO_SUCH_TABLE) return false
    throw error
  }
}

function columnOf(table: LoggerTable, payloadKey: string): string | null {
  return table.columns.find((each) => each.payloadKey === payloadKey)?.column ?? null
}

function column(table: LoggerTable, payloadKey: string): string {
  const name = columnOf(table, payloadKey)
  if (name === null) throw new Error(`${table.table} has no column for ${payloadKey}`)
  return columnText(name)
}
