import { setTimeout as wait } from 'node:timers/promises'

/** Asks `check` again and again until it neither throws nor gives `false`; fails with its last reason after `withinMs`. */
export async function eventually<T>(
  check: () => T | Promise<T>,
  { withinMs }: { withinMs: number },
): Promise<Exclude<T, false>> {
  const deadline = Date.now() + withinMs
  let last: unknown = new Error('never true')
  while (Date.now() < deadline) {
    try {
      const answer = await check()
      if (answer !== false) return answer as Exclude<T, false>
    } catch (error) {
      last = error
    }
    await wait(50)
  }
  throw new Error(`not within ${withinMs} ms: ${last instanceof Error ? last.message : last}`, { cause: last })
}
