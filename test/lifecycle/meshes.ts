import type { DesiredContainer, DesiredMesh, ObservedContainer, ObservedMesh } from '../../src/lifecycle/desired.ts'

const common = { configHash: 'now', startsAtOnce: true, needs: [], migrates: false }

/** The first mesh without Grafana: broker, database, a store, a logger. `extra` containers come last. */
export function firstMesh(...extra: readonly DesiredContainer[]): DesiredMesh {
  const containers: DesiredContainer[] = [
    { ...common, name: 'rabbit-broker', probes: ['amqp'] },
    { ...common, name: 'postgres', probes: ['tables'], migrates: true },
    { ...common, name: 'key-value-store', needs: ['rabbit-broker'], probes: ['ping'] },
    { ...common, name: 'sensor-logger', needs: ['rabbit-broker', 'postgres'], probes: ['ping', 'alert queue'] },
  ]
  return { name: 'first-mesh', containers: [...containers, ...extra], waitTimeoutS: 60 }
}

export const pythonService: DesiredContainer = {
  ...common,
  name: 'python-service',
  needs: ['rabbit-broker'],
  startsAtOnce: false,
  probes: ['ping'],
}

/** The mesh up and unchanged, but for the containers named in `changes`; `null`: that one does not exist. */
export function running(
  mesh: DesiredMesh,
  changes: Readonly<Record<string, Partial<ObservedContainer> | null>> = {},
): ObservedMesh {
  const containers = mesh.containers
    .filter(({ name }) => changes[name] !== null)
    .map(({ name, configHash }) => ({
      ...{ name, configHash, state: 'running' as const, exitCode: 0, isCutOff: false },
      ...changes[name],
    }))
  return { network: true, containers, tablesOutdated: false }
}

export const nothing: ObservedMesh = { network: false, containers: [], tablesOutdated: false }
