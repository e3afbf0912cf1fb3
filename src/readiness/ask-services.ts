import type { BrokerAddress } from '../broker/connect.ts'
import { connectClient } from '../client/client.ts'
import type { SenderInfo } from '../protocol/message.ts'
import { askBroker, CONNECT_TIMEOUT_MS } from './ask-broker.ts'
import { type Pinged, pingAnswer } from './ping-probe.ts'
import type { Answer } from './probe.ts'

/**
 * Pings many services and their endpoints over one connection: a hundred services must not cost a hundred logins.
 *
 * @returns container → its answer
 */
export async function askServices(
  services: readonly (Pinged & { readonly container: string })[],
  { address, requestsExchange, sender }: AskedBroker,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>()
  const name = 'mesh status'
  const options = { address, sender, name, requestsExchange, connectTimeoutMs: CONNECT_TIMEOUT_MS }
  const whole = await askBroker(
    address,
    () => connectClient(options, signal),
    async (client) => {
      const asked = services.map(async (service) =>
        answers.set(service.container, await pingAnswer(client, service, signal)),
      )
      await Promise.all(asked)
      return { state: 'ready' }
    },
  )
  return new Map(services.map(({ container }) => [container, answers.get(container) ?? whole]))
}

export interface AskedBroker {
  readonly address: BrokerAddress
  readonly requestsExchange: string
  /** Who asks. */
  readonly sender: SenderInfo
}
