import { isList, type Payload } from '../protocol/json.ts'
import type { Calibrated, Calibrator } from './calibrate.ts'
import { Endpoint, type EndpointOptions, type EntityOutside } from './endpoint.ts'
import { faultText } from './fault.ts'
import { isWorthLogging, type Logged, type LogThresholds } from './log-decision.ts'
import { every } from './schedule.ts'

export type { EntityOutside } from './endpoint.ts'

export interface EntityOptions extends EndpointOptions {
  readonly getOnSet: boolean
  readonly logOnSet: boolean
  readonly logRoutingKeyPrefix: string
  /** Seconds between scheduled readings; 0: none. */
  readonly logIntervalS: number
  /** Which scheduled readings become alerts; absent: all. */
  readonly thresholds?: LogThresholds
  /** The calibration as it was written, for the specifier `_calibration`. */
  readonly calibrationText: Payload
  readonly calibrate: Calibrator | null
}

const LOG_EVERY_READING: LogThresholds = {
  maxIntervalS: 0,
  maxAbsoluteChange: 0,
  maxFractionalChange: 0,
  checkField: 'value_cal',
}

/**
 * An endpoint with a value worth logging: readings are calibrated, and logged by time or when set. A subclass gives
 * `onGet`, `onSet` or both; what is missing is refused with 306.
 */
export class Entity extends Endpoint {
  readonly #options: EntityOptions
  readonly #thresholds: LogThresholds
  #getOnSet: boolean
  #logOnSet: boolean
  #lastLogged: Logged | null = null
  #stopSchedule: (() => void) | null = null
  #calibrationFailure: string | null = null

  constructor(options: EntityOptions, outside: EntityOutside) {
    super(options, outside)
    this.#options = options
    this.#getOnSet = options.getOnSet
    this.#logOnSet = options.logOnSet
    this.#thresholds = options.thresholds ?? LOG_EVERY_READING
    this.#declare()
  }

  /** The raw value, from the instrument or wherever it lives. */
  onGet?(): Payload | Promise<Payload>
  /** Takes a new raw value. */
  onSet?(value: Payload): Payload | Promise<Payload>

  override async get(): Promise<Payload> {
    if (this.onGet === undefined) throw this.notImplemented('on_get')
    const answer = await this.onGet()
    const raw = isList(answer) ? (answer[0] ?? null) : (answer ?? null)
    if (raw === null) return null
    const calibrated = this.#options.calibrate?.(raw)
    if (calibrated === undefined) return { value_raw: raw }
    this.#tellOf(calibrated)
    return calibrated.value === null ? { value_raw: raw } : { value_cal: calibrated.value, value_raw: raw }
  }

  /** Each failure is counted; the same one again is not told of again. */
  #tellOf({ failure, isKnown }: Calibrated): void {
    if (failure !== null) this.outside.failed?.('calibration')
    if (failure !== null && failure !== this.#calibrationFailure && isKnown === undefined)
      this.outside.warn(`${this.name}: no value_cal: ${failure}`)
    this.#calibrationFailure = failure
  }

  override async set(value: Payload): Promise<Payload> {
    if (this.onSet === undefined) throw this.notImplemented('on_set')
    const result = await this.onSet(value)
    if (!this.#getOnSet) return result ?? null
    const reading = await this.get()
    if (this.#logOnSet) await this.#alert(reading)
    return reading
  }

  /** Reads the value and sends it as an alert, at once and then every `log_interval`. A second start does nothing. */
  startLogging(): void {
    if (this.#stopSchedule !== null || this.#options.logIntervalS <= 0) return
    this.#stopSchedule = every(this.#options.logIntervalS * 1000, async () => {
      try {
        await this.#scheduledLog()
      } catch (error) {
        this.outside.failed?.('reading')
        this.outside.warn(`${this.name}: scheduled reading failed: ${faultText(error)}`)
      }
    })
  }

  stopLogging(): void {
    this.#stopSchedule?.()
    this.#stopSchedule = null
  }

  async #scheduledLog(): Promise<void> {
    const reading = await this.get()
    if (isWorthLogging(reading, Date.now(), this.#lastLogged, this.#thresholds)) await this.#alert(reading)
  }

  async #alert(reading: Payload): Promise<void> {
    await this.outside.alert(`${this.#options.logRoutingKeyPrefix}.${this.name}`, reading)
    this.#lastLogged = { reading, atMs: Date.now() }
  }

  #declare(): void {
    this.attributes.set('get_on_set', {
      get: () => this.#getOnSet,
      set: (value) => {
        this.#getOnSet = value === true
      },
    })
    this.attributes.set('log_on_set', {
      get: () => this.#logOnSet,
      set: (value) => {
        this.#logOnSet = value === true
      },
    })
    this.attributes.set('log_interval', { get: () => this.#options.logIntervalS })
    this.attributes.set('_calibration', { get: () => this.#options.calibrationText })
    this.#command('on_get', [], () => this.get())
    this.#command('on_set', ['value'], (value) => this.set(value))
    this.#command('start_logging', [], () => {
      this.startLogging()
      return null
    })
    this.#command('stop_logging', [], () => {
      this.stopLogging()
      return null
    })
    this.#command('scheduled_log', [], async () => {
      await this.#scheduledLog()
      return null
    })
    this.#command('log_a_value', [], async () => {
      await this.#alert(await this.get())
      return null
    })
  }

  /** A command that takes exactly `names`, in order or by name. */
  #command(name: string, names: readonly string[], run: (...values: Payload[]) => Payload | Promise<Payload>): void {
    this.commands.set(name, (parameters) => run(...this.positional(name, names, parameters)))
  }
}
