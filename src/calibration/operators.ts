import { asFloat, asInt, bool, CalibrationError, float, int, kindName, text, type Value } from './value.ts'

/** An integer result longer than this is refused: `9**9**9` must not stop a service. */
const MOST_BITS = 20_000n

type IntOperator = (a: bigint, b: bigint) => Value
type FloatOperator = (a: number, b: number) => number

/** Python's `//` and `%` round towards minus infinity; JavaScript's towards zero. */
const floorDivide = (a: bigint, b: bigint): bigint => (a % b !== 0n && a < 0n !== b < 0n ? a / b - 1n : a / b)
const floorModulo = (a: number, b: number): number => {
  const rest = a % b
  if (rest === 0) return b < 0 ? -0 : 0
  return rest < 0 !== b < 0 ? rest + b : rest
}

const INTEGERS: Readonly<Record<string, IntOperator>> = {
  '+': (a, b) => int(a + b),
  '-': (a, b) => int(a - b),
  '*': (a, b) => int(a * b),
  '/': (a, b) => float(Number(a) / Number(notZero(b))),
  '//': (a, b) => int(floorDivide(a, notZero(b))),
  '%': (a, b) => int(a - floorDivide(a, notZero(b)) * b),
  '**': (a, b) => (b >= 0n ? int(bounded(a, b)) : power(Number(a), Number(b))),
  '&': (a, b) => int(a & b),
  '|': (a, b) => int(a | b),
  '^': (a, b) => int(a ^ b),
  '<<': (a, b) => int(a << shift(b)),
  '>>': (a, b) => int(a >> shift(b)),
}

const FLOATS: Readonly<Record<string, FloatOperator>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / notZero(b),
  '//': (a, b) => Math.floor((a - floorModulo(a, notZero(b))) / b),
  '%': (a, b) => floorModulo(a, notZero(b)),
}

/** @throws CalibrationError where Python raises: division by zero, overflow, operands that do not fit */
export function binary(operator: string, left: Value, right: Value): Value {
  if (operator === '+' && left.kind === 'text' && right.kind === 'text') return text(left.value + right.value)
  const [a, b] = [asInt(left), asInt(right)]
  if (a !== null && b !== null) {
    const isLogic = left.kind === 'bool' && right.kind === 'bool' && ['&', '|', '^'].includes(operator)
    const result = INTEGERS[operator]?.(a, b)
    if (result?.kind === 'int' && isLogic) return bool(result.value !== 0n)
    if (result !== undefined) return result
  }
  if (operator === '**') return power(asFloat(left, '**'), asFloat(right, '**'))
  const floats = FLOATS[operator]
  if (floats === undefined)
    throw new CalibrationError(`"${operator}" needs integers, not ${kindName(left)} and ${kindName(right)}`)
  return float(floats(asFloat(left, operator), asFloat(right, operator)))
}

export function unary(operator: string, operand: Value): Value {
  const integer = asInt(operand)
  if (operator === '~') {
    if (integer === null) throw new CalibrationError(`"~" needs an integer, not ${kindName(operand)}`)
    return int(~integer)
  }
  const sign = operator === '-' ? -1 : 1
  return integer === null ? float(sign * asFloat(operand, operator)) : int(BigInt(sign) * integer)
}

export function compare(operator: string, left: Value, right: Value): boolean {
  switch (operator) {
    case 'in':
      return contains(right, left)
    case 'not in':
      return !contains(right, left)
    case 'is':
      return left.kind === right.kind && orderOf(left, right) === 0
    case 'is not':
      return left.kind !== right.kind || orderOf(left, right) !== 0
  }
  const order = orderOf(left, right)
  if (operator === '==') return order === 0
  if (operator === '!=') return order !== 0
  if (order === null)
    throw new CalibrationError(`"${operator}" cannot compare ${kindName(left)} and ${kindName(right)}`)
  return { '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0 }[operator] ?? false
}

/** Negative, zero or positive; NaN when one side is NaN; `null` when the two cannot be ordered. */
function orderOf(left: Value, right: Value): number | null {
  if (left.kind === 'text' && right.kind === 'text')
    return left.value < right.value ? -1 : left.value > right.value ? 1 : 0
  if (left.kind === 'none' && right.kind === 'none') return 0
  if (left.kind === 'list' && right.kind === 'list') return orderOfLists(left.value, right.value)
  const a = left.kind === 'float' ? left.value : asInt(left)
  const b = right.kind === 'float' ? right.value : asInt(right)
  if (a === null || b === null) return null
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.NaN
  // JavaScript compares a bigint with a number by value, without rounding either.
  return a < b ? -1 : a > b ? 1 : 0
}

/** The first items that differ decide, then the length. */
function orderOfLists(left: readonly Value[], right: readonly Value[]): number | null {
  for (const [index, item] of left.entries()) {
    const other = right[index]
    if (other === undefined) return 1
    const order = orderOf(item, other)
    if (order !== 0) return order
  }
  return left.length - right.length
}

function notZero<T extends bigint | number>(value: T): T {
  // Loosely typed on purpose: 0n and 0 are both falsy, and so is no other number but NaN, which divides to NaN.
  if (value || Number.isNaN(value)) return value
  throw new CalibrationError('division by zero')
}

function shift(by: bigint): bigint {
  if (by < 0n) throw new CalibrationError('negative shift count')
  if (by > MOST_BITS) throw new CalibrationError('shift count too large')
  return by
}

function bounded(base: bigint, exponent: bigint): bigint {
  const bits = BigInt(base.toString(2).length)
  if (base * base > 1n && bits * exponent > MOST_BITS) throw new CalibrationError('integer result too large')
  return base ** exponent
}

function contains(whole: Value, part: Value): boolean {
  if (whole.kind === 'list') return whole.value.some((item) => orderOf(item, part) === 0)
  if (whole.kind === 'text' && part.kind === 'text') return whole.value.includes(part.value)
  throw new CalibrationError(`"in" cannot look for ${kindName(part)} in ${kindName(whole)}`)
}

/** `values[2]`; from the end with a negative place. */
export function itemOf(whole: Value, at: Value): Value {
  const place = asInt(at)
  if (whole.kind !== 'list' && whole.kind !== 'text') throw new CalibrationError(`${kindName(whole)} has no items`)
  if (place === null) throw new CalibrationError(`the place of an item is an integer, not ${kindName(at)}`)
  const items = whole.kind === 'list' ? whole.value : [...whole.value].map(text)
  const item = items[Number(place < 0n ? BigInt(items.length) + place : place)]
  if (item === undefined) throw new CalibrationError(`there is no item ${place}: there are ${items.length}`)
  return item
}

/** A float power. Complex results, which Python would give, are refused: no reading is complex. */
function power(base: number, exponent: number): Value {
  if (base === 0 && exponent < 0) throw new CalibrationError('0.0 cannot be raised to a negative power')
  // Python's rule, and C's; JavaScript says NaN.
  if (base === 1 || (base === -1 && Math.abs(exponent) === Number.POSITIVE_INFINITY)) return float(1)
  if (base < 0 && Number.isFinite(base) && Number.isFinite(exponent) && !Number.isInteger(exponent)) {
    throw new CalibrationError('a fractional power of a negative number is complex')
  }
  const result = base ** exponent
  if (!Number.isFinite(result) && Number.isFinite(base) && Number.isFinite(exponent))
    throw new CalibrationError('result too large')
  return float(result)
}
