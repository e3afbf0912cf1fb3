import { ask, type Manners } from './ask.ts'
import { InstrumentError } from './instrument-error.ts'
import { type InstrumentAddress, openSocket } from './socket.ts'

/** Answered by every simulated instrument, also while it simulates faults. */
const QUESTION = 'SIM:READY?'
const ANSWER = '1'

/**
 * Asks a simulated instrument whether it is ready, over a connection of its own.
 *
 * @throws InstrumentError when it is not
 */
export async function readyInstrument(
  address: InstrumentAddress,
  manners: Omit<Manners, 'timeoutMs'>,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<void> {
  const socket = await openSocket(address, timeoutMs, signal)
  const onAbort = (): void => socket.close()
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    const reply = await ask(socket, QUESTION, { ...manners, timeoutMs })
    if (reply === ANSWER) return
    throw new InstrumentError('no-response', `answers ${JSON.stringify(reply.slice(0, 100))} to ${QUESTION}`)
  } finally {
    signal.removeEventListener('abort', onAbort)
    socket.close()
  }
}
