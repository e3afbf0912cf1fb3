import { formatted } from '../calibration/format.ts'
import { filledTemplate } from '../calibration/str-format.ts'
import { normal } from './seeded-random.ts'
import type { SimulatedCommand } from './simulator-options.ts'

/** An entry of the instrument's list of errors, as SCPI numbers them. */
export type ScpiError = readonly [number: number, text: string]

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/
/** Significant digits of a number that changes, where the specification gives no format. */
const DIGITS = 6

/** One value of the instrument: what it is now, and what may be set. */
export class SimulatedValue {
  readonly #command: SimulatedCommand
  readonly #random: () => number
  readonly #startMs: number
  #written: string
  /** Since when the value drifts. */
  #sinceMs: number
  #isSet = false

  constructor(command: SimulatedCommand, nowMs: number, random: () => number) {
    this.#command = command
    this.#random = random
    this.#startMs = nowMs
    this.#sinceMs = nowMs
    this.#written = command.value ?? ''
  }

  /** What the instrument answers when it is asked now. */
  read(nowMs: number): string {
    const { noise, drift, steps, format } = this.#command
    if (!NUMBER.test(this.#written)) return this.#written
    const changes = noise !== 0 || drift !== 0 || (steps.length > 0 && !this.#isSet)
    if (!changes && format === null) return this.#written
    const drifted = this.#base(nowMs) + (drift * (nowMs - this.#sinceMs)) / 1000
    const value = { kind: 'float', value: drifted + (noise === 0 ? 0 : noise * normal(this.#random)) } as const
    return format === null ? formatted(value, { type: 'g', digits: DIGITS }) : filledTemplate(format, value)
  }

  /** @returns the error, or `null` when the value was taken */
  write(text: string, nowMs: number): ScpiError | null {
    const { range, choices, value } = this.#command
    if (text === '') return [-109, 'Missing parameter']
    if (choices !== null) {
      const choice = choices.find((candidate) => candidate.toLowerCase() === text.toLowerCase())
      if (choice === undefined) return [-224, 'Illegal parameter value']
      return this.#take(choice, nowMs)
    }
    if (NUMBER.test(value ?? '') && !NUMBER.test(text)) return [-104, 'Data type error']
    if (range !== null && (Number(text) < range[0] || Number(text) > range[1])) return [-222, 'Data out of range']
    return this.#take(text, nowMs)
  }

  /** As it was at the start; the steps go on. */
  reset(nowMs: number): void {
    this.#take(this.#command.value ?? '', nowMs)
    this.#isSet = false
  }

  #take(text: string, nowMs: number): null {
    this.#written = text
    this.#sinceMs = nowMs
    this.#isSet = true
    return null
  }

  #base(nowMs: number): number {
    const { steps, repeatS } = this.#command
    if (this.#isSet) return Number(this.#written)
    const seconds = (nowMs - this.#startMs) / 1000
    const inRound = repeatS > 0 ? seconds % repeatS : seconds
    return steps.findLast(({ at }) => at <= inRound)?.value ?? Number(this.#written)
  }
}
