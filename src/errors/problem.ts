import type { Location } from './location.ts'

/** One thing wrong in a file, with where, what and how to fix it. Warnings do not stop anything. */
export interface Problem {
  readonly severity: 'error' | 'warning'
  /** Stable kebab-case name, e.g. `unknown-module`; the whole list is in `docs/problems.md`. */
  readonly code: string
  readonly at: Location
  readonly message: string
  /** Expectation or suggestion; may have several lines. */
  readonly hint?: string
}

/** Where `check…` functions put what they find; they never throw. */
export class Report {
  readonly #problems: Problem[] = []

  problem(code: string, at: Location, message: string, hint?: string): void {
    this.#problems.push({ severity: 'error', code, at, message, ...(hint === undefined ? {} : { hint }) })
  }

  warning(code: string, at: Location, message: string, hint?: string): void {
    this.#problems.push({ severity: 'warning', code, at, message, ...(hint === undefined ? {} : { hint }) })
  }

  /** Every problem so far, in file order. */
  get problems(): readonly Problem[] {
    return [...this.#problems].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
  }

  get hasErrors(): boolean {
    return this.#problems.some((problem) => problem.severity === 'error')
  }
}

/**
 * A problem as a person reads it:
 *
 * ```
 * mesh.yaml:14:19: unknown endpoint module "KeyValueStor"
 *    14 |           module: KeyValueStor
 *       |                   ^^^^^^^^^^^^
 *    did you mean "KeyValueStore"?
 * ```
 */
export function problemText(problem: Problem): string {
  const { at, message, hint } = problem
  const label = problem.severity === 'warning' ? 'warning: ' : ''
  const lines = [`${at.file}:${at.line}:${at.column}: ${label}${message}`]
  if (at.sourceLine !== undefined) lines.push(...caretLines(at, at.sourceLine))
  if (hint !== undefined) lines.push(...hint.split('\n').map((line) => `   ${line}`))
  return lines.join('\n')
}

const WIDEST_LINE = 160

function caretLines(at: Location, sourceLine: string): string[] {
  // A minified or hostile file can have a line of a megabyte: show the part around the caret.
  const start = at.column - 1 > WIDEST_LINE - 40 ? at.column - 1 - 40 : 0
  const shown = sourceLine.slice(start, start + WIDEST_LINE).replaceAll('\t', ' ')
  const column = at.column - 1 - start
  const width = Math.max(1, Math.min(at.length, shown.length - column))
  const gutter = String(at.line).padStart(5)
  return [`${gutter} | ${shown}`, `      | ${' '.repeat(column)}${'^'.repeat(width)}`]
}
