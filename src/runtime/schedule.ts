/** The reference refuses shorter intervals at start-up. @see dripline-cpp v2.10.8, library/scheduler.hh */
export const SHORTEST_INTERVAL_S = 0.1

/** Node turns a longer delay into 1 ms. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/**
 * Does `work` at once and then every `intervalMs`, in step with the start. Never two at a time; what was missed during a
 * stall or a slow reading is skipped, not made up for in a burst.
 *
 * @param work must not reject
 * @returns ends it
 */
export function every(intervalMs: number, work: () => Promise<void>): () => void {
  let planned = performance.now()
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const arm = (): void => {
    if (stopped) return
    const left = Math.max(0, planned - performance.now())
    timer = setTimeout(left > LONGEST_TIMER_MS ? arm : turn, Math.min(left, LONGEST_TIMER_MS))
  }
  const turn = (): void => {
    void work().finally(() => {
      const late = performance.now() - planned
      planned += intervalMs * Math.max(1, Math.ceil(late / intervalMs))
      arm()
    })
  }
  turn()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
