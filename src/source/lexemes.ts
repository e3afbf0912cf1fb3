import { CST, Lexer } from 'yaml'
import { MAX_DEPTH, TooMuch } from './yaml-tree.ts'

/** More words and signs than five thousand endpoints need; it bounds the time a hostile file can take. */
const MAX_LEXEMES = 300_000

/** The smallest piece of YAML text. */
export interface Lexeme {
  readonly text: string
  /** `null`: plain text, or a mark of the lexer's that stands for no character. */
  readonly type: string | null
  readonly offset: number
}

/** Lexemes that announce what follows and stand for no character of the text. */
const MARKS: readonly string[] = ['scalar', 'doc-mode', 'flow-error-end']

/** @throws TooMuch on nesting and sizes that the parser would take long for, or fall over */
export function lexemesOf(text: string): Lexeme[] {
  const found: Lexeme[] = []
  let [offset, flowDepth, run, isText] = [0, 0, 0, false]
  for (const lexeme of new Lexer().lex(text)) {
    const type = isText ? null : CST.tokenType(lexeme)
    const isMark = type !== null && MARKS.includes(type)
    found.push({ text: lexeme, type: isMark ? null : type, offset })
    isText = type === 'scalar'
    if (isMark) continue
    flowDepth = Math.max(0, flowDepth + bracketStep(type))
    // "- - - -" and "? ? ?" nest without a bracket.
    if (type === 'seq-item-ind' || type === 'explicit-key-ind') run++
    else if (type !== 'space') run = 0
    if (flowDepth > MAX_DEPTH || run > MAX_DEPTH) throw TooMuch.nesting(offset)
    if (found.length > MAX_LEXEMES) {
      const hint = `it has more than ${MAX_LEXEMES} words and signs`
      throw new TooMuch('too-large', offset, 'the file is larger than any mesh', hint)
    }
    offset += lexeme.length
  }
  return found
}

/** Where the innermost bracket that is still open at `offset` was opened, or `null`. */
export function openBracketAt(lexemes: readonly Lexeme[], offset: number): number | null {
  const open: number[] = []
  for (const lexeme of lexemes) {
    if (lexeme.offset >= offset) break
    const step = bracketStep(lexeme.type)
    if (step > 0) open.push(lexeme.offset)
    if (step < 0) open.pop()
  }
  return open.at(-1) ?? null
}

/** Where the quoted text that ends with the file begins. */
export function lastQuote(lexemes: readonly Lexeme[]): number | null {
  return lexemes.findLast(({ type }) => type?.endsWith('-quoted-scalar'))?.offset ?? null
}

function bracketStep(type: string | null): number {
  if (type === 'flow-seq-start' || type === 'flow-map-start') return 1
  return type === 'flow-seq-end' || type === 'flow-map-end' ? -1 : 0
}
