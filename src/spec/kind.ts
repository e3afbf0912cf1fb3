import { child, type TreeNode } from '../source/tree.ts'

const DRIPLINE_KEYS = ['runtime', 'module', 'module_path', 'name', 'endpoints']

export type ContainerKind = 'service' | 'monitor' | 'gateway' | 'simulator' | 'container'

/** What an entry of `services:` is. The schema says the same with if and else. */
export function kindOf(node: TreeNode | null): ContainerKind {
  if (child(node, 'monitor') !== null) return 'monitor'
  if (child(node, 'http_gateway') !== null) return 'gateway'
  if (child(node, 'simulator') !== null) return 'simulator'
  if (child(node, 'image') === null) return 'service'
  return DRIPLINE_KEYS.some((key) => child(node, key) !== null) ? 'service' : 'container'
}
