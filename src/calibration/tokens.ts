import { type Format, readFormat } from './format.ts'

/** A piece of an expression, with where it starts (characters from 0). */
export type Token =
  | { readonly kind: 'int'; readonly value: bigint; readonly at: number }
  | { readonly kind: 'float'; readonly value: number; readonly at: number }
  /** Parts between placeholders, and how each of these shows the reading: `'v={}'` is `['v=', '']` and `[null]`. */
  | {
      readonly kind: 'text'
      readonly parts: readonly string[]
      readonly formats: readonly (Format | null)[]
      readonly at: number
    }
  | { readonly kind: 'placeholder'; readonly format: Format | null; readonly at: number }
  | { readonly kind: 'name'; readonly value: string; readonly at: number }
  | { readonly kind: 'symbol'; readonly value: string; readonly at: number }
  | { readonly kind: 'end'; readonly at: number }

/** An expression that cannot be used, and where in it the cause stands. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError'
  /** Characters from the start of the expression. */
  readonly offset: number
  /** The name that nothing has, if that is the cause: for a suggestion. */
  readonly unknown: string | null

  constructor(message: string, offset: number, unknown: string | null = null) {
    super(message)
    this.offset = offset
    this.unknown = unknown
  }
}

const NUMBER = /(?:0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?)/y
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y
const TEXT = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/y
const PLACEHOLDER = /\{0?(?::([^{}]*))?\}/y
const SYMBOL = /\*\*|\/\/|<<|>>|<=|>=|==|!=|[-+*/%&|^~<>(),[\]]/y
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', '\\': '\\', "'": "'", '"': '"' }

/** In this order: a number may start with a point, and the reading's braces are no symbols. */
const READERS: readonly (readonly [RegExp, (hit: RegExpExecArray, at: number) => Token])[] = [
  [NUMBER, (hit, at) => numberToken(hit[0], at)],
  [NAME, (hit, at) => ({ kind: 'name', value: hit[0], at })],
  [PLACEHOLDER, (hit, at) => ({ kind: 'placeholder', format: formatOf(hit[1], at), at })],
  [TEXT, (hit, at) => textToken(hit[1] ?? hit[2] ?? '', at)],
  [SYMBOL, (hit, at) => ({ kind: 'symbol', value: hit[0], at })],
]

/** @throws ExpressionError at the first character that belongs to nothing */
export function tokens(source: string): Token[] {
  const found: Token[] = []
  let at = source.search(/\S|$/)
  while (at < source.length) {
    const { token, length } = tokenAt(source, at)
    found.push(token)
    at += length
    while (/\s/.test(source.charAt(at))) at++
  }
  return [...found, { kind: 'end', at: source.length }]
}

function tokenAt(source: string, at: number): { token: Token; length: number } {
  for (const [pattern, read] of READERS) {
    pattern.lastIndex = at
    const hit = pattern.exec(source)
    if (hit !== null) return { token: read(hit, at), length: hit[0].length }
  }
  throw new ExpressionError(`unexpected ${JSON.stringify(source.charAt(at))}`, at)
}

function numberToken(digits: string, at: number): Token {
  const bare = digits.replaceAll('_', '')
  if (/^0[xob]/i.test(bare)) return { kind: 'int', value: BigInt(bare), at }
  if (!/^\d+$/.test(bare)) return { kind: 'float', value: Number(bare), at }
  if (/^0\d*[1-9]/.test(bare)) throw new ExpressionError('an integer may not start with 0', at)
  return { kind: 'int', value: BigInt(bare), at }
}

function textToken(body: string, at: number): Token {
  const plain = body.replace(/\\(.)/g, (whole, letter: string) => ESCAPES[letter] ?? whole)
  // Splitting by a pattern with a group gives the parts and, between them, what the group held.
  const pieces = plain.split(/\{0?(?::([^{}]*))?\}/)
  const parts = pieces.filter((_, index) => index % 2 === 0)
  const formats = pieces.filter((_, index) => index % 2 === 1).map((spec: string | undefined) => formatOf(spec, at))
  return { kind: 'text', parts, formats, at }
}

function formatOf(spec: string | undefined, at: number): Format | null {
  if (spec === undefined || spec === '') return null
  const format = readFormat(spec)
  if (format === null) throw new ExpressionError(`the format "${spec}" is not one of .3f, .3e, .3g and d`, at)
  return format
}
