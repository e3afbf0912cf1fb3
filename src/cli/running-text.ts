import type { ContainerState } from '../engine/engine.ts'
import type { DesiredMesh } from '../lifecycle/desired.ts'
import { durationText, tableText } from './style.ts'

/** The table at the end of `mesh up`: what runs, how long it took, where it is. */
export function runningText(
  desired: DesiredMesh,
  states: readonly ContainerState[],
  readyAfterMs: ReadonlyMap<string, number>,
): string {
  // Nothing was awaited one by one: then there is nothing to say in that column.
  const timed = readyAfterMs.size > 0
  const rows = desired.containers.map(({ name }) => {
    const state = states.find((each) => each.name === name)
    const after = readyAfterMs.get(name)
    const ports = Object.values(state?.published ?? {}).map(({ host, port }) => `${host}:${port}`)
    const ready = timed ? [after === undefined ? '-' : durationText(after)] : []
    return [name, state?.state ?? 'absent', ...ready, ports.join(', '), state?.image ?? '-']
  })
  return tableText(['CONTAINER', 'STATE', ...(timed ? ['READY AFTER'] : []), 'WHERE', 'IMAGE'], rows)
}
