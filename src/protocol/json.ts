import { parse as parseLossless } from 'lossless-json'

/**
 * A whole number that is a floating-point value: written `5.0`, while the number 5 is written `5`.
 * The reference keeps the two apart and Python shows the difference, so the wire must too.
 */
export class Float {
  readonly value: number

  constructor(value: number) {
    this.value = value
  }

  valueOf(): number {
    return this.value
  }

  toString(): string {
    return floatText(this.value)
  }
}

/**
 * What a message can carry. A `number` that is a safe integer travels as an integer, any other as a float;
 * {@link Float} forces a float; integers past 2^53 are `bigint`.
 */
export type Payload = null | boolean | number | bigint | string | Float | readonly Payload[] | PayloadMap

export interface PayloadMap {
  readonly [key: string]: Payload
}

/** `value` as a payload that travels as a float, whole or not. */
export function floatPayload(value: number): Payload {
  return Number.isSafeInteger(value) ? new Float(value) : value
}

/** Deeper nesting than this is refused: no reading is that deep, and recursion must not end a service. */
const DEEPEST = 200

/** Whole numbers of the wire end here: the reference reads int64 and uint64, larger ones as doubles. */
const SMALLEST_INTEGER = -(2n ** 63n)
const LARGEST_INTEGER = 2n ** 64n - 1n

/**
 * JSON text as the reference writes it: compact, keys sorted, UTF-8 unescaped, floats with a point or an exponent.
 *
 * @throws RangeError on NaN and infinities: the reference writes nothing in their place, which is not JSON
 * @see scarab v3.9.8, library/codec/json, on RapidJSON's writer
 */
export function encodeJson(payload: Payload): string {
  if (payload === null) return 'null'
  switch (typeof payload) {
    case 'string':
      return JSON.stringify(payload)
    case 'boolean':
    case 'bigint':
      return String(payload)
    case 'number':
      return Number.isSafeInteger(payload) && !Object.is(payload, -0) ? String(payload) : floatText(payload)
  }
  if (payload instanceof Float) return floatText(payload.value)
  if (isList(payload)) return `[${payload.map(encodeJson).join(',')}]`
  const entries = Object.entries(payload).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${encodeJson(value)}`).join(',')}}`
}

/** A float in the reference's shortest form: `0.75`, `1500.0`, `1e-7`, `1e22`. */
function floatText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be written as JSON`)
  if (Object.is(value, -0)) return '-0.0'
  const text = String(value).replace('e+', 'e')
  return /[.e]/.test(text) ? text : `${text}.0`
}

/**
 * Reads JSON and keeps what `JSON.parse` loses: `1` against `1.0`, and integers past 2^53.
 * Duplicate keys: the last one wins, as in the reference.
 *
 * @throws SyntaxError on anything that is not JSON, on numbers out of a double's range and on nesting past 200 levels
 */
export function decodeJson(text: string): Payload {
  if (nestsTooDeep(text)) throw new SyntaxError(`nested deeper than ${DEEPEST} levels`)
  if (!MAY_LOSE.test(text)) return JSON.parse(text)
  return parseLossless(text, undefined, { parseNumber, onDuplicateKey: ({ newValue }) => newValue }) as Payload
}

/**
 * What JSON.parse may lose; where it cannot, it is several times faster. Exponents, negative zeros, long integers, and
 * fractions that are zero or so near to it that the double is a whole number.
 */
const MAY_LOSE = /\d[eE]|-0(?![.\d])|\.0+(?!\d)|\.(?:0{6}|9{6})|\d{9}\.|(?<![.\d])\d{15}/

function parseNumber(text: string): Payload {
  if (/^-?\d+$/.test(text)) {
    const integer = BigInt(text)
    if (text !== '-0' && integer >= SMALLEST_INTEGER && integer <= LARGEST_INTEGER) {
      return Number.isSafeInteger(Number(integer)) ? Number(integer) : integer
    }
    if (text === '-0') return 0
  }
  const float = Number(text)
  if (!Number.isFinite(float)) throw new SyntaxError(`${text} is out of range`)
  return floatPayload(float)
}

function nestsTooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (inString) {
      if (code === 0x5c) index++
      else if (code === 0x22) inString = false
    } else if (code === 0x22) inString = true
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > DEEPEST) return true
    } else if (code === 0x7d || code === 0x5d) depth--
  }
  return false
}

export function isList(payload: Payload): payload is readonly Payload[] {
  return Array.isArray(payload)
}

/** Whether a payload is an object with keys: what set and cmd requests carry. */
export function isMap(payload: Payload): payload is PayloadMap {
  return typeof payload === 'object' && payload !== null && !Array.isArray(payload) && !(payload instanceof Float)
}
