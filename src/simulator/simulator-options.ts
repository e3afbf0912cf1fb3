import type { Template } from '../calibration/str-format.ts'

/** A simulated instrument, completely described. */
export interface SimulatorOptions {
  readonly port: number
  /** What a command line ends with; empty: each packet is one. */
  readonly commandTerminator: string
  readonly responseTerminator: string
  /** Whether each command line is sent back before its reply. */
  readonly echoes: boolean
  /** The answer to `*IDN?`. */
  readonly identity: string
  /** Seconds before every reply. */
  readonly delayS: number
  /** Same seed and same commands, same noise and same faults. */
  readonly seed: number
  readonly commands: readonly SimulatedCommand[]
  readonly faults: Readonly<Record<FaultKind, SimulatedFault>>
}

export interface SimulatedCommand {
  /** As in the specification: `MEASure:TEMPerature`, `KRDG? A`. */
  readonly name: string
  /** What `<name>?` answers at the start, as it was written; `null`: the command has no value. */
  readonly value: string | null
  readonly settable: boolean
  /** Lowest and highest value that can be set. */
  readonly range: readonly [number, number] | null
  /** The only values that can be set. */
  readonly choices: readonly string[] | null
  /** Standard deviation of what is added to every reading. */
  readonly noise: number
  /** What is added per second since the start, or since the value was set. */
  readonly drift: number
  /** Values that take over at a time, in seconds since the start. */
  readonly steps: readonly { readonly at: number; readonly value: number }[]
  /** Seconds after which the steps begin again; 0: never. */
  readonly repeatS: number
  /** How a number is written; `null`: as it was given, or with six digits. */
  readonly format: Template | null
  /** What is answered to a command that asks for nothing. */
  readonly reply: string | null
  /** Seconds before this command's reply, on top of the instrument's own. */
  readonly delayS: number
}

/** `drop`: the connection is closed; `silence`: no answer; `garbage`: random bytes; `delay`: the answer comes late. */
export const FAULT_KINDS = ['drop', 'silence', 'garbage', 'delay'] as const
export type FaultKind = (typeof FAULT_KINDS)[number]

export interface SimulatedFault {
  /** How often it happens, from 0 to 1. */
  readonly probability: number
  /** Which commands it can hit; `null`: every line. */
  readonly commands: readonly string[] | null
  /** How late an answer comes, in seconds. */
  readonly seconds: number
}
