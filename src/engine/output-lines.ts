import { stripVTControlCharacters } from 'node:util'
import type { LogLine } from './engine.ts'

/** Longest line kept whole, in bytes; a program that never ends its line must not fill our memory. */
const LONGEST_LINE = 256 * 1024
const HEADER_BYTES = 8
const NEWLINE = 0x0a

/** A line as it may be shown on a terminal: no colours, cursor moves, bells or other control characters; tabs stay. */
export function printable(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
  return stripVTControlCharacters(line).replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g, '')
}

/** Bytes in pieces → lines. Joins bytes before decoding: a piece can end inside a character. */
class Lines {
  #rest: Buffer[] = []
  #length = 0

  push(bytes: Buffer): string[] {
    const lines: string[] = []
    let start = 0
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
      this.#keep(bytes.subarray(start, end))
      lines.push(this.#take())
      start = end + 1
    }
    if (start < bytes.length) this.#keep(bytes.subarray(start))
    if (this.#length > LONGEST_LINE) lines.push(this.#take())
    return lines
  }

  end(): string[] {
    return this.#length === 0 ? [] : [this.#take()]
  }

  #keep(bytes: Buffer): void {
    this.#rest.push(bytes)
    this.#length += bytes.length
  }

  #take(): string {
    const line = printable(Buffer.concat(this.#rest).toString('utf8'))
    this.#rest = []
    this.#length = 0
    return line
  }
}

/**
 * The engine's output stream → lines. Without a terminal, the engine sends stdout and stderr in frames: one byte for
 * the stream, three zeros, four for the length (big endian), then the bytes. A frame or a line may be cut anywhere.
 *
 * @param terminal the container has a terminal: plain bytes, no frames
 * @see Docker Engine API 1.41, "Attach to a container", stream format
 */
export class OutputLines {
  readonly #terminal: boolean
  readonly #streams = { stdout: new Lines(), stderr: new Lines() }
  #pending: Buffer = Buffer.alloc(0)

  constructor(terminal: boolean) {
    this.#terminal = terminal
  }

  push(bytes: Buffer): LogLine[] {
    if (this.#terminal) return this.#streams.stdout.push(bytes).map((text) => ({ stream: 'stdout', text }))
    const lines: LogLine[] = []
    this.#pending = this.#pending.length === 0 ? bytes : Buffer.concat([this.#pending, bytes])
    while (this.#pending.length >= HEADER_BYTES) {
      const end = HEADER_BYTES + this.#pending.readUInt32BE(4)
      if (this.#pending.length < end) break
      const stream = this.#pending[0] === 2 ? 'stderr' : 'stdout'
      for (const text of this.#streams[stream].push(this.#pending.subarray(HEADER_BYTES, end)))
        lines.push({ stream, text })
      this.#pending = this.#pending.subarray(end)
    }
    return lines
  }

  /** What stood after the last line end. */
  end(): LogLine[] {
    return (['stdout', 'stderr'] as const).flatMap((stream) =>
      this.#streams[stream].end().map((text): LogLine => ({ stream, text })),
    )
  }
}

/** JSON values of a stream, one a line; a piece may hold several or part of one. */
export async function* jsonLines(stream: AsyncIterable<Buffer>): AsyncGenerator<unknown> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const bytes of stream) {
    rest = Buffer.concat([rest, bytes])
    for (let end = rest.indexOf(NEWLINE); end !== -1; end = rest.indexOf(NEWLINE)) {
      const line = rest.subarray(0, end).toString('utf8').trim()
      rest = rest.subarray(end + 1)
      if (line !== '') yield JSON.parse(line)
    }
  }
}
