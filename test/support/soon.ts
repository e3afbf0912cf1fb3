/**
 * "At once", for tests: sooner than what would be waited for otherwise (for ever, or at least twice as long), and long
 * enough for a machine that is busy. How fast something is, the benchmarks tell.
 */
export const SOON_MS = 10_000
