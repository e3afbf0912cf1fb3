import type { CheckResult, Hop } from '../check.ts'
import { counted, type Left, type SmokeReport } from '../report.ts'

/** Words a terminal may colour. */
export type Paint = (colour: 'red' | 'green' | 'yellow' | 'dim', text: string) => string

const MARKS = { passed: ['green', 'ok'], failed: ['red', 'FAIL'], skipped: ['yellow', 'skip'] } as const
const MARK_WIDTH = 4
const GROUP_WIDTH = 12
const SLOWEST = 5

/** One check as a line: mark, group, sentence, latencies; why it failed or was skipped stands below. */
export function resultText({ outcome, group, name, reason, hops }: CheckResult, paint: Paint): string {
  const [colour, mark] = MARKS[outcome]
  const about = `${group.padEnd(GROUP_WIDTH)}  ${printable(name)}${hopsText(hops, paint)}`
  const line = `${paint(colour, mark.padEnd(MARK_WIDTH))}  ${about}`
  return reason === null ? line : `${line}\n${printable(reason).replace(/^/gm, ' '.repeat(MARK_WIDTH + 2))}`
}

/** A service's own words must not steer the terminal. */
function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]/gu, ' ')
}

function hopsText(hops: readonly Hop[], paint: Paint): string {
  return hops.length === 0 ? '' : paint('dim', `  (${hops.map(({ name, ms }) => `${name} ${msText(ms)}`).join(', ')})`)
}

/** What stands at the end: what failed once more, what was slowest, how long everything took, what is left. */
export function summaryText(report: SmokeReport, paint: Paint): string {
  const { checks, failure, artifacts } = report
  const failures = checks.filter(({ outcome }) => outcome === 'failed')
  const parts = [
    ...(failures.length === 0 ? [] : [['failed:', ...failures.map((check) => resultText(check, paint))].join('\n')]),
    ...slowestText(checks),
    ...(failure === null ? [] : [failureText(report, paint)]),
    timesText(report),
    ...report.notes.map((note) => `note: ${note}`),
    ...(artifacts === null ? [] : [`logs, status and Compose file: ${artifacts}`]),
    verdictText(report, paint),
  ]
  return `${parts.join('\n')}\n`
}

function slowestText(checks: readonly CheckResult[]): string[] {
  const hops = checks.flatMap(({ name: check, group, hops: all }) =>
    all.filter(() => group !== 'chaos').map(({ name, ms }) => ({ check, name, ms })),
  )
  const slowest = hops.sort((a, b) => b.ms - a.ms).slice(0, SLOWEST)
  if (slowest.length === 0) return []
  const width = Math.max(...slowest.map(({ ms }) => msText(ms).length))
  return ['slowest:', ...slowest.map(({ check, name, ms }) => `  ${msText(ms).padStart(width)}  ${name}: ${check}`)]
}

function failureText({ failure }: SmokeReport, paint: Paint): string {
  const { message, hint } = failure ?? { message: '', hint: null }
  return `${paint('red', 'error:')} ${message}${hint === null ? '' : `\n${hint.replace(/^(?=.)/gm, '   ')}`}`
}

function timesText({ times }: SmokeReport): string {
  const { upMs, checksMs, chaosMs, downMs, totalMs, waitedMs } = times
  const phases = [
    `up ${msText(upMs)}`,
    `checks ${msText(checksMs)}`,
    ...(chaosMs > 0 ? [`chaos ${msText(chaosMs)}`] : []),
    ...(downMs > 0 ? [`down ${msText(downMs)}`] : []),
  ]
  const own = `the mesh's own time ${msText(totalMs - waitedMs)}, without ${msText(waitedMs)} of waits for intervals`
  return `${msText(totalMs)} in all: ${phases.join(', ')}\n${own}`
}

function verdictText(report: SmokeReport, paint: Paint): string {
  const { mesh, checks, failure } = report
  const { passed, failed, skipped } = counted(checks)
  const counts = `${passed} passed, ${failed} failed, ${skipped} skipped`
  if (failure !== null) return paint('red', `mesh ${mesh} could not be proved: ${counts}`)
  return failed > 0 ? paint('red', `mesh ${mesh} failed: ${counts}`) : paint('green', `mesh ${mesh} works: ${counts}`)
}

/** What goes on running, how to use it, and how to remove it; or what could not be removed. */
export function leftText(project: string, { isWanted, containers, folder, reason }: Left): string {
  if (isWanted) {
    const mesh = `mesh -C ${folder}`
    return [
      `it stays up as ${project}, with ${containers.length} containers`,
      `   use it:    ${mesh} status`,
      `              ${mesh} agent get --all`,
      `   remove it: ${mesh} down --volumes --confirm ${project} && rm -r ${folder}`,
      '',
    ].join('\n')
  }
  return [
    `could not remove ${project}: ${reason ?? 'it is still there'}`,
    `   left are, as far as they had been made: ${containers.join(', ')}, their volumes and network, and ${folder}`,
    `   remove them when the engine answers: docker compose -p ${project} down --volumes --remove-orphans && rm -r ${folder}`,
    '',
  ].join('\n')
}

/** `0.4 ms`, `12 ms`, `3.4 s`. */
export function msText(ms: number): string {
  if (ms >= 1_000) return `${(ms / 1_000).toFixed(1)} s`
  return ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`
}
