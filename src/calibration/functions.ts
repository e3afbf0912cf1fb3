import { binary, compare } from './operators.ts'
import {
  asFloat,
  asInt,
  bool,
  CalibrationError,
  float,
  int,
  isTrue,
  kindName,
  list,
  text,
  type Value,
  valueText,
} from './value.ts'

export interface BuiltIn {
  /** Fewest and most parameters. */
  readonly takes: readonly [number, number]
  readonly call: (...parameters: readonly [Value, ...Value[]]) => Value
}

/** A function of one float to a float; NaN from a number means outside its domain, infinity means overflow. */
function real(name: string, body: (x: number) => number): BuiltIn {
  return {
    takes: [1, 1],
    call: (parameter) => {
      const x = asFloat(parameter, name)
      const result = body(x)
      if (Number.isNaN(result) && !Number.isNaN(x)) throw new CalibrationError(`${name}(${x}) is not defined`)
      if (!Number.isFinite(result) && Number.isFinite(x)) throw new CalibrationError(`${name}(${x}) is not finite`)
      return float(result)
    },
  }
}

function real2(name: string, body: (x: number, y: number) => number): BuiltIn {
  return {
    takes: [2, 2],
    call: (first, second) => {
      const [x, y] = [asFloat(first, name), asFloat(second ?? first, name)]
      const result = body(x, y)
      if (Number.isNaN(result) && !Number.isNaN(x + y)) throw new CalibrationError(`${name}(${x}, ${y}) is not defined`)
      return float(result)
    },
  }
}

function toInteger(name: string, body: (x: number) => number): BuiltIn {
  return {
    takes: [1, 1],
    call: (parameter) => {
      const integer = asInt(parameter)
      if (integer !== null) return int(integer)
      const x = asFloat(parameter, name)
      if (!Number.isFinite(x)) throw new CalibrationError(`${name}(${x}) is no integer`)
      return int(BigInt(body(x)))
    },
  }
}

function extreme(operator: '<' | '>'): BuiltIn {
  return {
    takes: [1, 20],
    call: (...parameters) => {
      const candidates = parameters.length === 1 ? itemsOf(parameters[0], operator === '<' ? 'min' : 'max') : parameters
      const [first, ...others] = candidates
      if (first === undefined) throw new CalibrationError('an empty list has no smallest and no largest item')
      return others.reduce((best, candidate) => (compare(operator, candidate, best) ? candidate : best), first)
    },
  }
}

function itemsOf(parameter: Value, name: string): readonly Value[] {
  if (parameter.kind === 'list') return parameter.value
  throw new CalibrationError(`${name} needs a list, not ${kindName(parameter)}`)
}

function integerOf(parameter: Value | undefined, name: string): bigint {
  const integer = parameter === undefined ? null : asInt(parameter)
  if (integer !== null) return integer
  throw new CalibrationError(`${name} needs an integer`)
}

/** `0x1f`, `-0b10`: the sign stands before the prefix. */
function digits(name: string, prefix: string, base: number): BuiltIn {
  return {
    takes: [1, 1],
    call: (parameter) => {
      const integer = integerOf(parameter, name)
      const size = integer < 0n ? -integer : integer
      return text(`${integer < 0n ? '-' : ''}${prefix}${size.toString(base)}`)
    },
  }
}

const LARGEST_FACTORIAL = 1_000n

function factorial(parameter: Value): Value {
  const integer = integerOf(parameter, 'factorial')
  if (integer < 0n || integer > LARGEST_FACTORIAL)
    throw new CalibrationError(`factorial takes 0 to ${LARGEST_FACTORIAL}, not ${integer}`)
  let product = 1n
  for (let factor = 2n; factor <= integer; factor++) product *= factor
  return int(product)
}

/** Mantissa from 0.5 to 1, and exponent of 2. */
function frexp(parameter: Value): Value {
  const x = asFloat(parameter, 'frexp')
  if (x === 0 || !Number.isFinite(x)) return list([float(x), int(0n)])
  let exponent = Math.max(-1023, Math.floor(Math.log2(Math.abs(x))) + 1)
  let mantissa = x * 2 ** -exponent
  while (Math.abs(mantissa) < 0.5) [mantissa, exponent] = [mantissa * 2, exponent - 1]
  while (Math.abs(mantissa) >= 1) [mantissa, exponent] = [mantissa / 2, exponent + 1]
  return list([float(mantissa), int(BigInt(exponent))])
}

function character(parameter: Value): Value {
  const code = integerOf(parameter, 'chr')
  if (code < 0n || code > 0x10ffffn) throw new CalibrationError(`there is no character ${code}`)
  return text(String.fromCodePoint(Number(code)))
}

/** Rounds halves to even, as Python does. */
function roundHalfEven(x: number): number {
  const below = Math.floor(x)
  const rest = x - below
  if (rest !== 0.5) return Math.round(x)
  return below % 2 === 0 ? below : below + 1
}

function numberFromText(parameter: Value, name: string): number {
  if (parameter.kind !== 'text') return asFloat(parameter, name)
  const plain = parameter.value.trim()
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(plain))
    throw new CalibrationError(`${name}("${plain}") is no number`)
  return Number(plain)
}

