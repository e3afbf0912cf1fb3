/**
 * A float without a fraction. `4.0` in a file is no `4` on the wire, and JavaScript's numbers cannot tell the two apart.
 * Counts as its number in arithmetic and comparisons.
 */
export class WholeFloat {
  readonly value: number

  constructor(value: number) {
    this.value = value
  }

  valueOf(): number {
    return this.value
  }
}

/** The number of a value read from a file, whole floats included; `null`: no number. */
export function numberOf(value: unknown): number | null {
  if (value instanceof WholeFloat) return value.value
  return typeof value === 'number' ? value : null
}
