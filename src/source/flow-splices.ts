import type { EditedText } from './block-splices.ts'
import type { Lexeme } from './lexemes.ts'
import { columnOf, contentEnd, lineEnd, lineStart, nextLine, type Splice, startsItsLine } from './splice.ts'

/** The parts of a list or map in brackets, and the commas behind them. */
interface FlowParts {
  readonly parts: readonly { readonly start: number; readonly end: number }[]
  readonly commas: readonly number[]
}

/** @param start where the opening bracket stands */
export function flowParts({ lexemes }: EditedText, start: number): FlowParts {
  const parts: { start: number; end: number }[] = []
  const commas: number[] = []
  let depth = 0
  let open: { start: number; end: number } | null = null
  for (const lexeme of lexemes.filter((each) => each.kind === 'text' && each.start >= start)) {
    depth += depthStep(lexeme)
    if (depth === 0) break
    if (depth === 1 && lexeme.start === start) continue
    if (depth === 1 && lexeme.type === 'comma') {
      commas.push(lexeme.start)
      open = null
    } else if (open === null) {
      open = { start: lexeme.start, end: lexeme.end }
      parts.push(open)
    } else open.end = lexeme.end
  }
  return { parts, commas }
}

function depthStep({ type }: Lexeme): number {
  if (type === 'flow-seq-start' || type === 'flow-map-start') return 1
  return type === 'flow-seq-end' || type === 'flow-map-end' ? -1 : 0
}

/** Puts `put` behind the last part: on the same line, or on one of its own where the parts have theirs. */
export function appendToFlow(edited: EditedText, bracket: number, put: string): Splice[] {
  const { text } = edited
  const { parts, commas } = flowParts(edited, bracket)
  const last = parts.at(-1)
  if (last === undefined) return [insertion(bracket + 1, put)]
  const hasLastComma = commas.length === parts.length
  const end = hasLastComma ? (commas.at(-1) ?? last.end) + 1 : last.end
  const isAlone = startsItsLine(text, last.start) && endsItsLine(edited, end)
  if (!isAlone) return [insertion(last.end, `, ${put}`)]
  const indent = ' '.repeat(columnOf(text, last.start))
  const line = insertion(contentEnd(text, end), `${lineEnd(text)}${indent}${put}${hasLastComma ? ',' : ''}`)
  return hasLastComma ? [line] : [insertion(last.end, ','), line]
}

/** Takes a part out with the comma that set it apart; comments stay unless they stand on its own lines. */
export function withoutFlowPart(edited: EditedText, bracket: number, index: number): Splice[] {
  const { text } = edited
  const { parts, commas } = flowParts(edited, bracket)
  const part = parts[index]
  if (part === undefined) throw new Error(`no part ${index} in these brackets`)
  const own = commas[index]
  const isLast = own === undefined
  const end = isLast ? part.end : own + 1
  // The comma before the last part set it apart; that of another part is its own.
  const before = isLast && index > 0 ? commas[index - 1] : undefined
  const comma = before === undefined ? [] : [{ start: before, end: before + 1, text: '' }]
  if (startsItsLine(text, part.start) && endsItsLine(edited, end)) {
    return [...comma, { start: lineStart(text, part.start), end: nextLine(text, end), text: '' }]
  }
  // The spaces that set it apart go too: those before it, or behind the first one.
  if (index > 0)
    return [...comma, { start: backOverSpaces(text, part.start), end: backOverSpaces(text, end), text: '' }]
  return [{ start: part.start, end: isLast ? end : overSpaces(text, end), text: '' }]
}

function insertion(at: number, text: string): Splice {
  return { start: at, end: at, text }
}

/** Whether only a comment follows on the line. */
function endsItsLine({ lexemes }: EditedText, offset: number): boolean {
  for (const { kind, start } of lexemes) {
    if (start < offset) continue
    if (kind === 'newline') return true
    if (kind === 'text') return false
  }
  return true
}

function overSpaces(text: string, offset: number): number {
  return offset + (/^ */.exec(text.slice(offset, offset + 200))?.[0].length ?? 0)
}

function backOverSpaces(text: string, offset: number): number {
  let at = offset
  while (text[at - 1] === ' ') at--
  return at
}
