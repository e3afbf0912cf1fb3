import { child, type TreeNode, textOf } from '../source/tree.ts'

/** One column of a SQLTable and the key of the data that goes into it. */
export interface InsertName {
  readonly column: string
  readonly payloadKey: string
  readonly node: TreeNode
}

/** `required_insert_names` or `optional_insert_names` of a SQLTable endpoint. */
export function insertNames(table: TreeNode, key: 'required_insert_names' | 'optional_insert_names'): InsertName[] {
  return (child(table, key)?.items ?? []).flatMap((node) => {
    const column = textOf(child(node, 'column')) ?? textOf(node)
    if (column === null) return []
    return [{ column, payloadKey: textOf(child(node, 'payload_key')) ?? column, node: child(node, 'column') ?? node }]
  })
}
