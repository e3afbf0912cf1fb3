import { setImmediate as nextTurn } from 'node:timers/promises'
import { InstrumentError } from './instrument-error.ts'
import { ReplyReader } from './reply-reader.ts'
import type { InstrumentSocket } from './socket.ts'

/** How one speaks to an instrument. */
export interface Manners {
  readonly commandTerminator: string
  readonly responseTerminator: string
  /** The instrument sends each command back before its reply. */
  readonly echoes: boolean
  /** Longest silence while a reply is waited for. */
  readonly timeoutMs: number
}

/** A reply that trickles in must end some day: within this many times the longest silence. */
const WHOLE_REPLY_TIMEOUTS = 10

/**
 * Sends one command and reads its reply. What arrived before the command was asked for by nobody, and is no part of it.
 *
 * @returns the reply without its terminator, and without the echo
 * @throws InstrumentError when there is none
 */
export async function ask(socket: InstrumentSocket, command: string, manners: Manners): Promise<string> {
  const sent = `${command}${manners.commandTerminator}`
  // Two turns: in the second, whatever had arrived by now has been read.
  for (let turn = 0; turn < 2; turn++) await nextTurn()
  socket.unasked()
  socket.write(Buffer.from(sent))
  // Whoever sends an empty command only wants to hear what the instrument has to say.
  const reply = await listen(socket, manners, { echo: manners.echoes ? sent : '', silenceIsFine: command === '' })
  if (!manners.echoes) return reply
  const echo = [sent, command].find((candidate) => reply.startsWith(candidate))
  if (echo !== undefined) return reply.slice(echo.length)
  throw new InstrumentError('no-echo', `Reply of the instrument does not begin with the command "${command}"`)
}

/**
 * Reads one reply without having asked for it: a greeting, or the rest of what was said before.
 *
 * @throws InstrumentError when the connection ends
 */
export async function listen(
  socket: InstrumentSocket,
  { responseTerminator, timeoutMs }: Manners,
  { echo, silenceIsFine }: { echo: string; silenceIsFine: boolean },
): Promise<string> {
  const reader = new ReplyReader(responseTerminator, echo)
  const deadlineMs = performance.now() + WHOLE_REPLY_TIMEOUTS * timeoutMs
  for (;;) {
    const leftMs = Math.min(timeoutMs, deadlineMs - performance.now())
    const bytes = leftMs <= 0 ? null : await socket.receive(leftMs)
    if (bytes === null) {
      if (silenceIsFine) return reader.text()
      throw new InstrumentError('no-response', 'Timeout while waiting for a response from the instrument')
    }
    if (reader.push(bytes)) return reader.text()
  }
}
