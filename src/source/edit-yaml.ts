import { isDeepStrictEqual } from 'node:util'
import { isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Location } from '../errors/location.ts'
import { MeshError } from '../errors/mesh-error.ts'
import { Report } from '../errors/problem.ts'
import { appendToBlock, blockParts, insertBefore, linesAfter, withoutBlockPart } from './block-splices.ts'
import { appendToFlow, withoutFlowPart } from './flow-splices.ts'
import { readYaml } from './read-yaml.ts'
import { SourceText } from './source-text.ts'
import { columnOf, contentEnd, type Splice, spliced } from './splice.ts'
import { numberOf } from './whole-float.ts'
import { blockLines, flowText, jsonText } from './written-value.ts'
import {
  keyText,
  openYaml,
  ownNode,
  ownPair,
  type Path,
  refusal,
  refuseUsedOutside,
  startOf,
  type YamlFile,
} from './yaml-file.ts'

/*
 * Changes of a YAML text by one thing at a time. Everything else stays byte for byte as it is and means what it meant:
 * a change that would touch another value is refused.
 */

/**
 * The text with `value` as the last item of the list at `path`, which is made when it is not there.
 *
 * @param source a text that `readYaml` reads without a problem
 * @throws MeshError refused, with the place that stands in the way
 */
export function withItem(source: SourceText, path: Path, value: unknown): string {
  const file = openYaml(source)
  const list = ownNode(file, path)
  const expected = changed(file.value, path, (before) => [...((before as unknown[] | null | undefined) ?? []), value])
  if (isSeq(list)) return checked(file, newItem(file, list, value), expected)
  if (list !== null) throw new Error(`${path.join('.')} is no list`)
  return checked(file, newEntry(file, path, [value]), expected)
}

export interface EntryOptions {
  /** Lines that stand above it, without their #. */
  readonly comment?: readonly string[]
  /** The key that it stands before, set apart by a blank line; left out, or no such key: it is the last one. */
  readonly before?: string
}

/** The text with one key more. @throws MeshError refused */
export function withEntry(source: SourceText, path: Path, value: unknown, options: EntryOptions = {}): string {
  const file = openYaml(source)
  const expected = changed(file.value, path, () => value)
  return checked(file, newEntry(file, path, value, options), expected)
}

/** The text with another scalar at `path`. @throws MeshError refused */
export function withScalar(source: SourceText, path: Path, value: unknown): string {
  const file = openYaml(source)
  const node = ownNode(file, path)
  if (!isScalar(node) || node.range == null) throw new Error(`${path.join('.')} is no scalar`)
  const [start, end] = node.range
  return checked(
    file,
    [{ start, end, text: flowText(value) }],
    changed(file.value, path, () => value),
  )
}

/** A text from which something has been taken out. */
export interface Without {
  readonly text: string
  /** A comment that was right above it and is left, where it stood. */
  readonly commentAbove: Location | null
}

/**
 * The text without what stands at `path`. A list that would be empty goes with its last item.
 *
 * @param takesComments the comments right above it go too
 * @throws MeshError refused
 */
export function without(source: SourceText, path: Path, takesComments = false): Without {
  const file = openYaml(source)
  const [holderPath, last] = [path.slice(0, -1), path.at(-1)]
  const holder = ownNode(file, holderPath)
  if (!isMap(holder) && !isSeq(holder)) throw new Error(`there is nothing at ${path.join('.')}`)
  if (isSeq(holder) && holder.items.length === 1 && goesWhenEmpty(file, holder, holderPath))
    return without(source, holderPath, takesComments)
  const index = isSeq(holder) ? Number(last) : indexOfKey(file, holder, String(last))
  const gone = isSeq(holder) ? holder.items[index] : (holder.items[index]?.value ?? null)
  if (gone !== null) refuseUsedOutside(file, gone as Node)
  const expected = changed(file.value, holderPath, (before) => {
    if (Array.isArray(before)) return before.toSpliced(index, 1)
    return Object.fromEntries(Object.entries(before as object).filter(([key]) => key !== last))
  })
  if (holder.flow) {
    return { text: checked(file, withoutFlowPart(file, startOf(holder), index), expected), commentAbove: null }
  }
  const removal = withoutBlockPart(file, blockParts(holder, file), index, takesComments)
  if (removal === null)
    throw refusal(file, holder, 'this cannot be taken out: it shares its line', 'change the file by hand')
  const { splice, commentAbove } = removal
  // A map without keys must say so.
  const emptied =
    holder.items.length > 1 ? [] : [{ start: endOfKey(file, holderPath), end: endOfKey(file, holderPath), text: ' {}' }]
  const comment = commentAbove === null ? null : source.at(commentAbove, contentEnd(file.text, commentAbove))
  return { text: checked(file, [splice, ...emptied], expected), commentAbove: comment }
}

/** In lines, a list without items is nothing; in brackets it may stay, but not in a line of brackets. */
function goesWhenEmpty(file: YamlFile, list: YAMLSeq, path: Path): boolean {
  const holder = ownNode(file, path.slice(0, -1))
  return !list.flow || (isMap(holder) && holder.flow === true)
}

function indexOfKey(file: YamlFile, map: YAMLMap, key: string): number {
  const pair = ownPair(file, map, key)
  if (pair === null) throw new Error(`there is no key "${key}"`)
  return map.items.indexOf(pair)
}

