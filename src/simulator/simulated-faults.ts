import { type CommandUnit, isCommand } from './command-name.ts'
import type { ScpiError } from './simulated-value.ts'
import { FAULT_KINDS, type FaultKind, type SimulatedFault } from './simulator-options.ts'

/** What the instrument does wrong, by chance or because it was told to. */
export class SimulatedFaults {
  readonly #faults: Readonly<Record<FaultKind, SimulatedFault>>
  readonly #random: () => number
  readonly #probability: Map<FaultKind, number>
  /** Happens at the next line that it can hit, and then no more. */
  readonly #once = new Set<FaultKind>()

  constructor(faults: Readonly<Record<FaultKind, SimulatedFault>>, random: () => number) {
    this.#faults = faults
    this.#random = random
    this.#probability = new Map(FAULT_KINDS.map((kind) => [kind, faults[kind].probability]))
  }

  /** Which fault hits this line, if any. */
  on(units: readonly CommandUnit[]): FaultKind | null {
    const possible = FAULT_KINDS.filter((kind) => canHit(this.#faults[kind], units))
    return possible.find((kind) => this.#once.delete(kind) || this.#happens(this.#probability.get(kind) ?? 0)) ?? null
  }

  /** How late an answer is that the fault `delay` hits. */
  get delayS(): number {
    return this.#faults.delay.seconds
  }

  /** `ON`, `OFF`, `ONCE` or a probability. @returns the error, or `null` */
  switch(kind: FaultKind, parameter: string): ScpiError | null {
    const word = parameter.toUpperCase()
    this.#once.delete(kind)
    if (word === 'ONCE') {
      this.#once.add(kind)
      return null
    }
    const probability = word === 'ON' ? 1 : word === 'OFF' ? 0 : Number(parameter === '' ? Number.NaN : parameter)
    if (!(probability >= 0 && probability <= 1)) return [-224, 'Illegal parameter value']
    this.#probability.set(kind, probability)
    return null
  }

  /** What {@link switch} would take. */
  state(kind: FaultKind): string {
    return this.#once.has(kind) ? 'ONCE' : String(this.#probability.get(kind) ?? 0)
  }

  #happens(probability: number): boolean {
    // Certain cases take no number from the sequence: the rest of it stays the same.
    return probability >= 1 || (probability > 0 && this.#random() < probability)
  }
}

function canHit({ commands }: SimulatedFault, units: readonly CommandUnit[]): boolean {
  if (commands === null) return true
  const words = units.flatMap(({ text, header }) => [text, header, header.replace(/\?$/, '')])
  return commands.some((name) => words.some((word) => isCommand(name, word)))
}
