import type { TreeNode } from '../source/tree.ts'

const SECONDS: Readonly<Record<string, number>> = {
  weeks: 604_800,
  days: 86_400,
  hours: 3_600,
  minutes: 60,
  seconds: 1,
  milliseconds: 1e-3,
  microseconds: 1e-6,
}

/** Seconds of an interval: a number, or a map of units that add up. */
export function secondsOf(node: TreeNode | null): number {
  if (node?.entries == null) return Number(node?.value ?? 0)
  return [...node.entries].reduce((sum, [unit, entry]) => sum + (SECONDS[unit] ?? 0) * Number(entry.node.value), 0)
}
