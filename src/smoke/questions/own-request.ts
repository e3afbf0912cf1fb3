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
    if (reply.returnCode === expect.returnCode)
      return { problem: unmet(expect, { payload: reply.payload, text: null }), ms }
    const got = errorOf(reply) ?? `answers ${reply.returnCode}: ${reply.returnMessage}`
    const { value, description } = returnCodeOf(expect.returnCode)
    return { problem: `${target} ${got}, expected ${value} (${description})`, ms }
  } catch (error) {
    // Nobody there, or no reply: with some patience there may be.
    if (error instanceof MeshError) return { problem: error.message, ms: 0 }
    throw error
  }
}
