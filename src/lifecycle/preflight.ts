import { createServer } from 'node:net'
import type { ContainerState, Engine } from '../engine/engine.ts'
import { MeshError } from '../errors/mesh-error.ts'
import type { Mesh, PublishedPort } from '../spec/mesh.ts'

/** Below this, a broker or a database stops taking anything soon after its start. */
const LEAST_FREE_BYTES = 200 * 1024 * 1024

/**
 * What would make a bring-up fail later and say less.
 *
 * @throws MeshError engine-missing, engine-permission, disk-full
 */
export async function checkEngine(engine: Engine, signal: AbortSignal): Promise<void> {
  const { freeBytes } = await engine.info(signal)
  if (freeBytes === null || freeBytes >= LEAST_FREE_BYTES) return
  throw new MeshError('disk-full', `only ${Math.round(freeBytes / 1024 / 1024)} MB are left for the container engine`, {
    hint: 'see what takes the room: docker system df; df -h',
  })
}

/**
 * Two folders cannot have one mesh name: each would take the other's containers for its own.
 *
 * @throws MeshError mesh-name-taken
 */
export async function checkNameIsOurs(engine: Engine, mesh: Mesh, deploy: string, signal: AbortSignal): Promise<void> {
  const owner = (await engine.projectFolders(signal)).get(mesh.name)
  if (owner === undefined || owner === deploy) return
  throw new MeshError('mesh-name-taken', `the mesh name "${mesh.name}" belongs to containers made from ${owner}`, {
    hint: `give this mesh another name: mesh: in mesh.yaml\nor take the other one down: mesh down in ${owner.replace(/\/deploy$/, '')}`,
  })
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
) {
  const parts = [mesh.broker, mesh.database, mesh.grafana].filter((part) => part !== null)
  const wanted = parts.flatMap((part) => {
    const ports = 'amqp' in part ? [part.amqp, part.management] : [part.published]
    return ports.flatMap((port) => (port === null || port.port === null ? [] : [{ container: part.container, port }]))
  })
  for (const { container, port } of wanted) {
    // A container that will be made anew may hold its own port until then.
    const isOurs = states.some(({ published }) => Object.values(published).some((held) => held.port === port.port))
    if (!starting.includes(container) || isOurs || (await isFree(port))) continue
    const holder = await engine.portHolder(port.port ?? 0)
    throw new MeshError(
      'port-taken',
      `${container}: port ${port.port} is taken${holder === null ? '' : ` by ${holder}`}`,
      {
        hint: 'stop what uses it, or choose another port in mesh.yaml',
      },
    )
  }
}

function isFree({ host, port }: PublishedPort): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      // An address that is not this machine's, or a port below 1024: the engine has its own word on that.
      resolve(error.code !== 'EADDRINUSE')
    })
    server.listen({ host, port: port ?? 0, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
