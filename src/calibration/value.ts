/** A value as Python sees it: integers have no bound, floats are doubles, and the two stay apart. */
export type Value =
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'none' }
  /** A list or a tuple: the two differ in nothing that an expression can tell. */
  | { readonly kind: 'list'; readonly value: readonly Value[] }

/** Why an expression has no result: Python would have raised. The reading then has no `value_cal`. */
export class CalibrationError extends Error {
  override readonly name = 'CalibrationError'
}

export const int = (value: bigint): Value => ({ kind: 'int', value })
export const float = (value: number): Value => ({ kind: 'float', value })
export const bool = (value: boolean): Value => ({ kind: 'bool', value })
export const text = (value: string): Value => ({ kind: 'text', value })
export const list = (value: readonly Value[]): Value => ({ kind: 'list', value })

/** An integer, if Python would treat the value as one (`True` is 1). */
export function asInt(value: Value): bigint | null {
  if (value.kind === 'int') return value.value
  return value.kind === 'bool' ? BigInt(value.value) : null
}

/** @throws CalibrationError when the value is no number, or an integer too large for a float */
export function asFloat(value: Value, use: string): number {
  if (value.kind === 'float') return value.value
  const integer = asInt(value)
  if (integer === null) throw new CalibrationError(`${use} needs a number, not ${kindName(value)}`)
  const result = Number(integer)
  if (!Number.isFinite(result)) throw new CalibrationError('integer too large to be a float')
  return result
}

export function isTrue(value: Value): boolean {
  switch (value.kind) {
    case 'none':
      return false
    case 'int':
      return value.value !== 0n
    case 'float':
      return value.value !== 0
    case 'bool':
      return value.value
    case 'text':
      return value.value !== ''
    case 'list':
      return value.value.length > 0
  }
}

export function kindName(value: Value): string {
  const names = {
    int: 'an integer',
    float: 'a float',
    bool: 'a truth value',
    text: 'text',
    none: 'None',
    list: 'a list',
  }
  return names[value.kind]
}

/** Python's `str()` of a value. */
export function valueText(value: Value): string {
  switch (value.kind) {
    case 'none':
      return 'None'
    case 'bool':
      return value.value ? 'True' : 'False'
    case 'float':
      return floatText(value.value)
    case 'list':
      return `[${value.value.map((item) => (item.kind === 'text' ? `'${item.value}'` : valueText(item))).join(', ')}]`
    default:
      return String(value.value)
  }
}

/** Python's shortest form of a float: `1e-07`, `1e+22`, `5.0`, `inf`. */
function floatText(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf'
  if (Object.is(value, -0)) return '-0.0'
  const size = Math.abs(value)
  if (size !== 0 && (size < 1e-4 || size >= 1e16)) {
    const [digits, exponent] = value.toExponential().split('e') as [string, string]
    return `${digits}e${exponent[0]}${exponent.slice(1).padStart(2, '0')}`
  }
  const plain = String(value)
  return plain.includes('.') ? plain : `${plain}.0`
}
