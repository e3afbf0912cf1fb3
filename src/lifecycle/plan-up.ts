import type { DesiredContainer, DesiredMesh, ObservedContainer, ObservedMesh } from './desired.ts'
import { type Plan, PlanBuilder } from './plan.ts'
import { addAwaits } from './plan-awaits.ts'
import { startOrder } from './start-order.ts'

/**
 * What brings the mesh from what exists to what is wanted. Pure. Running containers with an unchanged definition are
 * left alone, so the plan of a running, unchanged mesh is empty.
 *
 * A container is awaited when it is started, and also when something it needs is: it must be seen to come back.
 */
export function planUp(observed: ObservedMesh, desired: DesiredMesh): Plan {
  const existing = new Map(observed.containers.map((container) => [container.name, container]))
  const wanted = new Set(desired.containers.map(({ name }) => name))
  const builder = new PlanBuilder()
  const network = observed.network
    ? []
    : [builder.add({ kind: 'create-network', network: desired.name }, [], 'missing')]
  for (const { name } of observed.containers) {
    if (!wanted.has(name)) builder.add({ kind: 'remove', container: name }, [], 'not in the spec')
  }

  const starts = new Map<string, number>()
  const awaits = new Map<string, readonly number[]>()
  for (const container of startOrder(desired.containers)) {
    const change = changeOf(container, existing.get(container.name), !observed.network)
    const needsReady = container.needs.flatMap((need) => awaits.get(need) ?? [])
    const outdated = container.migrates && observed.tablesOutdated
    if (change === null && needsReady.length === 0 && !outdated) continue
    if (change !== null && change.kind !== 'await') {
      const needsStarted = container.needs.flatMap((need) => starts.get(need) ?? [])
      const removed = isRemovedFirst(container, existing.get(container.name), change)
        ? [builder.add({ kind: 'remove', container: container.name }, [], change.reason)]
        : []
      const before = [...removed, ...(container.startsAtOnce ? needsStarted : needsReady)]
      const action = { kind: 'start', container: container.name, fresh: change.kind === 'make' } as const
      starts.set(container.name, builder.add(action, [...network, ...before], change.reason))
    }
    const started = starts.get(container.name)
    const after = started === undefined ? needsReady : [started, ...needsReady]
    awaits.set(container.name, addAwaits(builder, container, after, desired.waitTimeoutS))
  }
  return builder.plan
}

interface Change {
  /** `make`: make anew and start; `await`: the engine is starting it already. */
  readonly kind: 'make' | 'start' | 'await'
  readonly reason: string
}

/** @returns `null`: to be left alone */
function changeOf(wanted: DesiredContainer, found: ObservedContainer | undefined, networkLost: boolean): Change | null {
  if (found === undefined) return { kind: 'make', reason: 'missing' }
  if (found.configHash !== wanted.configHash) return { kind: 'make', reason: 'config changed' }
  // A container is tied to the network it was made on, not to one of the same name made later.
  if (networkLost) return { kind: 'make', reason: 'network missing' }
  if (found.isCutOff) return { kind: 'make', reason: 'cut off from its network' }
  switch (found.state) {
    case 'running':
      return null
    case 'restarting':
      return { kind: 'await', reason: 'restarting' }
    case 'created':
      return { kind: 'start', reason: 'never started' }
    case 'exited':
      return { kind: 'start', reason: `exited (${found.exitCode})` }
    // The engine refuses to start a container in these states.
    case 'paused':
    case 'dead':
    case 'removing':
      return { kind: 'make', reason: found.state }
  }
}

/** Compose leaves a container of an unchanged definition as it is, and can neither stop nor replace one in these states. */
function isRemovedFirst(wanted: DesiredContainer, found: ObservedContainer | undefined, { kind }: Change): boolean {
  if (kind !== 'make' || found === undefined) return false
  return found.configHash === wanted.configHash || ['paused', 'dead', 'removing'].includes(found.state)
}
