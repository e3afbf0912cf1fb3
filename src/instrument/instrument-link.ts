import { setTimeout as wait } from 'node:timers/promises'
import { ask, listen, type Manners } from './ask.ts'
import { InstrumentError } from './instrument-error.ts'
import { type InstrumentAddress, type InstrumentSocket, openSocket } from './socket.ts'

export interface InstrumentLinkOptions extends Manners {
  readonly address: InstrumentAddress
  /** Sent on every new connection; `null` at the front: listen once and discard. Empty: nothing is sent or tested. */
  readonly commandsAtConnect: readonly (string | null)[]
  /** What the last reply to these must be. */
  readonly testReply: string
  readonly log: { info(text: string): void; warn(text: string): void }
}

const FIRST_WAIT_MS = 50
const LONGEST_WAIT_MS = 2_000
/** An instrument that refuses this quickly is asked again by whoever needs it; a silent one only now and then. */
const QUICK_REFUSAL_MS = 200
/** A connection that ended sooner was none: the next one waits as after a refusal. */
const SHORT_LIVED_MS = 1_000
/** How often the same line is written: an instrument that is away for a week must not fill the disk. */
const LINE_EVERY_MS = 60_000
const MOST_LINES_KNOWN = 50

/**
 * The one connection to an instrument. It is made again for ever; commands go out one after the other, and after a
 * command without its reply a fresh connection is used, so that a late reply is never taken for the next one's.
 */
export class InstrumentLink {
  readonly #options: InstrumentLinkOptions
  #socket: InstrumentSocket | null = null
  /** Why there is no connection, and how long the attempt took; `null`: not tried yet. */
  #refusal: { readonly error: InstrumentError; readonly tookMs: number } | null = null
  #turn: Promise<unknown> = Promise.resolve()
  #stopped = new AbortController()
  /** What was told of losses, and when. */
  readonly #told = new Map<string, number>()
  #isLossTold = true

  constructor(options: InstrumentLinkOptions) {
    this.#options = options
  }

  /** Stays connected until `signal` is aborted. Never rejects. */
  async run(signal: AbortSignal): Promise<void> {
    this.#stopped = new AbortController()
    const onAbort = (): void => this.#stop()
    if (signal.aborted) onAbort()
    else signal.addEventListener('abort', onAbort, { once: true })
    let waitMs = FIRST_WAIT_MS
    while (!signal.aborted) {
      const socket = await this.#inTurn(() => this.#connected()).catch(() => null) // #connect has told why
      const connectedMs = performance.now()
      if (socket !== null) this.#lost(socket, await socket.closed)
      if (performance.now() - connectedMs >= SHORT_LIVED_MS) waitMs = FIRST_WAIT_MS
      else {
        await wait(waitMs, undefined, { signal }).catch(() => undefined) // an abort is seen by the loop's own condition
        waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS)
      }
    }
    signal.removeEventListener('abort', onAbort)
  }

  /**
   * The replies to `commands`, in their order. When that fails, it is tried once more over a fresh connection.
   *
   * @throws InstrumentError
   * @see dripline-python v5.1.4, implementations/ethernet_scpi_service.py
   */
  send(commands: readonly string[]): Promise<readonly string[]> {
    return this.#inTurn(async () => {
      const socket = this.#socket ?? (await this.#connectedIfWorthwhile())
      try {
        return await this.#askAll(socket, commands)
      } catch (error) {
        return this.#sendAgain(commands, this.#given(socket, error))
      }
    })
  }

  async #sendAgain(commands: readonly string[], first: InstrumentError): Promise<readonly string[]> {
    let socket: InstrumentSocket
    try {
      socket = await this.#connected()
    } catch (error) {
      if (!(error instanceof InstrumentError) || first.fault === 'broken') throw error
      throw new InstrumentError('no-response', error.message, error)
    }
    try {
      return await this.#askAll(socket, commands)
    } catch (error) {
      throw this.#given(socket, error)
    }
  }

  async #askAll(socket: InstrumentSocket, commands: readonly string[]): Promise<readonly string[]> {
    const replies: string[] = []
    for (const command of commands) replies.push(await ask(socket, command, this.#options))
    return replies
  }

  /** A reply that did not come may still come: nothing is asked over this connection any more. */
  #given(socket: InstrumentSocket, error: unknown): InstrumentError {
    if (!(error instanceof InstrumentError)) throw error
    this.#lost(socket, error.message)
    return error
  }

  #connectedIfWorthwhile(): Promise<InstrumentSocket> {
    // Else every request to a silent address would wait for it, and those behind it too.
    if (this.#refusal !== null && this.#refusal.tookMs > QUICK_REFUSAL_MS) return Promise.reject(this.#refusal.error)
    return this.#connected()
  }

  async #connected(): Promise<InstrumentSocket> {
    if (this.#socket !== null) return this.#socket
    const { address, log, timeoutMs } = this.#options
    const where = `${address.host}:${address.port}`
    if (this.#stopped.signal.aborted)
      throw new InstrumentError('unreachable', `The connection to ${where} has been given up`)
    const startedMs = performance.now()
    let socket: InstrumentSocket | null = null
    try {
      socket = await openSocket(address, timeoutMs, this.#stopped.signal)
      await this.#greet(socket)
    } catch (error) {
      socket?.close()
      if (!(error instanceof InstrumentError)) throw error
      this.#refusal = { error, tookMs: performance.now() - startedMs }
      this.#warn(`no instrument at ${where}: ${reasonOf(error)}`)
      throw error
    }
    // Stopped in the meantime: the new connection would outlive everybody.
    if (this.#stopped.signal.aborted) socket.close()
    this.#socket = socket
    this.#refusal = null
    if (this.#isLossTold) log.info(`instrument ${where} connected`)
    this.#isLossTold = false
    return socket
  }

  /** @throws InstrumentError unreachable when it does not answer as this instrument should */
  async #greet(socket: InstrumentSocket): Promise<void> {
    const { commandsAtConnect, testReply } = this.#options
    let last: string | null = null
    for (const command of commandsAtConnect) {
      if (command === null) await listen(socket, this.#options, { echo: '', silenceIsFine: true })
      else last = await ask(socket, command, this.#options)
    }
    if (last === null || last === testReply) return
    const cause = new Error(`the reply is ${JSON.stringify(last.slice(0, 200))}, not ${JSON.stringify(testReply)}`)
    throw new InstrumentError('unreachable', 'Failed connection test.', cause)
  }

  #lost(socket: InstrumentSocket, reason: string): void {
    socket.close()
    if (this.#socket !== socket) return
    this.#socket = null
    if (!this.#stopped.signal.aborted) this.#warn(`instrument connection lost: ${reason}`)
  }

  #warn(text: string): void {
    const nowMs = performance.now()
    if (nowMs - (this.#told.get(text) ?? Number.NEGATIVE_INFINITY) < LINE_EVERY_MS) return
    if (this.#told.size >= MOST_LINES_KNOWN) this.#told.clear()
    this.#told.set(text, nowMs)
    this.#isLossTold = true
    this.#options.log.warn(`${text}; trying again for ever`)
  }

  #stop(): void {
    this.#stopped.abort()
    this.#socket?.close()
  }

  /** One at a time, in the order of the calls. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work)
    this.#turn = mine.catch(() => undefined) // its caller hears of it
    return mine
  }
}

function reasonOf({ message, cause }: InstrumentError): string {
  return cause instanceof Error && cause.message !== '' ? `${message}: ${cause.message}` : message
}
