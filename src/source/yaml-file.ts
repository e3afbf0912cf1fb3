import {
  type Alias,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml'
import { MeshError } from '../errors/mesh-error.ts'
import { Report } from '../errors/problem.ts'
import type { EditedText } from './block-splices.ts'
import { placedLexemes } from './lexemes.ts'
import { readYaml } from './read-yaml.ts'
import type { SourceText } from './source-text.ts'

/** A place in a file: keys of maps and numbers of items. */
export type Path = readonly (string | number)[]

/** A YAML text that is about to be changed, with everything that is known of it. */
export interface YamlFile extends EditedText {
  readonly source: SourceText
  readonly root: Node
  /** What the text says, aliases and merge keys followed. */
  readonly value: unknown
  readonly aliases: readonly Alias[]
}

/** @param source a text that `readYaml` reads without a problem */
export function openYaml(source: SourceText): YamlFile {
  const { text } = source
  const document = parseDocument(text, { keepSourceTokens: true, uniqueKeys: false, logLevel: 'silent' })
  const root = document.contents
  if (root === null) throw new Error('a text without values cannot be changed')
  const aliases: Alias[] = []
  visit(document, { Alias: (_key, alias) => void aliases.push(alias) })
  return { source, text, lexemes: placedLexemes(text), root, value: readYaml(source, new Report())?.value, aliases }
}

/**
 * What is written at `path` itself; `null`: nothing is.
 *
 * @throws MeshError refused when it comes from elsewhere in the file, or is used elsewhere: a change would not stay here
 */
export function ownNode(file: YamlFile, path: Path): Node | null {
  let node: Node | null = file.root
  for (const [index, step] of path.entries()) {
    if (isSeq(node)) node = nodeOf(node.items[Number(step)])
    else if (isMap(node)) node = nodeOf(ownPair(file, node, String(step))?.value)
    else throw new Error(`nothing is written at ${path.slice(0, index).join('.')}`)
    if (isAlias(node)) throw fromElsewhere(file, String(step), node)
    if (node !== null) refuseUsedElsewhere(file, String(step), node)
  }
  return node
}

/**
 * The entry of a map that is written in the map itself.
 *
 * @throws MeshError refused when the key comes in by a merge key
 */
export function ownPair(file: YamlFile, map: YAMLMap, key: string): Pair | null {
  const found = map.items.find((pair) => keyText(pair) === key)
  if (found !== undefined) return found
  const merge = map.items.find((pair) => keyText(pair) === '<<')
  if (merge === undefined || !mergedKeys(file, merge.value).includes(key)) return null
  throw refusal(file, merge.key as Node, `"${key}" comes in here by a merge key`, 'change it where it is written')
}

/** @throws MeshError refused when an anchor inside `node` is used outside of it: without the one the other is nothing */
export function refuseUsedOutside(file: YamlFile, node: Node): void {
  const [start, end] = [startOf(node), node.range?.[1] ?? 0]
  visit(node, {
    Node: (_key, inner) => {
      const use = isAlias(inner)
        ? undefined
        : file.aliases.find((alias) => alias.source === inner.anchor && !isWithin(alias, start, end))
      if (use === undefined || isAlias(inner)) return
      throw refusal(
        file,
        use,
        `*${use.source} is used here, and its anchor is part of what would be taken out`,
        'write out what the alias stands for first',
      )
    },
  })
}

function refuseUsedElsewhere(file: YamlFile, name: string, node: Node): void {
  if (isAlias(node) || node.anchor === undefined) return
  const use = file.aliases.find(({ source }) => source === node.anchor)
  if (use === undefined) return
  throw refusal(
    file,
    use,
    `"${name}" is used again here, as *${use.source}: both would change`,
    'write one of the two out first, or change the file by hand',
  )
}

function fromElsewhere(file: YamlFile, name: string, alias: Alias): MeshError {
  return refusal(
    file,
    alias,
    `"${name}" is written elsewhere, at the anchor &${alias.source}: whatever uses it would change`,
    'write it out here first, or change the file by hand',
  )
}

export function refusal(file: YamlFile, node: Node, message: string, hint: string): MeshError {
  return new MeshError('refused', message, { at: file.source.at(startOf(node), node.range?.[1]), hint })
}

export function keyText({ key }: Pair): string | null {
  if (!isScalar(key)) return null
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
}

export function startOf(node: Node): number {
  return node.range?.[0] ?? 0
}

function nodeOf(value: unknown): Node | null {
  // A key without a value has an empty scalar, or nothing at all.
  return isNode(value) && !(isScalar(value) && value.value === null && value.source === '') ? value : null
}

function isWithin(node: Node, start: number, end: number): boolean {
  return startOf(node) >= start && startOf(node) < end
}

/** Keys that `<<` brings into a map. */
function mergedKeys(file: YamlFile, value: unknown): readonly string[] {
  const node = isAlias(value) ? anchored(file, value.source) : value
  if (isSeq(node)) return node.items.flatMap((item) => mergedKeys(file, item))
  if (!isMap(node)) return []
  return node.items.flatMap((pair) => (keyText(pair) === '<<' ? mergedKeys(file, pair.value) : (keyText(pair) ?? [])))
}

function anchored({ root }: YamlFile, anchor: string): Node | null {
  let found: Node | null = null
  visit(root, {
    Node: (_key, node) => {
      if (!isAlias(node) && node.anchor === anchor) found = node
    },
  })
  return found
}
