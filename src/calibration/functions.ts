import { compare } from './operators.ts'
import {
  asFloat,
  asInt,
  bool,
  CalibrationError,
  float,
  int,
  isTrue,
  kindName,
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
    takes: [2, 20],
    call: (...parameters) =>
      parameters.reduce((best, parameter) => (compare(operator, parameter, best) ? parameter : best)),
  }
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
  asin: real('asin', Math.asin),
  asinh: real('asinh', Math.asinh),
  atan: real('atan', Math.atan),
  atan2: real2('atan2', Math.atan2),
  atanh: real('atanh', Math.atanh),
  bool: { takes: [1, 1], call: (parameter) => bool(isTrue(parameter)) },
  ceil: toInteger('ceil', Math.ceil),
  copysign: real2('copysign', (x, y) => (y < 0 || Object.is(y, -0) ? -Math.abs(x) : Math.abs(x))),
  cos: real('cos', Math.cos),
  cosh: real('cosh', Math.cosh),
  degrees: real('degrees', (x) => x * (180 / Math.PI)),
  exp: real('exp', Math.exp),
  fabs: real('fabs', Math.abs),
  float: { takes: [1, 1], call: (parameter) => float(numberFromText(parameter, 'float')) },
  floor: toInteger('floor', Math.floor),
  fmod: real2('fmod', (x, y) => x % y),
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
  len: {
    takes: [1, 1],
    call: (parameter) => {
      if (parameter.kind !== 'text') throw new CalibrationError(`len needs text, not ${kindName(parameter)}`)
      return int(BigInt([...parameter.value].length))
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
  sqrt: real('sqrt', Math.sqrt),
  str: { takes: [1, 1], call: (parameter) => text(valueText(parameter)) },
  tan: real('tan', Math.tan),
  tanh: real('tanh', Math.tanh),
  trunc: toInteger('trunc', Math.trunc),
}
