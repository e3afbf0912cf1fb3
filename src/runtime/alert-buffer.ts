/** First in, first out, with a bound: past it the oldest is given up and counted, never silently. */
export class AlertBuffer<T> {
  readonly #capacity: number
  #items: T[] = []
  #dropped = 0

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  get size(): number {
    return this.#items.length
  }

  /** How many were given up since the last call of {@link takeDropped}. */
  takeDropped(): number {
    const dropped = this.#dropped
    this.#dropped = 0
    return dropped
  }

  push(item: T): void {
    this.#items.push(item)
    if (this.#items.length <= this.#capacity) return
    this.#items.shift()
    this.#dropped++
  }

  /** The oldest one, left in place until {@link removeFirst}: it may have to be sent again. */
  get first(): T | undefined {
    return this.#items[0]
  }

  removeFirst(): void {
    this.#items.shift()
  }
}
