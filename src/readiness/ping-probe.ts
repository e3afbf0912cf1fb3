import type { BrokerAddress } from '../broker/connect.ts'
import { type Client, connectClient } from '../client/client.ts'
import { MeshError } from '../errors/mesh-error.ts'
import type { SenderInfo } from '../protocol/message.ts'
import { returnCodeOf } from '../protocol/return-codes.ts'
import { askBroker, CONNECT_TIMEOUT_MS } from './ask-broker.ts'
import type { Answer, Probe } from './probe.ts'

/** A service as it is pinged. */
export interface Pinged {
  /** dripline name of the service. */
  readonly serviceName: string
  readonly endpointNames: readonly string[]
}

export interface PingProbeOptions extends Pinged {
  /** Container name of the service. */
  readonly container: string
  readonly address: BrokerAddress
  readonly requestsExchange: string
  readonly sender: SenderInfo
}

const REPLY_TIMEOUT_MS = 1_000

/**
 * Ready: the service and every one of its endpoints answer `cmd ping` over the broker. A ping is answered on a locked
 * endpoint too, so a mesh whose endpoints are locked is ready.
 */
export function pingProbe(options: PingProbeOptions): Probe {
  const { address, requestsExchange, sender } = options
  const name = `${options.container} ping`
  const clientOptions = { address, sender, name, requestsExchange, connectTimeoutMs: CONNECT_TIMEOUT_MS }
  return {
    name,
    check: (signal) =>
      askBroker(
        address,
        () => connectClient(clientOptions, signal),
        (client) => pingAnswer(client, options, signal),
      ),
  }
}

/** Whether a service and all of its endpoints answer a ping now. */
export async function pingAnswer(
  client: Client,
  { serviceName, endpointNames }: Pinged,
  signal: AbortSignal,
): Promise<Answer> {
  const asked = [serviceName, ...endpointNames]
  const problems = await Promise.all(asked.map((addressee) => problemOf(client, addressee, signal)))
  const reason = problems.filter((problem) => problem !== null).join(', ')
  return reason === '' ? { state: 'ready' } : { state: 'waiting', reason }
}

/** @returns what is wrong with `addressee`, or `null` */
async function problemOf(client: Client, addressee: string, signal: AbortSignal): Promise<string | null> {
  const ping = { specifier: 'ping', timeoutMs: REPLY_TIMEOUT_MS }
  try {
    const { returnCode } = await client.request('cmd', addressee, ping, signal)
    if (returnCode === 0) return null
    return `"${addressee}" answers ${returnCode} (${returnCodeOf(returnCode).description})`
  } catch (error) {
    const code = error instanceof MeshError ? error.code : null
    if (code === 'request-unroutable') return `"${addressee}" is not on the broker`
    if (code === 'request-timeout') return `"${addressee}" does not answer`
    throw error
  }
}
