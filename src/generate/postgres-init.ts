import type { Mesh } from '../spec/mesh.ts'
import { databaseMigrations, READER_ROLE } from './database-migrations.ts'
import type { GeneratedFile } from './generated-file.ts'
import type { GenerateInputs } from './inputs.ts'
import { withHeader } from './marker.ts'
import { SECRET_FILE } from './secrets.ts'
import { filledTemplate } from './template.ts'

export const POSTGRES_INIT_FOLDER = 'postgres_init.d'

/** What the database image runs at the first start of an empty volume, in the order of the names. */
export function postgresInit(mesh: Mesh, { templates }: GenerateInputs): GeneratedFile[] {
  if (mesh.database === null) return []
  const roles = filledTemplate(templates, 'sql/roles.sql', {
    application: psqlWord(mesh.database.credentials.username),
    reader: psqlWord(READER_ROLE),
    applicationPasswordFile: SECRET_FILE.database,
    readerPasswordFile: SECRET_FILE.databaseReader,
  })
  const migrations = databaseMigrations(mesh, templates).map(({ version, name, sql }) => {
    const file = `10-${String(version).padStart(4, '0')}-${name.replace(/[^\w-]/g, '_')}.sql`
    return { name: file, sql: `BEGIN;\n${sql}COMMIT;\n` }
  })
  return [{ name: '00-roles.sql', sql: roles }, ...migrations].map(({ name, sql }) => ({
    path: `${POSTGRES_INIT_FOLDER}/${name}`,
    text: withHeader('--', sql),
    kind: 'shared',
  }))
}

/** A word of a psql command: quoted, a quote in it doubled and a backslash escaped. */
function psqlWord(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
