import type { TreeNode } from './tree.ts'
import { WholeFloat } from './whole-float.ts'

/** A value as plain data, in which `4.0` stays a float. */
export function plainValue(node: TreeNode): unknown {
  if (node.items !== null) return node.items.map(plainValue)
  if (node.entries !== null) {
    return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plainValue(entry.node)]))
  }
  const isWholeFloat =
    Number.isInteger(node.value) && /^[+-]?(?:\d+\.\d*|\.\d+|\d+(?=e))(?:e[+-]?\d+)?$/i.test(node.written ?? '')
  return isWholeFloat ? new WholeFloat(Number(node.value)) : node.value
}
