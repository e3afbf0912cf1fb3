/** First in, first out, with a bound: past it the oldest is given up and counted, never silently. */
export class AlertBuffer<T> {
  readonly #capacity: number
  // A set keeps the order of insertion and forgets the first as cheaply as the last.
  readonly #items = new Set<T>()
  #dropped = 0
  #droppedSinceStart = 0

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  get size(): number {
    return this.#items.size
  }

  /** How many were given up since the start. */
  get droppedSinceStart(): number {
    return this.#droppedSinceStart
  }

  /** How many were given up since the last call. */
  takeDropped(): number {
    const dropped = this.#dropped
    this.#dropped = 0
    return dropped
  }

  push(item: T): void {
    this.#items.add(item)
    if (this.#items.size <= this.#capacity) return
    for (const oldest of this.#items) {
      this.#items.delete(oldest)
      break
    }
    this.#dropped++
    this.#droppedSinceStart++
  }

  /** The oldest `count`, left in place until {@link remove}: they may have to be sent again. */
  firstOnes(count: number): readonly T[] {
    const first: T[] = []
    for (const item of this.#items) {
      if (first.length >= count) break
      first.push(item)
    }
    return first
  }

  remove(items: readonly T[]): void {
    for (const item of items) this.#items.delete(item)
  }
}
