import { setTimeout as pause } from 'node:timers/promises'
import { MeshError } from '../errors/mesh-error.ts'
import { waitUntilReady } from '../readiness/wait-until-ready.ts'
import type { Mesh } from '../spec/mesh.ts'
import { desiredMesh } from './desired-mesh.ts'
import type { MeshFolder } from './mesh-folder.ts'
import { probeNamed } from './mesh-probes.ts'
import { readSecrets } from './secrets-store.ts'
import type { Tools } from './up.ts'

/** A container that is started again gets other ports: then the questions are put anew, to where it is now. */
const LOOK_AGAIN_AFTER_MS = 3_000
const PAUSE_MS = 100

/**
 * Waits until every container of a mesh says that it is ready, and starts none: the mesh has to come back by itself.
 *
 * @param without containers that are left out on this machine
 * @throws MeshError probe-timeout, with what is still missing
 */
export async function awaitReady(
  mesh: Mesh,
  folder: MeshFolder,
  { without, timeoutMs }: { readonly without: readonly string[]; readonly timeoutMs: number },
  { engine, sender, signal }: Tools,
): Promise<void> {
  const secrets = readSecrets(mesh, folder)
  if (secrets === null) throw new Error(`mesh ${mesh.name} has never been brought up`)
  const { containers } = desiredMesh(mesh, { without }, new Map(), timeoutMs / 1_000)
  const endsAtMs = performance.now() + timeoutMs
  for (;;) {
    const patienceMs = Math.min(LOOK_AGAIN_AFTER_MS, endsAtMs - performance.now())
    const states = await engine.containers(mesh.name, signal)
    const down = containers.filter(({ name }) => states.find((state) => state.name === name)?.state !== 'running')
    const context = { mesh, secrets, engine, sender }
    try {
      if (down.length > 0) throw notRunning(down.map(({ name }) => name))
      const probes = containers.flatMap(({ name: container, probes: names }) =>
        names.map((name) => probeNamed(name, { container, states }, context)),
      )
      return await waitUntilReady(probes, { timeoutMs: patienceMs, signal })
    } catch (error) {
      signal.throwIfAborted()
      // A container that dies while it is asked has no ports: the next look tells.
      if (performance.now() >= endsAtMs) throw inOurWords(error)
      await pause(PAUSE_MS, undefined, { signal })
    }
  }
}

function notRunning(names: readonly string[]): MeshError {
  return new MeshError('probe-timeout', `not running: ${names.join(', ')}`)
}

function inOurWords(error: unknown): MeshError {
  if (error instanceof MeshError) return error
  return new MeshError('probe-timeout', error instanceof Error ? error.message : String(error), { cause: error })
}
