import { type ColumnType, type ColumnValue, columnText, type TableName, tableText } from './connection.ts'

/**
 * What a logger remembers of each alert it has stored, so that one that comes again does not become a second row. The
 * counter says which are the oldest.
 *
 * @see templates/sql/stored-alerts.sql, which makes the same table; a test holds the two together
 */
export const STORED_ALERTS = 'mesh_stored_alerts'

export function storedAlertsText(table: TableName): string {
  return `CREATE TABLE IF NOT EXISTS ${tableText(table)} (
  logger text NOT NULL,
  message_id uuid NOT NULL,
  counter bigint NOT NULL,
  PRIMARY KEY (message_id, logger)
)`
}

export interface InsertOnce {
  readonly into: TableName
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[]
  readonly remembered: TableName
}

/**
 * Inserts the rows whose message ids are not remembered yet, and remembers them: one statement, so all of it or nothing.
 * Parameters: logger, counter of the row before the first, message ids, then the values of each column; the last three as
 * lists (see {@link listText}), so that the text is the same for any number of rows.
 */
export function insertOnceText({ into, columns, remembered }: InsertOnce): string {
  const lists = columns.map(({ type: { list } }, index) => `$${index + 4}::${list ?? 'text[]'}`)
  const names = columns.map((_, index) => `c${index}`)
  // A list that is a value itself has no list type: it comes as text.
  const values = columns.map(({ type: { type, list } }, index) => (list === null ? `c${index}::${type}` : `c${index}`))
  return `WITH given AS (
  SELECT * FROM unnest(${['$3::uuid[]', ...lists].join(', ')}) WITH ORDINALITY AS g(${['id', ...names, 'place'].join(', ')})
), fresh AS (
  INSERT INTO ${tableText(remembered)} (logger, message_id, counter)
  SELECT $1, id, $2::bigint + place FROM given ON CONFLICT DO NOTHING RETURNING message_id
)
INSERT INTO ${tableText(into)} (${columns.map(({ name }) => columnText(name)).join(', ')})
SELECT ${values.join(', ')} FROM given JOIN fresh ON message_id = id ORDER BY place`
}

/** A list as the server reads it: `{"a","b",NULL}`. */
export function listText(values: readonly ColumnValue[]): string {
  return `{${values.map(itemText).join(',')}}`
}

function itemText(value: ColumnValue): string {
  if (value === null) return 'NULL'
  if (typeof value !== 'string') return String(value)
  return `"${/["\\]/.test(value) ? value.replaceAll(/["\\]/g, '\\$&') : value}"`
}
