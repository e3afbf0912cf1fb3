import { encodeJson, isMap, type Payload } from '../protocol/json.ts'
import { numberOf } from './calibrated.ts'

/** Two doubles that differ less are the same number, written or added up in another order. */
const RELATIVE = 1e-9

/**
 * Whether a value is as expected: numbers within `tolerance`, also when one of them came as text; everything else
 * exactly.
 */
export function sameValue(actual: unknown, expected: unknown, tolerance = 0, relative = RELATIVE): boolean {
  if (typeof expected === 'boolean' || typeof actual === 'boolean') return actual === expected
  if (expected === null || actual === null) return actual === expected
  const [is, wanted] = [numberOf(actual), numberOf(expected)]
  if (is !== null && wanted !== null) return Math.abs(is - wanted) <= tolerance + relative * Math.abs(wanted)
  if (Array.isArray(expected)) {
    const list = Array.isArray(actual) ? actual : []
    return list.length === expected.length && expected.every((item, at) => sameValue(list[at], item, tolerance))
  }
  if (typeof expected === 'object') return missingPart(actual, expected, tolerance) === null
  return actual === expected
}

/** The first key of `expected` that `actual` lacks or has otherwise, as a path; `null`: it has them all. */
export function missingPart(actual: unknown, expected: object, tolerance: number): string | null {
  for (const [key, value] of Object.entries(expected)) {
    const found = typeof actual === 'object' && actual !== null ? (actual as Record<string, unknown>)[key] : undefined
    if (!sameValue(found, value, tolerance)) return key
  }
  return null
}

/** A value as a report shows it. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const number = typeof value === 'string' ? null : numberOf(value)
  if (number !== null) return String(number)
  return typeof value === 'object' && value !== null && isMap(value as Payload)
    ? encodeJson(value as Payload)
    : JSON.stringify(value)
}
