import { asFloat, asInt, CalibrationError, kindName, type Value } from './value.ts'

/** How a placeholder shows a number, e.g. `{:.3f}`: Python's presentation types `f`, `e`, `g` and `d`. */
export interface Format {
  readonly type: 'f' | 'e' | 'g' | 'd'
  /** Digits after the point; of `g`, digits in all. */
  readonly digits: number
}

/** The part of a placeholder after its colon, or `null` when it is none that we know. */
export function readFormat(spec: string): Format | null {
  const hit = /^(?:\.(\d{1,2}))?([fegd])$/.exec(spec)
  if (hit === null || (hit[2] === 'd' && hit[1] !== undefined)) return null
  return { type: hit[2] as Format['type'], digits: Number(hit[1] ?? 6) }
}

/**
 * A number as Python's `format` writes it: halves are rounded to even.
 *
 * @throws CalibrationError for what is no number, or no integer where one is needed
 */
export function formatted(value: Value, { type, digits }: Format): string {
  if (type === 'd') {
    const integer = asInt(value)
    if (integer === null) throw new CalibrationError(`{:d} needs an integer, not ${kindName(value)}`)
    return String(integer)
  }
  const number = asFloat(value, `{:${type}}`)
  if (!Number.isFinite(number)) throw new CalibrationError(`${number} cannot be formatted`)
  if (type === 'f') return fixed(number, digits)
  return type === 'e' ? exponential(number, digits) : general(number, Math.max(1, digits))
}

function general(number: number, digits: number): string {
  const exponent = Number(exponential(number, digits - 1).split('e')[1])
  if (exponent >= -4 && exponent < digits) return withoutZeros(fixed(number, digits - 1 - exponent))
  const [mantissa = '', power = ''] = exponential(number, digits - 1).split('e')
  return `${withoutZeros(mantissa)}e${power}`
}

function withoutZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

function fixed(number: number, digits: number): string {
  // Past 1e21 JavaScript changes to exponents; there is no fraction left to round.
  if (Math.abs(number) >= 1e21) return BigInt(number) + (digits === 0 ? '' : `.${'0'.repeat(digits)}`)
  return halfToEven(number.toFixed(digits), number.toFixed(Math.min(100, digits + 30)))
}

function exponential(number: number, digits: number): string {
  const [rounded = '', power = ''] = number.toExponential(digits).split('e')
  const [exact = '', exactPower] = number.toExponential(Math.min(100, digits + 30)).split('e')
  const mantissa = exactPower === power ? halfToEven(rounded, exact) : rounded
  return `${mantissa}e${power.charAt(0)}${power.slice(1).padStart(2, '0')}`
}

/** JavaScript rounds a half away from zero, Python to the even neighbour. */
function halfToEven(rounded: string, exact: string): string {
  const [, fraction = ''] = rounded.split('.')
  const rest = exact.split('.')[1]?.slice(fraction.length) ?? ''
  const isOdd = Number(rounded.at(-1)) % 2 === 1
  if (!/^50*$/.test(rest) || !isOdd) return rounded
  return `${rounded.slice(0, -1)}${Number(rounded.at(-1)) - 1}`
}
