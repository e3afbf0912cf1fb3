import { isMap, type Payload, type PayloadMap } from '../protocol/json.ts'
import type { Alert } from '../protocol/message.ts'
import { AlertConsumer, type AlertConsumerOptions } from '../runtime/alert-consumer.ts'
import { every } from '../runtime/schedule.ts'
import { ThrowReply } from '../runtime/throw-reply.ts'
import { type HeartbeatState, type HeartbeatThresholds, HeartbeatTracker } from './heartbeat-tracker.ts'

export interface HeartbeatMonitorOptions extends AlertConsumerOptions {
  readonly timeBetweenChecksS: number
  readonly warningThresholdS: number
  readonly criticalThresholdS: number
  /** Whether a heartbeat of a service that nobody named gets a tracker. */
  readonly addUnknownHeartbeats: boolean
  readonly endpointNamePrefix: string
  /** Whether a change of state is sent as an alert too. */
  readonly logStateChanges: boolean
  readonly logRoutingKeyPrefix: string
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Names from the wire: a flood of invented ones must not fill the memory. */
const MOST_ADDED = 1_000
/** Routing keys end at 255 bytes, and a binding key needs two more than the name. */
const LONGEST_NAME_BYTES = 250

/**
 * Watches the heartbeats of services, each with an endpoint of its own that can be asked. Changes of state are logged
 * once. While the broker is away nothing can be heard, and no service is blamed for it.
 */
export class HeartbeatMonitor extends AlertConsumer {
  readonly thresholds: HeartbeatThresholds
  readonly #options: HeartbeatMonitorOptions
  #addUnknown: boolean
  #added = 0
  #nameless = 0
  /** The state that was logged last, by tracker. */
  readonly #logged = new Map<HeartbeatTracker, HeartbeatState>()

  constructor(options: HeartbeatMonitorOptions) {
    super(options)
    this.#options = options
    this.thresholds = { warningS: options.warningThresholdS, criticalS: options.criticalThresholdS }
    this.#addUnknown = options.addUnknownHeartbeats
    this.#declare()
    this.onConnected(() => {
      for (const tracker of this.trackers) tracker.listenFromNow()
      this.#checkAll()
    })
  }

  get trackers(): readonly HeartbeatTracker[] {
    return this.endpoints.filter((endpoint) => endpoint instanceof HeartbeatTracker)
  }

  override async run(signal: AbortSignal): Promise<void> {
    const stopChecks = every(this.#options.timeBetweenChecksS * 1000, async () => this.#checkAll())
    try {
      await super.run(signal)
    } finally {
      stopChecks()
    }
  }

  protected override async takeAlert(alert: Alert): Promise<void> {
    const serviceName = this.#serviceName(alert)
    if (serviceName === null) return
    const known = this.trackers.filter((tracker) => tracker.serviceName === serviceName)
    const trackers = known.length > 0 ? known : await this.#trackerFor(serviceName)
    for (const tracker of trackers) {
      tracker.recordHeartbeat(alert.timestamp)
      this.#check(tracker)
    }
  }

  /** The parser's group, or, without it, the name that every heartbeat carries. */
  #serviceName(alert: Alert): string | null {
    const group = this.routingData(alert.routingKey)?.service_name
    const name = group ?? (isMap(alert.payload) ? alert.payload.name : null)
    if (typeof name === 'string' && name !== '') return name
    this.#nameless++
    // Doubling: a wrong parser must not fill the disk with lines.
    if ((this.#nameless & (this.#nameless - 1)) === 0)
      this.log.warn(
        `alert ${alert.routingKey} names no service (${this.#nameless} so far): the group "service_name" of alert_key_parser_re is missing`,
      )
    return null
  }

  async #trackerFor(serviceName: string): Promise<readonly HeartbeatTracker[]> {
    if (!this.#addUnknown) return []
    // Requests are addressed by the first part of a routing key.
    const name = `${this.#options.endpointNamePrefix}${serviceName}`.replaceAll('.', '_')
    const isTaken = name === this.name || this.endpoints.some((endpoint) => endpoint.name === name)
    if (isTaken || this.#added >= MOST_ADDED || Buffer.byteLength(name) > LONGEST_NAME_BYTES) {
      this.log.debug(`"${serviceName}" is not watched: no endpoint can be named "${name}"`)
      return []
    }
    this.#added++
    if (this.#added === MOST_ADDED) this.log.warn(`${MOST_ADDED} services were added, no more will be`)
    const { thresholds } = this
    const tracker = new HeartbeatTracker({ name, serviceName, thresholds, now: this.#options.now })
    await this.addNow(tracker)
    this.log.info(`watches "${serviceName}" from now on, as endpoint ${name}`)
    return [tracker]
  }

  #checkAll(): void {
    if (this.isConsuming) for (const tracker of this.trackers) this.#check(tracker)
  }

  #check(tracker: HeartbeatTracker): void {
    const { state, serviceName, name } = tracker
    const before = this.#logged.get(tracker)
    if (state === before) return
    this.#logged.set(tracker, state)
    if (this.#options.logStateChanges) this.alert(`${this.#options.logRoutingKeyPrefix}.${name}`, tracker.report())
    // Not worth a line: a service that does well from the start.
    if (before === undefined && state === 'OK') return
    const line = `"${serviceName}" is ${state}: last heartbeat ${tracker.secondsSinceHeartbeat.toFixed(0)} s ago`
    if (state === 'WARNING' || state === 'CRITICAL') this.log.warn(line)
    else this.log.info(line)
  }

  /** Trackers by state, as the reference's `run_checks` groups them. */
  #report(): PayloadMap {
    const { trackers } = this
    const of = (state: HeartbeatState): Payload =>
      trackers
        .filter((tracker) => tracker.state === state)
        .map((tracker) => ({ name: tracker.name, ...tracker.report() }))
    return { OK: of('OK'), WARNING: of('WARNING'), CRITICAL: of('CRITICAL'), UNKNOWN: of('UNKNOWN') }
  }

  #declare(): void {
    const { self, thresholds } = this
    self.read = () => this.#report()
    self.commands.set('run_checks', (parameters) => {
      self.positional('run_checks', [], parameters)
      this.#checkAll()
      return this.#report()
    })
    self.attributes.set('time_between_checks_s', { get: () => this.#options.timeBetweenChecksS })
    self.attributes.set('endpoint_name_prefix', { get: () => this.#options.endpointNamePrefix })
    self.attributes.set('warning_threshold_s', {
      get: () => thresholds.warningS,
      set: (value) => {
        thresholds.warningS = seconds('warning_threshold_s', value)
      },
    })
    self.attributes.set('critical_threshold_s', {
      get: () => thresholds.criticalS,
      set: (value) => {
        thresholds.criticalS = seconds('critical_threshold_s', value)
      },
    })
    self.attributes.set('add_unknown_heartbeats', {
      get: () => this.#addUnknown,
      set: (value) => {
        if (typeof value !== 'boolean')
          throw new ThrowReply('service_error_invalid_value', 'add_unknown_heartbeats is true or false')
        this.#addUnknown = value
      },
    })
  }
}

function seconds(name: string, value: Payload): number {
  const number = typeof value === 'object' ? Number(value) : value
  if (typeof number === 'number' && number > 0) return number
  throw new ThrowReply('service_error_invalid_value', `${name} is a number of seconds, more than 0`)
}
