import { posix } from 'node:path'
import type { TreeNode } from '../source/tree.ts'
import { itemsOf, type Located, under, wordOf } from './located.ts'

/** One entry of `include:`; paths as they are written, seen from the including file's project folder. */
export interface Include {
  readonly files: readonly Located[]
  /** What relative paths in the files are seen from; `null`: the folder of the first one. */
  readonly projectFolder: string | null
  readonly envFiles: readonly Located[]
}

export function includesOf(root: Located): Include[] {
  return listed(under(root, 'include')).map((item) => {
    const path = under(item, 'path')
    return {
      files: listed(path ?? item),
      projectFolder: wordOf(under(item, 'project_directory')),
      envFiles: listed(under(item, 'env_file')),
    }
  })
}

function listed(from: Located | null): Located[] {
  if (from === null) return []
  return from.node.items === null ? [from] : itemsOf(from)
}

/** A Compose file with the relative paths of its containers as they are seen from the folder of the mesh. */
export function relocated(file: Located, folder: string): Located {
  return folder === '.' ? file : { ...file, node: edited(file.node, [], (text, path) => movedPath(text, path, folder)) }
}

function movedPath(text: string, [top, , key = '', ...inside]: readonly string[], folder: string): string {
  const place = [key, ...inside.filter((step) => !/^\d+$/.test(step))].join('.')
  if (top !== 'services' || /^(?:[/~]|[a-z+]+:\/\/|git@)/.test(text)) return text
  // Without a dot first it is the name of a volume.
  if (/^volumes(?:\.source)?$/.test(place)) return text.startsWith('.') ? joined(folder, text) : text
  return /^(?:env_file(?:\.path)?|build(?:\.context)?|extends\.file)$/.test(place) ? joined(folder, text) : text
}

/** What follows a volume's first colon is no part of the path. */
function joined(folder: string, text: string): string {
  const [path = '', ...rest] = text.split(':')
  const result = posix.join(folder, path)
  return [/^[./]/.test(result) ? result : `./${result}`, ...rest].join(':')
}

type Edit = (text: string, path: readonly string[]) => string

function edited(node: TreeNode, path: readonly string[], edit: Edit): TreeNode {
  if (node.entries !== null) {
    const entries = new Map(
      [...node.entries].map(([key, entry]) => [key, { ...entry, node: edited(entry.node, [...path, key], edit) }]),
    )
    return { ...node, entries, value: Object.fromEntries([...entries].map(([key, entry]) => [key, entry.node.value])) }
  }
  if (node.items !== null) {
    const items = node.items.map((item, index) => edited(item, [...path, String(index)], edit))
    return { ...node, items, value: items.map((item) => item.value) }
  }
  if (typeof node.value !== 'string') return node
  const value = edit(node.value, path)
  return value === node.value ? node : { ...node, value, written: value }
}

/** `path` as a file in `folder` names it. */
export function seenFrom(folder: string, path: string): string {
  return path.startsWith('/') ? path : posix.join(folder, path)
}

/** A file of another machine: an image of a registry, a repository. */
export function isRemote(path: string): boolean {
  return /^(?:[a-z+]+:\/\/|git@|oci:)/.test(path)
}
