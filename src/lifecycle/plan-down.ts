import type { DesiredMesh, ObservedMesh } from './desired.ts'
import { type Plan, PlanBuilder } from './plan.ts'
import { startOrder } from './start-order.ts'

/**
 * Stops and removes what exists, in the reverse of the start order, so that a service leaves before its broker and the
 * logger can still write its rows. Volumes go only when named. Pure; the plan of a mesh that is down is empty.
 *
 * @param volumes volumes to delete for good; the caller has made sure that this is wanted
 */
export function planDown(observed: ObservedMesh, desired: DesiredMesh, volumes: readonly string[] = []): Plan {
  const builder = new PlanBuilder()
  const wanted = new Set(desired.containers.map(({ name }) => name))
  const unknown = observed.containers.map(({ name }) => name).filter((name) => !wanted.has(name))
  const removed: number[] = []
  let stoppedBefore: readonly number[] = []
  for (const layer of [unknown, ...stopLayers(desired)]) {
    const stopped: number[] = []
    for (const name of layer) {
      const found = observed.containers.find((container) => container.name === name)
      if (found === undefined) continue
      const reason = wanted.has(name) ? found.state : 'not in the spec'
      const runs = ['running', 'restarting', 'paused'].includes(found.state)
      const stop = runs ? [builder.add({ kind: 'stop', container: name }, stoppedBefore, reason)] : []
      stopped.push(...stop)
      removed.push(builder.add({ kind: 'remove', container: name }, stop, runs ? 'stopped' : reason))
    }
    if (stopped.length > 0) stoppedBefore = stopped
  }
  if (observed.network) builder.add({ kind: 'remove-network', network: desired.name }, removed, 'unused')
  for (const volume of volumes) builder.add({ kind: 'remove-volume', volume }, removed, 'data is deleted')
  return builder.plan
}

/** Names that may stop side by side; those that nothing needs come first. */
function stopLayers({ containers }: DesiredMesh): readonly (readonly string[])[] {
  const depth = new Map<string, number>()
  for (const { name, needs } of startOrder(containers)) {
    depth.set(name, Math.max(0, ...needs.map((need) => (depth.get(need) ?? 0) + 1)))
  }
  const deepest = Math.max(0, ...depth.values())
  return Array.from({ length: deepest + 1 }, (_unused, index) =>
    containers.map(({ name }) => name).filter((name) => depth.get(name) === deepest - index),
  )
}
