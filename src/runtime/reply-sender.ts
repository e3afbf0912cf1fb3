import type { Link } from '../broker/link.ts'
import { encodeMessage, type Outgoing } from '../protocol/encode.ts'
import type { Reply } from '../protocol/message.ts'
import { UNSENDABLE } from './handle-request.ts'

/** Clients wait 10 s unless told otherwise; past this nobody does. */
const KEPT_MS = 60_000

interface Waiting {
  readonly parts: readonly Outgoing[]
  readonly sinceMs: number
  readonly settle: (failure: Error | null) => void
}

/**
 * Sends replies until the broker has confirmed them: one whose connection was lost goes out again, under the same message
 * id, on the next one. A client whose connection is gone has taken its reply queue along, and then nothing arrives.
 */
export class ReplySender {
  readonly #exchange: string
  #link: Link | null = null
  #isStopping = false
  #waiting: Waiting[] = []
  readonly #sending = new Set<Promise<void>>()

  constructor(exchange: string) {
    this.#exchange = exchange
  }

  /** From the first request of a connection on. */
  setLink(link: Link | null): void {
    this.#link = link
    if (link === null) return
    const waiting = this.#waiting
    this.#waiting = []
    for (const reply of waiting) void this.#send(reply)
  }

  /** From now on a reply that cannot be sent is given up. */
  stop(): void {
    this.#isStopping = true
    for (const { settle } of this.#waiting) settle(new Error('the service stops'))
    this.#waiting = []
  }

  /** Settles when no reply is on its way any more. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#sending)
  }

  /** @param parts of one reply @throws Error when it could not be sent for too long */
  send(parts: readonly Outgoing[]): Promise<void> {
    const sent = new Promise<void>((resolve, reject) => {
      const settle = (failure: Error | null): void => {
        this.#sending.delete(sent)
        if (failure === null) resolve()
        else reject(failure)
      }
      // Not before `sent` is there to be deleted.
      queueMicrotask(() => void this.#send({ parts, sinceMs: performance.now(), settle }))
    })
    this.#sending.add(sent)
    return sent
  }

  async #send(reply: Waiting): Promise<void> {
    const link = this.#link
    try {
      if (link === null) throw new Error('no broker')
      const publications = reply.parts.map(({ routingKey, body, properties }) =>
        link.publish({ exchange: this.#exchange, routingKey, mandatory: false, body, properties }),
      )
      await (publications.length === 1 ? publications[0] : Promise.all(publications))
      reply.settle(null)
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error))
      // What cannot be written, e.g. a correlation id that is no text, cannot be written the next time either.
      const isUnwritable = failure instanceof TypeError || failure instanceof RangeError
      const isLate = performance.now() - reply.sinceMs > KEPT_MS
      if (this.#isStopping || isLate || isUnwritable) reply.settle(failure)
      else if (this.#link !== null && this.#link !== link) await this.#send(reply)
      else this.#waiting.push(reply)
    }
  }
}

/** A reply as the AMQP messages that carry it, and its return code: one that cannot be sent says so instead. */
export function replyParts(reply: Reply, maxPayloadBytes: number): { parts: readonly Outgoing[]; returnCode: number } {
  try {
    return { parts: encodeMessage(reply, maxPayloadBytes), returnCode: reply.returnCode }
  } catch {
    return { parts: encodeMessage({ ...reply, ...UNSENDABLE }, maxPayloadBytes), returnCode: UNSENDABLE.returnCode }
  }
}
