import { setTimeout as wait } from 'node:timers/promises'
import { connectDatabase, type DatabaseAddress, type DatabaseConnection } from './connection.ts'
import { DatabaseError } from './failure.ts'

const FIRST_WAIT_MS = 50
const LONGEST_WAIT_MS = 2_000
const CONNECT_TIMEOUT_MS = 5_000

/** One connection that is opened when first needed and again whenever it was lost. */
export class KeptDatabase {
  readonly #address: DatabaseAddress
  readonly #name: string
  #open: Promise<DatabaseConnection> | null = null

  constructor(address: DatabaseAddress, name: string) {
    this.#address = address
    this.#name = name
  }

  /** The open connection, or one attempt to open it. @throws DatabaseError */
  async connection(): Promise<DatabaseConnection> {
    this.#open ??= this.#connect()
    return this.#open
  }

  /**
   * Does `work` on a connection, again and again for as long as the failure may pass by itself: quick at first, then
   * every 2 s, for ever.
   *
   * @param onFailure told of each failed attempt, with the wait before the next
   * @throws the failure, when it cannot pass or `signal` was aborted
   */
  async persist<T>(
    work: (connection: DatabaseConnection) => Promise<T>,
    onFailure: (error: unknown, nextAttemptMs: number) => void,
    signal: AbortSignal,
  ): Promise<T> {
    for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
      try {
        return await work(await this.connection())
      } catch (error) {
        const passes = error instanceof DatabaseError && error.reason !== 'bad-values'
        if (!passes || signal.aborted) throw error
        onFailure(error, waitMs)
        await wait(waitMs, undefined, { signal }).catch(() => undefined) // an abort ends the loop at the next failure
      }
    }
  }

  async close(): Promise<void> {
    const open = this.#open
    this.#open = null
    const connection = await open?.catch(() => null) // never opened: nothing to close
    await connection?.close()
  }

  async #connect(): Promise<DatabaseConnection> {
    try {
      const connection = await connectDatabase(this.#address, CONNECT_TIMEOUT_MS, this.#name)
      const mine = this.#open
      void connection.closed.then(() => {
        if (this.#open === mine) this.#open = null
        return connection.close()
      })
      return connection
    } catch (error) {
      this.#open = null
      throw error
    }
  }
}
