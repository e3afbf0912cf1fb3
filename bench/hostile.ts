// How long `mesh validate` takes to refuse the worst files there are. npm run bench:hostile
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HOSTILE_SPECS } from '../test/support/hostile-specs.ts'
import { MESH, median, nodeProcessMs, ROUNDS, say } from './measure.ts'

const GOAL_MS = 1000

const folder = mkdtempSync(join(tmpdir(), 'bench-hostile-'))

/** Whole process. @throws when the file is not refused */
function refusalMs(file: string): number {
  const startedAt = performance.now()
  const { status } = spawnSync(process.execPath, [MESH, 'validate', '-C', file], { stdio: 'ignore' })
  if (status !== 3) throw new Error(`mesh validate ended with ${status}`)
  return performance.now() - startedAt
}

try {
  const took = Object.entries(HOSTILE_SPECS).map(([what, text]) => {
    const file = join(folder, 'mesh.yaml')
    writeFileSync(file, text)
    return { what, ms: median(Array.from({ length: ROUNDS }, () => refusalMs(file))) }
  })
  const nothing = median(Array.from({ length: ROUNDS }, () => nodeProcessMs(['-e', '0'])))
  const slowest = took.toSorted((a, b) => b.ms - a.ms).slice(0, 3)
  for (const { what, ms } of slowest) {
    const detail = `${ms.toFixed(0)} ms (node -e 0: ${nothing.toFixed(0)} ms)`
    say(`${what} refused, of ${took.length} such files`, detail, `≤ ${GOAL_MS} ms`, ms <= GOAL_MS)
  }
} finally {
  rmSync(folder, { recursive: true })
}
