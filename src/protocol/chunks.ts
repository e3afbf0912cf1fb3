/**
 * Splits an encoded payload into the bodies of one dripline message.
 *
 * @param body JSON text as UTF-8 bytes
 * @param maxBytes longest chunk, in bytes (`max_payload_size`; a mesh's default is 10 000)
 * @returns chunks in order; chunk `i` of `n` travels with message id `<uuid>/<i>/<n>`, `i` from 0
 * @throws RangeError when `maxBytes` is below 1 or the body is empty (the reference cannot send it either)
 * @see dripline-cpp v2.10.8, library/message.cc, `encode_message_body`
 */
export function splitBody(body: Buffer, maxBytes: number): readonly Buffer[] {
  if (!(maxBytes >= 1)) throw new RangeError(`a chunk must hold at least one byte, not ${maxBytes}`)
  if (body.length === 0) throw new RangeError('an empty body has no chunks')
  const chunks: Buffer[] = []
  for (let start = 0; start < body.length; start += maxBytes) chunks.push(body.subarray(start, start + maxBytes))
  return chunks
}

/** A message id of the wire: which message, which chunk, of how many. */
export interface ChunkId {
  readonly uuid: string
  /** From 0. */
  readonly index: number
  readonly count: number
}

/** More chunks than this are refused: at the default size that is a body of 655 MB. */
const MOST_CHUNKS = 65_535

/**
 * Reads `<uuid>/<index>/<count>`; a bare id reads as `/0/1`, the published standard's form of an unsplit message.
 *
 * @returns `null` when it is neither, or the index is not below the count
 */
export function parseChunkId(text: string): ChunkId | null {
  if (text === '') return null
  if (!text.includes('/')) return { uuid: text, index: 0, count: 1 }
  const parts = /^([^/]+)\/(\d{1,9})\/(\d{1,9})$/.exec(text)
  if (parts?.[1] === undefined) return null
  const index = Number(parts[2])
  const count = Number(parts[3])
  return index < count && count <= MOST_CHUNKS ? { uuid: parts[1], index, count } : null
}

export function chunkIdText(id: ChunkId): string {
  return `${id.uuid}/${id.index}/${id.count}`
}

/** What a reassembler has after taking in a chunk, or after looking at the clock. */
export type Joined<T> =
  | { readonly state: 'complete'; readonly first: T; readonly body: Buffer }
  /** The wait ran out: missing chunks are filled with `#`, as the reference does. */
  | { readonly state: 'incomplete'; readonly first: T; readonly body: Buffer }

interface Pending<T> {
  /** Whatever came along with the first chunk that arrived: headers and properties are the same on all. */
  readonly first: T
  readonly firstAtMs: number
  readonly chunks: (Buffer | undefined)[]
  missing: number
  bytes: number
}

export interface ReassemblerOptions {
  /** `message_wait_ms`, counted from the first chunk of a message. */
  readonly waitMs: number
  /** Bytes held for incomplete messages; past it the oldest one is given up as incomplete. */
  readonly maxPendingBytes: number
}

/** Joins chunks that arrive in any order. It keeps no clock of its own: the caller passes the time in. */
export class Reassembler<T> {
  readonly #options: ReassemblerOptions
  // In order of first arrival, so that the oldest is the first key.
  readonly #pending = new Map<string, Pending<T>>()
  #bytes = 0

  constructor(options: ReassemblerOptions) {
    this.#options = options
  }

  /** @returns the message, if this chunk completes it; duplicates and chunks that contradict earlier ones are ignored */
  add(id: ChunkId, chunk: Buffer, first: T, nowMs: number): Joined<T> | null {
    if (id.count === 1) return { state: 'complete', first, body: chunk }
    let pending = this.#pending.get(id.uuid)
    if (pending === undefined) {
      pending = { first, firstAtMs: nowMs, chunks: new Array(id.count), missing: id.count, bytes: 0 }
      this.#pending.set(id.uuid, pending)
    }
    if (pending.chunks.length !== id.count || pending.chunks[id.index] !== undefined) return null
    pending.chunks[id.index] = chunk
    pending.missing--
    pending.bytes += chunk.length
    this.#bytes += chunk.length
    if (pending.missing > 0) return null
    this.#forget(id.uuid, pending)
    // Bytes are joined before anyone decodes them: a chunk can end inside a character.
    return { state: 'complete', first: pending.first, body: Buffer.concat(pending.chunks as Buffer[]) }
  }

  /** Messages that have waited too long, or that no longer fit in memory. */
  expire(nowMs: number): readonly Joined<T>[] {
    const given: Joined<T>[] = []
    for (const [uuid, pending] of this.#pending) {
      const late = nowMs - pending.firstAtMs >= this.#options.waitMs
      if (!late && this.#bytes <= this.#options.maxPendingBytes) break
      this.#forget(uuid, pending)
      given.push({ state: 'incomplete', first: pending.first, body: filled(pending.chunks) })
    }
    return given
  }

  /** When the oldest incomplete message runs out of time; `null` when none waits. */
  get nextExpiryMs(): number | null {
    const oldest = this.#pending.values().next()
    return oldest.done ? null : oldest.value.firstAtMs + this.#options.waitMs
  }

  #forget(uuid: string, pending: Pending<T>): void {
    this.#pending.delete(uuid)
    this.#bytes -= pending.bytes
  }
}

/** The most that is spelled out of an incomplete body: it is only shown to a person, in a 302 reply. */
const MOST_FILLED_BYTES = 100_000

function filled(chunks: readonly (Buffer | undefined)[]): Buffer {
  const length = chunks.find((chunk) => chunk !== undefined)?.length ?? 0
  const gap = Buffer.alloc(Math.min(length, MOST_FILLED_BYTES), '#')
  const parts: Buffer[] = []
  let bytes = 0
  // By index: a sparse array's holes are the missing chunks, and iteration methods skip them.
  for (let index = 0; index < chunks.length && bytes < MOST_FILLED_BYTES; index++) {
    const part = chunks[index] ?? gap
    parts.push(part)
    bytes += part.length
  }
  return Buffer.concat(parts)
}
