import { existsSync, realpathSync } from 'node:fs'
import { createServer } from 'node:net'
import { isAbsolute } from 'node:path'
import type { ContainerState, Engine, ListedContainer } from '../engine/engine.ts'
import { portTaken } from '../engine/engine-errors.ts'
import { MeshError } from '../errors/mesh-error.ts'
import { DATABASE_VOLUME } from '../generate/compose-database.ts'
import type { Mesh } from '../spec/mesh.ts'
import { type FixedPort, fixedPorts } from './fixed-ports.ts'
import type { MeshFolder } from './mesh-folder.ts'
import { hasSecrets, lostSecrets } from './secrets-store.ts'

/** Below this, a broker or a database stops taking anything soon after its start. */
const LEAST_FREE_BYTES = 200 * 1024 * 1024

/**
 * What would make a bring-up fail later and say less.
 *
 * @throws MeshError engine-missing, engine-permission, disk-full
 */
export async function checkEngine(engine: Engine, signal: AbortSignal): Promise<void> {
  const tooLittle = await lowDisk(engine, signal)
  if (tooLittle !== null) throw tooLittle
}

/** Too little room for the engine to go on for long; `null`: there is enough, or this machine cannot tell. */
export async function lowDisk(engine: Engine, signal: AbortSignal): Promise<MeshError | null> {
  const { freeBytes } = await engine.info(signal)
  if (freeBytes === null || freeBytes >= LEAST_FREE_BYTES) return null
  return new MeshError(
    'disk-full',
    `only ${Math.round(freeBytes / 1024 / 1024)} MB are left for the container engine`,
    {
      hint: 'see what takes the room: docker system df; df -h',
    },
  )
}

/**
 * Two folders cannot have one mesh name: each would take the other's containers for its own. A folder that is gone has
 * been moved here or deleted; its containers are ours to make anew or to take down.
 *
 * @param listed the containers under the mesh's name
 * @throws MeshError mesh-name-taken
 */
export function checkNameIsOurs(listed: readonly ListedContainer[], mesh: Mesh, deploy: string): void {
  const owner = listed[0]?.folder
  if (owner === undefined || isSameFolder(owner, deploy) || (isAbsolute(owner) && !existsSync(owner))) return
  throw new MeshError('mesh-name-taken', `the mesh name "${mesh.name}" belongs to containers made from ${owner}`, {
    hint: `give this mesh another name: mesh: in mesh.yaml\nor take the other one down: mesh down in ${owner.replace(/\/deploy$/, '')}`,
  })
}

/**
 * New passwords would not open the data of a database that was made with others.
 *
 * @throws MeshError refused when a mesh with data has lost its passwords
 */
export async function checkSecretsAreKept(
  mesh: Mesh,
  folder: MeshFolder,
  engine: Engine,
  signal: AbortSignal,
): Promise<void> {
  if (mesh.database === null || hasSecrets(folder)) return
  const volumes = await engine.volumes(mesh.name, signal)
  if (!volumes.some((volume) => volume.endsWith(DATABASE_VOLUME))) return
  throw new MeshError('refused', `mesh ${mesh.name} has data on this machine: ${lostSecrets(folder).message}`, {
    hint: `put the file back from a backup: new passwords would not open the database\nif its data may go for good: mesh down --volumes --confirm ${mesh.name}`,
  })
}

/**
 * A container that is started again mounts its files from the folder that it was made from.
 *
 * @throws MeshError refused when the folder of the mesh has been moved since
 */
export function checkFilesAreThere(listed: readonly ListedContainer[], mesh: Mesh, deploy: string): void {
  const from = listed[0]?.folder
  if (from === undefined || isSameFolder(from, deploy)) return
  throw new MeshError('refused', `the containers of mesh ${mesh.name} were made from ${from}, which is not there`, {
    hint: 'they would start without their files; made anew from this folder: mesh up',
  })
}

/** Reached over a link or not. */
function isSameFolder(a: string, b: string): boolean {
  if (a === b) return true
  return existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b)
}

/**
 * Fixed ports of containers that are about to be started.
 *
 * @throws MeshError port-taken, with who holds it
 */
export async function checkPorts(
  engine: Engine,
  mesh: Mesh,
  starting: readonly string[],
  states: readonly ContainerState[],
): Promise<void> {
  // A container that will be made anew may hold its own port until then.
  const ours = new Set(states.flatMap(({ published }) => Object.values(published).map(({ port }) => port)))
  for (const fixed of fixedPorts(mesh)) {
    if (!starting.includes(fixed.container) || ours.has(fixed.port) || (await isFree(fixed))) continue
    throw portTaken(fixed.container, fixed.port, await engine.portHolder(fixed.port))
  }
}

/** Whether nothing listens on a port of this machine. */
export function isFree({ host, port }: Pick<FixedPort, 'host' | 'port'>): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      // An address that is not this machine's, or a port below 1024: the engine has its own word on that.
      resolve(error.code !== 'EADDRINUSE')
    })
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
