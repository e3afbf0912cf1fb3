import { type CalibrationFunctions, parseCalibration, parseFunctions } from '../calibration/calibration.ts'
import { ExpressionError } from '../calibration/tokens.ts'
import { CalibrationError, type Value } from '../calibration/value.ts'
import { Float, floatPayload, type Payload } from '../protocol/json.ts'
import { WholeFloat } from '../source/whole-float.ts'
import type { Endpoint, Mesh } from '../spec/mesh.ts'

/** What the spec says that a raw value means; `undefined`: such a reading has no `value_cal`. */
export type Calibrate = (endpoint: Pick<Endpoint, 'calibration'>, raw: Payload) => Payload | undefined

/** The calibrations of `mesh`, computed here and not by the services that are checked. */
export function calibrationsOf(mesh: Mesh): Calibrate {
  const functions = parseFunctions(mesh.calibrations)
  return ({ calibration }, raw) => {
    if (calibration === null) return undefined
    return typeof calibration === 'string' ? evaluated(calibration, raw, functions) : lookedUp(calibration, raw)
  }
}

function evaluated(expression: string, raw: Payload, functions: CalibrationFunctions): Payload | undefined {
  const reading = readingOf(raw)
  if (reading === null) return undefined
  try {
    return payloadOf(parseCalibration(expression, functions)(reading))
  } catch (error) {
    // Of a Python service: an expression that only Python understands.
    if (error instanceof CalibrationError || error instanceof ExpressionError) return undefined
    throw error
  }
}

function lookedUp(map: Readonly<Record<string, unknown>>, raw: Payload): Payload | undefined {
  const value = map[String(raw)]
  if (value instanceof WholeFloat) return new Float(value.value)
  return value === undefined ? undefined : (value as Payload)
}

function readingOf(raw: Payload): Value | null {
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
    default:
      return null
  }
}

function payloadOf(value: Value): Payload | undefined {
  switch (value.kind) {
    case 'none':
      return undefined
    case 'float':
      return Number.isFinite(value.value) ? floatPayload(value.value) : undefined
    case 'int':
      return Number.isSafeInteger(Number(value.value)) ? Number(value.value) : value.value
    default:
      return value.value
  }
}

/** Tried in turn: one of them is in the domain of whatever function the calibration is. */
const CANDIDATES = [0.625, 1.25, 3.5, 20, 150, -2.5]

/**
 * A value to put into a store: another one than `current`, of its kind, for which the calibration has a result.
 *
 * @returns `current` itself when nothing else is known to be good
 */
export function testValue(endpoint: Endpoint, current: Payload, calibrate: Calibrate): Payload {
  const { calibration } = endpoint
  if (calibration !== null && typeof calibration !== 'string') {
    return Object.keys(calibration).find((key) => key !== String(current)) ?? current
  }
  if (typeof current === 'boolean') return !current
  const number = numberOf(current)
  // A text may mean something to whoever reads it: it is set again as it is.
  if (number === null && current !== null) return current
  const [low, high] = endpoint.metadata.range ?? []
  const inRange = low === undefined || high === undefined ? [] : [low + 0.625 * (high - low), low + 0.25 * (high - low)]
  const near = number === null ? [] : [number + 0.625, number * 1.25]
  const isGood = (value: number): boolean =>
    Number.isFinite(value) &&
    value !== number &&
    (calibration === null || calibrate(endpoint, floatPayload(value)) !== undefined)
  const found = [...inRange, ...near, ...CANDIDATES].find(isGood)
  return found === undefined ? current : floatPayload(found)
}

/** The number that a payload is, also one that came as text; `null`: none. */
export function numberOf(value: unknown): number | null {
  if (value instanceof Float || value instanceof WholeFloat) return value.value
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value)
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN
  return Number.isFinite(number) ? number : null
}
