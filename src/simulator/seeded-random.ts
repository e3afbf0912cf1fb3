/**
 * Numbers from 0 up to 1 that look random and are the same for the same seed.
 *
 * @see Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8 (2003): 32 bits, shifts 13, 17, 5
 */
export function seededRandom(seed: number): () => number {
  // Zero would stay zero for ever; neighbouring seeds must not give neighbouring numbers.
  let state = Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b) | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** A number of the normal distribution around 0 with the standard deviation 1. @see Box and Muller, 1958 */
export function normal(random: () => number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()))
  return radius * Math.cos(2 * Math.PI * random())
}
