import { type Calibration, type CalibrationFunctions, parseCalibration } from '../calibration/calibration.ts'
import { CalibrationError, type Value } from '../calibration/value.ts'
import { Float, isList, type Payload } from '../protocol/json.ts'
import { ThrowReply } from './throw-reply.ts'

/** The calibrated value of a reading; `null`: none, with the reason if there was a calibration and it failed. */
export interface Calibrated {
  readonly value: Payload
  readonly failure: string | null
  /** The failure was told of when the service was made. */
  readonly isKnown?: true
}

export type Calibrator = (raw: Payload) => Calibrated

/**
 * @param calibration an expression, or a map from the text of a raw value to its calibrated value
 * @throws ExpressionError when the expression is not understood
 */
export function calibrator(
  calibration: string | Readonly<Record<string, Payload>>,
  functions: CalibrationFunctions,
): Calibrator {
  if (typeof calibration !== 'string') return (raw) => lookedUp(calibration, raw)
  const evaluate = parseCalibration(calibration, functions)
  return (raw) => evaluated(evaluate, raw)
}

function evaluated(evaluate: Calibration, raw: Payload): Calibrated {
  try {
    const result = evaluate(readingOf(raw))
    if (result.kind === 'float' && !Number.isFinite(result.value))
      return { value: null, failure: `the result is ${result.value}` }
    return { value: payloadOf(result), failure: null }
  } catch (error) {
    if (error instanceof CalibrationError) return { value: null, failure: error.message }
    throw error
  }
}

function lookedUp(map: Readonly<Record<string, Payload>>, raw: Payload): Calibrated {
  const key = String(raw)
  if (Object.hasOwn(map, key)) return { value: map[key] ?? null, failure: null }
  throw new ThrowReply('service_error_invalid_value', `raw value <${key}> not in cal dict`)
}

/** @throws CalibrationError for a list or an object */
export function readingOf(raw: Payload): Value {
  if (raw instanceof Float) return { kind: 'float', value: raw.value }
  switch (typeof raw) {
    case 'boolean':
      return { kind: 'bool', value: raw }
    case 'bigint':
      return { kind: 'int', value: raw }
    case 'number':
      return Number.isSafeInteger(raw) ? { kind: 'int', value: BigInt(raw) } : { kind: 'float', value: raw }
    case 'string':
      return { kind: 'text', value: raw }
  }
  throw new CalibrationError(`${isList(raw) ? 'a list' : 'an object'} cannot be calibrated`)
}

function payloadOf(value: Value): Payload {
  switch (value.kind) {
    case 'none':
      return null
    case 'float':
      return Number.isSafeInteger(value.value) ? new Float(value.value) : value.value
    case 'int': {
      const small = Number(value.value)
      return Number.isSafeInteger(small) ? small : value.value
    }
    case 'list':
      return value.value.map(payloadOf)
    default:
      return value.value
  }
}
