import { CST, Lexer } from 'yaml'
import { MAX_DEPTH, TooMuch } from './yaml-tree.ts'

/** More words and signs than five thousand endpoints need; it bounds the time a hostile file can take. */
const MAX_LEXEMES = 300_000

/** Twice what one service with five thousand endpoints needs: what is longer is refused before it is parsed. */
const MAX_ENTRIES = 10_000

/** Lexemes that announce what follows and stand for no character of the text. */
const MARKS: readonly string[] = ['scalar', 'doc-mode', 'flow-error-end']

/**
 * The smallest pieces of YAML text, in order.
 *
 * @throws TooMuch on nesting and sizes that the parser would take long for, or fall over
 */
export function lexemesOf(text: string): string[] {
  const found: string[] = []
  let run = 0
  /** Commas seen in each bracket that is open, the outermost first. */
  const commas: number[] = []
  const scan = new Scan()
  for (const lexeme of new Lexer().lex(text)) {
    found.push(lexeme)
    const type = scan.next(lexeme)
    if (type === null) {
      run = 0
      continue
    }
    const step = bracketStep(type)
    if (step > 0) commas.push(0)
    if (step < 0) commas.pop()
    const seen = commas.at(-1)
    if (type === 'comma' && seen !== undefined) commas[commas.length - 1] = seen + 1
    if (seen !== undefined && seen > MAX_ENTRIES) {
      const hint = `a list or map in brackets has more than ${MAX_ENTRIES} entries`
      throw new TooMuch('too-large', scan.start, 'the file is larger than any mesh', hint)
    }
    // "- - - -" and "? ? ?" nest without a bracket.
    if (type === 'seq-item-ind' || type === 'explicit-key-ind') run++
    else if (type !== 'space' && !MARKS.includes(type)) run = 0
    if (commas.length > MAX_DEPTH || run > MAX_DEPTH) throw TooMuch.nesting(scan.start)
    if (found.length > MAX_LEXEMES) {
      const hint = `it has more than ${MAX_LEXEMES} words and signs`
      throw new TooMuch('too-large', scan.start, 'the file is larger than any mesh', hint)
    }
  }
  return found
}

/** Where the innermost bracket that is still open at `offset` was opened, or `null`. */
export function openBracketAt(lexemes: readonly string[], offset: number): number | null {
  const open: number[] = []
  const scan = new Scan()
  for (const lexeme of lexemes) {
    const step = bracketStep(scan.next(lexeme))
    if (scan.start >= offset) break
    if (step > 0) open.push(scan.start)
    if (step < 0) open.pop()
  }
  return open.at(-1) ?? null
}

/** Where the quoted text that ends with the file begins. */
export function lastQuote(lexemes: readonly string[]): number | null {
  let found: number | null = null
  const scan = new Scan()
  for (const lexeme of lexemes) if (scan.next(lexeme)?.endsWith('-quoted-scalar')) found = scan.start
  return found
}

/** Walks along lexemes and knows where each starts. */
class Scan {
  start = 0
  #end = 0
  #isText = false

  /** What the lexeme is; `null`: plain text. */
  next(lexeme: string): string | null {
    const type = this.#isText ? null : CST.tokenType(lexeme)
    this.#isText = type === 'scalar'
    this.start = this.#end
    if (type === null || !MARKS.includes(type)) this.#end += lexeme.length
    return type
  }
}

function bracketStep(type: string | null): number {
  if (type === 'flow-seq-start' || type === 'flow-map-start') return 1
  return type === 'flow-seq-end' || type === 'flow-map-end' ? -1 : 0
}

/** A piece of the text with its place. `text`: it means something; the others only stand between. */
export interface Lexeme {
  readonly kind: 'text' | 'comment' | 'space' | 'newline'
  readonly type: string
  readonly start: number
  readonly end: number
}

/** Every piece of the text in order, without gaps. @throws TooMuch as {@link lexemesOf} */
export function placedLexemes(text: string): Lexeme[] {
  const scan = new Scan()
  return lexemesOf(text).flatMap((lexeme) => {
    const type = scan.next(lexeme) ?? 'plain'
    if (MARKS.includes(type)) return []
    const kind = type === 'comment' || type === 'space' || type === 'newline' ? type : 'text'
    return [{ kind, type, start: scan.start, end: scan.start + lexeme.length }]
  })
}
