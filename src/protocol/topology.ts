/**
 * What the mesh declares on the broker. Every program must declare the same, or the broker refuses it with 406.
 *
 * @see dripline-cpp v2.10.8, library/core.cc; recorded in test/wire/declarations.json
 */
export const EXCHANGE = { type: 'topic', durable: false, autoDelete: false } as const

/** AMQP has no longer routing or binding keys. */
export const LONGEST_KEY_BYTES = 255

/** A service's own queue dies with its connection, so that a request to a stopped service comes back at once. */
export const SERVICE_QUEUE = { durable: false, exclusive: true, autoDelete: true } as const

/** A client's reply queue, or a monitor's: of one connection only. The reply queue's name is the broker's choice. */
export const REPLY_QUEUE = SERVICE_QUEUE
export const MONITOR_QUEUE = SERVICE_QUEUE

/**
 * The queue a sensor logger takes its alerts from: it outlives the logger, so that nothing is lost while it is away. A
 * quorum queue, because senders do not mark their alerts as persistent: a classic queue, durable or not, forgets those at
 * a restart of the broker, confirmed or not. From 4.0 on the broker gives up on a message that came back 20 times, which
 * an outage can do to any: the limit is set out of reach (3.x takes no negative one).
 */
export const LOGGER_QUEUE = {
  durable: true,
  exclusive: false,
  autoDelete: false,
  arguments: { 'x-queue-type': 'quorum', 'x-delivery-limit': 2_000_000_000 },
} as const

/** What it could not store, put there by the logger itself as persistent messages. */
export const DEAD_LETTER_QUEUE = { durable: true, exclusive: false, autoDelete: false } as const

export function loggerQueueName(serviceName: string): string {
  return `${serviceName}.alerts`
}

/** Where alerts go that can never be stored, each with its reason in the header `reason`. */
export function deadLetterQueueName(serviceName: string): string {
  return `${serviceName}.dead`
}

export const BROADCAST_KEY = 'broadcast'

/** Binding keys of a service's queue on the requests exchange, in the order in which the reference binds them. */
export function requestBindings(
  serviceName: string,
  endpointNames: readonly string[],
  broadcastKey: string = BROADCAST_KEY,
): string[] {
  return [serviceName, broadcastKey, ...endpointNames.toSorted()].map((name) => `${name}.#`)
}
