import type { ContainerState } from '../../engine/engine.ts'
import type { AskedMesh } from '../asked-mesh.ts'
import { type Finding, failed, passed, type Question } from '../check.ts'
import { errorLines } from '../error-lines.ts'

const LAST_LINES = 5

/** Whether a container has run on since the mesh became ready, and has logged no error. */
export async function askContainer(
  { container }: Extract<Question, { kind: 'container' }>,
  asked: AskedMesh,
  signal: AbortSignal,
): Promise<Finding> {
  const { engine, mesh, atReady } = asked
  const before = atReady.find(({ name }) => name === container)
  const now = (await engine.containers(mesh.name, signal)).find(({ name }) => name === container)
  const changed = changeOf(before, now)
  if (changed !== null) {
    const log = now === undefined ? [] : await engine.logTail(now.id, LAST_LINES, signal)
    return failed([changed, ...log].join('\n'))
  }
  // What a monitor prints are other programs' words.
  const isMonitor = mesh.containers.some((each) => each.kind === 'monitor' && each.container === container)
  if (now === undefined || isMonitor) return passed()
  const lines: string[] = []
  const since = String(asked.readyAtMs / 1_000)
  for await (const { text } of engine.followLogs(now.id, { since, follow: false }, signal)) lines.push(text)
  const errors = errorLines(lines)
  if (errors.length === 0) return passed()
  const lineCount = errors.length === 1 ? 'an error' : `${errors.length} errors`
  return failed([`${container} logged ${lineCount}:`, ...errors.slice(0, LAST_LINES)].join('\n'))
}

function changeOf(before: ContainerState | undefined, now: ContainerState | undefined): string | null {
  if (now === undefined) return 'it is gone'
  if (now.oomKilled) return 'it was killed for want of memory'
  if (now.state !== 'running') return `it is ${now.state} (exit code ${now.exitCode})`
  const restarts = now.restarts - (before?.restarts ?? 0)
  if (restarts > 0) return `it was restarted ${restarts === 1 ? 'once' : `${restarts} times`}`
  if (now.id !== before?.id || now.startedAtMs !== before.startedAtMs) return 'it was started again'
  return null
}
