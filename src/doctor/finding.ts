import { type ErrorCode, EXIT_CODES } from '../errors/mesh-error.ts'

/** One thing that was looked at. */
export interface Finding {
  /** What was looked at, in a word or two: the first column. */
  readonly area: string
  readonly level: 'ok' | 'warning' | 'problem'
  readonly text: string
  /** How to mend it. */
  readonly hint?: string
  /** Of a problem: decides the exit code. */
  readonly code?: ErrorCode
}

export function ok(area: string, text: string): Finding {
  return { area, level: 'ok', text }
}

export function warning(area: string, text: string, hint: string): Finding {
  return { area, level: 'warning', text, hint }
}

export function problem(area: string, code: ErrorCode, text: string, hint: string): Finding {
  return { area, level: 'problem', text, hint, code }
}

/** What has to be mended first comes first: nothing works without an engine, nothing is right with a wrong spec. */
const BY_IMPORTANCE = [5, 3, 6, 8, 7, 4, 10, 1]

/** The exit code of the most important problem; 0 when there is none. */
export function exitCodeOf(findings: readonly Finding[]): number {
  const codes = findings.flatMap(({ code }) => (code === undefined ? [] : [EXIT_CODES[code]]))
  return BY_IMPORTANCE.find((code) => codes.includes(code as (typeof codes)[number])) ?? codes[0] ?? 0
}
