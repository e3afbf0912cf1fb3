import type { ImageSelection } from '../generate/inputs.ts'
import { simulatorOf } from '../spec/instrument.ts'
import type { Container, Mesh } from '../spec/mesh.ts'
import type { DesiredContainer, DesiredMesh } from './desired.ts'

/**
 * What `mesh up` wants of a checked mesh on this machine.
 *
 * @param hashes container → Compose's hash of its definition; a container that Compose does not list is left out
 */
export function desiredMesh(
  mesh: Mesh,
  { without }: Pick<ImageSelection, 'without'>,
  hashes: ReadonlyMap<string, string>,
  waitTimeoutS: number,
): DesiredMesh {
  const all = [...infrastructure(mesh), ...mesh.containers.map((container) => desiredContainer(container, mesh))]
  const containers = all
    .filter(({ name }) => !without.includes(name))
    .map((container) => ({ ...container, configHash: hashes.get(container.name) ?? '' }))
  return { name: mesh.name, containers, waitTimeoutS }
}

type Described = Omit<DesiredContainer, 'configHash'>

function infrastructure({ broker, database, grafana }: Mesh): Described[] {
  const common = { startsAtOnce: true, migrates: false, needs: [] }
  return [
    { ...common, name: broker.container, probes: ['amqp'] },
    ...(database === null ? [] : [{ ...common, name: database.container, probes: ['tables'], migrates: true }]),
    ...(grafana === null
      ? []
      : [
          {
            ...common,
            name: grafana.container,
            needs: database === null ? [] : [database.container],
            probes: ['health'],
          },
        ]),
  ]
}

function desiredContainer(container: Container, mesh: Mesh): Described {
  const { broker, database } = mesh
  const common = { name: container.container, migrates: false }
  switch (container.kind) {
    case 'service': {
      const isLogger = container.logger !== null
      // The reference gives up when its instrument does not answer at once.
      const instrument = container.runtime === 'python' ? simulatorOf(container, mesh) : null
      return {
        ...common,
        needs: [
          broker.container,
          ...(isLogger && database !== null ? [database.container] : []),
          ...(instrument === null ? [] : [instrument.container]),
        ],
        startsAtOnce: container.runtime === 'typescript',
        probes: isLogger && container.runtime === 'typescript' ? ['ping', 'alert queue'] : ['ping'],
      }
    }
    case 'monitor':
      return { ...common, needs: [broker.container], startsAtOnce: true, probes: ['stable'] }
    case 'gateway':
      return { ...common, needs: [broker.container], startsAtOnce: true, probes: ['gateway'] }
    case 'simulator':
      return { ...common, needs: [], startsAtOnce: true, probes: ['instrument'] }
    case 'container':
      return { ...common, needs: [], startsAtOnce: true, probes: ['stable'] }
  }
}
