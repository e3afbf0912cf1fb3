import type { Mesh } from '../spec/mesh.ts'
import { contentHash } from './content-hash.ts'
import type { GeneratedFile } from './generated-file.ts'
import type { GenerateInputs, Secrets } from './inputs.ts'

/** Files with one password each: name under `deploy/secrets/` and, in a container, under `/run/secrets/`. */
export const SECRET_FILE = {
  databaseAdmin: 'database-admin-password',
  database: 'database-password',
  databaseReader: 'database-reader-password',
  grafana: 'grafana-password',
} as const

/** No newline at the end: some programs take a secret file byte for byte. */
export function secretFiles(mesh: Mesh, { secrets }: GenerateInputs): GeneratedFile[] {
  const files: [string, string][] = []
  if (mesh.database !== null) {
    files.push([SECRET_FILE.databaseAdmin, secrets.databaseAdminPassword])
    files.push([SECRET_FILE.database, secrets.databasePassword])
    files.push([SECRET_FILE.databaseReader, secrets.databaseReaderPassword])
  }
  if (mesh.grafana !== null) files.push([SECRET_FILE.grafana, secrets.grafanaPassword])
  return files.map(([name, text]) => ({ path: `secrets/${name}`, text, kind: 'secret' }))
}

/** Changes when any password does; tells nothing about them. Containers that read one carry it as a label. */
export function secretsId(secrets: Secrets): string {
  return contentHash(
    Object.entries(secrets)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flat(),
  )
}
