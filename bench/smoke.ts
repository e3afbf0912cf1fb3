// How long `mesh smoke` of the first mesh takes in all, images present. npm run bench:smoke
import { exampleSpec, ON_DEBIAN, withMesh } from './bench-mesh.ts'
import { MESH, medians, nodeProcessMs, say } from './measure.ts'

const GOAL_MS = 45_000
const ROUNDS = 3

await withMesh(`bench-smoke-${process.pid}`, exampleSpec('first-mesh'), async (mesh) => {
  const up = (): number => {
    mesh.wipe()
    return nodeProcessMs([MESH, 'up', ...ON_DEBIAN], mesh.folder)
  }
  // Also beside the real one: what a person who tries a change has.
  const ms = await medians({ up, smoke: () => nodeProcessMs([MESH, 'smoke', ...ON_DEBIAN], mesh.folder) }, ROUNDS)
  const seconds = (value: number): string => `${(value / 1000).toFixed(1)} s`
  say('mesh smoke of the first mesh, beside it', seconds(ms.smoke), '≤ 45 s', ms.smoke <= GOAL_MS)
  process.stdout.write(`     mesh up of it alone: ${seconds(ms.up)}\n`)
})
