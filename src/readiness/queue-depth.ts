import type { BrokerAddress } from '../broker/connect.ts'
import { openLink } from '../broker/link.ts'
import { deadLetterQueueName, loggerQueueName } from '../protocol/topology.ts'
import { askBroker, CONNECT_TIMEOUT_MS } from './ask-broker.ts'

/** What waits in the queues of a sensor logger; `null`: there is no such queue, or no answer. */
export interface LoggerQueues {
  /** Alerts on their way to rows. */
  readonly waiting: number | null
  /** Alerts that could never be stored. */
  readonly dead: number | null
}

export async function loggerQueues(
  serviceName: string,
  address: BrokerAddress,
  signal: AbortSignal,
): Promise<LoggerQueues> {
  const [waiting, dead] = await Promise.all(
    [loggerQueueName(serviceName), deadLetterQueueName(serviceName)].map((queue) => depth(queue, address, signal)),
  )
  return { waiting: waiting ?? null, dead: dead ?? null }
}

/** A connection for each queue: the broker closes the one that asks for a queue that is not there. */
async function depth(queue: string, address: BrokerAddress, signal: AbortSignal): Promise<number | null> {
  let messages: number | null = null
  await askBroker(
    address,
    () => openLink(address, CONNECT_TIMEOUT_MS, 'mesh status', signal),
    async (link) => {
      messages = (await link.queueState(queue))?.messages ?? null
      return { state: 'ready' }
    },
  )
  return messages
}
