import type { DatabaseAddress } from '../database/connection.ts'
import { askDatabase } from './ask-database.ts'
import type { Probe } from './probe.ts'

/** Ready: the server answers a query under this login, whatever its tables are. Asked before the migrations. */
export function loginProbe(container: string, address: DatabaseAddress): Probe {
  const name = `${container} login`
  return {
    name,
    check: () =>
      askDatabase(address, name, async (connection) => {
        await connection.query('SELECT 1')
        return { state: 'ready' }
      }),
  }
}

export interface NeededTable {
  readonly name: string
  readonly columns: readonly string[]
}

/** Ready: the application's user is let in, and every table has the columns that the mesh needs. */
export function tablesProbe(container: string, address: DatabaseAddress, tables: readonly NeededTable[]): Probe {
  const name = `${container} tables`
  return {
    name,
    check: () =>
      askDatabase(address, name, async (connection) => {
        for (const table of tables) {
          const found = await connection.columns({ schema: null, table: table.name })
          if (found.size === 0) return { state: 'waiting', reason: `there is no table "${table.name}"` }
          const missing = table.columns.filter((column) => !found.has(column))
          if (missing.length > 0)
            return { state: 'waiting', reason: `table "${table.name}" lacks the columns ${missing.join(', ')}` }
        }
        await connection.query('SELECT 1')
        return { state: 'ready' }
      }),
  }
}
