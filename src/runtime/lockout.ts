import { randomUUID } from 'node:crypto'
import { NIL_UUID, type SenderInfo } from '../protocol/message.ts'

/** One object's claim: who holds it, under which key. Every endpoint and every service has its own. */
export class Lockout {
  #holder: { readonly key: string; readonly tag: SenderInfo } | null = null

  /** Who locked it; `null` while unlocked. */
  get tag(): SenderInfo | null {
    return this.#holder?.tag ?? null
  }

  /** Whether a set or cmd that came with `key` may pass. */
  admits(key: string): boolean {
    return this.#holder === null || this.#holder.key === key
  }

  /** @param key the request's own key, kept unless it is nil @returns the key that now locks; `null` when it was locked */
  lock(key: string, tag: SenderInfo): string | null {
    if (this.#holder !== null) return null
    this.#holder = { key: key === NIL_UUID ? randomUUID() : key, tag }
    return this.#holder.key
  }

  unlock(key: string, force: boolean): 'unlocked' | 'was-unlocked' | 'wrong-key' {
    if (this.#holder === null) return 'was-unlocked'
    if (!force && this.#holder.key !== key) return 'wrong-key'
    this.#holder = null
    return 'unlocked'
  }
}
