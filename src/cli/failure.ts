import { MeshError } from '../errors/mesh-error.ts'
import { type Problem, problemText } from '../errors/problem.ts'
import type { MeshIo } from './mesh-io.ts'
import { Stopped } from './mesh-io.ts'
import type { Style } from './style.ts'

/** What `--json` prints: one object, whatever happened. */
export interface Envelope {
  readonly ok: boolean
  readonly data: unknown
  readonly warnings: readonly string[]
  readonly error: EnvelopeError | null
}

export interface EnvelopeError {
  readonly code: string
  readonly message: string
  readonly hint?: string
  readonly file?: string
  readonly line?: number
  readonly col?: number
}

/** Errors that carry every problem of a file. */
function problemsOf(error: unknown): readonly Problem[] {
  return error instanceof MeshError && 'problems' in error ? (error.problems as readonly Problem[]) : []
}

export function exitCodeOf(error: unknown): number {
  if (error instanceof Stopped || error instanceof MeshError) return error.exitCode
  return 1
}

/** The problems of a file speak for themselves; those of a text that was not written need a word before. */
function preface(error: unknown): string {
  return error instanceof MeshError && 'preface' in error ? `${String(error.preface)}\n` : ''
}

/** A failure as a person reads it: what happened, where, how to fix it. A bug keeps its stack. */
export function failureText(error: unknown, style: Style): string {
  const problems = problemsOf(error)
  if (problems.length > 0) return `${preface(error)}${problems.map(problemText).join('\n\n')}\n`
  if (error instanceof Stopped) return 'stopped; everything is left as it is\n'
  if (error instanceof MeshError) {
    const { message, hint, at } = error
    // With its line, where that can be shown, as a problem of a spec is.
    if (at?.sourceLine !== undefined) {
      const problem = {
        severity: 'error',
        code: error.code,
        at,
        message,
        ...(hint === undefined ? {} : { hint }),
      } as const
      return `${style('red', 'error:')} ${problemText(problem)}\n`
    }
    const where = at === undefined ? '' : `${at.file}:${at.line}:${at.column}: `
    return `${style('red', 'error:')} ${where}${withHint(error)}\n`
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `${style('red', 'this is a mistake in mesh itself:')} ${stack}\n   please report it with the text above\n`
}

/** What is the matter, and indented below it how to fix it. */
export function withHint({ message, hint }: MeshError): string {
  return hint === undefined ? message : `${message}\n${indented(hint)}`
}

export function warningText(problem: Problem): string {
  return `${problemText(problem)}\n`
}

export function failureEnvelope(error: unknown, warnings: readonly string[]): Envelope {
  return { ok: false, data: errorData(error), warnings, error: envelopeError(error) }
}

/** All problems of a spec; of other failures nothing. */
function errorData(error: unknown): unknown {
  const problems = problemsOf(error)
  if (problems.length === 0) return null
  return { problems: problems.map(problemData) }
}

export function problemData({ severity, code, at, message, hint }: Problem) {
  const { file, line, column: col } = at
  return { severity, code, file, line, col, message, ...(hint === undefined ? {} : { hint }) }
}

function envelopeError(error: unknown): EnvelopeError {
  if (error instanceof Stopped) return { code: 'stopped', message: error.message }
  if (!(error instanceof MeshError)) {
    return { code: 'unexpected', message: error instanceof Error ? error.message : String(error) }
  }
  const { code, message, hint, at } = error
  const where = at === undefined ? {} : { file: at.file, line: at.line, col: at.column }
  return { code, message, ...(hint === undefined ? {} : { hint }), ...where }
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '   ')
}

/** Version of the form of {@link Envelope}. @see schemas/output.schema.json */
const OUTPUT_SCHEMA = 1

/** @param more keys beside the envelope's own, such as the name of an event */
export function printJson(io: MeshIo, envelope: Envelope, more: Readonly<Record<string, unknown>> = {}): void {
  io.out(`${JSON.stringify({ ...more, schema: OUTPUT_SCHEMA, ...envelope })}\n`)
}
