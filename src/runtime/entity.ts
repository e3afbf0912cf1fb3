import { isList, type Payload } from '../protocol/json.ts'
import type { Calibrated, Calibrator } from './calibrate.ts'
import { Endpoint, type EndpointOptions, type EntityOutside } from './endpoint.ts'
import { declareSettings, type EntitySettings } from './entity-settings.ts'
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
  /** For a calibration given by specifier; absent: it cannot be changed. @throws ExpressionError */
  readonly calibrator?: (expression: string) => Calibrator
}

const LOG_EVERY_READING: LogThresholds = {
  maxIntervalS: 0,
  maxAbsoluteChange: 0,
  maxFractionalChange: 0,
  checkField: 'value_cal',
}

/** How often the same failure of a reading is told: an instrument away for a week must not fill the disk with lines. */
const SAME_LINE_EVERY_MS = 60_000
const NEVER = { failure: '', atMs: 0 }

/**
 * An endpoint with a value worth logging: readings are calibrated, and logged by time or when set. A subclass gives
 * `onGet`, `onSet` or both; what is missing is refused with 306.
 */
export class Entity extends Endpoint {
  readonly #settings: EntitySettings
  readonly #calibrator: EntityOptions['calibrator']
  #hadNothingToLog = false
  #lastLogged: Logged | null = null
  #stopSchedule: (() => void) | null = null
  #calibrationFailure: string | null = null

  constructor(options: EntityOptions, outside: EntityOutside) {
    super(options, outside)
    const { getOnSet, logOnSet, logRoutingKeyPrefix, logIntervalS, thresholds = LOG_EVERY_READING } = options
    const calibration = { text: options.calibrationText, calibrate: options.calibrate }
    this.#settings = { getOnSet, logOnSet, logRoutingKeyPrefix, logIntervalS, thresholds, calibration }
    this.#calibrator = options.calibrator
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
    const calibrated = this.#settings.calibration.calibrate?.(raw)
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
    if (!this.#settings.getOnSet) return result ?? null
    const reading = await this.get()
    if (this.#settings.logOnSet) await this.#alert(reading)
    return reading
  }

  /** Reads the value and sends it as an alert, at once and then every `log_interval`. A second start does nothing. */
  startLogging(): void {
    if (this.#stopSchedule !== null || this.#settings.logIntervalS <= 0) return
    let told = NEVER
    this.#stopSchedule = every(this.#settings.logIntervalS * 1000, async () => {
      try {
        await this.#scheduledLog()
        told = NEVER
      } catch (error) {
        this.outside.failed?.('reading')
        const failure = faultText(error)
        const nowMs = performance.now()
        if (failure === told.failure && nowMs - told.atMs < SAME_LINE_EVERY_MS) return
        told = { failure, atMs: nowMs }
        this.outside.warn(`${this.name}: scheduled reading failed: ${failure}`)
      }
    })
  }

  stopLogging(): void {
    this.#stopSchedule?.()
    this.#stopSchedule = null
  }

  async #scheduledLog(): Promise<void> {
    const reading = await this.get()
    if (isWorthLogging(reading, performance.now(), this.#lastLogged, this.#settings.thresholds))
      await this.#alert(reading)
  }

  async #alert(reading: Payload): Promise<void> {
    if (reading === null) return this.#sayNothingToLog()
    this.#hadNothingToLog = false
    await this.outside.alert(`${this.#settings.logRoutingKeyPrefix}.${this.name}`, reading)
    this.#lastLogged = { reading, atMs: performance.now() }
  }

  /** An alert without a value is a row that cannot be stored, again and again. */
  #sayNothingToLog(): void {
    if (!this.#hadNothingToLog) this.outside.warn(`${this.name}: there is no value yet to log`)
    this.#hadNothingToLog = true
  }

  #declare(): void {
    declareSettings(this, this.#settings, {
      calibrator: this.#calibrator,
      // At once, where it is being logged.
      onIntervalChanged: () => {
        if (this.#stopSchedule === null) return
        this.stopLogging()
        this.startLogging()
      },
    })
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
    // A reading; as the reference's, also a value that is given.
    this.commands.set('log_a_value', async (given) => {
      const isGiven = given.values.length > 0 || Object.keys(given.named).length > 0
      const [value] = isGiven ? this.positional('log_a_value', ['the_value'], given) : [await this.get()]
      await this.#alert(value ?? null)
      return null
    })
  }

  /** A command that takes exactly `names`, in order or by name. */
  #command(name: string, names: readonly string[], run: (...values: Payload[]) => Payload | Promise<Payload>): void {
    this.commands.set(name, (parameters) => run(...this.positional(name, names, parameters)))
  }
}
