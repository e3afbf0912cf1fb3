import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml'
import type { Location } from '../errors/location.ts'
import { MeshError } from '../errors/mesh-error.ts'
import { type ConfigValue, scalarValue, unquoted } from './scalar-value.ts'

export type { ConfigValue } from './scalar-value.ts'

/** A runtime configuration as it stands in its file: every value knows its place. */
export type ConfigNode = ConfigScalar | ConfigMap | ConfigList

export interface ConfigScalar {
  readonly kind: 'scalar'
  readonly at: Location
  /** As it was written, without quotes. */
  readonly text: string
  readonly value: ConfigValue
}

export interface ConfigMap {
  readonly kind: 'map'
  readonly at: Location
  readonly entries: ReadonlyMap<string, { readonly keyAt: Location; readonly node: ConfigNode }>
}

export interface ConfigList {
  readonly kind: 'list'
  readonly at: Location
  readonly items: readonly ConfigNode[]
}

const LONGEST_TEXT = 1_000_000
const MOST_NODES = 200_000
const DEEPEST = 50

export type ConfigFormat = 'yaml' | 'json'

/**
 * Reads YAML or JSON by the reference's rules: quotes mean nothing in YAML, while a JSON string stays one.
 *
 * @param file shown in messages
 * @throws MeshError config-invalid, with the place
 * @see docs/differences.md for what is refused although the reference takes it
 */
export function readConfigTree(
  text: string,
  file: string,
  format: ConfigFormat = file.endsWith('.json') ? 'json' : 'yaml',
): ConfigNode {
  const start: Location = { file, line: 1, column: 1, length: 1 }
  if (text.length > LONGEST_TEXT) throw invalid(`longer than ${LONGEST_TEXT} characters`, start)
  if (format === 'json') checkJson(text, start)
  const lines = new LineCounter()
  const locate = locator(text, file, lines)
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    prettyErrors: false,
    merge: true,
    uniqueKeys: true,
    logLevel: 'silent',
  })
  const [document, second] = 'empty' in documents ? [] : documents
  if (document === undefined) throw invalid('the file is empty', start)
  const [error] = document.errors
  if (error !== undefined) throw invalid(`not valid YAML: ${error.message}`, locate(error.pos[0], error.pos[1]))
  if (second !== undefined) throw invalid('a second document begins here', locate(second.range[0], second.range[0]))
  if (document.contents === null) throw invalid('the file is empty', start)
  let nodes = 0

  const at = (node: Node): Location => locate(node.range?.[0] ?? 0, node.range?.[1] ?? 0)
  const convert = (given: unknown, place: Location, depth: number): ConfigNode => {
    // Counted after aliases are followed, so that aliases of aliases cannot explode.
    if (++nodes > MOST_NODES) throw invalid(`more than ${MOST_NODES} values, aliases counted each time`, place)
    if (depth > DEEPEST) throw invalid(`nested deeper than ${DEEPEST} levels`, place)
    const node = isAlias(given) ? given.resolve(document) : given
    if (isMap(node)) return { kind: 'map', at: at(node), entries: mapEntries(node, depth) }
    if (isSeq(node)) {
      return { kind: 'list', at: at(node), items: node.items.map((item) => convert(item, at(node), depth + 1)) }
    }
    if (isScalar(node)) return scalar(node, at(node), format)
    return { kind: 'scalar', at: place, text: '', value: { kind: 'null' } }
  }
  const mapEntries = (node: Node & { items: readonly { key: unknown; value: unknown }[] }, depth: number) => {
    const entries = new Map<string, { keyAt: Location; node: ConfigNode }>()
    const merged: ConfigMap[] = []
    for (const { key, value } of node.items) {
      const keyAt = isScalar(key) ? at(key) : at(node)
      const name = isScalar(key) ? (key.source ?? String(key.value)) : null
      if (name === null) throw invalid('a key must be text', keyAt)
      const child = convert(value, keyAt, depth + 1)
      if (name === '<<') merged.push(...mergeSources(child))
      else entries.set(name, { keyAt, node: child })
    }
    for (const source of merged)
      for (const [name, entry] of source.entries) if (!entries.has(name)) entries.set(name, entry)
    return entries
  }
  return convert(document.contents, start, 0)
}

function mergeSources(node: ConfigNode): ConfigMap[] {
  if (node.kind === 'map') return [node]
  return node.kind === 'list' ? node.items.flatMap(mergeSources) : []
}

function invalid(problem: string, at: Location): MeshError {
  return new MeshError('config-invalid', problem, { at })
}

function locator(text: string, file: string, lines: LineCounter): (from: number, to: number) => Location {
  return (from, to) => {
    const { line, col } = lines.linePos(from)
    const lineStart = from - col + 1
    const end = text.indexOf('\n', from)
    const lineEnd = end === -1 ? text.length : end
    const sourceLine = text.slice(lineStart, lineEnd).replace(/\r$/, '')
    const length = Math.max(1, Math.min(to, lineEnd) - from)
    return { file, line, column: col, length, sourceLine }
  }
}

const PLAIN = 'PLAIN'

function scalar(
  node: { source?: string | undefined; value: unknown; type?: string | undefined },
  at: Location,
  format: ConfigFormat,
): ConfigScalar {
  const text = node.source ?? String(node.value ?? '')
  const isPlain = node.type === undefined || node.type === PLAIN
  if (isPlain && /^(?:|~|null|Null|NULL)$/.test(text)) return { kind: 'scalar', at, text: '', value: { kind: 'null' } }
  const value = format === 'yaml' ? scalarValue(text) : jsonValue(text, isPlain)
  return { kind: 'scalar', at, text: unquoted(text), value }
}

function jsonValue(text: string, isPlain: boolean): ConfigValue {
  if (!isPlain) return { kind: 'text', value: unquoted(text) }
  // The reference reads whole numbers of 64 bits from JSON, of 32 bits from YAML.
  if (/^-?\d+$/.test(text) && Number.isSafeInteger(Number(text))) return { kind: 'int', value: Number(text) }
  return scalarValue(text)
}

/** The YAML parser, which knows the places, also takes what is no JSON. */
function checkJson(text: string, start: Location): void {
  if (text.trim() === '') return
  try {
    JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const offset = Number(/position (\d+)/.exec(reason)?.[1] ?? 0)
    const before = text.slice(0, offset).split('\n')
    const at = { ...start, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
    // What Node quotes of the text could be a password.
    throw invalid('not valid JSON', at)
  }
}
