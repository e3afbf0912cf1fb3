import { type Document, isAlias, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap } from 'yaml'
import type { Report } from '../errors/problem.ts'
import type { SourceText } from './source-text.ts'
import type { TreeEntry, TreeNode } from './tree.ts'

/** Deeper than any mesh; it bounds the recursion of everything that walks the tree. */
export const MAX_DEPTH = 60
/** Values after every alias has been followed: past this, an alias bomb. */
const MAX_VALUES = 200_000

/** A file that is refused as a whole. */
export class TooMuch extends Error {
  readonly code: string
  readonly offset: number
  readonly hint: string

  constructor(code: string, offset: number, message: string, hint: string) {
    super(message)
    this.code = code
    this.offset = offset
    this.hint = hint
  }

  static nesting(offset: number): TooMuch {
    return new TooMuch('nested-too-deeply', offset, `nested deeper than ${MAX_DEPTH} levels`, 'no mesh needs that')
  }
}

/**
 * The document's values with their places.
 *
 * @returns `null` when the file holds nothing
 * @throws TooMuch
 */
export function treeOf(document: Document.Parsed, source: SourceText, report: Report): TreeNode | null {
  if (document.contents === null) return null
  return new TreeMaker(source, report).node(document.contents, 0)
}

class TreeMaker {
  readonly #source: SourceText
  readonly #report: Report
  /** Anchor → its value; `null` while that value is still being read. */
  readonly #anchors = new Map<string, TreeNode | null>()

  constructor(source: SourceText, report: Report) {
    this.#source = source
    this.#report = report
  }

  node(node: unknown, depth: number): TreeNode {
    if (depth > MAX_DEPTH) throw TooMuch.nesting(startOf(node))
    if (isAlias(node)) return this.#aliased(node.source, startOf(node), endOf(node))
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined
    if (anchor !== undefined) this.#anchors.set(anchor, null)
    const read = isMap(node) ? this.#map(node, depth) : isSeq(node) ? this.#list(node, depth) : scalarNode(node)
    const result = { ...read, ...tagOf(node) }
    if (anchor !== undefined) this.#anchors.set(anchor, result)
    if (result.size > MAX_VALUES) throw explosion(result.start)
    return result
  }

  #aliased(name: string, start: number, end: number): TreeNode {
    const target = this.#anchors.get(name)
    if (target) return target
    const at = this.#source.at(start, end)
    if (target === null) this.#report.problem('alias-loop', at, `"*${name}" stands inside its own anchor`)
    else
      this.#report.problem(
        'unknown-anchor',
        at,
        `no anchor "&${name}" before this`,
        'an anchor must stand above its alias',
      )
    return { value: null, start, end, entries: null, items: null, size: 1, written: '', isUnknown: true }
  }

  #list(node: { items: unknown[]; range?: unknown }, depth: number): TreeNode {
    const items = node.items.map((item) => this.node(item, depth + 1))
    const size = items.reduce((sum, item) => sum + item.size, 1)
    const value = items.map((item) => item.value)
    return { value, start: startOf(node), end: endOf(node), entries: null, items, size, written: null }
  }

  #map(node: YAMLMap, depth: number): TreeNode {
    const own = new Map<string, TreeEntry>()
    const merged = new Map<string, TreeEntry>()
    for (const pair of node.items) {
      if (isMergeKey(pair)) this.#merge(pair, merged, depth)
      else this.#entry(pair, own, depth)
    }
    const entries = merged.size === 0 ? own : new Map([...merged, ...own])
    const value: Record<string, unknown> = {}
    let size = 1
    for (const [key, entry] of entries) {
      value[key] = entry.node.value
      size += entry.node.size
    }
    return { value, start: startOf(node), end: endOf(node), entries, items: null, size, written: null }
  }

  #entry(pair: Pair, entries: Map<string, TreeEntry>, depth: number): void {
    const keyNode = pair.key
    const [keyStart, keyEnd] = [startOf(keyNode), endOf(keyNode)]
    const key = isScalar(keyNode) ? keyText(keyNode) : null
    const node = this.node(pair.value ?? emptyAt(keyEnd), depth + 1)
    const problem = this.#keyProblem(key, key === null ? undefined : entries.get(key))
    if (key !== null && problem === null) entries.set(key, { keyStart, keyEnd, node })
    else if (problem !== null)
      this.#report.problem(problem.code, this.#source.at(keyStart, keyEnd), problem.message, problem.hint)
  }

  #keyProblem(key: string | null, twin: TreeEntry | undefined): { code: string; message: string; hint: string } | null {
    if (key === null || key === '')
      return { code: 'bad-key', message: 'a key must be a word', hint: 'write key: value' }
    if (key === '__proto__')
      return { code: 'bad-key', message: '"__proto__" cannot be a key', hint: 'choose another name' }
    if (twin === undefined) return null
    const { line } = this.#source.at(twin.keyStart)
    return {
      code: 'duplicate-key',
      message: `"${key}" is written twice`,
      hint: `the first one is on line ${line}; remove one`,
    }
  }

  #merge(pair: Pair, merged: Map<string, TreeEntry>, depth: number): void {
    const node = this.node(pair.value ?? emptyAt(endOf(pair.key)), depth + 1)
    for (const from of node.items ?? [node]) {
      if (from.entries === null && !from.isUnknown) {
        const at = this.#source.at(startOf(pair.key), endOf(pair.key))
        this.#report.problem('bad-merge', at, '"<<" needs a map', 'write <<: *anchor, with the anchor on a map')
      }
      // Of several maps the first one that has a key wins (YAML's merge key draft).
      for (const [key, entry] of from.entries ?? []) if (!merged.has(key)) merged.set(key, entry)
    }
  }
}

function explosion(offset: number): TooMuch {
  const hint = `aliases that repeat aliases multiply: more than ${MAX_VALUES} values in all`
  return new TooMuch('alias-explosion', offset, 'aliases make this file too large', hint)
}

function isMergeKey(pair: Pair): boolean {
  return isScalar(pair.key) && pair.key.value === '<<' && pair.key.type === 'PLAIN'
}

/** Keys are always text: `1: on` has the key "1". */
function keyText(key: Scalar): string | null {
  if (typeof key.value === 'string') return key.value
  return key.value === null ? null : (key.source ?? String(key.value))
}

function scalarNode(node: unknown): TreeNode {
  const value = isScalar(node) ? (node.value ?? null) : null
  const written = isScalar(node) ? (node.source ?? null) : ''
  return { value, start: startOf(node), end: endOf(node), entries: null, items: null, size: 1, written }
}

/** Those of YAML itself, such as `!!str`, have done their work. */
function tagOf(node: unknown): { tag?: string } {
  const tag = isMap(node) || isSeq(node) || isScalar(node) ? node.tag : undefined
  return tag?.startsWith('!') ? { tag } : {}
}

interface Ranged {
  readonly range?: unknown
}

function startOf(node: unknown): number {
  return rangeOf(node)[0] ?? 0
}

function endOf(node: unknown): number {
  return rangeOf(node)[1] ?? 0
}

function rangeOf(node: unknown): readonly number[] {
  const range = typeof node === 'object' && node !== null ? (node as Ranged).range : undefined
  return Array.isArray(range) ? range : []
}

function emptyAt(offset: number): Ranged {
  return { range: [offset, offset] }
}
