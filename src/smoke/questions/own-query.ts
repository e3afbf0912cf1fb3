import { DatabaseError } from '../../database/failure.ts'
import type { OwnCheck } from '../../spec/own-check.ts'
import type { AskedMesh } from '../asked-mesh.ts'
import { unmet } from '../unmet.ts'
import type { Try } from './own.ts'

/** A query, and what of its rows is not as expected. Its value is the first column of the first row. */
export async function ownQuery(
  { query, expect }: Extract<OwnCheck, { action: 'sql' }>,
  { database }: AskedMesh,
): Promise<Try> {
  if (database === null) return { problem: 'the database does not run', ms: 0 }
  const startedAtMs = performance.now()
  try {
    const rows = await database.query(query)
    const ms = performance.now() - startedAtMs
    if (expect.rows !== null && rows.length !== expect.rows)
      return { problem: `${rows.length} rows, expected ${expect.rows}`, ms }
    const [value = null] = Object.values(rows[0] ?? {})
    const wantsValue = expect.value !== undefined || expect.regex !== null
    if (wantsValue && rows.length === 0) return { problem: 'no rows', ms }
    return { problem: unmet(expect, { payload: value, text: value === null ? '' : String(value) }), ms }
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    return { problem: error.message, ms: performance.now() - startedAtMs }
  }
}
