import { setTimeout as wait } from 'node:timers/promises'
import type { OwnCheck } from '../../spec/own-check.ts'
import type { AskedMesh } from '../asked-mesh.ts'
import { type Finding, failed, passed, type Question, skipped } from '../check.ts'
import { ownAlert, ownRow } from './own-events.ts'
import { ownPage } from './own-page.ts'
import { ownQuery } from './own-query.ts'
import { ownRequest } from './own-request.ts'

/** One try: what is not as expected (`null`: all is), and how long the answer took. */
export interface Try {
  readonly problem: string | null
  readonly ms: number
  /** There was no answer in what was left of the time. */
  readonly isLate?: boolean
}

type Asking = (asked: AskedMesh, signal: AbortSignal) => Promise<Finding>

const WITHIN_S = 5
const AGAIN_AFTER_MS = 100

/** A check of the user's own, by what it asks. */
export function askOwn(
  { check }: Extract<Question, { kind: 'own' }>,
  asked: AskedMesh,
  signal: AbortSignal,
): Promise<Finding> {
  return askingOf(check)(asked, signal)
}

function askingOf(check: OwnCheck): Asking {
  switch (check.action) {
    case 'get':
      return (asked, signal) => untilMet(check, () => ownRequest(check, asked, signal), signal)
    case 'set':
    case 'cmd':
      return async (asked, signal) => once(check, await ownRequest(check, asked, signal))
    case 'sql':
      return (asked, signal) => untilMet(check, (leftMs) => ownQuery(check, asked, leftMs), signal)
    case 'http':
      return (asked, signal) => untilMet(check, () => ownPage(check, asked, signal), signal)
    case 'alert':
      return (asked, signal) => ownAlert(check, check.withinS ?? WITHIN_S, asked, signal)
    case 'logged':
      return (asked, signal) => ownRow(check, asked, signal)
    case 'skip':
      return async () => skipped(check.because ?? 'the spec says so')
  }
}

function once({ action }: OwnCheck, { problem, ms }: Try): Finding {
  const hops = [{ name: action, ms }]
  return problem === null ? passed(hops) : failed(problem, hops)
}

/** Asks again and again until the answer is as expected, or the time is over. @param ask told what is left of it */
async function untilMet(check: OwnCheck, ask: (leftMs: number) => Promise<Try>, signal: AbortSignal): Promise<Finding> {
  const startedAtMs = performance.now()
  const withinS = check.withinS ?? WITHIN_S
  const endsAtMs = startedAtMs + withinS * 1_000
  let last: string | null = null
  for (;;) {
    const askedAtMs = performance.now()
    const answer = await ask(endsAtMs - askedAtMs)
    const finding = once(check, answer)
    if (answer.problem === null) return { ...finding, waitedMs: askedAtMs - startedAtMs } as Finding
    // What was answered before says more than that the last time was too short.
    if (answer.isLate !== true) last = answer.problem
    else if (last === null) return failed(`${answer.problem} within ${withinS} s`)
    if (performance.now() + AGAIN_AFTER_MS >= endsAtMs) return failed(`${last} (asked for ${withinS} s)`)
    await wait(AGAIN_AFTER_MS, undefined, { signal })
  }
}
