import { randomUUID } from 'node:crypto'
import type { BrokerAddress } from '../../broker/connect.ts'
import { keepConnected } from '../../broker/keep-connected.ts'
import type { Delivery, Link } from '../../broker/link.ts'
import { MeshError } from '../../errors/mesh-error.ts'
import { type Joined, Reassembler } from '../../protocol/chunks.ts'
import { decodeChunkId, decodeMessage } from '../../protocol/decode.ts'
import type { AnyMessage } from '../../protocol/message.ts'
import { EXCHANGE, MONITOR_QUEUE } from '../../protocol/topology.ts'

export interface MonitorOptions {
  readonly address: BrokerAddress
  readonly requestsExchange: string
  readonly alertsExchange: string
  /** How long an incomplete message waits for its other chunks. */
  readonly messageWaitMs: number
  /** `null`: for ever. */
  readonly maxConnectionAttempts: number | null
  /** Binding keys on the requests exchange (requests and replies). */
  readonly requestKeys: readonly string[]
  readonly alertKeys: readonly string[]
  /** Shown in the broker's list of connections. */
  readonly name: string
  /** Takes a message; the next one is shown when this has settled. */
  readonly show: (message: AnyMessage) => Promise<void>
  readonly onConnected: () => void
  readonly onLost: (reason: string, nextAttemptMs: number) => void
  /** A message that cannot be shown, and why. */
  readonly onDropped: (routingKey: string, reason: string) => void
}

const MAX_PENDING_BYTES = 64 * 1024 * 1024
/** Messages on their way to a slow reader of our output; the rest waits in the broker. */
const DELIVERIES_AHEAD = 256

/** Shows what goes over a mesh; waits for an absent broker, and comes back after a lost connection. */
export class Monitor {
  readonly #options: MonitorOptions
  readonly #reassembler: Reassembler<Delivery>
  #printing: Promise<void> = Promise.resolve()
  #attempts = 0

  constructor(options: MonitorOptions) {
    this.#options = options
    this.#reassembler = new Reassembler({ waitMs: options.messageWaitMs, maxPendingBytes: MAX_PENDING_BYTES })
  }

  /** @throws MeshError broker-refused; whatever keeps us from the broker once the attempts are used up */
  async run(signal: AbortSignal): Promise<void> {
    const expiry = setInterval(() => this.#expire(), Math.max(50, this.#options.messageWaitMs / 4))
    try {
      await keepConnected(
        {
          address: this.#options.address,
          name: this.#options.name,
          setUp: (link) => this.#setUp(link),
          onConnected: () => {
            this.#attempts = 0
            this.#options.onConnected()
          },
          onLost: this.#options.onLost,
          givesUp: (error) => this.#givesUp(error),
        },
        signal,
      )
    } finally {
      clearInterval(expiry)
      await this.#printing
    }
  }

  #givesUp(error: unknown): boolean {
    if (error instanceof MeshError && error.code === 'broker-refused') return true
    this.#attempts++
    return this.#options.maxConnectionAttempts !== null && this.#attempts >= this.#options.maxConnectionAttempts
  }

  async #setUp(link: Link): Promise<void> {
    const { requestsExchange, alertsExchange } = this.#options
    // A fresh name each time: the broker may still hold the queue of a connection that it has not given up yet.
    const queue = `monitor_${randomUUID()}`
    await link.declareExchange(requestsExchange, EXCHANGE)
    await link.declareExchange(alertsExchange, EXCHANGE)
    await link.declareQueue(queue, MONITOR_QUEUE)
    for (const key of this.#options.requestKeys) await link.bind(queue, requestsExchange, key)
    for (const key of this.#options.alertKeys) await link.bind(queue, alertsExchange, key)
    await link.consume(queue, { exclusive: true, noAck: false, prefetch: DELIVERIES_AHEAD }, (delivery) =>
      this.#onDelivery(delivery),
    )
  }

  #onDelivery(delivery: Delivery): void {
    const id = decodeChunkId(delivery)
    if (!('uuid' in id)) {
      this.#drop(delivery, id.reason)
      delivery.acknowledge()
      return
    }
    const joined = this.#reassembler.add(id, delivery.body, delivery, performance.now())
    if (joined === null) delivery.acknowledge()
    else this.#show(joined, id.uuid, () => delivery.acknowledge())
  }

  #expire(): void {
    for (const joined of this.#reassembler.expire(performance.now())) {
      const id = decodeChunkId(joined.first)
      if ('uuid' in id) this.#show(joined, id.uuid, () => undefined)
    }
  }

  #show(joined: Joined<Delivery>, uuid: string, done: () => void): void {
    const decoded = decodeMessage(joined.first, uuid, joined.body, joined.state === 'complete')
    if (decoded.state === 'dropped') {
      this.#drop(joined.first, decoded.reason)
      done()
      return
    }
    const { message } = decoded
    // Acknowledged when handed over: a slow reader holds the broker back, and our memory stays small.
    this.#printing = this.#printing.then(() => this.#options.show(message)).then(done)
  }

  #drop(delivery: Delivery, reason: string): void {
    this.#options.onDropped(delivery.routingKey, reason)
  }
}

/** `requests my_store.#, alerts #` */
export function watchedText({ requestKeys, alertKeys }: Pick<MonitorOptions, 'requestKeys' | 'alertKeys'>): string {
  return [...requestKeys.map((key) => `requests ${key}`), ...alertKeys.map((key) => `alerts ${key}`)].join(', ')
}
