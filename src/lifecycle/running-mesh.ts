import type { DatabaseAddress } from '../database/connection.ts'
import type { ListedContainer } from '../engine/engine.ts'
import { MeshError } from '../errors/mesh-error.ts'
import type { Mesh } from '../spec/mesh.ts'
import type { MeshFolder } from './mesh-folder.ts'
import { applicationAddress, brokerAddress } from './mesh-probes.ts'
import { checkNameIsOurs } from './preflight.ts'
import { lostSecrets, readSecrets } from './secrets-store.ts'
import type { Tools } from './up.ts'

/** Where a running mesh can be spoken to, with its own logins. */
export interface RunningMesh {
  readonly broker: ReturnType<typeof brokerAddress>
  /** `null`: the mesh has none, or it does not run. */
  readonly database: DatabaseAddress | null
}

/** @throws MeshError not-running when the broker of the mesh does not run here */
export async function runningMesh(mesh: Mesh, folder: MeshFolder, tools: Tools): Promise<RunningMesh> {
  const { engine, sender, signal } = tools
  const listed = await engine.listed(mesh.name, signal)
  checkNameIsOurs(listed, mesh, folder.deploy)
  const found = (container: string | undefined): ListedContainer | undefined =>
    listed.find(({ name }) => name === container)
  const broker = found(mesh.broker.container)
  if (broker?.state !== 'running') {
    const paused = broker?.state === 'paused' ? ': it is paused' : ''
    throw new MeshError('not-running', `the broker of mesh ${mesh.name} does not run here${paused}`, {
      hint: 'mesh up',
    })
  }
  const secrets = readSecrets(mesh, folder)
  if (secrets === null) throw lostSecrets(folder)
  const context = { mesh, secrets, engine, sender }
  const itsDatabase = found(mesh.database?.container)
  const database =
    itsDatabase?.state === 'running' && !itsDatabase.isCutOff ? applicationAddress(context, listed) : null
  return { broker: brokerAddress(context, listed), database }
}
