import { connectDatabase, type DatabaseAddress, type Row } from '../../database/connection.ts'
import { DatabaseError } from '../../database/failure.ts'
import type { OwnCheck } from '../../spec/own-check.ts'
import type { AskedMesh } from '../asked-mesh.ts'
import { unmet } from '../unmet.ts'
import type { Try } from './own.ts'

type Own = Extract<OwnCheck, { action: 'sql' }>

/** What the server says when its own limit was the first to end. @see PostgreSQL manual, appendix A */
const QUERY_CANCELED = '57014'
/** A timer may be so much early by the clock that is read here. */
const TIMER_MS = 2

/**
 * A query, and what of its rows is not as expected. Its value is the first column of the first row.
 *
 * @param leftMs longest time for all of it
 */
export async function ownQuery(
  { query, expect }: Own,
  { databaseAddress }: Pick<AskedMesh, 'databaseAddress'>,
  leftMs: number,
): Promise<Try> {
  if (databaseAddress === null) return { problem: 'the database does not run', ms: 0 }
  const startedAtMs = performance.now()
  try {
    const { rows, ms } = await rowsOf(query, databaseAddress, leftMs)
    return { problem: wrongRows(rows, expect), ms }
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    const ms = performance.now() - startedAtMs
    const isSilent = error.sqlState === null || error.sqlState === QUERY_CANCELED
    if (isSilent && ms >= leftMs - TIMER_MS) return { problem: 'no answer', ms, isLate: true }
    return { problem: error.message, ms }
  }
}

/**
 * On a connection of its own: a query that takes too long costs the connection, and one that changes the session would
 * change it for the checks behind it. The server is told too, so that it does not go on working for nobody.
 */
async function rowsOf(
  query: string,
  address: DatabaseAddress,
  leftMs: number,
): Promise<{ readonly rows: readonly Row[]; readonly ms: number }> {
  const endsAtMs = performance.now() + leftMs
  const connection = await connectDatabase(address, Math.ceil(leftMs), 'mesh smoke, sql', Math.ceil(leftMs))
  try {
    const askedAtMs = performance.now()
    const rows = await connection.query(query, [], Math.max(1, Math.ceil(endsAtMs - askedAtMs)))
    return { rows, ms: performance.now() - askedAtMs }
  } finally {
    await connection.close()
  }
}

function wrongRows(rows: readonly Row[], expect: Own['expect']): string | null {
  if (expect.rows !== null && rows.length !== expect.rows) return `${rows.length} rows, expected ${expect.rows}`
  const [value = null] = Object.values(rows[0] ?? {})
  const wantsValue = expect.value !== undefined || expect.regex !== null
  if (wantsValue && rows.length === 0) return 'no rows'
  return unmet(expect, { payload: value, text: value === null ? '' : String(value) })
}