function newItem(file: YamlFile, list: YAMLSeq, value: unknown): Splice[] {
  if (list.flow) return appendToFlow(file, startOf(list), onOneLine(file, value))
  const parts = blockParts(list, file)
  const last = list.items.at(-1)
  const isInBrackets = isMap(last) && last.flow === true
  const [dash, name] = [parts.at(-1)?.start ?? 0, isMap(last) ? startOf(last) : 0]
  // As far from its dash as the item before.
  const gap = Math.max(
    1,
    isMap(last) && columnOf(file.text, name) > columnOf(file.text, dash) && name - dash < 10 ? name - dash - 1 : 1,
  )
  const lines = isInBrackets ? [flowText(value)] : blockLines(value)
  return [appendToBlock(file, parts, asItem(lines, isInBrackets ? 1 : gap))]
}

function asItem(lines: readonly string[], gap: number): string[] {
  const margin = ' '.repeat(gap)
  return lines.map((line, index) => (index === 0 ? `-${margin}${line}` : line === '' ? '' : ` ${margin}${line}`))
}

function newEntry(file: YamlFile, path: Path, value: unknown, { comment = [], before }: EntryOptions = {}): Splice[] {
  const [holderPath, key] = [path.slice(0, -1), String(path.at(-1))]
  const map = ownNode(file, holderPath)
  const lines = [...comment.map((line) => `# ${line}`), ...blockLines({ [key]: value })]
  if (map === null || (isMap(map) && isEmptyBrackets(file, map))) {
    const above = ownNode(file, holderPath.slice(0, -1))
    if (isMap(above) && !above.flow) return firstEntry(file, above, String(holderPath.at(-1)), lines)
  }
  if (!isMap(map)) throw new Error(`${holderPath.join('.')} is no map`)
  if (ownPair(file, map, key) !== null) throw new Error(`"${key}" is there already`)
  if (map.flow) return appendToFlow(file, startOf(map), onOneLine(file, { [key]: value }).slice(1, -1))
  const parts = blockParts(map, file)
  const isSpaced = parts.length === 1 && isBlockOf(map.items[0]?.value)
  const next = parts[map.items.findIndex((pair) => keyText(pair) === before)]
  return [
    next === undefined || next === parts[0]
      ? appendToBlock(file, parts, isSpaced ? ['', ...lines] : lines)
      : insertBefore(file, next, lines),
  ]
}

/** One neighbour in lines tells nothing of blank lines between neighbours: then there is one. */
function isBlockOf(value: unknown): boolean {
  return (isMap(value) || isSeq(value)) && value.flow !== true
}

/** The first line below a key that says nothing yet, or only `{}`. */
function firstEntry(file: YamlFile, above: YAMLMap, name: string, lines: readonly string[]): Splice[] {
  const pair = ownPair(file, above, name)
  const value = pair?.value as Node | null | undefined
  const key = pair?.key as Node
  const column = columnOf(file.text, startOf(key)) + 2
  if (!isMap(value) || value.range == null) return [linesAfter(file.text, key.range?.[1] ?? 0, column, lines)]
  const [start, end] = value.range
  const spaces = /[ \t]*$/.exec(file.text.slice(0, start))?.[0].length ?? 0
  return [{ start: start - spaces, end, text: '' }, linesAfter(file.text, end, column, lines)]
}

function isEmptyBrackets({ text }: YamlFile, { flow, items, range, anchor }: YAMLMap): boolean {
  return (
    flow === true &&
    items.length === 0 &&
    anchor === undefined &&
    range != null &&
    /^\{\s*\}$/.test(text.slice(range[0], range[1]))
  )
}

/** Right behind the colon, and the anchor or tag after it. */
function endOfKey(file: YamlFile, path: Path): number {
  const holder = ownNode(file, path.slice(0, -1))
  const pair = isMap(holder) ? ownPair(file, holder, String(path.at(-1))) : null
  const [keyEnd, valueStart] = [(pair?.key as Node | undefined)?.range?.[1] ?? 0, startOf(pair?.value as Node)]
  return (
    file.lexemes.findLast(({ kind, start }) => kind === 'text' && start >= keyEnd && start < valueStart)?.end ?? keyEnd
  )
}

function onOneLine({ text }: YamlFile, value: unknown): string {
  return isJson(text) ? jsonText(value) : flowText(value)
}

function isJson(text: string): boolean {
  if (!/^\s*\{/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    // YAML in brackets is not JSON; both can be in a mesh.yaml.
    return false
  }
}

/** The changed text. @throws MeshError refused when it says anything else than the one thing that was meant to change */
function checked(file: YamlFile, splices: readonly Splice[], expected: unknown): string {
  const text = spliced(file.text, splices)
  const report = new Report()
  const root = readYaml(new SourceText(file.source.file, text), report)
  if (report.problems.length === 0 && root !== null && isDeepStrictEqual(root.value, plain(expected))) return text
  const at = file.source.at(splices[0]?.start ?? 0)
  throw new MeshError('refused', 'the file cannot be changed here without changing something else', {
    at,
    hint: 'change it by hand',
  })
}

/** `value` with what stands at `path` replaced; nothing is shared with the original, as aliases would. */
function changed(value: unknown, path: Path, change: (before: unknown) => unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return change(value)
  if (Array.isArray(value)) return value.with(Number(step), changed(value[Number(step)], rest, change))
  const before = (value ?? {}) as Readonly<Record<string, unknown>>
  return { ...before, [step]: changed(before[step], rest, change) }
}

/** As the file will be read: there a float is a number. */
function plain(value: unknown): unknown {
  const number = numberOf(value)
  if (number !== null) return number
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}
