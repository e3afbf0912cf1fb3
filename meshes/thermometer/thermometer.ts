// A thermometer and the cryostat it belongs to: two classes of our own, named by `module_path` in mesh.yaml.
import { Entity, integer, number, Service, ThrowReply } from 'dripline-mesh/service'

/** The instrument: here it is computed, in a laboratory it would be asked over a socket or a serial line. */
export class Cryostat extends Service.with({
  /** Key of the service in mesh.yaml, in kelvin. Without a default it would have to be there. */
  base_temperature: number({ default: 4.2, least: 0 }),
}) {
  #isCooling = true

  constructor(...given: ConstructorParameters<typeof Service>) {
    super(...given)
    // dl-agent cmd cryostat -s warm_up
    this.self.command('warm_up', {}, () => {
      this.#isCooling = false
    })
    this.self.command('cool_down', {}, () => {
      this.#isCooling = true
    })
  }

  /** What channel 1, 2 … shows, in kelvin: each stage is ten kelvin warmer than the one before. */
  temperature(channel: number): number {
    return this.#isCooling ? this.parameters.base_temperature + 10 * (channel - 1) : 293.15
  }
}

/** One channel of the cryostat. */
export class Thermometer extends Entity.with({
  /** Which of the cryostat's sensors: has to be given. */
  channel: integer({ least: 1, most: 8 }),
  /** A reading above this is a broken wire, in kelvin. */
  most: number({ default: 400, least: 0 }),
}) {
  /** Added to each reading, in kelvin. */
  #offset = 0
  // Only what is declared below can be reached by a request: this number cannot.
  #readings = 0

  constructor(...given: ConstructorParameters<typeof Entity>) {
    super(...given)
    // dl-agent get cold_head -s offset; dl-agent set cold_head -s offset 0.2
    this.attribute('offset', number({ least: -5, most: 5 }), {
      get: () => this.#offset,
      set: (kelvin) => {
        this.#offset = kelvin
      },
    })
    this.attribute('readings', integer(), { get: () => this.#readings })
    // dl-agent cmd cold_head -s compare_with 4.2: from now on that is what it shows.
    this.command('compare_with', { kelvin: number({ least: 0 }) }, ({ kelvin }) => {
      this.#offset = kelvin - this.#sensor()
      return this.#offset
    })
  }

  /** The raw value; `calibration` of the entry is applied to it, `log_interval` logs it. */
  override onGet(): number {
    this.#readings++
    const kelvin = this.#sensor() + this.#offset
    if (kelvin > this.parameters.most) {
      throw new ThrowReply('resource_error', `${this.name}: ${kelvin} K: is the sensor connected?`)
    }
    return kelvin
  }

  #sensor(): number {
    return this.serviceAs(Cryostat).temperature(this.parameters.channel)
  }
}
