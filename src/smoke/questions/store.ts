import type { AskedMesh } from '../asked-mesh.ts'
import { type Finding, failed, passed, type Question } from '../check.ts'
import { errorOf, readingOf, request } from '../request.ts'
import { sameValue, shown } from '../same-value.ts'
import { withTestValue } from '../test-value.ts'
import { wrongCalibration } from '../wrong-calibration.ts'

/** Whether a store takes another value and gives it back, calibrated. */
export function askStore(
  { endpoint }: Extract<Question, { kind: 'store' }>,
  asked: AskedMesh,
  signal: AbortSignal,
): Promise<Finding> {
  const { name } = endpoint
  return withTestValue(endpoint, asked, signal, async (value, set) => {
    const written = await set()
    const { reply, ms } = await request(asked, 'get', name, {}, signal)
    const error = errorOf(reply)
    if (error !== null) return failed(`after the set, ${name} ${error}`)
    const { raw } = readingOf(reply.payload)
    if (!sameValue(raw, value)) return failed(`${shown(value)} was set, but value_raw is ${shown(raw)}`)
    const wrong = wrongCalibration(asked, name, reply.payload)
    const hops = [
      { name: 'set', ms: written.ms },
      { name: 'get', ms },
    ]
    return wrong === null ? passed(hops) : failed(wrong, hops)
  })
}
