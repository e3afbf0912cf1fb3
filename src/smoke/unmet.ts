import type { Payload } from '../protocol/json.ts'
import { pythonRegex } from '../source/python-regex.ts'
import type { Expectation } from '../spec/own-check.ts'
import { onlyValue, readingOf } from './request.ts'
import { missingPart, sameValue, shown } from './same-value.ts'

/** An answer as expectations look at it. */
export interface Answer {
  readonly payload: Payload
  /** What a regular expression is looked for in; `null`: in the value. */
  readonly text: string | null
}

/** The first part of an expectation that an answer does not meet; `null`: it meets them all. */
export function unmet(expect: Expectation, { payload, text }: Answer): string | null {
  const { tolerance } = expect
  const { raw, calibrated } = readingOf(payload)
  const value = onlyValue(payload)
  const expected = [
    ['value_raw', raw, expect.valueRaw],
    ['value_cal', calibrated, expect.valueCal],
    ['value', value, expect.value],
  ] as const
  for (const [name, is, wanted] of expected) {
    if (wanted === undefined || sameValue(is, wanted, tolerance)) continue
    return `${name} is ${shown(is)}, expected ${shown(wanted)}${tolerance > 0 ? ` ± ${tolerance}` : ''}`
  }
  if (expect.payload !== undefined) {
    const key = missingPart(payload, expect.payload as object, tolerance)
    if (key !== null) return `"${key}" is not as expected in ${shown(payload)}`
  }
  if (expect.regex === null) return null
  const searched = text ?? textOf(calibrated ?? raw ?? value)
  return pythonRegex(expect.regex).test(searched) ? null : `"${expect.regex}" is not found in ${shortened(searched)}`
}

function textOf(value: Payload): string {
  return typeof value === 'string' ? value : shown(value)
}

const LONGEST = 200

function shortened(text: string): string {
  return text.length <= LONGEST ? JSON.stringify(text) : `${JSON.stringify(text.slice(0, LONGEST))}…`
}
