// How long `mesh add-endpoint --apply` takes on a running first mesh, from Enter until the new endpoint has answered,
// against a restart of the same service by the engine alone. npm run bench:add-endpoint
import { docker, exampleSpec, ON_DEBIAN, withMesh } from './bench-mesh.ts'
import { MESH, medians, nodeProcessMs, say } from './measure.ts'

const GOAL_MS = 3_000

await withMesh(`bench-add-${process.pid}`, exampleSpec('first-mesh'), async (mesh) => {
  nodeProcessMs([MESH, 'up', ...ON_DEBIAN], mesh.folder)
  let count = 0
  const words = ['--module', 'KeyValueStore', '--set', 'calibration=2*{}', '--set', 'initial_value=0.75', '--apply']
  const ms = await medians({
    add: () => nodeProcessMs([MESH, 'add-endpoint', 'key-value-store', `fruit_${count++}`, ...words], mesh.folder),
    engine: () => {
      const startedAt = performance.now()
      docker(['restart', `${mesh.name}-key-value-store-1`])
      return performance.now() - startedAt
    },
    unchanged: () => nodeProcessMs([MESH, 'up'], mesh.folder),
  })
  const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`
  const beside = `docker restart of the container alone ${seconds(ms.engine)}, mesh up with nothing to do ${seconds(ms.unchanged)}`
  say('add-endpoint --apply until it answers', `${seconds(ms.add)} (${beside})`, '≤ 3 s', ms.add <= GOAL_MS)
})
