import { MeshError } from '../errors/mesh-error.ts'
import type { DesiredMesh, ObservedMesh } from './desired.ts'
import { type Plan, PlanBuilder } from './plan.ts'
import { addAwaits } from './plan-awaits.ts'
import { startOrder } from './start-order.ts'

/**
 * Restarts the named containers in start order, and awaits them and what needs them. Pure.
 *
 * @param names empty: every container of the mesh
 * @throws MeshError usage when one is not in the mesh, or was never created
 */
export function planRestart(names: readonly string[], observed: ObservedMesh, desired: DesiredMesh): Plan {
  const chosen = chosenContainers(names, observed, desired)
  const builder = new PlanBuilder()
  const awaits = new Map<string, readonly number[]>()
  for (const container of startOrder(desired.containers)) {
    const needsReady = container.needs.flatMap((need) => awaits.get(need) ?? [])
    const asked = chosen.includes(container.name)
    if (!asked && needsReady.length === 0) continue
    const restart = asked ? [builder.add({ kind: 'restart', container: container.name }, needsReady, 'asked for')] : []
    awaits.set(container.name, addAwaits(builder, container, [...restart, ...needsReady], desired.waitTimeoutS))
  }
  return builder.plan
}

function chosenContainers(names: readonly string[], observed: ObservedMesh, desired: DesiredMesh): readonly string[] {
  const all = desired.containers.map(({ name }) => name)
  const unknown = names.filter((name) => !all.includes(name))
  if (unknown.length > 0) {
    const hint = `its containers are ${all.join(', ')}`
    throw new MeshError('usage', `mesh ${desired.name} has no container "${unknown.join('", "')}"`, { hint })
  }
  const chosen = names.length === 0 ? all : names
  const existing = new Set(observed.containers.map(({ name }) => name))
  const missing = chosen.filter((name) => !existing.has(name))
  if (missing.length > 0)
    throw new MeshError('usage', `not created yet: ${missing.join(', ')}`, { hint: 'mesh up creates and starts them' })
  const onNone = new Set(observed.containers.flatMap(({ name, isCutOff }) => (isCutOff ? [name] : [])))
  const cutOff = observed.network ? chosen.filter((name) => onNone.has(name)) : chosen
  if (cutOff.length === 0) return chosen
  throw new MeshError('not-running', `cut off from the network: ${cutOff.join(', ')}`, {
    hint: 'mesh up makes it anew',
  })
}
