import type { Database, Mesh, Table } from '../spec/mesh.ts'
import { contentHash } from './content-hash.ts'
import type { GenerateInputs } from './inputs.ts'
import { sqlName, sqlText } from './sql-text.ts'
import { filledTemplate } from './template.ts'

/** One step of the database's shape. Applying it again changes nothing. */
export interface Migration {
  /** From 1, without gaps; they are applied in this order, each in a transaction of its own. */
  readonly version: number
  /** e.g. `table-numeric_data`. */
  readonly name: string
  /** Of what it does; stands in `mesh_migrations` once it has been applied. */
  readonly hash: string
  /** Statements for any client, the note in the table `mesh_migrations` included. */
  readonly sql: string
}

/** The user of Grafana's datasource: may read, and nothing else. */
export const READER_ROLE = 'grafana_reader'

/**
 * Brings a database of any age to the shape that the mesh wants; adds, never removes. The roles exist already: their
 * passwords are not the business of a migration.
 */
export function databaseMigrations(mesh: Mesh, templates: GenerateInputs['templates']): readonly Migration[] {
  const { database } = mesh
  if (database === null) return []
  const roles = { application: sqlName(database.credentials.username), reader: sqlName(READER_ROLE) }
  const bodies = [
    { name: 'migrations-table', body: filledTemplate(templates, 'sql/migrations-table.sql', {}) },
    { name: 'privileges', body: filledTemplate(templates, 'sql/privileges.sql', roles) },
    ...storedAlerts(mesh, templates, roles.application),
    ...database.tables.map((table) => ({ name: `table-${table.name}`, body: tableSql(table, database) })),
  ]
  return bodies.map(({ name, body }, index) => {
    const version = index + 1
    const hash = contentHash([body])
    return { version, name, hash, sql: `${body}\n${noteSql(version, name, hash)}` }
  })
}

/** Where our sensor loggers remember what they have stored: of use in a mesh that has one. */
function storedAlerts(
  { containers }: Mesh,
  templates: GenerateInputs['templates'],
  application: string,
): readonly { name: string; body: string }[] {
  const hasLogger = containers.some(
    (service) => service.kind === 'service' && service.runtime === 'typescript' && service.logger !== null,
  )
  if (!hasLogger) return []
  return [{ name: 'stored-alerts', body: filledTemplate(templates, 'sql/stored-alerts.sql', { application }) }]
}

/** A table that is missing is made; one that is there gets the columns it lacks. */
function tableSql(table: Table, database: Database): string {
  const name = sqlName(table.name)
  const columns = table.columns.map((column) => {
    const fallback = column.default === null ? '' : ` DEFAULT ${column.default}`
    return { ...column, definition: `${sqlName(column.name)} ${column.type}${fallback}` }
  })
  const inTable = columns.map(({ definition, notNull }) => `  ${definition}${notNull ? ' NOT NULL' : ''}`)
  // Rows that are there already have no value for a new column, unless it has a default.
  const added = columns.map(
    ({ definition, notNull, default: fallback }) =>
      `ALTER TABLE ${name} ADD COLUMN IF NOT EXISTS ${definition}${notNull && fallback !== null ? ' NOT NULL' : ''};`,
  )
  return [
    `CREATE TABLE IF NOT EXISTS ${name} (\n${inTable.join(',\n')}\n);`,
    ...added,
    ...indexSql(table),
    `ALTER TABLE ${name} OWNER TO ${sqlName(database.credentials.username)};`,
    `GRANT SELECT ON ${name} TO ${sqlName(READER_ROLE)};`,
    '',
  ].join('\n')
}

/** What every panel asks: one sensor, a stretch of time. */
function indexSql({ name, columns }: Table): string[] {
  const asked = ['sensor_name', 'timestamp']
  if (!asked.every((wanted) => columns.some((column) => column.name === wanted))) return []
  const index = sqlName(`${name}_${asked.join('_')}`)
  return [`CREATE INDEX IF NOT EXISTS ${index} ON ${sqlName(name)} (${asked.map(sqlName).join(', ')});`]
}

function noteSql(version: number, name: string, hash: string): string {
  return [
    `INSERT INTO mesh_migrations (version, name, content_hash) VALUES (${version}, ${sqlText(name)}, '${hash}')`,
    'ON CONFLICT (version) DO UPDATE SET name = excluded.name, content_hash = excluded.content_hash, applied_at = now()',
    'WHERE mesh_migrations.content_hash <> excluded.content_hash;',
    '',
  ].join('\n')
}
