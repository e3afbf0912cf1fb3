import { keepConnected } from '../broker/keep-connected.ts'
import { type Client, type ClientOptions, clientOn } from './client.ts'

/** A client whose connection comes back by itself. */
export interface KeptClient {
  /** The client of the moment; `null` while there is no broker. */
  readonly client: Client | null
}

export interface KeepClientOptions extends ClientOptions {
  /** Whether asking again cannot help. */
  readonly givesUp: (error: unknown) => boolean
  readonly onConnected: () => void
  /** Once for each loss and each failed attempt. */
  readonly onLost: (reason: string, nextAttemptMs: number) => void
}

/**
 * Keeps a client connected until `signal` is aborted.
 *
 * @returns the client at once, and a promise that settles when it was told to stop
 * @throws MeshError, by the promise: what `givesUp` said yes to
 */
export function keepClient(
  options: KeepClientOptions,
  signal: AbortSignal,
): { kept: KeptClient; ended: Promise<void> } {
  const kept: { client: Client | null } = { client: null }
  let fresh: Client | null = null
  const ended = keepConnected(
    {
      address: options.address,
      name: options.name,
      setUp: async (link) => {
        fresh = await clientOn(link, options)
      },
      onConnected: () => {
        kept.client = fresh
        options.onConnected()
      },
      onLost: (reason, nextAttemptMs) => {
        kept.client = null
        options.onLost(reason, nextAttemptMs)
      },
      givesUp: options.givesUp,
    },
    signal,
  )
  return { kept, ended }
}
