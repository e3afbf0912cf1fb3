import type { BrokerAddress } from '../../broker/connect.ts'
import { type Delivery, openLink } from '../../broker/link.ts'
import { deadLetterQueueName } from '../../protocol/topology.ts'
import type { AskedMesh } from '../asked-mesh.ts'
import { type Finding, failed, passed, type Question } from '../check.ts'

const CONNECT_TIMEOUT_MS = 5_000
const READ_WITHIN_MS = 2_000
/** Reasons that a report shows. */
const SHOWN = 3

/** Whether a logger has put nothing aside as impossible to store. */
export async function askDeadLetters(
  { logger }: Extract<Question, { kind: 'dead-letters' }>,
  { broker }: AskedMesh,
  signal: AbortSignal,
): Promise<Finding> {
  const queue = deadLetterQueueName(logger)
  const link = await openLink(broker, CONNECT_TIMEOUT_MS, 'mesh smoke, dead letters', signal)
  const state = await link.queueState(queue).finally(() => link.close())
  if (state === null) return failed(`there is no queue ${queue}`)
  const count = state.messages
  if (count === 0) return passed()
  const letters = await firstLetters(broker, queue, Math.min(count, SHOWN), signal)
  const reasons = letters.map(({ headers }) => `${text(headers?.alert_routing_key)}: ${text(headers?.reason)}`)
  const more = count > reasons.length ? `, and ${count - reasons.length} more` : ''
  return failed(`${count} in ${queue}: ${reasons.join('; ')}${more}`)
}

/** Looks at the first messages of a queue; unacknowledged, they go back when the connection closes. */
async function firstLetters(broker: BrokerAddress, queue: string, wanted: number, signal: AbortSignal) {
  const link = await openLink(broker, CONNECT_TIMEOUT_MS, 'mesh smoke, dead letters', signal)
  const letters: Delivery[] = []
  let timer: NodeJS.Timeout | undefined
  try {
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(resolve, READ_WITHIN_MS)
      const take = (letter: Delivery): void => {
        letters.push(letter)
        if (letters.length === wanted) resolve()
      }
      link.consume(queue, { exclusive: false, noAck: false, prefetch: wanted }, take).catch(reject)
    })
  } finally {
    clearTimeout(timer)
    await link.close()
  }
  return letters.slice(0, wanted)
}

function text(header: unknown): string {
  return Buffer.isBuffer(header) ? header.toString('utf8') : String(header ?? 'no reason')
}
