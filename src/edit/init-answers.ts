import { type Problem, Report } from '../errors/problem.ts'
import { nearest, suggestion } from '../errors/suggest.ts'
import { plainValue } from '../source/plain-value.ts'
import { readYaml } from '../source/read-yaml.ts'
import { SourceText } from '../source/source-text.ts'
import { child, type TreeEntry, type TreeNode, textOf } from '../source/tree.ts'
import { checkedTree, type ReadMeshOptions } from '../spec/read-mesh.ts'
import type { Values } from './edits.ts'
import { PART_NAMES, type PartName } from './parts.ts'

/** Continuous integration that `mesh init` can write a job for. */
export const CI_KINDS = ['github', 'gitlab', 'none'] as const
export type CiKind = (typeof CI_KINDS)[number]

/** What has been said of a new mesh; what is left out is asked for, or has a default. */
export interface InitAnswers {
  readonly name?: string
  readonly template?: string
  readonly parts: Readonly<Partial<Record<PartName, boolean>>>
  /** Ports of this machine, by part. */
  readonly ports: Readonly<Partial<Record<PartName, number>>>
  /** As they will stand in the spec. */
  readonly services: Readonly<Record<string, Values>>
  readonly ci?: CiKind
}

export const NO_ANSWERS: InitAnswers = { parts: {}, ports: {}, services: {} }

/** Key → what it must be. `services` is checked as the spec's own. */
const KEYS: Readonly<Record<string, 'text' | 'yes or no' | 'port' | 'services'>> = {
  name: 'text',
  template: 'text',
  database: 'yes or no',
  grafana: 'yes or no',
  grafana_port: 'port',
  monitor: 'yes or no',
  http: 'yes or no',
  http_port: 'port',
  services: 'services',
  ci: 'text',
}

export interface AnswersReading {
  /** `null` when there is an error among the problems. */
  readonly answers: InitAnswers | null
  readonly problems: readonly Problem[]
}

/**
 * Reads a file of answers: every problem at once, at its place in that file. Services are checked as in a mesh.yaml.
 *
 * @param templates names that `template` may have
 */
export function readAnswers(
  text: string,
  file: string,
  templates: readonly string[],
  options: ReadMeshOptions,
): AnswersReading {
  const report = new Report()
  const source = new SourceText(file, text)
  const root = readYaml(source, report)
  if (root === null || root.entries === null) {
    const hint = 'e.g.\nname: my-mesh\ntemplate: minimal'
    if (!report.hasErrors) report.problem('wrong-type', source.at(0), 'answers are a map of keys and values', hint)
    return { answers: null, problems: report.problems }
  }
  for (const [key, entry] of root.entries) checkKey(key, entry, source, report)
  checkChoice(root, 'template', templates, source, report)
  checkChoice(root, 'ci', CI_KINDS, source, report)
  for (const part of PART_NAMES) checkPort(root, part, source, report)
  if (!report.hasErrors) checkServices(root, source, report, options)
  return { answers: report.hasErrors ? null : answersOf(root), problems: report.problems }
}

function checkKey(key: string, { keyStart, keyEnd, node }: TreeEntry, source: SourceText, report: Report): void {
  const kind = KEYS[key]
  if (kind === undefined) {
    const known = Object.keys(KEYS)
    const hint = nearest(key, known) === null ? `there are: ${known.join(', ')}` : suggestion(key, known)
    report.problem('unknown-key', source.at(keyStart, keyEnd), `there is no answer "${key}"`, hint)
    return
  }
  const at = node.end > node.start ? source.at(node.start, node.end) : source.at(keyStart, keyEnd)
  const isGood = {
    text: typeof node.value === 'string',
    'yes or no': typeof node.value === 'boolean',
    port: Number.isInteger(node.value) && Number(node.value) > 0 && Number(node.value) < 65_536,
    services: node.entries !== null,
  }[kind]
  const wants = {
    text: 'text',
    'yes or no': 'true or false',
    port: 'a port from 1 to 65535',
    services: 'a map, as in mesh.yaml',
  }
  if (!isGood) report.problem('wrong-type', at, `"${key}" must be ${wants[kind]}`, hintFor(node, kind))
}

