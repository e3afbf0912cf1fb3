import { MeshError } from '../../errors/mesh-error.ts'
import { returnCodeOf } from '../../protocol/return-codes.ts'
import type { OwnCheck } from '../../spec/own-check.ts'
import type { AskedMesh } from '../asked-mesh.ts'
import { errorOf, payloadOf, REPLY_WITHIN_MS, request } from '../request.ts'
import { unmet } from '../unmet.ts'
import type { Try } from './own.ts'

/** A get, set or cmd, and what of its reply is not as expected. */
export async function ownRequest(
  { action, target, specifier, payload, withinS, expect }: Extract<OwnCheck, { action: 'get' | 'set' | 'cmd' }>,
  asked: AskedMesh,
  signal: AbortSignal,
): Promise<Try> {
  const timeoutMs = withinS === null ? REPLY_WITHIN_MS : withinS * 1_000
  const options = { specifier, timeoutMs, ...(payload === null ? {} : { payload: payloadOf(payload) }) }
  try {
    const { reply, ms } = await request(asked, action, target, options, signal)
    if (reply.returnCode === expect.returnCode) {
      const problem = unmet(expect, { payload: reply.payload, text: null })
      const isSilentSet = action === 'set' && problem !== null && reply.payload === null
      return { problem: isSilentSet ? `${problem}\n${silentSet(target)}` : problem, ms }
    }
    const got = errorOf(reply) ?? `answers ${reply.returnCode}: ${reply.returnMessage}`
    const { value, description } = returnCodeOf(expect.returnCode)
    return { problem: `${target} ${got}, expected ${value} (${description})`, ms }
  } catch (error) {
    // Nobody there, or no reply: with some patience there may be.
    if (error instanceof MeshError) return { problem: error.message, ms: 0 }
    throw error
  }
}

/** Why a set gave no value back, for whoever expects one. */
function silentSet(target: string): string {
  return `a set gives the value back where the endpoint has get_on_set: true; otherwise ask for it: {get: ${target}, …}`
}
