import { connect } from 'node:net'
import { InstrumentError } from './instrument-error.ts'

export interface InstrumentAddress {
  readonly host: string
  readonly port: number
}

/** One TCP connection to an instrument: bytes out, bytes in, and nothing known of what they mean. */
export interface InstrumentSocket {
  /** Why it ended; never rejects. */
  readonly closed: Promise<string>
  write(bytes: Buffer): void
  /**
   * Everything that has arrived, waiting for the first byte at most `timeoutMs`; `null`: none came in time.
   *
   * @throws InstrumentError no-response when the instrument has closed the connection, broken when the network has
   */
  receive(timeoutMs: number): Promise<Buffer | null>
  /** What has arrived without being asked for, taken without waiting. */
  unasked(): Buffer
  close(): void
}

/** What nobody reads stays in the instrument's own buffers past this. */
const MOST_UNREAD_BYTES = 1024 * 1024
/** An instrument that was switched off sends no farewell: the network asks after it once it has been silent for this. */
const KEEP_ALIVE_MS = 10_000

/** @throws InstrumentError unreachable when nobody takes the connection within `timeoutMs`, or `signal` is aborted */
export function openSocket(
  { host, port }: InstrumentAddress,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<InstrumentSocket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true, keepAlive: true, keepAliveInitialDelay: KEEP_ALIVE_MS })
    const onAbort = (): void => fail(signal.reason)
    const fail = (cause: unknown): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
      socket.destroy()
      const message = `Unable to establish ethernet socket ('${host}', ${port})`
      reject(new InstrumentError('unreachable', message, cause))
    }
    const timer = setTimeout(() => fail(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs)
    signal.addEventListener('abort', onAbort, { once: true })
    socket.once('error', fail)
    socket.once('connect', () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
      socket.off('error', fail)
      resolve(instrumentSocket(socket))
    })
  })
}

function instrumentSocket(socket: ReturnType<typeof connect>): InstrumentSocket {
  let unread: Buffer[] = []
  let ended: InstrumentError | null = null
  let wake: (() => void) | null = null
  let onClosed: (reason: string) => void
  const closed = new Promise<string>((resolve) => {
    onClosed = resolve
  })
  const end = (error: InstrumentError, reason: string): void => {
    ended ??= error
    onClosed(reason)
    wake?.()
  }
  const take = (): Buffer => {
    const bytes = Buffer.concat(unread)
    unread = []
    socket.resume()
    return bytes
  }
  socket.on('data', (bytes: Buffer) => {
    unread.push(bytes)
    if (unread.reduce((sum, { length }) => sum + length, 0) > MOST_UNREAD_BYTES) socket.pause()
    wake?.()
  })
  socket.on('end', () =>
    end(new InstrumentError('no-response', 'Empty socket.recv packet'), 'the instrument closed the connection'),
  )
  socket.on('error', (cause) => end(new InstrumentError('broken', 'Broken ethernet socket', cause), cause.message))
  socket.on('close', () => end(new InstrumentError('broken', 'Broken ethernet socket'), 'closed'))
  return {
    closed,
    write: (bytes) => {
      // Of a socket that has ended, `receive` tells.
      if (socket.writable) socket.write(bytes)
    },
    receive: async (timeoutMs) => {
      if (unread.length === 0 && ended === null) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, timeoutMs)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
        wake = null
      }
      if (unread.length > 0) return take()
      if (ended !== null) throw ended
      return null
    },
    unasked: take,
    close: () => void socket.destroy(),
  }
}
