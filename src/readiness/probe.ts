/** One question to one service. It answers once: no waiting, no retrying, no logging. */
export interface Probe {
  /** As printed: `rabbit-broker amqp`. */
  readonly name: string
  check(signal: AbortSignal): Promise<Answer>
}

export type Answer =
  | { readonly state: 'ready' }
  /** Ask again. */
  | { readonly state: 'waiting'; readonly reason: string }
  /** Asking again cannot help. */
  | { readonly state: 'failed'; readonly reason: string; readonly hint?: string }
