import { setTimeout as wait } from 'node:timers/promises'
import { AlertBuffer } from './alert-buffer.ts'
import type { Metric } from './metrics.ts'

export interface AlertSenderOptions<T> {
  /** Settles once the broker has taken it; `returned`: and has found no queue that wants it. */
  readonly publish: (alert: T) => Promise<'confirmed' | 'returned'>
  /** How many are kept while the broker is away. */
  readonly capacity: number
  readonly onDropped: (count: number) => void
  /** Told of an alert that no AMQP client can write, e.g. one with too long a routing key. */
  readonly onUnsendable: (error: Error) => void
  /** How long after connecting an alert that nobody wants is sent again; see {@link AlertSender}. */
  readonly graceMs?: number
}

/** Alerts sent at a time before the first of them is confirmed. */
const IN_FLIGHT = 64
const GRACE_MS = 10_000
const SEND_AGAIN_MS = 250

/**
 * Sends alerts in order, each until the broker has confirmed it: what a lost connection left unconfirmed is sent again on
 * the next one. A broker that was restarted has forgotten who wants alerts, and a sender may be back before them: for a
 * while after connecting, one that reached no queue is sent again.
 */
export class AlertSender<T> {
  readonly #options: AlertSenderOptions<T>
  readonly #waiting: AlertBuffer<T>
  #isConnected = false
  #sending: Promise<void> | null = null
  #sent = 0
  #graceEndsMs = 0

  constructor(options: AlertSenderOptions<T>) {
    this.#options = options
    this.#waiting = new AlertBuffer(options.capacity)
  }

  get metrics(): readonly Metric[] {
    const [waiting, dropped] = [this.#waiting.size, this.#waiting.droppedSinceStart]
    return [
      { name: 'alerts_sent', kind: 'counter', help: 'Alerts that the broker has confirmed.', value: this.#sent },
      { name: 'alerts_buffered', kind: 'gauge', help: 'Alerts that wait for the broker.', value: waiting },
      { name: 'alerts_dropped', kind: 'counter', help: 'Alerts given up: too many waited.', value: dropped },
    ]
  }

  push(alert: T): void {
    this.#waiting.push(alert)
    this.#send()
  }

  setConnected(isConnected: boolean): void {
    this.#isConnected = isConnected
    if (isConnected) this.#graceEndsMs = performance.now() + (this.#options.graceMs ?? GRACE_MS)
    this.#send()
  }

  /** From now on an alert that nobody wants is not sent again. */
  endGrace(): void {
    this.#graceEndsMs = 0
  }

  /** Settles when nothing more can be sent now. */
  async flushed(): Promise<void> {
    await this.#sending
  }

  #send(): void {
    if (this.#sending !== null || !this.#isConnected || this.#waiting.size === 0) return
    const dropped = this.#waiting.takeDropped()
    if (dropped > 0) this.#options.onDropped(dropped)
    this.#sending = this.#sendAll().finally(() => {
      this.#sending = null
      // Raised between the loop's last look and now.
      if (this.#waiting.size > 0 && this.#isConnected) this.#send()
    })
  }

  async #sendAll(): Promise<void> {
    while (this.#isConnected && this.#waiting.size > 0) {
      const batch = this.#waiting.firstOnes(IN_FLIGHT)
      const results = await Promise.allSettled(batch.map((alert) => this.#options.publish(alert)))
      const isGrace = performance.now() < this.#graceEndsMs
      const kept = new Set<T>()
      for (const [index, result] of results.entries()) {
        const alert = batch[index] as T
        if (result.status === 'fulfilled') {
          if (result.value === 'returned' && isGrace) kept.add(alert)
          else this.#sent++
        } else if (result.reason instanceof TypeError || result.reason instanceof RangeError) {
          this.#options.onUnsendable(result.reason)
        } else {
          // The connection is going: its loss is logged where it is noticed, and the next one sends what is left.
          kept.add(alert)
          this.#isConnected = false
        }
      }
      this.#waiting.remove(batch.filter((alert) => !kept.has(alert)))
      if (kept.size > 0 && this.#isConnected) await wait(SEND_AGAIN_MS)
    }
  }
}
