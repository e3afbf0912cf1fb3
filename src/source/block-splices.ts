import type { CST, YAMLMap, YAMLSeq } from 'yaml'
import type { Lexeme } from './lexemes.ts'
import {
  columnOf,
  contentEnd,
  isBlankLine,
  lineEnd,
  lineStart,
  nextLine,
  type Splice,
  startsItsLine,
} from './splice.ts'

/** A text with its pieces, as the changes of lines look at it. */
export interface EditedText {
  readonly text: string
  readonly lexemes: readonly Lexeme[]
}

/** One item of a list, or one entry of a map, in block style: from its dash or key to the end of what it says. */
interface Part {
  readonly start: number
  readonly end: number
}

/** The parts of a list or map in block style, in order. */
export function blockParts(node: YAMLMap | YAMLSeq, { lexemes }: EditedText): Part[] {
  const token = node.srcToken
  const items = token?.type === 'block-map' || token?.type === 'block-seq' ? token.items : []
  const starts = items.flatMap((item) => startOfPart(item) ?? [])
  const bound = node.range?.[2] ?? 0
  return starts.map((start, index) => ({ start, end: lastTextIn(lexemes, start, starts[index + 1] ?? bound) }))
}

/** `null`: comments behind the last part are an item of their own to the parser. */
function startOfPart({ start, key }: CST.CollectionItem): number | null {
  const first = start.find(({ type }) => type !== 'space' && type !== 'newline' && type !== 'comment')
  return first?.offset ?? key?.offset ?? null
}

/** Where the last piece that means something ends, of those between two offsets. */
function lastTextIn(lexemes: readonly Lexeme[], from: number, to: number): number {
  return lexemes.findLast(({ kind, start }) => kind === 'text' && start >= from && start < to)?.end ?? from
}

/** Puts lines behind the last of `parts`, in its column; with a blank line before them where the parts have one. */
export function appendToBlock(edited: EditedText, parts: readonly Part[], lines: readonly string[]): Splice {
  const last = parts.at(-1)
  if (last === undefined) throw new Error('a block without parts')
  const column = columnOf(edited.text, last.start)
  const before = parts.at(-2)
  const isSpaced = before !== undefined && hasBlankLine(edited.text, before.end, last.start)
  return linesAfter(edited.text, last.end, column, [...(isSpaced ? [''] : []), ...lines])
}

/** Puts lines before a part that is not the first, above the comments that stand right above it, and a blank line. */
export function insertBefore({ text }: EditedText, part: Part, lines: readonly string[]): Splice {
  let at = lineStart(text, part.start)
  for (let above = lineStart(text, at - 1); isCommentLine(text, above); above = lineStart(text, at - 1)) at = above
  const indent = ' '.repeat(columnOf(text, part.start))
  const put = lines.map((line) => indent + line + lineEnd(text)).join('')
  return { start: at, end: at, text: put + lineEnd(text) }
}

/**
 * Puts lines, indented by `column`, behind the line on which `end` stands and the comments below it that are indented
 * more: those speak of what stands above them.
 */
export function linesAfter(text: string, end: number, column: number, lines: readonly string[]): Splice {
  const eol = lineEnd(text)
  const indented = lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line))
  const at = pastComments(text, end, column)
  // A file without a line break at its end stays one.
  const isOpen = at > 0 && text[at - 1] !== '\n'
  const put = isOpen ? indented.map((line) => eol + line) : indented.map((line) => line + eol)
  return { start: at, end: at, text: put.join('') }
}

/** Where the line after `end` begins, comments indented by more than `column` skipped. */
function pastComments(text: string, end: number, column: number): number {
  let at = text[end - 1] === '\n' ? end : nextLine(text, end)
  while (at < text.length && isDeeperComment(text, at, column)) at = nextLine(text, at)
  return at
}

function isDeeperComment(text: string, start: number, column: number): boolean {
  const indent = /^[ \t]*(?=#)/.exec(text.slice(start, contentEnd(text, start)))
  return indent !== null && indent[0].length > column
}

/** What is left behind when a part is taken out. */
export interface Removal {
  readonly splice: Splice
  /** Where a comment stands that was right above the part, and may have spoken of it. */
  readonly commentAbove: number | null
}

/**
 * Takes the lines of a part out, with the comments below it that are indented more, and the blank line that set it
 * apart. Comments right above it stay, since they may speak of the whole list.
 *
 * @param takesComments they go too
 * @returns `null` when it shares its first line with something else
 */
export function withoutBlockPart(
  edited: EditedText,
  parts: readonly Part[],
  index: number,
  takesComments: boolean,
): Removal | null {
  const { text } = edited
  const part = parts[index]
  if (part === undefined || !startsItsLine(text, part.start)) return null
  let start = lineStart(text, part.start)
  let end = pastComments(text, part.end, columnOf(text, part.start))
  while (takesComments && start > 0 && isCommentLine(text, lineStart(text, start - 1)))
    start = lineStart(text, start - 1)
  const above = start === 0 ? null : lineStart(text, start - 1)
  const isCommented = above !== null && isCommentLine(text, above)
  const previous = parts[index - 1]
  if (above !== null && previous !== undefined && above >= previous.end && isBlankLine(text, above)) start = above
  else if (previous === undefined && parts.length > 1 && isBlankLine(text, end)) end = nextLine(text, end)
  // The line break before a last line without its own goes with it.
  if (end === text.length && text[end - 1] !== '\n' && start > 0) start = contentEnd(text, lineStart(text, start - 1))
  return { splice: { start, end, text: '' }, commentAbove: isCommented ? above : null }
}

function isCommentLine(text: string, start: number): boolean {
  return /^[ \t]*#/.test(text.slice(start, contentEnd(text, start)))
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  for (let at = nextLine(text, from); at < to; at = nextLine(text, at)) if (isBlankLine(text, at)) return true
  return false
}
