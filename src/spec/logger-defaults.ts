import { child, textOf } from '../source/tree.ts'
import type { DraftService } from './draft.ts'

/** What the walkthrough writes by hand for its sensor logger. */
export const LOGGER_DEFAULTS = {
  alertKeys: ['sensor_value.#'],
  alertKeyParser: 'sensor_value\\.(?P<sensor_name>\\w+)',
  tableEndpoint: 'values_table',
  tableName: 'numeric_data',
  requiredNames: ['sensor_name', 'timestamp', 'value_raw'],
  optionalNames: ['value_cal'],
} as const

/** Name of the table endpoint that a logger gets without writing it, or `null`. */
export function loggerTableName(service: DraftService): string | null {
  if (service.module !== 'PostgresSensorLogger' || service.isOwn) return null
  const name = textOf(child(service.node, 'insertion_table_endpoint_name')) ?? LOGGER_DEFAULTS.tableEndpoint
  const isWritten = service.endpoints.some(
    (endpoint) => endpoint.name?.value === name || endpoint.module === 'SQLTable',
  )
  return isWritten ? null : name
}
