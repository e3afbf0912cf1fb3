import { MeshError } from '../errors/mesh-error.ts'

/**
 * A connection that was cut holds the name until the broker notices, which takes two heartbeats of 10 s: that of a
 * container that was cut off from its network, or of another machine that lost its power.
 */
export const NAME_WAIT_MS = 25_000
const NAME_WAIT_AGAIN_MS = 60_000
const LINES_AT_FIRST = 6
const LINE_EVERY_MS = 60_000

export interface PatienceOptions {
  /** How long another holder of the service's name is waited for at the start. */
  readonly nameWaitMs: number
  /** As the reference counts them; infinite: for ever. */
  readonly connectionAttempts: number
}

/** When a service gives up on the broker, whatever happens to the clock on the wall, and which failures to reach it are worth a line. */
export class Patience {
  readonly #options: PatienceOptions
  readonly #startedAtMs = performance.now()
  #wasConnected = false
  #nameTakenSinceMs: number | null = null
  #failures = 0
  #lineAtMs = Number.NEGATIVE_INFINITY

  constructor(options: PatienceOptions) {
    this.#options = options
  }

  connected(): void {
    this.#wasConnected = true
    this.#nameTakenSinceMs = null
    this.#failures = 0
  }

  givesUp(error: unknown): boolean {
    if (!isNameTaken(error)) {
      this.#nameTakenSinceMs = null
      return (error instanceof MeshError && error.code === 'broker-refused') || this.#waitedLongEnough()
    }
    this.#nameTakenSinceMs ??= performance.now()
    const longest = this.#wasConnected ? NAME_WAIT_AGAIN_MS : this.#options.nameWaitMs
    return performance.now() - this.#nameTakenSinceMs >= longest
  }

  /** A broker that is away for a week must not fill the disk with lines. */
  isWorthALine(): boolean {
    this.#failures++
    if (this.#failures > LINES_AT_FIRST && performance.now() - this.#lineAtMs < LINE_EVERY_MS) return false
    this.#lineAtMs = performance.now()
    return true
  }

  /**
   * The attempts of the reference are counted by the time that they take it, since ours are closer together; a service
   * that was connected once comes back however long it takes.
   *
   * @see scarab v3.9.8, exponential_backoff.hh: 100 ms × 2^k before attempt k+1
   */
  #waitedLongEnough(): boolean {
    const { connectionAttempts } = this.#options
    return !this.#wasConnected && performance.now() - this.#startedAtMs >= 100 * (2 ** connectionAttempts - 2)
  }
}

export function isNameTaken(error: unknown): boolean {
  return error instanceof MeshError && error.code === 'queue-taken'
}

/** What a person reads when another service has the name. */
export function nameTaken(name: string, cause: unknown): MeshError {
  return new MeshError('queue-taken', `another service holds the name "${name}" on this broker`, {
    hint: 'two services of one mesh cannot have the same name: give this one another `name:`, or stop the other one',
    cause,
  })
}
