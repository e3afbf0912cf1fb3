import { setTimeout as wait } from 'node:timers/promises'
import { integerField, readInteger } from '../protocol/headers.ts'
import { DEAD_LETTER_QUEUE, deadLetterQueueName } from '../protocol/topology.ts'
import type { Delivery, Link } from '../runtime/service.ts'

/** Longer reasons are cut: with the alert's own headers they must fit into one frame. */
export const LONGEST_REASON = 500
const TRY_AGAIN_MS = 1_000

/** Puts what can never be stored into the queue `<service>.dead`, each with its reason in the header `reason`. */
export class DeadLetters {
  readonly #queue: string
  #link: Link | null = null

  constructor(serviceName: string) {
    this.#queue = deadLetterQueueName(serviceName)
  }

  /** Declares the queue on a new connection. */
  async setUp(link: Link): Promise<void> {
    await link.declareQueue(this.#queue, DEAD_LETTER_QUEUE)
    this.#link = link
  }

  /**
   * Settles once the broker keeps all of `deliveries` in the queue, however often that has to be tried.
   *
   * @throws when the connection is lost: the broker then gives the deliveries again
   */
  async put(deliveries: readonly Delivery[], reason: string): Promise<void> {
    const link = this.#link
    if (link === null) throw new Error('no broker')
    let isOpen = true
    void link.closed.then(() => {
      isOpen = false
    })
    for (const delivery of deliveries) {
      while (!(await this.#publish(link, delivery, reason))) {
        if (!isOpen) throw new Error('the connection was lost')
        await wait(TRY_AGAIN_MS, undefined, { ref: false })
      }
    }
  }

  /** @returns whether the broker has it now */
  async #publish(link: Link, delivery: Delivery, reason: string): Promise<boolean> {
    const about = { reason: reason.slice(0, LONGEST_REASON), alert_routing_key: delivery.routingKey }
    for (const headers of [{ ...sentAgain(delivery.headers), ...about }, about]) {
      try {
        if ((await this.#send(link, delivery, headers)) === 'confirmed') return true
        // Somebody has deleted the queue.
        await link.declareQueue(this.#queue, DEAD_LETTER_QUEUE)
        return false
      } catch (error) {
        // Headers that cannot be written, or not in one frame, are left out: the body is what counts.
        if (!(error instanceof RangeError || error instanceof TypeError)) throw error
      }
    }
    throw new Error('it cannot be written')
  }

  #send(link: Link, delivery: Delivery, headers: object): Promise<'confirmed' | 'returned'> {
    const { contentEncoding, messageId, correlationId, replyTo, body } = delivery
    const given = { contentEncoding, messageId, correlationId, replyTo, headers, deliveryMode: 2 }
    return link.publish({ exchange: '', routingKey: this.#queue, mandatory: true, body, properties: given })
  }
}

/** Headers with the field type they came with: the AMQP client would choose a shorter one for an integer. */
function sentAgain(headers: Delivery['headers']): object {
  const type = readInteger(headers?.message_type)
  return { ...headers, ...(type === null || type < 0 ? {} : { message_type: integerField(type) }) }
}
