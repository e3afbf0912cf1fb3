import { DatabaseError } from '../database/failure.ts'

export interface BatchWriterOptions<T> {
  /** Stores all or none. @throws DatabaseError bad-values when one of them can never be stored */
  readonly store: (items: readonly T[]) => Promise<void>
  readonly onStored: (items: readonly T[]) => void
  readonly onRefused: (item: T, reason: string) => Promise<void>
  /** Items that `store` cannot take in one go have different keys. */
  readonly groupKey: (item: T) => unknown
  readonly mostAtOnce: number
}

/**
 * Stores items as fast as the database takes them: a lone one at once, and whatever comes while a batch is on its way
 * together with the next.
 */
export class BatchWriter<T> {
  readonly #options: BatchWriterOptions<T>
  #waiting: T[] = []
  #running: Promise<void> | null = null

  constructor(options: BatchWriterOptions<T>) {
    this.#options = options
  }

  push(item: T): void {
    this.#waiting.push(item)
    this.#running ??= this.#run()
  }

  /** Settles when nothing waits any more. */
  async idle(): Promise<void> {
    await this.#running
  }

  async #run(): Promise<void> {
    // What arrives in the same turn of the event loop belongs together.
    await new Promise((resolve) => setImmediate(resolve))
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, this.#options.mostAtOnce)
      for (const items of this.#groups(batch)) await this.#write(items)
    }
    this.#running = null
  }

  #groups(batch: readonly T[]): Iterable<readonly T[]> {
    const groups = new Map<unknown, T[]>()
    for (const item of batch) {
      const key = this.#options.groupKey(item)
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [item])
      else group.push(item)
    }
    return groups.values()
  }

  async #write(items: readonly T[]): Promise<void> {
    const { store, onStored, onRefused } = this.#options
    try {
      await store(items)
      onStored(items)
    } catch (error) {
      // The database is away and the service was told to stop: nothing is lost, the broker keeps what it is not told of.
      if (error instanceof DatabaseError && error.reason !== 'bad-values') return
      const [only] = items
      if (items.length === 1 && only !== undefined)
        return onRefused(only, error instanceof Error ? error.message : String(error))
      // One of them spoils the batch: halves find it in a few statements.
      const middle = items.length >> 1
      await this.#write(items.slice(0, middle))
      await this.#write(items.slice(middle))
    }
  }
}
