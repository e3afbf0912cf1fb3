import { type Format, formatted } from './format.ts'
import { BUILT_INS } from './functions.ts'
import { binary, compare, itemOf, unary } from './operators.ts'
import { type Expression, parseExpression } from './parse.ts'
import { ExpressionError } from './tokens.ts'
import { bool, CalibrationError, float, int, isTrue, list, text, type Value, valueText } from './value.ts'

/** Functions of a mesh, by name: each an expression in `x`. */
export type CalibrationFunctions = ReadonlyMap<string, Expression>

/** A calibration that has been checked: give it readings. */
export type Calibration = (reading: Value) => Value

/**
 * Reads the functions of a mesh (`calibrations:`). A function may call those written before it, so none can call itself.
 *
 * @throws ExpressionError for the first body that is not understood; its message starts with the function's name
 */
export function parseFunctions(bodies: Readonly<Record<string, string>>): CalibrationFunctions {
  const functions = new Map<string, Expression>()
  for (const [name, body] of Object.entries(bodies)) {
    try {
      functions.set(name, parseExpression(body, { functions: knownFunctions(functions.keys()), reading: 'x' }))
    } catch (error) {
      if (error instanceof ExpressionError) throw new ExpressionError(`${name}: ${error.message}`, error.offset)
      throw error
    }
  }
  return functions
}

/**
 * Reads one calibration. The reading is bound as a value, never put into the text: an instrument's answer cannot become code.
 *
 * @throws ExpressionError when the text is not understood
 */
export function parseCalibration(source: string, functions: CalibrationFunctions): Calibration {
  const expression = parseExpression(source, { functions: knownFunctions(functions.keys()) })
  return (reading) => evaluate(expression, bindReading(reading), functions)
}

/** Every function that a calibration may call: the built-in ones and `own`, which take one parameter each. */
export function knownFunctions(own: Iterable<string>): ReadonlyMap<string, readonly [fewest: number, most: number]> {
  const builtIn = Object.entries(BUILT_INS).map(([name, { takes }]) => [name, takes] as const)
  return new Map([...builtIn, ...[...own].map((name) => [name, [1, 1]] as const)])
}

const NUMERIC = /^[+-]?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/

/** A reading that is the text of a number (an instrument's answer) counts as that number. */
function bindReading(reading: Value): Value {
  if (reading.kind !== 'text') return reading
  const plain = reading.value.trim()
  if (plain === 'True' || plain === 'False') return bool(plain === 'True')
  if (/^[+-]?\d+$/.test(plain)) return int(BigInt(plain.replace(/^\+/, '')))
  return NUMERIC.test(plain) ? float(Number(plain)) : text(plain)
}

function filled(parts: readonly string[], formats: readonly (Format | null)[], reading: Value): string {
  const shown = (format: Format | null): string => (format === null ? valueText(reading) : formatted(reading, format))
  return parts.map((part, index) => (index === 0 ? part : shown(formats[index - 1] ?? null) + part)).join('')
}

/** @throws CalibrationError where Python would raise */
function evaluate(expression: Expression, reading: Value, functions: CalibrationFunctions): Value {
  const value = (inner: Expression): Value => evaluate(inner, reading, functions)
  switch (expression.kind) {
    case 'value':
      return expression.value
    case 'reading':
      // What is shown is read again, as the reference reads the text that it has put together.
      return expression.format === null ? reading : bindReading(text(formatted(reading, expression.format)))
    case 'template':
      return text(filled(expression.parts, expression.formats, reading))
    case 'unary': {
      const operand = value(expression.operand)
      return expression.operator === 'not' ? bool(!isTrue(operand)) : unary(expression.operator, operand)
    }
    case 'binary':
      return binary(expression.operator, value(expression.left), value(expression.right))
    case 'and': {
      const left = value(expression.left)
      return isTrue(left) ? value(expression.right) : left
    }
    case 'or': {
      const left = value(expression.left)
      return isTrue(left) ? left : value(expression.right)
    }
    case 'choice':
      return isTrue(value(expression.condition)) ? value(expression.then) : value(expression.otherwise)
    case 'compare': {
      let left = value(expression.first)
      for (const { operator, operand } of expression.rest) {
        const right = value(operand)
        if (!compare(operator, left, right)) return bool(false)
        left = right
      }
      return bool(true)
    }
    case 'list':
      return list(expression.items.map(value))
    case 'item':
      return itemOf(value(expression.of), value(expression.at))
    case 'call':
      return call(expression.name, expression.parameters.map(value), functions)
  }
}

function call(name: string, parameters: readonly Value[], functions: CalibrationFunctions): Value {
  const own = functions.get(name)
  const [first, ...rest] = parameters
  // The parser has counted the parameters.
  if (first === undefined) throw new CalibrationError(`${name} has no parameter`)
  if (own !== undefined) return evaluate(own, first, functions)
  const builtIn = Object.hasOwn(BUILT_INS, name) ? BUILT_INS[name] : undefined
  if (builtIn === undefined) throw new CalibrationError(`unknown function "${name}"`)
  return builtIn.call(first, ...rest)
}
