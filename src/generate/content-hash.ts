import { createHash } from 'node:crypto'

/** The same content, the same 16 hexadecimal digits; an order of `parts` that differs is another content. */
export function contentHash(parts: readonly string[]): string {
  const hash = createHash('sha256')
  // The length keeps ["ab", "c"] and ["a", "bc"] apart.
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex').slice(0, 16)
}
