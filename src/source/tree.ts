/**
 * A value of a file that knows where it stands. Offsets count characters from the start of the text; an alias stands
 * where its anchor does, since that is where a person would mend it.
 */
export interface TreeNode {
  readonly value: unknown
  readonly start: number
  readonly end: number
  /** A map's entries by key, in file order; `null`: no map. */
  readonly entries: ReadonlyMap<string, TreeEntry> | null
  /** A list's items; `null`: no list. */
  readonly items: readonly TreeNode[] | null
  /** Values in this one, itself included, each alias counted in full. */
  readonly size: number
  /** Nobody knows what it is: an alias without its anchor, already reported. */
  readonly isUnknown?: true
  /** A tag of its own before it, such as Compose's `!reset`. */
  readonly tag?: string
  /** A scalar as it is written, e.g. `0x1F`; quotes taken off. */
  readonly written: string | null
}

export interface TreeEntry {
  readonly keyStart: number
  readonly keyEnd: number
  readonly node: TreeNode
}

/** The node at `path`, or `null`. */
export function nodeAt(root: TreeNode, path: readonly string[]): TreeNode | null {
  let node: TreeNode | null = root
  for (const step of path) {
    node = node?.entries?.get(step)?.node ?? node?.items?.[Number(step)] ?? null
    if (node === null) return null
  }
  return node
}

/** What stands under `key` of a map, or `null`. */
export function child(node: TreeNode | null, key: string): TreeNode | null {
  return node?.entries?.get(key)?.node ?? null
}

/** The text of a scalar that is text, or `null`. */
export function textOf(node: TreeNode | null): string | null {
  return typeof node?.value === 'string' ? node.value : null
}
