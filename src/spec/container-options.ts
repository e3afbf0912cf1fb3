import { plainValue } from '../source/plain-value.ts'
import { child, type TreeNode, textOf } from '../source/tree.ts'
import type { ContainerOptions } from './mesh.ts'

/** The deployment keys that every container takes, defaults filled in. */
export function containerOptions(node: TreeNode | null): ContainerOptions {
  const compose = child(node, 'compose')
  return {
    restart: textOf(child(node, 'restart')) ?? 'unless-stopped',
    environment: environmentOf(child(node, 'environment')),
    volumes: words(child(node, 'volumes')),
    devices: words(child(node, 'devices')),
    ports: words(child(node, 'ports')),
    compose: compose === null ? {} : (plainValue(compose) as Record<string, unknown>),
  }
}

/** A list of words, each as it is written; a single line is split as a shell would. */
export function words(node: TreeNode | null): string[] {
  if (node === null) return []
  if (node.items !== null) return node.items.map((item) => item.written ?? '')
  return shellWords(textOf(node) ?? '')
}

function environmentOf(node: TreeNode | null): Record<string, string> {
  if (node === null) return {}
  if (node.items === null) {
    return Object.fromEntries([...(node.entries ?? [])].map(([name, entry]) => [name, entry.node.written ?? '']))
  }
  const pairs = words(node).map(
    (pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const,
  )
  return Object.fromEntries(pairs)
}

// Compose splits a command of one line by the shell's rules for quotes; nothing is expanded.
function shellWords(line: string): string[] {
  const pieces = line.match(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])+/g) ?? []
  return pieces.map((piece) =>
    piece.replace(
      /"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/g,
      (_whole, double?: string, single?: string, escaped?: string) => {
        return double?.replace(/\\(["\\$`])/g, '$1') ?? single ?? escaped ?? ''
      },
    ),
  )
}
