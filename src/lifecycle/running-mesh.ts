import type { DatabaseAddress } from '../database/connection.ts'
import type { ContainerState } from '../engine/engine.ts'
import { MeshError } from '../errors/mesh-error.ts'
import type { Mesh } from '../spec/mesh.ts'
import type { MeshFolder } from './mesh-folder.ts'
import { applicationAddress, brokerAddress } from './mesh-probes.ts'
import { checkEngine, checkNameIsOurs } from './preflight.ts'
import { readSecrets } from './secrets-store.ts'
import type { Tools } from './up.ts'

/** Where a running mesh can be spoken to, with its own logins. */
export interface RunningMesh {
  readonly states: readonly ContainerState[]
  readonly broker: ReturnType<typeof brokerAddress>
  /** `null`: the mesh has none, or it does not run. */
  readonly database: DatabaseAddress | null
}

/** @throws MeshError not-running when the broker of the mesh does not run here */
export async function runningMesh(mesh: Mesh, folder: MeshFolder, tools: Tools): Promise<RunningMesh> {
  const { engine, sender, signal } = tools
  await checkEngine(engine, signal)
  await checkNameIsOurs(engine, mesh, folder.deploy, signal)
  const states = await engine.containers(mesh.name, signal)
  const secrets = readSecrets(mesh, folder)
  const runs = (container: string | undefined): boolean =>
    states.some(({ name, state }) => name === container && state === 'running')
  if (secrets === null || !runs(mesh.broker.container)) {
    throw new MeshError('not-running', `the broker of mesh ${mesh.name} does not run here`, { hint: 'mesh up' })
  }
  const context = { mesh, secrets, engine, sender }
  const database = runs(mesh.database?.container) ? applicationAddress(context, states) : null
  return { states, broker: brokerAddress(context, states), database }
}
