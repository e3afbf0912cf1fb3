import { isMap } from '../../protocol/json.ts'
import type { AskedMesh } from '../asked-mesh.ts'
import { type Finding, failed, type Question } from '../check.ts'
import { shown } from '../same-value.ts'

/** Whether the alert comes that says that a service is alive. */
export async function askHeartbeat(
  { routingKey, serviceName, withinS }: Extract<Question, { kind: 'heartbeat' }>,
  { alerts }: AskedMesh,
  signal: AbortSignal,
): Promise<Finding> {
  const startedAtMs = performance.now()
  const seen = await alerts.next((alert) => alert.routingKey === routingKey, alerts.openedAtMs, withinS * 1_000, signal)
  if (seen === null) return failed(`no alert ${routingKey} within ${withinS} s`)
  const { payload } = seen.alert
  const name = isMap(payload) ? payload.name : undefined
  if (name !== serviceName) return failed(`the heartbeat says that its name is ${shown(name)}`)
  return { outcome: 'passed', waitedMs: performance.now() - startedAtMs }
}
