import { InstrumentError } from './instrument-error.ts'

/** A waveform of a million points fits; what is longer is a device gone mad, and must not fill the memory. */
export const LONGEST_REPLY_BYTES = 16 * 1024 * 1024

/**
 * Collects the bytes of one reply until they end with its terminator. Bytes are joined before they are decoded, so that
 * it does not matter where the network cuts them.
 *
 * The terminator counts at the end of what has arrived, not at its first place: a reply of several lines that comes in
 * one piece is one reply, as the reference has it.
 */
export class ReplyReader {
  readonly #terminator: Buffer
  readonly #echo: Buffer
  readonly #longestBytes: number
  readonly #pieces: Buffer[] = []
  #length = 0

  /** @param echo what an echoing instrument sends before its reply; a terminator inside it ends nothing */
  constructor(terminator: string, echo = '', longestBytes = LONGEST_REPLY_BYTES) {
    this.#terminator = Buffer.from(terminator)
    this.#echo = Buffer.from(echo)
    this.#longestBytes = longestBytes
  }

  /**
   * @returns whether the reply is complete
   * @throws InstrumentError no-response when it is longer than any reply should be
   */
  push(piece: Buffer): boolean {
    this.#pieces.push(piece)
    this.#length += piece.length
    if (this.#length > this.#longestBytes) {
      throw new InstrumentError('no-response', `Reply of the instrument is longer than ${this.#longestBytes} bytes`)
    }
    if (this.#length <= this.#echo.length && this.#isEchoSoFar()) return false
    return this.#length >= this.#terminator.length && this.#end().equals(this.#terminator)
  }

  get isEmpty(): boolean {
    return this.#length === 0
  }

  /** What has come so far, its terminator taken off. */
  text(): string {
    const bytes = Buffer.concat(this.#pieces)
    const isTerminated = bytes.length >= this.#terminator.length && this.#end().equals(this.#terminator)
    return bytes.subarray(0, isTerminated ? bytes.length - this.#terminator.length : bytes.length).toString('utf8')
  }

  #isEchoSoFar(): boolean {
    return this.#echo.subarray(0, this.#length).equals(Buffer.concat(this.#pieces))
  }

  /** The last bytes, as many as the terminator has. Only as many pieces are looked at as are needed. */
  #end(): Buffer {
    const pieces: Buffer[] = []
    let missing = this.#terminator.length
    for (let index = this.#pieces.length - 1; index >= 0 && missing > 0; index--) {
      const piece = this.#pieces[index] ?? Buffer.alloc(0)
      pieces.unshift(piece.subarray(Math.max(0, piece.length - missing)))
      missing -= Math.min(missing, piece.length)
    }
    return Buffer.concat(pieces)
  }
}
