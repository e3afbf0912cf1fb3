/** A line this long is no command; whoever sends it gets no more of the simulator's memory. */
export const LONGEST_LINE_BYTES = 64 * 1024

/** Cuts what arrives into command lines. With an empty terminator each packet is one, as it is for a real instrument. */
export class CommandLines {
  readonly #terminator: Buffer
  #rest: Buffer = Buffer.alloc(0)

  constructor(terminator: string) {
    this.#terminator = Buffer.from(terminator)
  }

  /**
   * @returns the lines that are complete now
   * @throws RangeError when a line grows longer than {@link LONGEST_LINE_BYTES}
   */
  take(packet: Buffer): string[] {
    if (this.#terminator.length === 0) return [packet.toString('utf8')]
    const bytes = Buffer.concat([this.#rest, packet])
    const lines: string[] = []
    let start = 0
    for (;;) {
      const end = bytes.indexOf(this.#terminator, start)
      if (end === -1) break
      lines.push(bytes.subarray(start, end).toString('utf8'))
      start = end + this.#terminator.length
    }
    this.#rest = bytes.subarray(start)
    if (this.#rest.length > LONGEST_LINE_BYTES) throw new RangeError(`a line longer than ${LONGEST_LINE_BYTES} bytes`)
    return lines
  }
}
