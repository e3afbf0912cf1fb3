import { type Client, connectClient } from '../../client/client.ts'
import { MeshError } from '../../errors/mesh-error.ts'
import type { MeshFolder } from '../../lifecycle/mesh-folder.ts'
import { runningMesh } from '../../lifecycle/running-mesh.ts'
import type { Tools } from '../../lifecycle/up.ts'
import type { Payload } from '../../protocol/json.ts'
import type { Reply } from '../../protocol/message.ts'
import type { Mesh } from '../../spec/mesh.ts'
import { isFailure, outcomeText } from '../agent/reply-text.ts'
import { shortPayload } from '../mon/message-line.ts'

/** What somebody on the broker said to one request. */
export interface Proof {
  readonly asked: 'get' | 'ping'
  readonly name: string
  /** dripline name of the service that replied; `null`: nobody did. */
  readonly service: string | null
  readonly returnCode: number | null
  readonly returnMessage: string
  readonly payload: Payload
  /** Why there is no value: what a get was answered with. */
  readonly refusal: string | null
  readonly tookMs: number
}

const REPLY_TIMEOUT_MS = 10_000

/**
 * Asks a running mesh for one name: its value, or where it has none, whether it is there.
 *
 * @throws MeshError not-running, and what the broker says
 */
export async function prove(
  name: string,
  wants: Proof['asked'],
  mesh: Mesh,
  folder: MeshFolder,
  tools: Tools,
): Promise<Proof> {
  const { sender, signal } = tools
  const { broker } = await runningMesh(mesh, folder, tools)
  const { requestsExchange } = mesh.broker
  const client = await connectClient({ address: broker, sender, name: 'mesh', requestsExchange }, signal)
  try {
    const value = await asked(wants, name, client, signal)
    const { returnCode, returnMessage: refusal } = value
    if (wants === 'ping' || returnCode === null || !isFailure({ returnCode })) return value
    const ping = await asked('ping', name, client, signal)
    return { ...ping, refusal }
  } finally {
    await client.close()
  }
}

async function asked(what: Proof['asked'], name: string, client: Client, signal: AbortSignal): Promise<Proof> {
  const startedAt = performance.now()
  const proof = (rest: Pick<Proof, 'service' | 'returnCode' | 'returnMessage' | 'payload'>): Proof => {
    return { asked: what, name, ...rest, refusal: null, tookMs: Math.round(performance.now() - startedAt) }
  }
  try {
    const specifier = what === 'ping' ? { specifier: 'ping' } : {}
    const operation = what === 'ping' ? 'cmd' : 'get'
    const reply: Reply = await client.request(operation, name, { ...specifier, timeoutMs: REPLY_TIMEOUT_MS }, signal)
    const { returnCode, payload, sender } = reply
    const message = isFailure(reply) ? outcomeText(reply) : reply.returnMessage
    return proof({ service: sender.serviceName, returnCode, returnMessage: message, payload })
  } catch (error) {
    if (!(error instanceof MeshError) || error.code !== 'request-unroutable') throw error
    return proof({ service: null, returnCode: null, returnMessage: 'nobody answers', payload: null })
  }
}

/** `peaches  value_cal=1.5 value_raw=0.75  (my_store, 12 ms)` */
export function proofLine({
  asked,
  name,
  service,
  returnCode,
  returnMessage,
  payload,
  refusal,
  tookMs,
}: Proof): string {
  const ping = returnCode === 0 ? 'answers a ping' : returnMessage
  const value = payload === null ? returnMessage || 'answers, and has no value yet' : shortPayload(payload)
  const why = refusal === null ? '' : `; a get is answered with ${refusal}`
  const says = asked === 'get' ? value : `${ping}${why}`
  return `${name}  ${says}${service === null ? '' : `  (${service}, ${tookMs} ms)`}`
}
