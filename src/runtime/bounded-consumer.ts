import type { ConsumeFlags, Delivery, Link } from '../broker/link.ts'

/** Bodies in hand at a time. AMQP bounds the number of messages only, and one may be as large as the broker allows. */
const MOST_BYTES = 64 * 1024 * 1024
const CAREFUL_PREFETCH = 2
const CAREFUL_FOR_MS = 60_000
/** The broker itself gives up a consumer of a queue without a leader after a minute, without a word before. */
const SILENT_MS = 5_000

/**
 * Consumes with bounded memory: when the messages in hand become too large together, they all go back to the broker with
 * the connection, and the next one takes them two at a time for a minute.
 */
export class BoundedConsumer {
  readonly #warn: (text: string) => void
  #isCareful = false

  constructor(warn: (text: string) => void) {
    this.#warn = warn
  }

  /** Whether messages are taken one or two at a time now; then a message in more chunks cannot be complete. */
  get isCareful(): boolean {
    return this.#isCareful
  }

  async consume(
    link: Link,
    queue: string,
    flags: Omit<ConsumeFlags, 'bound'>,
    onDelivery: (delivery: Delivery) => void,
  ): Promise<void> {
    const prefetch = this.#isCareful ? CAREFUL_PREFETCH : flags.prefetch
    const onExceeded = (): void => {
      this.#isCareful = true
      this.#warn(`more than ${MOST_BYTES >> 20} MB in hand: the next messages are taken ${CAREFUL_PREFETCH} at a time`)
    }
    const bound = this.#isCareful ? null : { bytes: MOST_BYTES, onExceeded }
    if (this.#isCareful) this.#endCare(link)
    const silent = setTimeout(() => {
      this.#warn(`queue "${queue}" does not answer: it has no leader, or the broker still reads it; waiting`)
    }, SILENT_MS)
    try {
      await link.consume(queue, { ...flags, prefetch, bound }, onDelivery)
    } finally {
      clearTimeout(silent)
    }
  }

  #endCare(link: Link): void {
    const timer = setTimeout(() => {
      this.#isCareful = false
      void link.close()
    }, CAREFUL_FOR_MS)
    timer.unref()
    void link.closed.then(() => clearTimeout(timer))
  }
}
