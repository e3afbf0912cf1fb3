// How long `mesh status` takes over a Node process that does nothing: of the first mesh, and of a mesh of 100 services
// with 1,000 endpoints, each of which is pinged. An unchanged spec is checked once for many commands: the first one after
// a change is measured beside. npm run bench:status (several minutes: it starts 100 containers)
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { exampleSpec, ON_DEBIAN, withMesh } from './bench-mesh.ts'
import { MESH, medians, nodeProcessMs, say } from './measure.ts'

const SERVICES = 100
const ENDPOINTS = 10

function manyServices(): string {
  const services = Array.from({ length: SERVICES }, (_, service) => {
    const endpoints = Array.from(
      { length: ENDPOINTS },
      (_, endpoint) =>
        `      - {name: value_${service}_${endpoint}, module: KeyValueStore, initial_value: ${endpoint}}`,
    )
    return `  service-${service}:\n    name: store_${service}\n    module: Service\n    endpoints:\n${endpoints.join('\n')}`
  })
  return `mesh: many\nservices:\n${services.join('\n')}\n`
}

async function overNothing(folder: string): Promise<{ over: number; text: string }> {
  const ms = await medians({
    nothing: () => nodeProcessMs(['-e', '0'], folder),
    afterChange: () => {
      rmSync(join(folder, '.mesh', 'checked-spec'), { force: true })
      return nodeProcessMs([MESH, 'status'], folder)
    },
    status: () => nodeProcessMs([MESH, 'status'], folder),
  })
  const over = ms.status - ms.nothing
  const first = ms.afterChange - ms.nothing
  const text = `${over.toFixed(0)} ms (${ms.status.toFixed(0)} against ${ms.nothing.toFixed(0)}; of a spec just changed ${first.toFixed(0)} ms)`
  return { over, text }
}

await withMesh(`bench-status-${process.pid}`, exampleSpec('first-mesh'), async ({ folder }) => {
  nodeProcessMs([MESH, 'up', ...ON_DEBIAN], folder)
  const { over, text } = await overNothing(folder)
  say('mesh status of the first mesh over node -e 0', text, '≤ 400 ms', over <= 400)
})

await withMesh(`bench-status-many-${process.pid}`, manyServices(), async ({ folder }) => {
  const upMs = nodeProcessMs([MESH, 'up', '--images', 'debian', '--wait-timeout', '900'], folder)
  process.stdout.write(
    `     ${SERVICES} services with ${SERVICES * ENDPOINTS} endpoints ready after ${(upMs / 1000).toFixed(0)} s\n`,
  )
  const { over, text } = await overNothing(folder)
  say(`mesh status of ${SERVICES} services over node -e 0`, text, '≤ 1.5 s', over <= 1_500)
})
