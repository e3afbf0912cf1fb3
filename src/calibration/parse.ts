import type { Format } from './format.ts'
import { ExpressionError, type Token, tokens } from './tokens.ts'
import { bool, float, int, type Value } from './value.ts'

/** An expression that has been understood; plain data, evaluated any number of times. */
export type Expression =
  | { readonly kind: 'value'; readonly value: Value }
  /** The reading itself: `{}` in a calibration, `x` in a function's body. */
  | { readonly kind: 'reading'; readonly format: Format | null }
  /** Text with the reading put between its parts. */
  | { readonly kind: 'template'; readonly parts: readonly string[]; readonly formats: readonly (Format | null)[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | {
      readonly kind: 'compare'
      readonly first: Expression
      readonly rest: readonly { readonly operator: string; readonly operand: Expression }[]
    }
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | {
      readonly kind: 'choice'
      readonly condition: Expression
      readonly then: Expression
      readonly otherwise: Expression
    }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'item'; readonly of: Expression; readonly at: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly parameters: readonly Expression[] }

export interface Names {
  /** Functions that may be called, each with the fewest and the most parameters it takes. */
  readonly functions: ReadonlyMap<string, readonly [fewest: number, most: number]>
  /** Name that stands for the reading beside `{}`: `x` in a function's body, none in a calibration. */
  readonly reading?: string
}

/** Names with a fixed value. */
export const CONSTANTS: Readonly<Record<string, Value>> = {
  True: bool(true),
  False: bool(false),
  None: { kind: 'none' },
  pi: float(Math.PI),
  e: float(Math.E),
}

/** Longer or deeper than any calibration: what is past it is a mistake or an attack. */
const LONGEST = 2_000
const DEEPEST = 60

/** Left-associative operators from loose to tight, as in Python's grammar. */
const LEVELS: readonly (readonly string[])[] = [['|'], ['^'], ['&'], ['<<', '>>'], ['+', '-'], ['*', '/', '//', '%']]
const COMPARISONS: readonly string[] = ['<', '>', '<=', '>=', '==', '!=']

/** Words of Python that begin what is understood by no part of this parser. */
const STATEMENTS: readonly string[] = ['for', 'while', 'def', 'lambda', 'return', 'class', 'del']

/**
 * Reads a calibration: Python's arithmetic with `{}` for the reading.
 *
 * @throws ExpressionError with the offset of the first thing that is not understood, unknown names included
 */
export function parseExpression(source: string, names: Names): Expression {
  if (source.length > LONGEST) throw new ExpressionError(`longer than ${LONGEST} characters`, LONGEST)
  const list = tokens(source)
  const statement = list.find((token) => token.kind === 'name' && STATEMENTS.includes(token.value))
  if (statement?.kind === 'name')
    throw new ExpressionError(`"${statement.value}" is more than an expression`, statement.at)
  const parser = new Parser(list, names)
  return parser.whole()
}

class Parser {
  readonly #tokens: readonly Token[]
  readonly #names: Names
  #next = 0
  #depth = 0

  constructor(list: readonly Token[], names: Names) {
    this.#tokens = list
    this.#names = names
  }

  whole(): Expression {
    const expression = this.#choice()
    if (this.#token.kind !== 'end') throw this.#unexpected()
    return expression
  }

  get #token(): Token {
    return this.#tokens[this.#next] ?? { kind: 'end', at: 0 }
  }

  #unexpected(expected?: string): ExpressionError {
    const token = this.#token
    const isEnd = token.kind === 'end'
    if (expected === undefined) return new ExpressionError('nothing more can stand here', token.at)
    return new ExpressionError(isEnd ? `ends too early: expected ${expected}` : `expected ${expected} here`, token.at)
  }

  #takes(kind: 'name' | 'symbol', values: readonly string[]): string | null {
    const token = this.#token
    if (token.kind !== kind || !values.includes(token.value)) return null
    this.#next++
    return token.value
  }

  #must(symbol: string): void {
    if (this.#takes('symbol', [symbol]) === null) throw this.#unexpected(`"${symbol}"`)
  }

  #choice(): Expression {
    if (++this.#depth > DEEPEST) throw new ExpressionError(`nested deeper than ${DEEPEST} levels`, this.#token.at)
    const then = this.#or()
    let result = then
    if (this.#takes('name', ['if'])) {
      const condition = this.#or()
      if (!this.#takes('name', ['else'])) throw this.#unexpected('"else"')
      result = { kind: 'choice', condition, then, otherwise: this.#choice() }
    }
    this.#depth--
    return result
  }

  #or(): Expression {
    let left = this.#and()
    while (this.#takes('name', ['or'])) left = { kind: 'or', left, right: this.#and() }
    return left
  }

  #and(): Expression {
    let left = this.#not()
    while (this.#takes('name', ['and'])) left = { kind: 'and', left, right: this.#not() }
    return left
  }

  #not(): Expression {
    let negations = 0
    while (this.#takes('name', ['not'])) negations++
    let result = this.#comparison()
    for (; negations > 0; negations--) result = { kind: 'unary', operator: 'not', operand: result }
    return result
  }

  #comparison(): Expression {
    const first = this.#level(0)
    const rest: { operator: string; operand: Expression }[] = []
    for (let operator = this.#comparator(); operator !== null; operator = this.#comparator()) {
      rest.push({ operator, operand: this.#level(0) })
    }
    return rest.length === 0 ? first : { kind: 'compare', first, rest }
  }

  /** `<` and its like, `in`, `not in`, `is`, `is not`. */
  #comparator(): string | null {
    const found = this.#takes('symbol', COMPARISONS) ?? this.#takes('name', ['in'])
    if (found !== null) return found
    if (this.#takes('name', ['is'])) return this.#takes('name', ['not']) ? 'is not' : 'is'
    if (!this.#takes('name', ['not'])) return null
    if (!this.#takes('name', ['in'])) throw this.#unexpected('"in"')
    return 'not in'
  }

  #level(index: number): Expression {
    const operators = LEVELS[index]
    if (operators === undefined) return this.#signed()
    let left = this.#level(index + 1)
    for (
      let operator = this.#takes('symbol', operators);
      operator !== null;
      operator = this.#takes('symbol', operators)
    ) {
      left = { kind: 'binary', operator, left, right: this.#level(index + 1) }
    }
    return left
  }

  #signed(): Expression {
    if (++this.#depth > DEEPEST) throw new ExpressionError(`nested deeper than ${DEEPEST} levels`, this.#token.at)
    const operator = this.#takes('symbol', ['+', '-', '~'])
    const result: Expression = operator === null ? this.#power() : { kind: 'unary', operator, operand: this.#signed() }
    this.#depth--
    return result
  }

  // Binds tighter than a sign on its left and looser than one on its right: -x**-y is -(x**(-y)).
  #power(): Expression {
    let left = this.#atom()
    while (this.#takes('symbol', ['['])) {
      left = { kind: 'item', of: left, at: this.#choice() }
      this.#must(']')
    }
    if (this.#takes('symbol', ['**']) === null) return left
    return { kind: 'binary', operator: '**', left, right: this.#signed() }
  }

  #atom(): Expression {
    const token = this.#token
    this.#next++
    switch (token.kind) {
      case 'int':
        return { kind: 'value', value: int(token.value) }
      case 'float':
        return { kind: 'value', value: float(token.value) }
      case 'text':
        return { kind: 'template', parts: token.parts, formats: token.formats }
      case 'placeholder':
        return { kind: 'reading', format: token.format }
      case 'name':
        return this.#named(token.value, token.at)
      case 'symbol':
        if (token.value === '(') return this.#bracketed()
        if (token.value === '[') return { kind: 'list', items: this.#items(']') }
    }
    this.#next--
    throw this.#unexpected('a number, "{}", a name, "(" or "["')
  }

  /** One expression in brackets, or a tuple: `(1,)`, `(1, 2)`, `()`. */
  #bracketed(): Expression {
    if (this.#takes('symbol', [')'])) return { kind: 'list', items: [] }
    const first = this.#choice()
    if (this.#takes('symbol', [')'])) return first
    if (!this.#takes('symbol', [','])) throw this.#unexpected('")"')
    return { kind: 'list', items: [first, ...this.#items(')')] }
  }

  #named(name: string, at: number): Expression {
    const isCall = this.#token.kind === 'symbol' && this.#token.value === '('
    if (isCall) {
      const takes = this.#names.functions.get(name)
      if (takes === undefined) throw new ExpressionError(`unknown function "${name}"`, at, name)
      this.#next++
      const parameters = this.#items(')')
      checkCount(name, parameters.length, takes, at)
      return { kind: 'call', name, parameters }
    }
    if (name === this.#names.reading) return { kind: 'reading', format: null }
    const constant = Object.hasOwn(CONSTANTS, name) ? CONSTANTS[name] : undefined
    if (constant === undefined) throw new ExpressionError(`unknown name "${name}"`, at, name)
    return { kind: 'value', value: constant }
  }

  /** Expressions up to `end`, between commas; one more comma may stand after the last. */
  #items(end: ')' | ']'): Expression[] {
    const items: Expression[] = []
    while (this.#takes('symbol', [end]) === null) {
      items.push(this.#choice())
      if (this.#takes('symbol', [end])) break
      this.#must(',')
    }
    return items
  }
}

function checkCount(name: string, count: number, [fewest, most]: readonly [number, number], at: number): void {
  if (count >= fewest && count <= most) return
  const wanted = fewest === most ? `${fewest}` : `${fewest} to ${most}`
  throw new ExpressionError(`${name} takes ${wanted} parameter${wanted === '1' ? '' : 's'}, not ${count}`, at)
}
