import { setImmediate as nextTurn } from 'node:timers/promises'
import type { BrokerAddress } from '../broker/connect.ts'
import { MeshError } from '../errors/mesh-error.ts'
import type { Answer } from './probe.ts'

/** A connection of either kind: what a probe asks through. */
interface Connection {
  readonly closed: Promise<string>
  close(): Promise<void>
}

/** Longest time until the connection is open; a broker that is up takes a few milliseconds. */
export const CONNECT_TIMEOUT_MS = 1_500
/** Longest time for the question on an open connection. */
const ANSWER_TIMEOUT_MS = 1_500

/**
 * Opens a connection of its own, puts one question and closes it again. A refused login is `failed`, and so is what
 * exists on the broker with other flags; a broker that is away, silent or gone in the middle is `waiting`.
 *
 * @throws what `question` throws on a connection that is still there: a bug
 */
export async function askBroker<C extends Connection>(
  address: BrokerAddress,
  connect: () => Promise<C>,
  question: (connection: C) => Promise<Answer>,
): Promise<Answer> {
  let connection: C
  try {
    connection = await connect()
  } catch (error) {
    return answerOf(error, address)
  }
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Answer>((resolve) => {
    const reason = `connected, but no answer within ${ANSWER_TIMEOUT_MS / 1000} s`
    timer = setTimeout(() => resolve({ state: 'waiting', reason }), ANSWER_TIMEOUT_MS)
  })
  try {
    return await Promise.race([question(connection), late])
  } catch (error) {
    if (error instanceof MeshError) return answerOf(error, address)
    // The client may reject what was under way just before it reports that the connection is gone.
    const lost = await Promise.race([connection.closed, nextTurn(null)])
    if (lost === null) throw error
    return { state: 'waiting', reason: `connection lost: ${lost}` }
  } finally {
    clearTimeout(timer)
    await connection.close()
  }
}

function answerOf(error: unknown, { host, port }: BrokerAddress): Answer {
  if (!(error instanceof MeshError)) throw error
  // The probe's name says which broker: its address is left out of the reason.
  const reason = error.message.replace(`broker ${host}:${port} `, '').replace(`broker ${host}:${port}: `, '')
  switch (error.code) {
    case 'broker-refused': {
      const hint =
        'the broker runs with another user or password than the generated files say: start it again with them'
      return { state: 'failed', reason, hint }
    }
    case 'declared-differently':
      return { state: 'failed', reason, ...(error.hint === undefined ? {} : { hint: error.hint }) }
    default:
      return { state: 'waiting', reason }
  }
}
