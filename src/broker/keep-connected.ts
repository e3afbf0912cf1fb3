import { setTimeout as wait } from 'node:timers/promises'
import { MeshError } from '../errors/mesh-error.ts'
import type { BrokerAddress } from './connect.ts'
import { type Link, openLink } from './link.ts'

export interface KeepConnected {
  readonly address: BrokerAddress
  /** Shown in the broker's list of connections. */
  readonly name: string
  /** Declares, binds and consumes; called on every new connection before it counts as connected. */
  readonly setUp: (link: Link) => Promise<void>
  readonly onConnected: (link: Link) => void
  /** Called once for each loss and each failed attempt, with the reason and the wait before the next attempt. */
  readonly onLost: (reason: string, nextAttemptMs: number) => void
  /** Whether to give up: `true` ends the loop with the error. Default: never, but for a refused login. */
  readonly givesUp?: (error: unknown) => boolean
}

const FIRST_WAIT_MS = 50
/** A broker that boots is there within seconds, and everybody waits for whoever finds it last. */
const QUICK_WAIT_MS = 250
const QUICK_FOR_MS = 20_000
const LONGEST_WAIT_MS = 2_000
const CONNECT_TIMEOUT_MS = 5_000

/**
 * Keeps one connection for as long as `signal` allows: four attempts a second for the first 20 s
 * without it, then every 2 s, for ever.
 *
 * @returns when `signal` is aborted, with the connection closed
 * @throws whatever `givesUp` said yes to
 */
export async function keepConnected(options: KeepConnected, signal: AbortSignal): Promise<void> {
  let waitMs = FIRST_WAIT_MS
  let awaySinceMs = performance.now()
  while (!signal.aborted) {
    let reason: string
    try {
      reason = await oneConnection(options, signal, () => {
        waitMs = FIRST_WAIT_MS
        awaySinceMs = Number.POSITIVE_INFINITY
      })
    } catch (error) {
      if (signal.aborted) return
      const givesUp = options.givesUp ?? ((cause) => cause instanceof MeshError && cause.code === 'broker-refused')
      if (givesUp(error)) throw error
      reason = error instanceof Error ? error.message : String(error)
    }
    if (signal.aborted) return
    awaySinceMs = Math.min(awaySinceMs, performance.now())
    options.onLost(reason, waitMs)
    await wait(waitMs, undefined, { signal }).catch(() => undefined) // an abort is seen by the loop's own condition
    const longestMs = performance.now() - awaySinceMs < QUICK_FOR_MS ? QUICK_WAIT_MS : LONGEST_WAIT_MS
    waitMs = Math.min(waitMs * 2, longestMs)
  }
}

/** @returns why it ended, once it had been fully set up */
async function oneConnection(options: KeepConnected, signal: AbortSignal, onSetUp: () => void): Promise<string> {
  const link = await openLink(options.address, CONNECT_TIMEOUT_MS, options.name, signal)
  const stop = (): void => void link.close()
  signal.addEventListener('abort', stop, { once: true })
  try {
    if (signal.aborted) return 'stopped'
    await options.setUp(link)
    onSetUp()
    options.onConnected(link)
    return await link.closed
  } finally {
    signal.removeEventListener('abort', stop)
    await link.close()
  }
}
