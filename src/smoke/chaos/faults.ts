import { setTimeout as wait } from 'node:timers/promises'
import type { ContainerState, Engine } from '../../engine/engine.ts'
import type { Mesh } from '../../spec/mesh.ts'

export const FAULTS = ['broker', 'database', 'reboot'] as const
export type FaultName = (typeof FAULTS)[number]

/** What happens to a mesh that runs. */
export interface Fault {
  readonly name: FaultName
  /** In the past tense, as reports say it. */
  readonly happened: string
  /** Why it cannot happen to this mesh; `null`: it can. */
  readonly impossible: (mesh: Mesh) => string | null
  /** Does it, and takes away its cause: from then on the mesh has to come back by itself. @returns what is worth knowing */
  readonly inflict: (mesh: Mesh, engine: Engine, signal: AbortSignal) => Promise<string>
}

const BROKER_AWAY_MS = 2_000
const DATABASE_AWAY_MS = 4_000
const STOP_TIMEOUT_S = 20

/** Name → fault. A new one is an entry here. */
export const FAULT: Readonly<Record<FaultName, Fault>> = {
  broker: {
    name: 'broker',
    happened: 'the broker was killed',
    impossible: () => null,
    inflict: async (mesh, engine, signal) => {
      const { id } = await stateOf(mesh.broker.container, mesh, engine, signal)
      await engine.kill(id, signal)
      await wait(BROKER_AWAY_MS, undefined, { signal })
      await engine.start(id, signal)
      return `away for ${BROKER_AWAY_MS / 1_000} s`
    },
  },
  database: {
    name: 'database',
    happened: 'the database was stopped and started',
    impossible: ({ database }) => (database === null ? 'this mesh has no database' : null),
    inflict: async (mesh, engine, signal) => {
      const { id } = await stateOf(mesh.database?.container ?? '', mesh, engine, signal)
      await engine.stop(id, STOP_TIMEOUT_S, signal)
      await wait(DATABASE_AWAY_MS, undefined, { signal })
      await engine.start(id, signal)
      return `away for ${DATABASE_AWAY_MS / 1_000} s`
    },
  },
  reboot: {
    name: 'reboot',
    happened: 'everything was restarted at once',
    impossible: () => null,
    inflict: async (mesh, engine, signal) => {
      const states = shuffled(await engine.containers(mesh.name, signal))
      // Not one after the other: an engine that comes up asks nobody's `depends_on`.
      await Promise.all(states.map(({ id }) => engine.restart(id, STOP_TIMEOUT_S, signal)))
      return `in this order: ${states.map(({ name }) => name).join(', ')}`
    },
  },
}

async function stateOf(container: string, mesh: Mesh, engine: Engine, signal: AbortSignal): Promise<ContainerState> {
  const state = (await engine.containers(mesh.name, signal)).find(({ name }) => name === container)
  if (state === undefined) throw new Error(`the container of ${container} is gone`)
  return state
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, order: Math.random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item)
}
