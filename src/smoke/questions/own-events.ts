import { setTimeout as wait } from 'node:timers/promises'
import { columnText, type Row, tableText } from '../../database/connection.ts'
import type { Payload } from '../../protocol/json.ts'
import type { Alert } from '../../protocol/message.ts'
import { timestampText } from '../../protocol/timestamp.ts'
import { bindingMatches } from '../../spec/key-parser.ts'
import type { DriplineService, Endpoint } from '../../spec/mesh.ts'
import type { OwnCheck } from '../../spec/own-check.ts'
import type { AskedMesh } from '../asked-mesh.ts'
import { type Finding, failed } from '../check.ts'
import { valueColumns } from '../find-row.ts'
import { type LoggerTable, loggerTables, stores } from '../logger-table.ts'
import { routingKeyOf } from '../settings.ts'
import { unmet } from '../unmet.ts'

const LOOK_EVERY_MS = 50
/** Besides twice the interval: a busy machine. */
const ROW_GRACE_S = 10

/** Waits for an alert that is as expected, seen since the last set or cmd before. */
export async function ownAlert(
  { bindingKey, expect }: Extract<OwnCheck, { action: 'alert' }>,
  withinS: number,
  { alerts, since }: AskedMesh,
  signal: AbortSignal,
): Promise<Finding> {
  const startedAtMs = performance.now()
  const last: { problem: string | null } = { problem: null }
  const matches = (alert: Alert): boolean => {
    if (!bindingMatches(bindingKey, alert.routingKey)) return false
    last.problem = unmet(expect, { payload: alert.payload, text: null })
    return last.problem === null
  }
  const seen = await alerts.next(matches, since.atMs, withinS * 1_000, signal)
  const waitedMs = performance.now() - startedAtMs
  if (seen !== null) return { outcome: 'passed', waitedMs }
  const reason = last.problem === null ? `no alert ${bindingKey}` : `no such alert ${bindingKey}: ${last.problem}`
  return { outcome: 'failed', reason: `${reason} within ${withinS} s`, waitedMs }
}

/** Waits for a row of an endpoint that is as expected, written since the last set or cmd before. */
export async function ownRow(
  { endpoint: name, withinS, expect }: Extract<OwnCheck, { action: 'logged' }>,
  asked: AskedMesh,
  signal: AbortSignal,
): Promise<Finding> {
  const { mesh, since } = asked
  const [service, endpoint] = endpointNamed(name, mesh.containers)
  const routingKey = routingKeyOf(service, endpoint)
  const table = loggerTables(mesh).find((each) => each.isInMesh && stores(each, routingKey))
  if (table === undefined || asked.database === null) return failed(`no logger of this mesh stores ${routingKey}`)
  const patienceS = withinS ?? 2 * endpoint.logIntervalS + ROW_GRACE_S
  const startedAtMs = performance.now()
  const query = rowsSince(table, routingKey, since.wallMs)
  for (;;) {
    const rows = await asked.database.query(query.text, query.values)
    const problems = rows.map((row) => unmet(expect, { payload: readingIn(row, table), text: null }))
    const waitedMs = performance.now() - startedAtMs
    if (problems.includes(null)) return { outcome: 'passed', waitedMs }
    if (waitedMs > patienceS * 1_000) {
      const why = problems.at(-1) ?? 'none at all'
      return {
        outcome: 'failed',
        reason: `no such row of ${name} in ${table.table} within ${patienceS} s: ${why}`,
        waitedMs,
      }
    }
    await wait(LOOK_EVERY_MS, undefined, { signal })
  }
}

function endpointNamed(name: string, containers: AskedMesh['mesh']['containers']): [DriplineService, Endpoint] {
  for (const container of containers) {
    const endpoint = container.kind === 'service' ? container.endpoints.find((each) => each.name === name) : undefined
    if (container.kind === 'service' && endpoint !== undefined) return [container, endpoint]
  }
  throw new Error(`there is no endpoint "${name}", and nobody reported it`)
}

/** A table without a time says nothing of when: then every row counts. */
function rowsSince(table: LoggerTable, routingKey: string, sinceMs: number) {
  const groups: Readonly<Record<string, string | undefined>> = table.parser(routingKey) ?? {}
  const conditions: string[] = []
  const values: string[] = []
  for (const { column, payloadKey } of table.columns) {
    const value = payloadKey === 'timestamp' ? timestampText(sinceMs) : groups[payloadKey]
    if (value === undefined) continue
    values.push(value)
    conditions.push(`${columnText(column)} ${payloadKey === 'timestamp' ? '>=' : '='} $${values.length}`)
  }
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
  return { text: `SELECT * FROM ${tableText(table)}${where}`, values }
}

function readingIn(row: Row, table: LoggerTable): Payload {
  return Object.fromEntries(valueColumns(table).map(({ column, payloadKey }) => [payloadKey, row[column] ?? null]))
}
