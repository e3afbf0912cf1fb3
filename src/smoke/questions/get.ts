import type { AskedMesh } from '../asked-mesh.ts'
import { type Finding, failed, passed, type Question, skipped } from '../check.ts'
import { errorOf, request } from '../request.ts'
import { wrongCalibration } from '../wrong-calibration.ts'

const INVALID_METHOD = 306

/** Whether an endpoint can be read, and its reading is calibrated as the spec says. */
export async function askGet(
  { target, mayLackGet }: Extract<Question, { kind: 'get' }>,
  asked: AskedMesh,
  signal: AbortSignal,
): Promise<Finding> {
  const { reply, ms } = await request(asked, 'get', target, {}, signal)
  if (reply.returnCode === INVALID_METHOD && mayLackGet) return skipped('its class has no get')
  const error = errorOf(reply)
  if (error !== null) return failed(`${target} ${error}`)
  const hops = [{ name: 'get', ms }]
  const wrong = wrongCalibration(asked, target, reply.payload)
  return wrong === null ? passed(hops) : failed(wrong, hops)
}
