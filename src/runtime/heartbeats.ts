import { randomUUID } from 'node:crypto'
import type { Payload } from '../protocol/json.ts'

export interface HeartbeatOptions {
  readonly name: string
  /** Seconds; 0: none. */
  readonly heartbeatIntervalS: number
  readonly heartbeatRoutingKey: string
}

/**
 * Sends heartbeats, the first after one interval: all with one id, which tells a restarted service from one that ran on.
 *
 * @returns ends them
 * @see dripline-cpp v2.10.8, library/heartbeater.cc
 */
export function startHeartbeats(
  { name, heartbeatIntervalS, heartbeatRoutingKey }: HeartbeatOptions,
  send: (routingKey: string, payload: Payload, correlationId: string) => void,
): () => void {
  if (heartbeatIntervalS <= 0) return () => undefined
  const payload = { name, id: randomUUID() }
  const correlationId = randomUUID()
  const timer = setInterval(
    () => send(`${heartbeatRoutingKey}.${name}`, payload, correlationId),
    heartbeatIntervalS * 1000,
  )
  return () => clearInterval(timer)
}
