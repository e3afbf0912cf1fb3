import type { PayloadMap } from '../protocol/json.ts'
import { timestampText } from '../protocol/timestamp.ts'

/** How a service is doing, for health checks and `cmd health`. */
export interface Health {
  readonly connected: boolean
  /** Requests come in. */
  readonly consuming: boolean
  /** Since when, in milliseconds of the epoch. */
  readonly sinceMs: number
  readonly lastHeartbeatMs: number | null
  /** Why it is not consuming. */
  readonly reason: string | null
}

/** Keeps what the health of a service is made of. */
export class Condition {
  #isConsuming = false
  #sinceMs = Date.now()
  #lastHeartbeatMs: number | null = null
  #reason: string | null = 'not connected yet'

  connected(): void {
    this.#isConsuming = true
    this.#sinceMs = Date.now()
    this.#reason = null
  }

  /** Also called for each attempt that fails. */
  lost(reason: string): void {
    if (this.#isConsuming) this.#sinceMs = Date.now()
    this.#isConsuming = false
    this.#reason = reason
  }

  heartbeat(): void {
    this.#lastHeartbeatMs = Date.now()
  }

  get health(): Health {
    const consuming = this.#isConsuming
    const times = { sinceMs: this.#sinceMs, lastHeartbeatMs: this.#lastHeartbeatMs }
    return { connected: consuming, consuming, ...times, reason: this.#reason }
  }
}

/** What `cmd health` answers. */
export function healthPayload({ connected, consuming, sinceMs, lastHeartbeatMs, reason }: Health): PayloadMap {
  return {
    connected,
    consuming,
    since: timestampText(sinceMs),
    last_heartbeat: lastHeartbeatMs === null ? null : timestampText(lastHeartbeatMs),
    reason,
  }
}
