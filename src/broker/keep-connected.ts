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
const LONGEST_WAIT_MS = 2_000
const CONNECT_TIMEOUT_MS = 5_000

/**
 * Keeps one connection for as long as `signal` allows: quick retries at first, then every 2 s, for ever.
 *
 * @returns when `signal` is aborted, with the connection closed
 * @throws whatever `givesUp` said yes to
 */
export async function keepConnected(options: KeepConnected, signal: AbortSignal): Promise<void> {
  let waitMs = FIRST_WAIT_MS
  while (!signal.aborted) {
    let reason: string
    try {
      reason = await oneConnection(options, signal, () => {
        waitMs = FIRST_WAIT_MS
      })
    } catch (error) {
      if (signal.aborted) return
      const givesUp = options.givesUp ?? ((cause) => cause instanceof MeshError && cause.code === 'broker-refused')
      if (givesUp(error)) throw error
      reason = error instanceof Error ? error.message : String(error)
    }
    if (signal.aborted) return
    options.onLost(reason, waitMs)
    await wait(waitMs, undefined, { signal }).catch(() => undefined) // an abort is seen by the loop's own condition
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)
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
