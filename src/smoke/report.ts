import type { ChaosResult } from './chaos/chaos.ts'
import type { CheckResult } from './check.ts'

/** Everything that `mesh smoke` found out. Plain data, without a secret in it: every report is made of this. */
export interface SmokeReport {
  /** Name in the spec. */
  readonly mesh: string
  /** Name of the throw-away project. */
  readonly project: string
  readonly startedAt: string
  readonly checks: readonly CheckResult[]
  readonly chaos: readonly ChaosResult[]
  /** Why the mesh could not be checked; `null`: it could. */
  readonly failure: SmokeFailure | null
  readonly times: SmokeTimes
  /** Where logs and the like are kept; `null`: nothing failed. */
  readonly artifacts: string | null
  /** What goes on running, or could not be removed; `null`: nothing. */
  readonly left: Left | null
  readonly notes: readonly string[]
  /** What went wrong beside the mesh itself. */
  readonly warnings: readonly string[]
}

export interface SmokeFailure {
  readonly code: string
  readonly exitCode: number
  readonly message: string
  readonly hint: string | null
}

export interface SmokeTimes {
  readonly upMs: number
  readonly checksMs: number
  readonly chaosMs: number
  readonly downMs: number
  readonly totalMs: number
  /** Of it, waits that are no time of the mesh's own: for a `log_interval`, for a heartbeat, for a fault. */
  readonly waitedMs: number
}

export interface Left {
  readonly isWanted: boolean
  readonly containers: readonly string[]
  readonly folder: string
  /** Why it could not be removed. */
  readonly reason: string | null
}

/** Exit code of a smoke that came to an end. */
export function exitCodeOfReport({ failure, checks, left }: SmokeReport): number {
  if (failure !== null) return failure.exitCode
  if (checks.some(({ outcome }) => outcome === 'failed')) return 9
  return left !== null && !left.isWanted ? 1 : 0
}

export function counted(checks: readonly CheckResult[]): Readonly<Record<CheckResult['outcome'], number>> {
  const count = (outcome: CheckResult['outcome']): number => checks.filter((check) => check.outcome === outcome).length
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') }
}
