import type { Mesh } from '../spec/mesh.ts'
import type { GeneratedFile } from './generated-file.ts'
import type { GenerateInputs } from './inputs.ts'

export const AUTHENTICATIONS_FILE = 'authentications.json'

/**
 * One auth file for services of both eras, which read different groups of it: `amqp` and `postgresql` (E1), `dripline`
 * and `postgres` (E2).
 */
export function authentications(mesh: Mesh, { secrets }: GenerateInputs): GeneratedFile[] {
  const broker = { username: mesh.broker.credentials.username, password: secrets.brokerPassword }
  const database =
    mesh.database === null ? null : { username: mesh.database.credentials.username, password: secrets.databasePassword }
  const groups = {
    amqp: { broker: mesh.broker.container, ...broker },
    dripline: broker,
    ...(database === null ? {} : { postgresql: database, postgres: database }),
  }
  return [{ path: AUTHENTICATIONS_FILE, text: `${JSON.stringify(groups, null, 2)}\n`, kind: 'secret' }]
}
