import { type Plan, PlanBuilder, type Step } from './plan.ts'

/**
 * The plan of `--no-wait`: without the waits and migrations that no start depends on. A Python service still starts
 * only when its broker is ready, because it would give up.
 */
export function withoutWaiting({ steps }: Plan): Plan {
  const needed = new Set<number>()
  for (const step of steps.toReversed()) {
    const isWait = step.action.kind === 'await' || step.action.kind === 'migrate'
    if (isWait && !needed.has(step.number)) continue
    needed.add(step.number)
    for (const number of step.after) needed.add(number)
  }
  const builder = new PlanBuilder()
  const renumbered = new Map<number, number>()
  const kept = steps.filter(({ number }) => needed.has(number))
  const after = (step: Step): number[] => step.after.flatMap((number) => renumbered.get(number) ?? [])
  for (const step of kept) renumbered.set(step.number, builder.add(step.action, after(step), step.reason))
  return builder.plan
}
