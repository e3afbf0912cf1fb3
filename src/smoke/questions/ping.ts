import type { AskedMesh } from '../asked-mesh.ts'
import { type Finding, failed, passed, type Question } from '../check.ts'
import { errorOf, request } from '../request.ts'

/** Whether a service or an endpoint answers `cmd ping`, which is never locked. */
export async function askPing(
  { target }: Extract<Question, { kind: 'ping' }>,
  asked: AskedMesh,
  signal: AbortSignal,
): Promise<Finding> {
  const { reply, ms } = await request(asked, 'cmd', target, { specifier: 'ping' }, signal)
  const error = errorOf(reply)
  return error === null ? passed([{ name: 'ping', ms }]) : failed(`${target} ${error}`)
}
