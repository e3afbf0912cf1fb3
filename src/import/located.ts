import type { Location } from '../errors/location.ts'
import type { SourceText } from '../source/source-text.ts'
import { child, type TreeNode, textOf } from '../source/tree.ts'

/** A value of one of the files of a hand-written mesh, with the file it stands in. */
export interface Located {
  readonly node: TreeNode
  readonly source: SourceText
}

/** An entry of a map, with the place of its key. */
export interface LocatedEntry extends Located {
  readonly key: string
  readonly keyAt: Location
}

export function placeOf({ node, source }: Located): Location {
  return source.at(node.start, node.end)
}

/** What stands under the keys of `path`, or `null`. */
export function under(from: Located | null, ...path: readonly string[]): Located | null {
  if (from === null) return null
  let node: TreeNode | null = from.node
  for (const key of path) node = child(node, key)
  return node === null ? null : { node, source: from.source }
}

/** Text, or a number as it is written; `null` for anything else. */
export function wordOf(from: Located | null): string | null {
  const node = from?.node
  if (node === undefined || node.entries !== null || node.items !== null || node.value === null) return null
  return textOf(node) ?? node.written
}

export function entriesOf(from: Located | null): LocatedEntry[] {
  if (from === null) return []
  const { node, source } = from
  return [...(node.entries ?? [])].map(([key, entry]) => ({
    key,
    keyAt: source.at(entry.keyStart, entry.keyEnd),
    node: entry.node,
    source,
  }))
}

export function itemsOf(from: Located | null): Located[] {
  if (from === null) return []
  return (from.node.items ?? []).map((node) => ({ node, source: from.source }))
}
