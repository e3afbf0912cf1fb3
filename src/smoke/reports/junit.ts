import type { CheckResult } from '../check.ts'
import { counted, type SmokeReport } from '../report.ts'
import { msText } from './text.ts'

/** The report as JUnit XML, in the form that Jenkins, GitLab and GitHub's actions read. */
export function junitXml(report: SmokeReport): string {
  const { mesh, checks, failure, times, startedAt, project } = report
  const { failed, skipped } = counted(checks)
  const cases = [...(failure === null ? [] : [bringUpCase(report)]), ...checks.map((check) => checkCase(check, mesh))]
  const counts = {
    tests: checks.length + (failure === null ? 0 : 1),
    failures: failed,
    errors: failure === null ? 0 : 1,
    skipped,
    time: seconds(times.totalMs),
  }
  const { skipped: _skipped, ...allCounts } = counts
  const suite = element('testsuite', { name: mesh, ...counts, timestamp: startedAt.replace(/\.\d+Z$/, 'Z') }, [
    element('properties', {}, [element('property', { name: 'project', value: project })]),
    ...cases,
  ])
  const all = element('testsuites', { name: `mesh smoke ${mesh}`, ...allCounts }, [suite])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${all}\n`
}

function bringUpCase({ mesh, failure, times }: SmokeReport): string {
  const { code, message, hint } = failure ?? { code: '', message: '', hint: null }
  const error = element('error', { message: firstLine(message), type: code }, [
    escaped(`${message}${hint === null ? '' : `\n${hint}`}`),
  ])
  return element('testcase', { name: 'the mesh can be proved', classname: mesh, time: seconds(times.upMs) }, [error])
}

function checkCase({ name, group, outcome, reason, hops, tookMs, at }: CheckResult, mesh: string): string {
  const where = at === null ? {} : { file: at.file, line: at.line }
  const about = { name, classname: `${mesh}.${group.replaceAll(' ', '_')}`, time: seconds(tookMs), ...where }
  const text = reason ?? ''
  const latencies = hops.map((hop) => `${hop.name} ${msText(hop.ms)}`).join('\n')
  return element('testcase', about, [
    ...(outcome === 'failed' ? [element('failure', { message: firstLine(text), type: group }, [escaped(text)])] : []),
    ...(outcome === 'skipped' ? [element('skipped', { message: firstLine(text) })] : []),
    ...(latencies === '' ? [] : [element('system-out', {}, [escaped(latencies)])]),
  ])
}

type Attributes = Readonly<Record<string, string | number>>

function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(String(value))}"`)
  const start = `<${name}${pairs.join('')}`
  if (children.length === 0) return `${start}/>`
  const isText = children.length === 1 && !children[0]?.startsWith('<')
  return isText ? `${start}>${children[0]}</${name}>` : `${start}>\n${children.join('\n')}\n</${name}>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Text as XML has it. XML 1.0 has no way to write most control characters, nor half a surrogate pair: a replacement
 * character stands for each.
 */
export function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
      .replaceAll('\r', '&#13;')
      .replaceAll(/&(?!#13;)|[<>"]/g, (character) => ENTITIES[character] ?? character)
  )
}

/** In an attribute a line break or a tab would be read as a space. */
function attribute(text: string): string {
  return escaped(text).replaceAll(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`)
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(3)
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}
