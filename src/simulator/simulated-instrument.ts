import { type CommandUnit, commandUnits, isCommand } from './command-name.ts'
import { SimulatedFaults } from './simulated-faults.ts'
import { type ScpiError, SimulatedValue } from './simulated-value.ts'
import { FAULT_KINDS, type SimulatedCommand, type SimulatorOptions } from './simulator-options.ts'

/** What the instrument does with one line. */
export interface Reaction {
  /** Sent after `afterMs`, as it is; `null`: nothing is. */
  readonly bytes: Buffer | null
  readonly afterMs: number
  /** The connection is closed instead. */
  readonly drops: boolean
}

const READY_QUESTION = 'SIMulator:READy?'

/** Whether a line only asks if the simulator is there. */
export function isReadyQuestion(line: string): boolean {
  return isCommand(READY_QUESTION, line)
}

/** Where the instrument takes time and chance from. */
export interface Surroundings {
  readonly nowMs: () => number
  readonly random: () => number
}

interface Found {
  readonly command: SimulatedCommand
  readonly isQuestion: boolean
}

type BuiltIn = (unit: CommandUnit) => string | null

const MOST_ERRORS = 20
const LONGEST_GARBAGE_BYTES = 40

/** A SCPI instrument without its hardware: lines in, what it does with them out. It knows nothing of sockets. */
export class SimulatedInstrument {
  readonly #options: SimulatorOptions
  readonly #surroundings: Surroundings
  readonly #values: ReadonlyMap<SimulatedCommand, SimulatedValue>
  readonly #faults: SimulatedFaults
  readonly #errors: ScpiError[] = []
  readonly #builtIns: readonly (readonly [name: string, run: BuiltIn])[]

  constructor(options: SimulatorOptions, surroundings: Surroundings) {
    this.#options = options
    this.#surroundings = surroundings
    const nowMs = surroundings.nowMs()
    const withValue = options.commands.filter(({ value }) => value !== null)
    this.#values = new Map(
      withValue.map((command) => [command, new SimulatedValue(command, nowMs, surroundings.random)]),
    )
    this.#faults = new SimulatedFaults(options.faults, surroundings.random)
    this.#builtIns = this.#commonCommands()
  }

  /** @param line without its terminator; several commands are joined with `;`, and so are their replies */
  take(line: string): Reaction {
    const units = commandUnits(line)
    // What steers the simulator must work while everything else fails.
    const isSteering = units.some(({ header }) => /^SIM(?:ulator)?:/i.test(header))
    const fault = isSteering ? null : this.#faults.on(units)
    const delayMs = 1000 * (isSteering ? 0 : this.#delayS(units) + (fault === 'delay' ? this.#faults.delayS : 0))
    if (fault === 'drop') return { bytes: null, afterMs: delayMs, drops: true }
    const replies = units.map((unit) => this.#run(unit)).filter((reply) => reply !== null)
    if (fault === 'silence') return { bytes: null, afterMs: delayMs, drops: false }
    const { echoes, commandTerminator, responseTerminator } = this.#options
    const body = fault === 'garbage' ? this.#garbage() : Buffer.from(replies.join(';'))
    const hasReply = fault === 'garbage' || replies.length > 0
    const parts = [
      ...(echoes ? [Buffer.from(`${line}${commandTerminator}`)] : []),
      ...(hasReply ? [body, Buffer.from(responseTerminator)] : []),
    ]
    return { bytes: parts.length === 0 ? null : Buffer.concat(parts), afterMs: delayMs, drops: false }
  }

  /** @returns the reply, or `null` for a command without one */
  #run(unit: CommandUnit): string | null {
    // The specification first: it may have a *IDN? of its own.
    const found = this.#find(unit)
    if (found !== null) return this.#runOwn(found, unit)
    const builtIn = this.#builtIns.find(([name]) => isCommand(name, unit.header))
    if (builtIn !== undefined) return builtIn[1](unit)
    return this.#fail([-113, 'Undefined header'])
  }

  /** The whole text may be a command (`KRDG? A`), else its header is. */
  #find({ text, header }: CommandUnit): Found | null {
    for (const word of [text, header]) {
      for (const command of this.#options.commands) {
        const { name, value } = command
        if (isCommand(name, word)) return { command, isQuestion: name.includes('?') }
        if (value !== null && isCommand(`${name}?`, word)) return { command, isQuestion: true }
      }
    }
    return null
  }

  #runOwn({ command, isQuestion }: Found, unit: CommandUnit): string | null {
    const value = this.#values.get(command)
    const nowMs = this.#surroundings.nowMs()
    if (isQuestion) return value?.read(nowMs) ?? command.reply
    if (value === undefined) return command.reply
    if (!command.settable) return this.#fail([-113, 'Undefined header'])
    const error = value.write(unit.parameter, nowMs)
    return error === null ? command.reply : this.#fail(error)
  }

  #commonCommands(): readonly (readonly [string, BuiltIn])[] {
    const { identity } = this.#options
    const faults = FAULT_KINDS.flatMap((kind) => {
      const name = `SIMulator:FAULt:${kind}`
      const change: BuiltIn = ({ parameter }) => {
        const error = this.#faults.switch(kind, parameter)
        return error === null ? null : this.#fail(error)
      }
      return [[name, change] as const, [`${name}?`, () => this.#faults.state(kind)] as const]
    })
    return [
      ['*IDN?', () => identity],
      ['*OPC?', () => '1'],
      ['*OPC', () => null],
      ['*WAI', () => null],
      ['*TST?', () => '0'],
      ['*CLS', () => this.#clear()],
      ['*RST', () => this.#reset()],
      ['SYSTem:ERRor?', () => this.#nextError()],
      ['SYSTem:ERRor:NEXT?', () => this.#nextError()],
      ['SYSTem:ERRor:COUNt?', () => String(this.#errors.length)],
      [READY_QUESTION, () => '1'],
      ...faults,
    ]
  }

  #clear(): null {
    this.#errors.length = 0
    return null
  }

  #reset(): null {
    for (const value of this.#values.values()) value.reset(this.#surroundings.nowMs())
    return null
  }

  #fail(error: ScpiError): null {
    if (this.#errors.length < MOST_ERRORS) this.#errors.push(error)
    else this.#errors[MOST_ERRORS - 1] = [-350, 'Queue overflow']
    return null
  }

  #nextError(): string {
    const [number, text] = this.#errors.shift() ?? [0, 'No error']
    return `${number},"${text}"`
  }

  #delayS(units: readonly CommandUnit[]): number {
    const own = units.map((unit) => this.#find(unit)?.command.delayS ?? 0)
    return this.#options.delayS + own.reduce((sum, delayS) => sum + delayS, 0)
  }

  #garbage(): Buffer {
    const { random } = this.#surroundings
    const length = 1 + Math.floor(random() * LONGEST_GARBAGE_BYTES)
    return Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)))
  }
}
