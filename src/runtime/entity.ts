import { isList, type Payload } from '../protocol/json.ts'
import type { Calibrator } from './calibrate.ts'
import { Endpoint } from './endpoint.ts'

export interface EntityOptions {
  readonly name: string
  readonly getOnSet: boolean
  readonly logOnSet: boolean
  readonly logRoutingKeyPrefix: string
  /** Seconds between scheduled readings; 0: none. */
  readonly logIntervalS: number
  /** The calibration as it was written, for the specifier `_calibration`. */
  readonly calibrationText: Payload
  readonly calibrate: Calibrator | null
}

/** What an entity may do to the outside; given by the service it belongs to. */
export interface EntityOutside {
  alert(routingKey: string, payload: Payload): Promise<void>
  warn(text: string): void
}

/** An endpoint with a value worth logging: readings are calibrated, and logged by time or when set. */
export abstract class Entity extends Endpoint {
  readonly #outside: EntityOutside
  readonly #options: EntityOptions
  #getOnSet: boolean
  #logOnSet: boolean
  #logIntervalS: number
  #timer: NodeJS.Timeout | null = null

  constructor(options: EntityOptions, outside: EntityOutside) {
    super(options.name)
    this.#options = options
    this.#outside = outside
    this.#getOnSet = options.getOnSet
    this.#logOnSet = options.logOnSet
    this.#logIntervalS = options.logIntervalS
    this.#declare()
  }

  /** The raw value, from the instrument or wherever it lives. */
  abstract onGet(): Payload | Promise<Payload>
  /** Takes a new raw value. */
  abstract onSet(value: Payload): Payload | Promise<Payload>

  override async get(): Promise<Payload> {
    const answer = await this.onGet()
    const raw = isList(answer) ? (answer[0] ?? null) : answer
    if (raw === null) return null
    const calibrated = this.#options.calibrate?.(raw)
    if (calibrated === undefined) return { value_raw: raw }
    if (calibrated.failure !== null) this.#outside.warn(`${this.name}: no value_cal: ${calibrated.failure}`)
    return calibrated.value === null ? { value_raw: raw } : { value_cal: calibrated.value, value_raw: raw }
  }

  override async set(value: Payload): Promise<Payload> {
    const result = await this.onSet(value)
    if (!this.#getOnSet) return result
    const reading = await this.get()
    if (this.#logOnSet) await this.#alert(reading)
    return reading
  }

  /** Reads the value and sends it as an alert, at once and then every `log_interval`. A second start does nothing. */
  startLogging(): void {
    if (this.#timer !== null || this.#logIntervalS <= 0) return
    const log = (): void => {
      this.#logReading().catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error)
        this.#outside.warn(`${this.name}: scheduled reading failed: ${reason}`)
      })
    }
    this.#timer = setInterval(log, this.#logIntervalS * 1000)
    log()
  }

  stopLogging(): void {
    if (this.#timer !== null) clearInterval(this.#timer)
    this.#timer = null
  }

  async #logReading(): Promise<void> {
    await this.#alert(await this.get())
  }

  async #alert(reading: Payload): Promise<void> {
    await this.#outside.alert(`${this.#options.logRoutingKeyPrefix}.${this.name}`, reading)
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
    this.attributes.set('log_interval', { get: () => this.#logIntervalS })
    this.attributes.set('_calibration', { get: () => this.#options.calibrationText })
    this.commands.set('on_get', () => this.get())
    this.commands.set('on_set', ({ values: [value = null] }) => this.set(value))
    this.commands.set('start_logging', () => {
      this.startLogging()
      return null
    })
    this.commands.set('stop_logging', () => {
      this.stopLogging()
      return null
    })
    for (const name of ['log_a_value', 'scheduled_log']) {
      this.commands.set(name, async () => {
        await this.#logReading()
        return null
      })
    }
  }
}
