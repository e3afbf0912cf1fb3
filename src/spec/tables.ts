import { child, type TreeNode, textOf } from '../source/tree.ts'
import type { Table } from './mesh.ts'

/** The table of the walkthrough, column for column. */
export const NUMERIC_DATA: Table = {
  name: 'numeric_data',
  columns: [
    { name: 'sensor_name', type: 'text', notNull: true, default: null },
    { name: 'timestamp', type: 'timestamp with time zone', notNull: true, default: 'now()' },
    { name: 'value_raw', type: 'double precision', notNull: true, default: null },
    { name: 'value_cal', type: 'double precision', notNull: false, default: null },
  ],
}

/** The tables that the mesh sets up: the walkthrough's, unless the spec has its own of that name, then the spec's. */
export function tablesOf(database: TreeNode | null): readonly Table[] {
  const written = [...(child(database, 'tables')?.entries ?? [])].map(([name, { node }]) => ({
    name,
    columns: [...(node.entries ?? [])].map(([column, entry]) => ({
      name: column,
      ...columnType(textOf(entry.node) ?? ''),
    })),
  }))
  const isReplaced = written.some(({ name }) => name === NUMERIC_DATA.name)
  return isReplaced ? written : [NUMERIC_DATA, ...written]
}

function columnType(sql: string): { type: string; notNull: boolean; default: string | null } {
  const [, before = sql, value = null] = /^(.*?)(?:\s+default\s+(.+?))?$/i.exec(sql.trim()) ?? []
  // "not null" may stand on either side of the default.
  const isAfter = value !== null && /\s+not\s+null$/i.test(value)
  const type = before.replace(/\s+not\s+null\s*$/i, '').trim()
  return {
    type,
    notNull: isAfter || /\s+not\s+null\s*$/i.test(before),
    default: value === null ? null : value.replace(/\s+not\s+null$/i, '').trim(),
  }
}
