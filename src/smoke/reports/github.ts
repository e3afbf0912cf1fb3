import type { CheckResult } from '../check.ts'
import { counted, type SmokeReport } from '../report.ts'
import { msText } from './text.ts'

/**
 * Workflow commands that mark each failure in the changed files of a pull request.
 *
 * @param inRepository the path of a file as the repository has it
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function annotations({ mesh, checks, failure }: SmokeReport, inRepository: (file: string) => string): string {
  const failures = checks.filter(({ outcome }) => outcome === 'failed')
  const commands = failures.map(({ name, reason, at }) => {
    const where = at === null ? {} : { file: inRepository(at.file), line: String(at.line) }
    return command({ ...where, title: `${mesh}: ${name}` }, reason ?? name)
  })
  if (failure !== null) commands.unshift(command({ title: `mesh ${mesh} could not be proved` }, failure.message))
  return commands.map((text) => `${text}\n`).join('')
}

function command(properties: Readonly<Record<string, string>>, message: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(value)}`)
  return `::error ${pairs.join(',')}::${escapedData(message)}`
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

const MARKS = { passed: '✅', failed: '❌', skipped: '⏭️' } as const

/** The page that GitHub shows for a job, in Markdown. */
export function stepSummary(report: SmokeReport): string {
  const { mesh, checks, chaos, failure, times } = report
  const { passed, failed, skipped } = counted(checks)
  const mark = failure !== null || failed > 0 ? MARKS.failed : MARKS.passed
  const parts = [
    `### ${mark} mesh smoke ${cell(mesh)}`,
    `${passed} passed, ${failed} failed, ${skipped} skipped in ${msText(times.totalMs)}`,
    ...(failure === null ? [] : [fenced([failure.message, failure.hint ?? ''].join('\n'))]),
    ...checks.filter(({ outcome }) => outcome === 'failed').map((check) => failureText(check)),
    ...(chaos.length === 0 ? [] : [chaosTable(report)]),
    details(checks),
  ]
  return `${parts.join('\n\n')}\n`
}

function failureText({ name, reason }: CheckResult): string {
  return `**${cell(name)}**\n\n${fenced(reason ?? '')}`
}

function chaosTable({ chaos }: SmokeReport): string {
  const rows = chaos.map(({ fault, account, recoveredMs }) => {
    const numbers =
      account === null
        ? ['-', '-', '-', '-']
        : [account.sent, account.stored, account.lost.length, account.twice.length]
    return `| ${fault} | ${numbers.join(' | ')} | ${msText(recoveredMs)} |`
  })
  const head = ['| fault | sent | stored | lost | twice | ready again |', '| --- | --- | --- | --- | --- | --- |']
  return [...head, ...rows].join('\n')
}

function details(checks: readonly CheckResult[]): string {
  const rows = checks.map(({ outcome, group, name, hops }) => {
    const latencies = hops.map((hop) => `${hop.name} ${msText(hop.ms)}`).join(', ')
    return `| ${MARKS[outcome]} | ${group} | ${cell(name)} | ${cell(latencies)} |`
  })
  const table = ['| | group | check | latencies |', '| --- | --- | --- | --- |', ...rows].join('\n')
  return `<details><summary>${checks.length} checks</summary>\n\n${table}\n\n</details>`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ')
}

/** Longer than any run of backticks inside it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text.trimEnd()}\n${fence}`
}
