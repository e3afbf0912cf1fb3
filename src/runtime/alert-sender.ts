import { AlertBuffer } from './alert-buffer.ts'
import type { Metric } from './metrics.ts'

export interface AlertSenderOptions<T> {
  /** Settles once the broker has taken it. */
  readonly publish: (alert: T) => Promise<void>
  /** How many are kept while the broker is away. */
  readonly capacity: number
  readonly onDropped: (count: number) => void
}

/** Alerts sent at a time before the first of them is confirmed. */
const IN_FLIGHT = 64

/**
 * Sends alerts in order, each until the broker has confirmed it: what a lost connection left unconfirmed is sent again on
 * the next one.
 */
export class AlertSender<T> {
  readonly #options: AlertSenderOptions<T>
  readonly #waiting: AlertBuffer<T>
  #isConnected = false
  #sending: Promise<void> | null = null
  #sent = 0

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
    this.#send()
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
      const sent = batch.filter((_, index) => results[index]?.status === 'fulfilled')
      this.#waiting.remove(sent)
      this.#sent += sent.length
      // The connection is going: its loss is logged where it is noticed, and the next one sends what is left.
      if (results.some(({ status }) => status === 'rejected')) this.#isConnected = false
    }
  }
}
