import { setMaxListeners } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { MeshError } from '../errors/mesh-error.ts'
import type { Probe } from './probe.ts'

export interface WaitOptions {
  /** Longest wait for all probes together. */
  readonly timeoutMs: number
  /** The caller's own reason to stop: its `reason` is thrown as it is, and is no failure. */
  readonly signal: AbortSignal
  /** Called when a probe says yes, with the time since the wait began. */
  readonly onReady?: (probe: Probe, afterMs: number) => void
  /** Called when the reason of a probe changes, not at every question. */
  readonly onWaiting?: (probe: Probe, reason: string) => void
}

const FIRST_PAUSE_MS = 50
/** A first start takes seconds, and a person looks on: what is missed by a pause is time lost for everybody. */
const LONGEST_PAUSE_AT_FIRST_MS = 100
const AT_FIRST_MS = 15_000
const LONGEST_PAUSE_MS = 250

/**
 * Asks every probe, side by side, until each has said yes: ten times a second for the first 15 s, then
 * four times a second.
 *
 * @throws MeshError probe-failed as soon as one probe says that asking again cannot help
 * @throws MeshError probe-timeout after `timeoutMs`, with the last reason of every probe that is not ready
 * @throws the reason of `signal`
 */
export async function waitUntilReady(probes: readonly Probe[], options: WaitOptions): Promise<void> {
  options.signal.throwIfAborted()
  const startedAtMs = performance.now()
  const reasons = new Map<Probe, string>(probes.map((probe) => [probe, 'not asked yet']))
  // Ends the other probes when one of them fails.
  const over = new AbortController()
  const deadline = new AbortController()
  // Not `AbortSignal.timeout`: its timer does not keep the process alive, which then ends in the middle of a wait.
  const timer = setTimeout(() => deadline.abort(), options.timeoutMs)
  const signal = AbortSignal.any([options.signal, deadline.signal, over.signal])
  // A listener for each probe is no leak.
  setMaxListeners(0, signal)

  const untilReady = async (probe: Probe): Promise<void> => {
    const longestMs = (): number =>
      performance.now() - startedAtMs < AT_FIRST_MS ? LONGEST_PAUSE_AT_FIRST_MS : LONGEST_PAUSE_MS
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, longestMs())) {
      const answer = await unlessAborted(probe.check(signal), signal)
      // An answer that comes after the deadline is too late: a deadline never looks like success.
      signal.throwIfAborted()
      if (answer.state === 'ready') {
        reasons.delete(probe)
        return options.onReady?.(probe, performance.now() - startedAtMs)
      }
      if (answer.state === 'failed') throw probeFailed(probe, answer.reason, answer.hint)
      if (reasons.get(probe) !== answer.reason) options.onWaiting?.(probe, answer.reason)
      reasons.set(probe, answer.reason)
      await wait(pauseMs, undefined, { signal })
    }
  }

  try {
    await Promise.all(probes.map(untilReady))
  } catch (error) {
    if (options.signal.aborted) throw options.signal.reason
    // What a probe throws because its signal was aborted says nothing; a verdict reached before that does.
    if (deadline.signal.aborted && !isVerdict(error)) throw probeTimeout(reasons, options.timeoutMs)
    throw error
  } finally {
    clearTimeout(timer)
    over.abort()
  }
}

function isVerdict(error: unknown): boolean {
  return error instanceof MeshError && error.code === 'probe-failed'
}

function probeFailed(probe: Probe, reason: string, hint: string | undefined): MeshError {
  return new MeshError('probe-failed', `${probe.name}: ${reason}`, hint === undefined ? {} : { hint })
}

function probeTimeout(reasons: ReadonlyMap<Probe, string>, timeoutMs: number): MeshError {
  const after = `not ready after ${timeoutMs / 1000} s`
  const lines = [...reasons].map(([probe, reason]) => `${probe.name}: ${after}: ${reason}`)
  return new MeshError('probe-timeout', lines.join('\n'))
}

/** Rejects at once on abort, also when the question itself does not listen to its signal. */
async function unlessAborted<T>(question: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = (): void => undefined
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([question, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
