import { MeshError } from '../../errors/mesh-error.ts'
import { LONGEST_KEY_BYTES } from '../../protocol/topology.ts'

/** @param what asks, as it was typed: `mesh mon` @throws MeshError usage when AMQP has no room for the key */
export function checkKey(key: string, what: string): void {
  const bytes = Buffer.byteLength(key)
  if (bytes <= LONGEST_KEY_BYTES) return
  throw new MeshError('usage', `${what}: the key ${key.slice(0, 20)}… has ${bytes} bytes`, {
    hint: `AMQP takes ${LONGEST_KEY_BYTES} bytes at most`,
  })
}
