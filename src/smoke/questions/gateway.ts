import { HTTP_PORT } from '../../generate/compose-service.ts'
import { type AskedMesh, publishedAt } from '../asked-mesh.ts'
import { type Finding, failed, passed, type Question } from '../check.ts'

const ANSWER_WITHIN_MS = 10_000

/** Whether the gateway answers, and carries a reading of an endpoint. */
export async function askGateway(
  { container, target }: Extract<Question, { kind: 'gateway' }>,
  { atReady }: AskedMesh,
  signal: AbortSignal,
): Promise<Finding> {
  const at = publishedAt(atReady, container, HTTP_PORT)
  if (at === null) return failed(`${container} does not run`)
  const path = target === null ? '/hello' : `/dl/${encodeURIComponent(target)}`
  const startedAtMs = performance.now()
  const limited = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)])
  const response = await fetch(`http://${at.host}:${at.port}${path}`, { signal: limited })
  const text = await response.text()
  if (!response.ok) return failed(`${path} answers ${response.status}: ${text.slice(0, 200)}`)
  return passed([{ name: 'http', ms: performance.now() - startedAtMs }])
}
