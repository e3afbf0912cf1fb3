import type { Payload } from '../../protocol/json.ts'
import type { Alert } from '../../protocol/message.ts'
import type { SeenAlert } from '../alert-watch.ts'
import type { AskedMesh } from '../asked-mesh.ts'
import { type Finding, failed, type Hop, type LoggedQuestion, passed } from '../check.ts'
import { rowsOf, valueColumns } from '../find-row.ts'
import type { LoggerTable } from '../logger-table.ts'
import { errorOf, readingOf, request, type TimedReply } from '../request.ts'
import { sameValue, shown } from '../same-value.ts'
import { withTestValue } from '../test-value.ts'
import { wrongCalibration } from '../wrong-calibration.ts'

const ALERT_WITHIN_MS = 10_000
const ROW_WITHIN_MS = 10_000
const INVALID_METHOD = 306
/** A column of single precision keeps this much of a number. */
const COLUMN_RELATIVE = 1e-6

/** How an endpoint was made to log. */
interface Trigger {
  readonly name: string
  readonly pull: () => Promise<TimedReply>
  /** The raw value that its alert will have; `undefined`: whatever the instrument says. */
  readonly value: Payload | undefined
}

/**
 * Follows one value: the endpoint is made to log (by a set, else by its command `log_a_value`), its alert is awaited
 * as any consumer would see it, then its row. A class without that command is waited for by its `log_interval`.
 */
export async function askLogged(question: LoggedQuestion, asked: AskedMesh, signal: AbortSignal): Promise<Finding> {
  const { endpoint, isStore } = question
  const logNow = (): Promise<TimedReply> => request(asked, 'cmd', endpoint.name, { specifier: 'log_a_value' }, signal)
  const byCommand = { name: 'log_a_value', pull: logNow }
  if (!isStore) return follow(question, { ...byCommand, value: undefined }, asked, signal)
  return withTestValue(endpoint, asked, signal, async (value, set) => {
    if (endpoint.logOnSet) return follow(question, { name: 'set', pull: set, value }, asked, signal)
    await set()
    return follow(question, { ...byCommand, value }, asked, signal)
  })
}

async function follow(
  question: LoggedQuestion,
  { name, pull, value }: Trigger,
  asked: AskedMesh,
  signal: AbortSignal,
): Promise<Finding> {
  const { endpoint, routingKey, table } = question
  const sinceMs = performance.now()
  const { reply, ms } = await pull()
  const isScheduled = reply.returnCode === INVALID_METHOD && endpoint.logIntervalS > 0
  const error = isScheduled ? null : errorOf(reply)
  if (error !== null) return failed(`${endpoint.name} ${error}`)
  const patienceMs = ALERT_WITHIN_MS + (isScheduled ? endpoint.logIntervalS * 1_500 : 0)
  const isOurs = (alert: Alert): boolean =>
    alert.routingKey === routingKey && (value === undefined || sameValue(readingOf(alert.payload).raw, value))
  const seen = await asked.alerts.next(isOurs, sinceMs, patienceMs, signal)
  if (seen === null) return failed(`no alert ${routingKey} within ${patienceMs / 1_000} s`, [{ name, ms }])
  const waitedMs = isScheduled ? seen.atMs - sinceMs : 0
  const hops = isScheduled
    ? []
    : [
        { name, ms },
        { name: 'alert', ms: seen.atMs - sinceMs },
      ]
  const wrong = wrongCalibration(asked, endpoint.name, seen.alert.payload)
  if (wrong !== null) return failed(`in the alert, ${wrong}`, hops)
  if (table === null) return { outcome: 'passed', hops, waitedMs }
  const stored = await followToRow(table, seen, asked, hops, signal)
  return stored.outcome === 'skipped' ? stored : { ...stored, waitedMs }
}

async function followToRow(
  table: LoggerTable,
  { alert, atMs }: SeenAlert,
  { database }: AskedMesh,
  before: readonly Hop[],
  signal: AbortSignal,
): Promise<Finding> {
  if (database === null) return failed('the database does not run', before)
  const rows = await rowsOf(table, alert, database, ROW_WITHIN_MS, signal)
  const [row] = rows
  if (row === undefined) {
    const which = `of ${alert.routingKey} at ${alert.timestamp}`
    return failed(`no row ${which} in ${table.table} within ${ROW_WITHIN_MS / 1_000} s of its alert`, before)
  }
  const hops = [...before, { name: 'row', ms: Math.max(0, performance.now() - atMs) }]
  if (rows.length > 1) return failed(`the alert became ${rows.length} rows in ${table.table}`, hops)
  const { raw, calibrated } = readingOf(alert.payload)
  const sent: Readonly<Record<string, Payload | undefined>> = { value_raw: raw, value_cal: calibrated }
  for (const { column, payloadKey } of valueColumns(table)) {
    const expected = sent[payloadKey] ?? null
    if (sameValue(row[column] ?? null, expected, 0, COLUMN_RELATIVE)) continue
    return failed(`the row has ${column} = ${shown(row[column])}, the alert had ${shown(expected)}`, hops)
  }
  return passed(hops)
}
