import { connectDatabase, type DatabaseAddress, type DatabaseConnection } from '../database/connection.ts'
import { DatabaseError } from '../database/failure.ts'
import { MeshError } from '../errors/mesh-error.ts'
import { databaseMigrations, type Migration, READER_ROLE } from '../generate/database-migrations.ts'
import type { GenerateInputs, Secrets } from '../generate/inputs.ts'
import type { Mesh } from '../spec/mesh.ts'
import { ADMIN } from './database-admin.ts'
import { scramVerifier } from './scram.ts'

const CONNECT_TIMEOUT_MS = 3_000

/** What a database needs to be told: roles with their passwords, and migrations in order. */
export interface DatabaseWork {
  readonly roles: readonly { readonly name: string; readonly password: string }[]
  readonly migrations: readonly Migration[]
}

export function databaseWork(mesh: Mesh, secrets: Secrets, templates: GenerateInputs['templates']): DatabaseWork {
  const user = mesh.database?.credentials.username ?? ADMIN
  const roles = [
    { name: user, password: secrets.databasePassword },
    { name: READER_ROLE, password: secrets.databaseReaderPassword },
  ]
  // The superuser's password is that of the volume; it is not ours to change here.
  return { roles: roles.filter(({ name }) => name !== ADMIN), migrations: databaseMigrations(mesh, templates) }
}

/** Makes or mends the roles and applies what is missing. Doing it again changes nothing. */
export async function migrate(admin: DatabaseAddress, work: DatabaseWork): Promise<void> {
  const connection = await connectDatabase(admin, CONNECT_TIMEOUT_MS, 'mesh up')
  try {
    for (const role of work.roles) await ensureRole(connection, admin, role)
    for (const { sql, name } of work.migrations) {
      await connection.query(`BEGIN;\n${sql}\nCOMMIT;`).catch((error: unknown) => {
        throw new MeshError('database-failed', `${admin.database}: migration ${name} failed: ${messageOf(error)}`, {
          cause: error,
        })
      })
    }
  } finally {
    await connection.close()
  }
}

/** Whether {@link migrate} would change something. A database that does not answer is for its probe to report. */
export async function tablesOutdated(admin: DatabaseAddress, work: DatabaseWork): Promise<boolean> {
  try {
    const connection = await connectDatabase(admin, CONNECT_TIMEOUT_MS, 'mesh up')
    try {
      const rows = await connection.query('SELECT version, content_hash FROM mesh_migrations')
      const applied = new Map(rows.map((row) => [Number(row.version), String(row.content_hash)]))
      return work.migrations.some(({ version, hash }) => applied.get(version) !== hash)
    } finally {
      await connection.close()
    }
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    // Without the table nothing has been applied.
    return true
  }
}

async function ensureRole(
  connection: DatabaseConnection,
  admin: DatabaseAddress,
  role: DatabaseWork['roles'][number],
): Promise<void> {
  if (await letsIn({ ...admin, username: role.name, password: role.password })) return
  const [found] = await connection.query('SELECT 1 AS one FROM pg_roles WHERE rolname = $1', [role.name])
  const verb = found === undefined ? 'CREATE' : 'ALTER'
  // Utility statements take no parameters: the server itself quotes the words.
  const [row] = await connection.query(
    "SELECT format('%s ROLE %I LOGIN PASSWORD %L', $1::text, $2::text, $3::text) AS sql",
    [verb, role.name, scramVerifier(role.password)],
  )
  await connection.query(String(row?.sql))
}

async function letsIn(address: DatabaseAddress): Promise<boolean> {
  try {
    await (await connectDatabase(address, CONNECT_TIMEOUT_MS, 'mesh up')).close()
    return true
  } catch (error) {
    if (error instanceof DatabaseError) return false
    throw error
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