/** Python's functions that a calibration may call. @see asteval's symbol table without numpy */
export const BUILT_INS: Readonly<Record<string, BuiltIn>> = {
  abs: {
    takes: [1, 1],
    call: (parameter) => {
      const integer = asInt(parameter)
      if (integer === null) return float(Math.abs(asFloat(parameter, 'abs')))
      return int(integer < 0n ? -integer : integer)
    },
  },
  acos: real('acos', Math.acos),
  acosh: real('acosh', Math.acosh),
  all: { takes: [1, 1], call: (parameter) => bool(itemsOf(parameter, 'all').every(isTrue)) },
  any: { takes: [1, 1], call: (parameter) => bool(itemsOf(parameter, 'any').some(isTrue)) },
  asin: real('asin', Math.asin),
  asinh: real('asinh', Math.asinh),
  atan: real('atan', Math.atan),
  atan2: real2('atan2', Math.atan2),
  atanh: real('atanh', Math.atanh),
  bin: digits('bin', '0b', 2),
  bool: { takes: [1, 1], call: (parameter) => bool(isTrue(parameter)) },
  ceil: toInteger('ceil', Math.ceil),
  chr: { takes: [1, 1], call: character },
  copysign: real2('copysign', (x, y) => (y < 0 || Object.is(y, -0) ? -Math.abs(x) : Math.abs(x))),
  cos: real('cos', Math.cos),
  cosh: real('cosh', Math.cosh),
  degrees: real('degrees', (x) => x * (180 / Math.PI)),
  divmod: {
    takes: [2, 2],
    call: (first, second) => list(['//', '%'].map((operator) => binary(operator, first, second ?? first))),
  },
  exp: real('exp', Math.exp),
  fabs: real('fabs', Math.abs),
  factorial: { takes: [1, 1], call: factorial },
  float: { takes: [1, 1], call: (parameter) => float(numberFromText(parameter, 'float')) },
  floor: toInteger('floor', Math.floor),
  fmod: real2('fmod', (x, y) => x % y),
  frexp: { takes: [1, 1], call: frexp },
  hex: digits('hex', '0x', 16),
  hypot: real2('hypot', Math.hypot),
  int: {
    takes: [1, 1],
    call: (parameter) => {
      if (parameter.kind === 'text') {
        const plain = parameter.value.trim()
        if (!/^[+-]?\d+$/.test(plain)) throw new CalibrationError(`int("${plain}") is no integer`)
        return int(BigInt(plain.replace(/^\+/, '')))
      }
      return toInteger('int', Math.trunc).call(parameter)
    },
  },
  isinf: {
    takes: [1, 1],
    call: (parameter) => bool(Math.abs(asFloat(parameter, 'isinf')) === Number.POSITIVE_INFINITY),
  },
  isnan: { takes: [1, 1], call: (parameter) => bool(Number.isNaN(asFloat(parameter, 'isnan'))) },
  ldexp: {
    takes: [2, 2],
    call: (first, second) => {
      const [x, exponent] = [asFloat(first, 'ldexp'), Number(integerOf(second, 'ldexp'))]
      // In two steps: 2 to the power of the whole exponent may be no float although the result is.
      const half = Math.trunc(exponent / 2)
      const result = x * 2 ** half * 2 ** (exponent - half)
      if (!Number.isFinite(result) && Number.isFinite(x)) throw new CalibrationError('ldexp: result too large')
      return float(result)
    },
  },
  len: {
    takes: [1, 1],
    call: (parameter) => {
      if (parameter.kind === 'list') return int(BigInt(parameter.value.length))
      if (parameter.kind === 'text') return int(BigInt([...parameter.value].length))
      throw new CalibrationError(`len needs text or a list, not ${kindName(parameter)}`)
    },
  },
  log: {
    takes: [1, 2],
    call: (first, second) => {
      const logarithm = real('log', Math.log)
      const result = asFloat(logarithm.call(first), 'log')
      if (second === undefined) return float(result)
      const base = asFloat(logarithm.call(second), 'log')
      if (base === 0) throw new CalibrationError('log to the base 1 is not defined')
      return float(result / base)
    },
  },
  log10: real('log10', Math.log10),
  log1p: real('log1p', Math.log1p),
  max: extreme('>'),
  min: extreme('<'),
  modf: {
    takes: [1, 1],
    call: (parameter) => {
      const x = asFloat(parameter, 'modf')
      const whole = Math.trunc(x)
      const rest = Number.isFinite(x) ? Math.abs(x - whole) : 0
      return list([float(x < 0 ? -rest : rest), float(whole)])
    },
  },
  oct: digits('oct', '0o', 8),
  ord: {
    takes: [1, 1],
    call: (parameter) => {
      const [letter, more] = parameter.kind === 'text' ? [...parameter.value] : []
      if (letter === undefined || more !== undefined) throw new CalibrationError('ord needs one character')
      return int(BigInt(letter.codePointAt(0) ?? 0))
    },
  },
  pow: real2('pow', (x, y) => x ** y),
  radians: real('radians', (x) => x * (Math.PI / 180)),
  round: {
    takes: [1, 2],
    call: (first, second) => {
      if (second === undefined) return toInteger('round', roundHalfEven).call(first)
      const digits = Number(asInt(second) ?? Number.NaN)
      if (!(digits >= 0 && digits <= 15)) throw new CalibrationError('round needs 0 to 15 digits')
      const integer = asInt(first)
      return integer === null ? float(Number(asFloat(first, 'round').toFixed(digits))) : int(integer)
    },
  },
  sin: real('sin', Math.sin),
  sinh: real('sinh', Math.sinh),
  sorted: {
    takes: [1, 1],
    call: (parameter) => {
      const items = itemsOf(parameter, 'sorted')
      return list(items.toSorted((a, b) => (compare('<', a, b) ? -1 : compare('<', b, a) ? 1 : 0)))
    },
  },
  sqrt: real('sqrt', Math.sqrt),
  str: { takes: [1, 1], call: (parameter) => text(valueText(parameter)) },
  sum: {
    takes: [1, 2],
    call: (parameter, start = int(0n)) =>
      itemsOf(parameter, 'sum').reduce((total, item) => binary('+', total, item), start),
  },
  tan: real('tan', Math.tan),
  tanh: real('tanh', Math.tanh),
  trunc: toInteger('trunc', Math.trunc),
}
