/** A part of a text replaced by another: put in (`start` is `end`), or taken out (`text` is empty). */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text with every splice made; between them it stays as it is. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let [result, at] = ['', 0]
  for (const { start, end, text: put } of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) throw new Error(`two changes meet at offset ${start}`)
    result += text.slice(at, start) + put
    at = end
  }
  return result + text.slice(at)
}

/** How the file ends its lines: as its first one does. */
export function lineEnd(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n')
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n'
}

/** Where the line of `offset` begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Where the line after that of `offset` begins; the end of the text when it is the last one. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

/** Where what the line of `offset` says ends: its line break not counted. */
export function contentEnd(text: string, offset: number): number {
  const next = nextLine(text, offset)
  return next - (/\r?\n$/.exec(text.slice(Math.max(offset, next - 2), next))?.[0].length ?? 0)
}

export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset)
}

/** Whether only spaces stand before `offset` on its line. */
export function startsItsLine(text: string, offset: number): boolean {
  return /^[ \t]*$/.test(text.slice(lineStart(text, offset), offset))
}

/** Whether the line that begins at `offset` is empty but for spaces; the end of the text is no line. */
export function isBlankLine(text: string, offset: number): boolean {
  return offset < text.length && /^[ \t]*$/.test(text.slice(offset, contentEnd(text, offset)))
}
