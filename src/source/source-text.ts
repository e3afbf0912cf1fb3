import type { Location } from '../errors/location.ts'
import { withoutSecrets } from './secret-text.ts'

/** A text with its name, able to say where an offset stands. */
export class SourceText {
  readonly file: string
  readonly text: string
  readonly #lineStarts: readonly number[]
  /** The line shown last: a long one can have a thousand problems. */
  #shown: { readonly index: number; readonly text: string } | null = null

  constructor(file: string, text: string) {
    this.file = file
    this.text = text
    const starts = [0]
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    this.#lineStarts = starts
  }

  /** Where the characters from `start` to `end` stand; a range over several lines is cut at the end of its first. */
  at(start: number, end = start + 1): Location {
    const first = this.#lineAt(start)
    const from = this.#lineStarts[first] ?? 0
    const line = this.#lineShown(first)
    return {
      file: this.file,
      line: first + 1,
      column: start - from + 1,
      length: Math.max(1, Math.min(end, from + line.length) - start),
      sourceLine: line,
    }
  }

  #lineShown(index: number): string {
    // A problem beside a password must not print it.
    if (this.#shown?.index !== index) this.#shown = { index, text: withoutSecrets(this.#line(index)) }
    return this.#shown.text
  }

  #line(index: number): string {
    const from = this.#lineStarts[index] ?? 0
    const to = this.#lineStarts[index + 1] ?? this.text.length + 1
    return this.text.slice(from, to - 1).replace(/\r$/, '')
  }

  #lineAt(offset: number): number {
    let [low, high] = [0, this.#lineStarts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
