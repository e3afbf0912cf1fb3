import type { TreeNode } from '../source/tree.ts'

/** Variables of the `.env` file beside a Compose file. */
export type Variables = ReadonlyMap<string, string>

/** Lines of `NAME=value`, as Compose reads `.env` and `env_file`: comments, `export`, and quotes around a value. */
export function environmentLines(
  text: string,
): { readonly name: string; readonly value: string; readonly start: number }[] {
  const found: { name: string; value: string; start: number }[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const hit = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*[=:]\s?(.*?)\s*$/.exec(line)
    if (hit !== null)
      found.push({ name: hit[1] ?? '', value: unquoted(hit[2] ?? ''), start: start + line.search(/\S/) })
    start += line.length + 1
  }
  return found
}

function unquoted(value: string): string {
  const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(value)
  return quoted?.[2] ?? value.replace(/\s+#.*$/, '')
}

/** A variable that a text names and nobody sets: Compose would put nothing in its place. */
export type Unset = (name: string, node: TreeNode) => void

/**
 * `node` with Compose's variables filled in: `$NAME`, `${NAME}`, and the forms with a default or a message. `$$` is a
 * dollar. Places stay those of the file.
 *
 * @see https://docs.docker.com/reference/compose-file/interpolation/
 */
export function interpolated(node: TreeNode, variables: Variables, unset: Unset): TreeNode {
  if (node.entries !== null) {
    const entries = new Map(
      [...node.entries].map(([key, entry]) => [key, { ...entry, node: interpolated(entry.node, variables, unset) }]),
    )
    const value = Object.fromEntries([...entries].map(([key, entry]) => [key, entry.node.value]))
    return { ...node, entries, value }
  }
  if (node.items !== null) {
    const items = node.items.map((item) => interpolated(item, variables, unset))
    return { ...node, items, value: items.map((item) => item.value) }
  }
  if (typeof node.value !== 'string' || !node.value.includes('$')) return node
  const value = filled(node.value, variables, (name) => unset(name, node))
  return { ...node, value, written: value }
}

const VARIABLE = /\$(?:\$|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-?+])([^{}]*(?:\{[^{}]*\}[^{}]*)*))?\})/g

function filled(text: string, variables: Variables, unset: (name: string) => void): string {
  return text.replace(VARIABLE, (whole, bare?: string, braced?: string, operator?: string, other?: string) => {
    const name = bare ?? braced
    if (whole === '$$' || name === undefined) return '$'
    const value = variables.get(name)
    const isSet = value !== undefined && !(operator?.startsWith(':') && value === '')
    if (operator?.endsWith('+')) return isSet ? filled(other ?? '', variables, unset) : ''
    if (isSet) return value
    if (operator?.endsWith('-')) return filled(other ?? '', variables, unset)
    unset(name)
    return ''
  })
}
