import type { TreeNode } from '../source/tree.ts'

export interface FunctionOrder {
  /** Every function that is on no loop, those it calls before it. */
  readonly order: readonly string[]
  /** A function that calls itself, directly or through others → the way back to it. */
  readonly loops: ReadonlyMap<string, readonly string[]>
  /** Names and signs that one evaluation reads, those of called functions included. */
  readonly steps: ReadonlyMap<string, number>
}

/** Who calls whom among the functions of `calibrations:`. Takes time in proportion to their text. */
export function functionOrder(bodies: ReadonlyMap<string, string>): FunctionOrder {
  const calls = new Map([...bodies].map(([name, body]) => [name, calledIn(body, bodies)]))
  const loops = new Map<string, readonly string[]>()
  const steps = new Map<string, number>()
  for (const start of bodies.keys()) {
    // A stack of our own: a chain of thousands of functions must not end the program's.
    const trail: { readonly name: string; next: number }[] = steps.has(start) ? [] : [{ name: start, next: 0 }]
    const open = new Set(trail.map(({ name }) => name))
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const { name } = top
      const called = calls.get(name)?.[top.next++]
      if (called === undefined) {
        const own = bodies.get(name)?.length ?? 0
        steps.set(
          name,
          (calls.get(name) ?? []).reduce((sum, inner) => sum + (steps.get(inner) ?? 0), own),
        )
        open.delete(name)
        trail.pop()
      } else if (open.has(called)) {
        const names = trail.map((step) => step.name)
        if (!loops.has(called))
          loops.set(called, [...names.slice(names.indexOf(called)), called].slice(0, LONGEST_TRAIL))
      } else if (!steps.has(called)) {
        open.add(called)
        trail.push({ name: called, next: 0 })
      }
    }
  }
  return { order: [...steps.keys()], loops, steps }
}

/** A body written as a number (`offset: 3`) is text all the same. */
export function bodyOf(node: TreeNode): string {
  return typeof node.value === 'string' ? node.value : (node.written ?? '')
}

/** More names than this tell a person no more. */
const LONGEST_TRAIL = 6

/** Functions that a body calls, as often as it calls them. */
function calledIn(body: string, bodies: ReadonlyMap<string, string>): string[] {
  return [...body.matchAll(/([A-Za-z_]\w*)\s*\(/g)].map((hit) => String(hit[1])).filter((name) => bodies.has(name))
}
