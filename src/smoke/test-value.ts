import { MeshError } from '../errors/mesh-error.ts'
import type { Payload } from '../protocol/json.ts'
import type { Endpoint } from '../spec/mesh.ts'
import type { AskedMesh } from './asked-mesh.ts'
import { testValue } from './calibrated.ts'
import type { Finding } from './check.ts'
import { errorOf, readingOf, request, type TimedReply } from './request.ts'
import { shown } from './same-value.ts'

/** Lets `work` set a value that the store did not have, and puts the old one back. */
export async function withTestValue(
  endpoint: Endpoint,
  asked: AskedMesh,
  signal: AbortSignal,
  work: (value: Payload, set: () => Promise<TimedReply>) => Promise<Finding>,
): Promise<Finding> {
  const { name } = endpoint
  const before = accepted(await request(asked, 'get', name, {}, signal), `get ${name}`)
  const old = readingOf(before.reply.payload).raw ?? null
  const value = testValue(endpoint, old, asked.calibrate)
  const set = async (next: Payload): Promise<TimedReply> =>
    accepted(await request(asked, 'set', name, { payload: { values: [next] } }, signal), `set ${name} ${shown(next)}`)
  const finding = await work(value, () => set(value))
  // A store that never had a value cannot be given none: the reference takes no null.
  if (old !== null) await set(old)
  return finding
}

function accepted(answer: TimedReply, what: string): TimedReply {
  const error = errorOf(answer.reply)
  if (error !== null) throw new MeshError('smoke-failed', `${what} ${error}`)
  return answer
}
