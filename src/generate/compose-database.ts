import type { Database } from '../spec/mesh.ts'
import { type ComposeEntry, UNPRIVILEGED, withOptions } from './compose-entry.ts'
import { fileMount, imageOf, literal, publishedPort } from './compose-values.ts'
import { CPU_SHARES } from './cpu-shares.ts'
import { POSTGRES_INIT_FOLDER } from './postgres-init.ts'
import { SECRET_FILE } from './secrets.ts'

/** The volume that holds the data, without the mesh's name before it. */
export const DATABASE_VOLUME = 'database-data'

/** @see compose-broker.ts for what a probe costs */
const HEALTH_INTERVAL = '30s'

/** PostgreSQL. What it reads at its first start only (`postgres_init.d`) does not make it anew when it changes. */
export function composeDatabase(database: Database): ComposeEntry {
  const { container, image, name, published } = database
  const secret = (file: string): Record<string, unknown> => fileMount(`secrets/${file}`, `/run/secrets/${file}`)
  const data = dataPaths(image)
  const entry = {
    image: imageOf(container, image),
    hostname: container,
    user: 'postgres',
    ...UNPRIVILEGED,
    stop_grace_period: '60s',
    shm_size: '128m',
    cpu_shares: CPU_SHARES.database,
    environment: {
      POSTGRES_DB: literal(name),
      POSTGRES_USER: 'postgres',
      POSTGRES_PASSWORD_FILE: `/run/secrets/${SECRET_FILE.databaseAdmin}`,
      POSTGRES_INITDB_ARGS: '--auth=scram-sha-256',
      ...(data.pgdata === null ? {} : { PGDATA: data.pgdata }),
    },
    healthcheck: {
      // By address: on its socket the server already answers while the first start is still at work.
      test: ['CMD', 'pg_isready', '-q', '-h', '127.0.0.1', '-U', 'postgres', '-d', literal(name)],
      interval: HEALTH_INTERVAL,
      timeout: '5s',
      retries: 3,
      start_period: '120s',
    },
    ports: [publishedPort(5432, published)],
    volumes: [
      `${DATABASE_VOLUME}:${data.mount}`,
      fileMount(POSTGRES_INIT_FOLDER, '/docker-entrypoint-initdb.d'),
      secret(SECRET_FILE.databaseAdmin),
      secret(SECRET_FILE.database),
      secret(SECRET_FILE.databaseReader),
    ],
  }
  return {
    container,
    entry: withOptions(entry, database),
    reads: [],
    readsSecrets: true,
    compose: database.compose,
  }
}

/**
 * From version 18 on the official image refuses a volume at `/var/lib/postgresql/data` and keeps each version in a
 * folder of its own. The folder is named outright, so that a stand-in image does not use another one.
 */
function dataPaths(image: string): { readonly mount: string; readonly pgdata: string | null } {
  const tag = /:([^/:@]+)(?:@|$)/.exec(image)?.[1] ?? ''
  const major = Number(/(?:^|pg)(\d+)/.exec(tag)?.[1] ?? Number.NaN)
  const isNew = Number.isNaN(major) ? /^(?:latest)?$|^(?:alpine|bookworm|trixie)/.test(tag) : major >= 18
  if (!isNew) return { mount: '/var/lib/postgresql/data', pgdata: null }
  return {
    mount: '/var/lib/postgresql',
    pgdata: Number.isNaN(major) ? null : `/var/lib/postgresql/${major}/docker`,
  }
}
