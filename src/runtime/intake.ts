import type { Delivery } from '../broker/link.ts'
import { type ChunkId, Reassembler } from '../protocol/chunks.ts'
import { type Decoded, decodeChunkId, decodeMessage } from '../protocol/decode.ts'

export interface IntakeOptions {
  /** How long an incomplete message waits for its other chunks. */
  readonly waitMs: number
  /**
   * `true`: chunks stay with the broker until their message is done with, so that nothing is lost at a crash. `false`:
   * they are acknowledged as they come, so that an unfinished message cannot block the ones behind it.
   */
  readonly holdsChunks: boolean
  /**
   * @param decode to be called once, when the message has its turn: a large body becomes many times larger by it
   * @param deliveries still to be acknowledged; empty for an incomplete message whose chunks were not held
   */
  readonly onMessage: (decode: () => Decoded, uuid: string, routingKey: string, deliveries: readonly Delivery[]) => void
}

const MAX_PENDING_BYTES = 64 * 1024 * 1024
/** A larger body is neither request nor reading; decoded it would take many times its size. */
export const LARGEST_BODY_BYTES = 4 * 1024 * 1024
/** What is shown of it in a reply. */
const SHOWN_BYTES = 10_000

/** Deliveries in, whole messages out. */
export class Intake {
  readonly #options: IntakeOptions
  readonly #reassembler: Reassembler<Delivery>
  readonly #held = new Map<string, Delivery[]>()
  #expiry: NodeJS.Timeout | null = null

  constructor(options: IntakeOptions) {
    this.#options = options
    this.#reassembler = new Reassembler({ waitMs: options.waitMs, maxPendingBytes: MAX_PENDING_BYTES })
  }

  take(delivery: Delivery): void {
    const id = decodeChunkId(delivery)
    if (!('uuid' in id)) {
      const dropped = (): Decoded => ({ state: 'dropped', reason: id.reason })
      this.#options.onMessage(dropped, '', delivery.routingKey, [delivery])
    } else if (id.count === 1) this.#give(delivery, id.uuid, delivery.body, true, [delivery])
    else this.#takeChunk(id, delivery)
  }

  /** Forgets what is incomplete. */
  stop(): void {
    if (this.#expiry !== null) clearTimeout(this.#expiry)
    this.#expiry = null
  }

  #takeChunk(id: ChunkId, delivery: Delivery): void {
    const joined = this.#reassembler.add(id, delivery.body, delivery, performance.now())
    if (this.#options.holdsChunks) this.#held.set(id.uuid, [...(this.#held.get(id.uuid) ?? []), delivery])
    else if (joined === null) delivery.acknowledge()
    if (joined !== null) this.#give(joined.first, id.uuid, joined.body, true, this.#release(id.uuid) ?? [delivery])
    this.#watchExpiry()
  }

  #release(uuid: string): readonly Delivery[] | undefined {
    const held = this.#held.get(uuid)
    this.#held.delete(uuid)
    return held
  }

  #give(first: Delivery, uuid: string, body: Buffer, complete: boolean, deliveries: readonly Delivery[]): void {
    const decode = (): Decoded =>
      body.length <= LARGEST_BODY_BYTES
        ? decodeMessage(first, uuid, body, complete)
        : decodeMessage(first, uuid, body.subarray(0, SHOWN_BYTES), false)
    this.#options.onMessage(decode, uuid, first.routingKey, deliveries)
  }

  #watchExpiry(): void {
    const at = this.#reassembler.nextExpiryMs
    if (at === null || this.#expiry !== null) return
    const expire = (): void => {
      this.#expiry = null
      for (const { first, body } of this.#reassembler.expire(performance.now())) {
        const id = decodeChunkId(first)
        if ('uuid' in id) this.#give(first, id.uuid, body, false, this.#release(id.uuid) ?? [])
      }
      this.#watchExpiry()
    }
    this.#expiry = setTimeout(expire, Math.max(1, at - performance.now()))
  }
}
