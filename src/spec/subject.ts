import { child, nodeAt, type TreeNode, textOf } from '../source/tree.ts'
import { kindOf } from './kind.ts'

/** What stands at `path`, in the words of the spec: `endpoint "peaches"`, `broker`, `"log_interval"`. */
export function subjectAt(path: readonly string[], root: TreeNode): string {
  const [first, second, third, fourth] = path
  if (first === undefined) return 'the mesh'
  if (first === 'services' && second !== undefined) {
    if (path.length === 2) return `${kindOf(nodeAt(root, path))} "${second}"`
    if (third === 'endpoints' && fourth !== undefined && path.length === 4) return endpointAt(path, root)
  }
  const last = path.at(-1) ?? first
  if (path.length === 1 && ['broker', 'database', 'grafana'].includes(first)) return first
  if (first === 'database' && second === 'tables' && path.length === 3) return `table "${last}"`
  if (first === 'smoke' && path.length === 2) return `smoke check ${Number(second) + 1}`
  if (first === 'calibrations' && path.length === 2) return `function "${last}"`
  if (/^\d+$/.test(last)) return `item ${Number(last) + 1} of "${path.at(-2)}"`
  return `"${last}"`
}

function endpointAt(path: readonly string[], root: TreeNode): string {
  const name = textOf(child(nodeAt(root, path), 'name'))
  return name === null ? `endpoint ${Number(path.at(-1)) + 1}` : `endpoint "${name}"`
}
