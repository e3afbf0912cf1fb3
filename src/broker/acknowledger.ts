/** The part of an AMQP channel that acknowledges. */
export interface AcknowledgingChannel {
  ack(message: { readonly fields: { readonly deliveryTag: number } }, allUpTo: boolean): void
}

/**
 * Acknowledges the deliveries of one channel, in whatever order they are done with, in as few frames as possible: all
 * that were done with in one turn of the event loop together, and what is done with without a gap in a single frame.
 */
export class Acknowledger {
  readonly #channel: AcknowledgingChannel
  /** Done with, told to the broker or not, above the lowest tag that is still in hand. */
  readonly #done = new Set<number>()
  #untold: number[] = []
  /** Tags of a channel count from 1, without a gap. */
  #lowestInHand = 1
  #isScheduled = false

  constructor(channel: AcknowledgingChannel) {
    this.#channel = channel
  }

  /** The second time for one tag is ignored: the broker would close the channel. */
  done(tag: number): void {
    if (tag < this.#lowestInHand || this.#done.has(tag)) return
    this.#done.add(tag)
    this.#untold.push(tag)
    if (this.#isScheduled) return
    this.#isScheduled = true
    setImmediate(() => {
      this.#isScheduled = false
      this.#tell()
    })
  }

  #tell(): void {
    while (this.#done.delete(this.#lowestInHand)) this.#lowestInHand++
    const untold = this.#untold
    this.#untold = []
    // The last tag of a frame must be one that the broker still waits for, or it closes the channel.
    const upTo = untold.reduce((last, tag) => (tag < this.#lowestInHand && tag > last ? tag : last), 0)
    try {
      if (upTo > 0) this.#ack(upTo, true)
      for (const tag of untold) if (tag >= this.#lowestInHand) this.#ack(tag, false)
    } catch {
      // The channel is gone: the broker has put the messages back by itself.
    }
  }

  #ack(deliveryTag: number, allUpTo: boolean): void {
    this.#channel.ack({ fields: { deliveryTag } }, allUpTo)
  }
}
