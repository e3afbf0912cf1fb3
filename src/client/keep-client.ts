import { keepConnected } from '../broker/keep-connected.ts'
import { MeshError } from '../errors/mesh-error.ts'
import { type Client, type ClientOptions, clientOn } from './client.ts'

/** A client whose connection comes back by itself. */
export interface KeptClient {
  /** The client of the moment; `null` while there is no broker. */
  readonly client: Client | null
}

export interface KeepClientOptions extends ClientOptions {
  /** Failed attempts in a row before giving up; `null`: never. */
  readonly maxAttempts: number | null
  readonly onConnected: () => void
  /** Once for each loss and each failed attempt. */
  readonly onLost: (reason: string, nextAttemptMs: number) => void
}

/**
 * Keeps a client connected until `signal` is aborted.
 *
 * @returns the client at once, and a promise that settles when it was told to stop
 * @throws MeshError, by the promise: broker-refused, because asking again cannot help, or the last of `maxAttempts`
 */
export function keepClient(
  options: KeepClientOptions,
  signal: AbortSignal,
): { kept: KeptClient; ended: Promise<void> } {
  const kept: { client: Client | null } = { client: null }
  let fresh: Client | null = null
  let attempts = 0
  const ended = keepConnected(
    {
      address: options.address,
      name: options.name,
      setUp: async (link) => {
        fresh = await clientOn(link, options)
      },
      onConnected: () => {
        attempts = 0
        kept.client = fresh
        options.onConnected()
      },
      onLost: (reason, nextAttemptMs) => {
        kept.client = null
        options.onLost(reason, nextAttemptMs)
      },
      givesUp: (error) => {
        attempts++
        const isRefused = error instanceof MeshError && error.code === 'broker-refused'
        return isRefused || (options.maxAttempts !== null && attempts >= options.maxAttempts)
      },
    },
    signal,
  )
  return { kept, ended }
}
