import { Float, isMap, type Payload } from '../protocol/json.ts'

/** When a scheduled reading is worth an alert. All zero: every reading is. */
export interface LogThresholds {
  /** Seconds: log when the last alert is older. */
  readonly maxIntervalS: number
  readonly maxAbsoluteChange: number
  /** Of the mean of both values. */
  readonly maxFractionalChange: number
  /** Which value of the reading is compared. */
  readonly checkField: 'value_raw' | 'value_cal'
}

export interface Logged {
  readonly reading: Payload
  readonly atMs: number
}

/**
 * Whether `reading` is to be logged, given what was logged last. A change limit of 0 is exceeded by every change; where only
 * the other one is given, it does not count.
 *
 * @see dripline-python v5.1.4, core/entity.py, `scheduled_log`
 */
export function isWorthLogging(reading: Payload, nowMs: number, last: Logged | null, limits: LogThresholds): boolean {
  if (last === null) return true
  if (nowMs - last.atMs > limits.maxIntervalS * 1000 || limits.maxIntervalS === 0) return true
  const [before, now] = [field(last.reading, limits.checkField), field(reading, limits.checkField)]
  const [old, fresh] = [numberOf(before), numberOf(now)]
  if (old === null || fresh === null) return String(before) !== String(now)
  const change = Math.abs(fresh - old)
  const { maxAbsoluteChange, maxFractionalChange } = limits
  if (maxAbsoluteChange === 0 && maxFractionalChange === 0) return change > 0
  if (maxAbsoluteChange > 0 && change > maxAbsoluteChange) return true
  return maxFractionalChange > 0 && 2 * change > maxFractionalChange * Math.abs(fresh + old)
}

/** A reading without calibrated value is compared by its raw one: the reference ends there. */
function field(reading: Payload, name: LogThresholds['checkField']): Payload {
  if (!isMap(reading)) return reading
  return reading[name] ?? reading.value_raw ?? null
}

/** Text of a number counts as one. */
function numberOf(value: Payload): number | null {
  if (value instanceof Float) return value.value
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value)
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN
  return Number.isFinite(number) ? number : null
}
