import type { BrokerAddress } from '../broker/connect.ts'
import { type Delivery, type Link, openLink } from '../broker/link.ts'
import { Reassembler } from '../protocol/chunks.ts'
import { decodeChunkId, decodeMessage } from '../protocol/decode.ts'
import type { Alert } from '../protocol/message.ts'
import { EXCHANGE, MONITOR_QUEUE } from '../protocol/topology.ts'

/** An alert, and when it was here by `performance.now()`. */
export interface SeenAlert {
  readonly alert: Alert
  readonly atMs: number
}

const CONNECT_TIMEOUT_MS = 5_000
const CHUNK_WAIT_MS = 1_000
const MAX_PENDING_BYTES = 16 * 1024 * 1024
/** Of a mesh that floods: enough for every check, and no more memory. */
const REMEMBERED = 20_000

/** Listens to every alert of a mesh, as any other consumer does, from its opening on. */
export class AlertWatch {
  readonly openedAtMs = performance.now()
  readonly #link: Link
  readonly #seen: SeenAlert[] = []
  readonly #waiting = new Set<(seen: SeenAlert) => void>()
  readonly #reassembler = new Reassembler<Delivery>({ waitMs: CHUNK_WAIT_MS, maxPendingBytes: MAX_PENDING_BYTES })

  private constructor(link: Link) {
    this.#link = link
  }

  /** @throws MeshError broker-unreachable, broker-refused */
  static async open(address: BrokerAddress, alertsExchange: string, signal: AbortSignal): Promise<AlertWatch> {
    const link = await openLink(address, CONNECT_TIMEOUT_MS, 'mesh smoke, alerts', signal)
    const watch = new AlertWatch(link)
    try {
      await link.declareExchange(alertsExchange, EXCHANGE)
      const queue = await link.declareQueue('', MONITOR_QUEUE)
      await link.bind(queue, alertsExchange, '#')
      const flags = { exclusive: true, noAck: true, prefetch: 0 }
      await link.consume(queue, flags, (delivery) => watch.#take(delivery))
      return watch
    } catch (error) {
      await link.close()
      throw error
    }
  }

  /**
   * The first alert that `matches`, seen since `sinceMs` or still to come.
   *
   * @returns `null` after `timeoutMs` without one, and when the broker is gone
   * @throws the reason of `signal`
   */
  async next(
    matches: (alert: Alert) => boolean,
    sinceMs: number,
    timeoutMs: number,
    signal: AbortSignal,
  ): Promise<SeenAlert | null> {
    signal.throwIfAborted()
    const before = this.#seen.find(({ alert, atMs }) => atMs >= sinceMs && matches(alert))
    if (before !== undefined) return before
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer)
        this.#waiting.delete(look)
        signal.removeEventListener('abort', abort)
      }
      const settle = (seen: SeenAlert | null): void => {
        stop()
        resolve(seen)
      }
      const look = (seen: SeenAlert): void => {
        if (matches(seen.alert)) settle(seen)
      }
      const abort = (): void => {
        stop()
        reject(signal.reason)
      }
      const timer = setTimeout(() => settle(null), timeoutMs)
      this.#waiting.add(look)
      signal.addEventListener('abort', abort, { once: true })
      void this.#link.closed.then(() => settle(null))
    })
  }

  async close(): Promise<void> {
    await this.#link.close()
  }

  #take(delivery: Delivery): void {
    const id = decodeChunkId(delivery)
    if (!('uuid' in id)) return
    const joined = this.#reassembler.add(id, delivery.body, delivery, Date.now())
    this.#reassembler.expire(Date.now())
    if (joined === null) return
    const decoded = decodeMessage(joined.first, id.uuid, joined.body)
    if (decoded.state !== 'message' || decoded.message.type !== 'alert') return
    const seen = { alert: decoded.message, atMs: performance.now() }
    this.#seen.push(seen)
    if (this.#seen.length > REMEMBERED) this.#seen.shift()
    for (const look of [...this.#waiting]) look(seen)
  }
}