function hintFor({ written }: TreeNode, kind: string): string | undefined {
  if (kind === 'yes or no' && /^(?:y|yes|on|1)$/i.test(written ?? '')) return 'write true, without quotes'
  if (kind === 'yes or no' && /^(?:n|no|off|0)$/i.test(written ?? '')) return 'write false, without quotes'
  if (kind === 'text' && written !== null && written !== '') return `put it in quotes: '${written}'`
  return undefined
}

function checkChoice(
  root: TreeNode,
  key: string,
  choices: readonly string[],
  source: SourceText,
  report: Report,
): void {
  const node = child(root, key)
  const word = textOf(node)
  if (node === null || word === null || choices.includes(word)) return
  report.problem(
    'wrong-value',
    source.at(node.start, node.end),
    `"${key}" cannot be "${word}"`,
    suggestion(word, choices, 'choose'),
  )
}

/** A port of something that shall not be. */
function checkPort(root: TreeNode, part: PartName, source: SourceText, report: Report): void {
  const port = root.entries?.get(`${part}_port`)
  if (port === undefined || child(root, part)?.value !== false) return
  const hint = 'leave one of the two out'
  const at = source.at(port.keyStart, port.keyEnd)
  report.problem('wrong-value', at, `"${part}: false" and "${part}_port" are against each other`, hint)
}

/** The answers as a spec whose values stand in the file of answers: problems then point there. */
function checkServices(root: TreeNode, source: SourceText, report: Report, options: ReadMeshOptions): void {
  const stand = (value: unknown, at: TreeNode): TreeNode => ({
    ...{ value, start: at.start, end: at.end, size: 1, items: null, written: null },
    entries: typeof value === 'object' ? new Map() : null,
  })
  const name = root.entries?.get('name') ?? { keyStart: 0, keyEnd: 1, node: stand('any', root) }
  const services = root.entries?.get('services') ?? { keyStart: 0, keyEnd: 1, node: stand({}, root) }
  const database = root.entries?.get('database')
  const entries = new Map<string, TreeEntry>([
    ['mesh', name],
    ['services', services],
  ])
  if (database?.node.value !== false) {
    const { keyStart, keyEnd, node } = database ?? name
    entries.set('database', { keyStart, keyEnd, node: stand({}, node) })
  }
  const value = Object.fromEntries([...entries].map(([key, { node }]) => [key, node.value]))
  checkedTree({ ...root, entries, value }, source, report, options)
}

function answersOf(root: TreeNode): InitAnswers {
  const text = (key: string): Record<string, string> => {
    const value = textOf(child(root, key))
    return value === null ? {} : { [key]: value }
  }
  const value = (key: string): unknown => child(root, key)?.value
  const services = child(root, 'services')
  return {
    ...text('name'),
    ...text('template'),
    ...text('ci'),
    parts: picked((part) => value(part) as boolean | undefined),
    ports: picked((part) => value(`${part}_port`) as number | undefined),
    services: services === null ? {} : (plainValue(services) as Record<string, Values>),
  }
}

function picked<T>(of: (part: PartName) => T | undefined): Partial<Record<PartName, T>> {
  return Object.fromEntries(PART_NAMES.flatMap((part) => (of(part) === undefined ? [] : [[part, of(part)]])))
}

/** The second's answers where it has some. */
export function mergedAnswers(first: InitAnswers, second: InitAnswers): InitAnswers {
  return {
    ...first,
    ...second,
    parts: { ...first.parts, ...second.parts },
    ports: { ...first.ports, ...second.ports },
    services: { ...first.services, ...second.services },
  }
}
