import type { ContainerState, Engine } from '../engine/engine.ts'
import type { ObservedMesh } from './desired.ts'

export interface Observation {
  readonly observed: ObservedMesh
  /** The same containers with everything that the engine says of them. */
  readonly states: readonly ContainerState[]
}

/** What exists of a mesh on the engine. */
export async function observe(engine: Engine, project: string, signal: AbortSignal): Promise<Observation> {
  const states = await engine.containers(project, signal)
  const containers = states.map(({ name, state, exitCode, configHash, isCutOff }) => ({
    name,
    state,
    exitCode,
    configHash,
    isCutOff,
  }))
  // The engine does not let go of a network while a container of it runs; of a stopped mesh it may have been cleared away.
  const runs = states.some(({ state }) => state === 'running')
  const network = runs || (states.length > 0 && (await engine.networks(project, signal)).length > 0)
  return { observed: { network, containers, tablesOutdated: false }, states }
}
