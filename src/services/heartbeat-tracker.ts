import { floatPayload, type Payload, type PayloadMap } from '../protocol/json.ts'
import { timestampText } from '../protocol/timestamp.ts'
import { Endpoint } from '../runtime/endpoint.ts'
import { ThrowReply } from '../runtime/throw-reply.ts'

/** How a watched service is doing, with the numbers of the reference. */
export const HEARTBEAT_STATES = { OK: 0, WARNING: 1, CRITICAL: 2, UNKNOWN: -1 } as const

export type HeartbeatState = keyof typeof HEARTBEAT_STATES

/** Seconds without a heartbeat beyond which a service is in trouble; the monitor's own, shared by its trackers. */
export interface HeartbeatThresholds {
  warningS: number
  criticalS: number
}

export interface HeartbeatTrackerOptions {
  readonly name: string
  /** dripline name of the service whose heartbeats count. */
  readonly serviceName: string
  readonly thresholds: HeartbeatThresholds
  readonly now: () => number
}

/** Knows when one service was heard last; asked with get or `check_delay`. */
export class HeartbeatTracker extends Endpoint {
  readonly serviceName: string
  readonly #thresholds: HeartbeatThresholds
  readonly #now: () => number
  #isActive = true
  #lastHeartbeatMs: number | null = null
  /** Silence counts from here on: before, nobody listened. */
  #listeningSinceMs: number

  constructor({ name, serviceName, thresholds, now }: HeartbeatTrackerOptions) {
    super(name)
    this.serviceName = serviceName
    this.#thresholds = thresholds
    this.#now = now
    this.#listeningSinceMs = now()
    this.attributes.set('service_name', { get: () => serviceName })
    this.attributes.set('is_active', { get: () => this.#isActive, set: (value) => this.#setActive(value) })
    this.commands.set('check_delay', (parameters) => {
      this.positional('check_delay', [], parameters)
      return this.report()
    })
  }

  override get(): Payload {
    return this.report()
  }

  get state(): HeartbeatState {
    if (!this.#isActive) return 'UNKNOWN'
    const silentS = this.#secondsSince(Math.max(this.#lastHeartbeatMs ?? 0, this.#listeningSinceMs))
    if (silentS > this.#thresholds.criticalS) return 'CRITICAL'
    return silentS > this.#thresholds.warningS ? 'WARNING' : 'OK'
  }

  /** Of a service that was never heard: since it is watched. */
  get secondsSinceHeartbeat(): number {
    return this.#secondsSince(this.#lastHeartbeatMs ?? this.#listeningSinceMs)
  }

  /** State and times as they are sent: `value_raw` and `value_cal` are the number of the state, so that it can be logged. */
  report(): PayloadMap {
    const { state } = this
    return {
      value_raw: HEARTBEAT_STATES[state],
      value_cal: HEARTBEAT_STATES[state],
      status: state,
      service_name: this.serviceName,
      time_since_last_hb: floatPayload(Math.round(this.secondsSinceHeartbeat * 1000) / 1000),
      last_heartbeat: this.#lastHeartbeatMs === null ? null : timestampText(this.#lastHeartbeatMs),
      is_active: this.#isActive,
    }
  }

  /**
   * @param timestamp header of the heartbeat; one that cannot be read, or lies in the future, counts as now: a clock that
   * is ahead must not hide a silence
   */
  recordHeartbeat(timestamp: string): void {
    const now = this.#now()
    const sent = Date.parse(timestamp)
    const atMs = Number.isNaN(sent) ? now : Math.min(sent, now)
    // A heartbeat that was held up somewhere says nothing new.
    this.#lastHeartbeatMs = Math.max(this.#lastHeartbeatMs ?? atMs, atMs)
  }

  /** The monitor was deaf until now: that silence is not the service's. */
  listenFromNow(): void {
    this.#listeningSinceMs = this.#now()
  }

  #secondsSince(atMs: number): number {
    return Math.max(0, this.#now() - atMs) / 1000
  }

  #setActive(value: Payload): void {
    if (typeof value !== 'boolean')
      throw new ThrowReply('service_error_invalid_value', `${this.name}: is_active is true or false`)
    this.#isActive = value
  }
}
