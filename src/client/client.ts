import { randomUUID } from 'node:crypto'
import { type BrokerAddress, brokerError } from '../broker/connect.ts'
import { type Delivery, type Link, openLink } from '../broker/link.ts'
import { MeshError } from '../errors/mesh-error.ts'
import { Reassembler } from '../protocol/chunks.ts'
import { decodeChunkId, decodeMessage } from '../protocol/decode.ts'
import { DEFAULT_MAX_PAYLOAD_BYTES, encodeMessage } from '../protocol/encode.ts'
import type { Payload } from '../protocol/json.ts'
import { type AnyMessage, NIL_UUID, type Operation, type Reply, type SenderInfo } from '../protocol/message.ts'
import { timestampText } from '../protocol/timestamp.ts'
import { EXCHANGE, REPLY_QUEUE } from '../protocol/topology.ts'

export interface ClientOptions {
  readonly address: BrokerAddress
  readonly sender: SenderInfo
  /** Shown in the broker's list of connections. */
  readonly name: string
  readonly requestsExchange?: string
  readonly alertsExchange?: string
  readonly maxPayloadBytes?: number
  readonly connectTimeoutMs?: number
}

export interface RequestOptions {
  readonly payload?: Payload
  readonly specifier?: string
  readonly lockoutKey?: string
  /** 0 or absent: wait for ever. */
  readonly timeoutMs?: number
}

/** Requests and their replies over one connection, as many at a time as the caller likes. */
export interface Client {
  /** Settles with the reason once the connection is gone; then every waiting request has failed. */
  readonly closed: Promise<string>
  /**
   * @returns the first reply to this very request, whatever its return code
   * @throws MeshError request-unroutable at once when nobody is addressed, request-timeout, broker-unreachable when the
   * connection is lost; the signal's reason when it is aborted
   */
  request(operation: Operation, routingKey: string, options?: RequestOptions, signal?: AbortSignal): Promise<Reply>
  alert(routingKey: string, payload: Payload, specifier?: string): Promise<void>
  /** A message of any kind, as it is. @throws MeshError request-unroutable when a request reached no queue */
  send(message: AnyMessage): Promise<void>
  /** Properties that every message needs, fresh for each. */
  newMessage(routingKey: string): NewMessage
  close(): Promise<void>
}

export type NewMessage = Pick<
  AnyMessage,
  'routingKey' | 'id' | 'correlationId' | 'replyTo' | 'specifier' | 'timestamp' | 'sender' | 'invalid'
>

const CONNECT_TIMEOUT_MS = 5_000
const MAX_PENDING_BYTES = 64 * 1024 * 1024
/** A reply's chunks wait for each other as long as their request does; this only frees what nobody waits for any more. */
const FORGET_CHUNKS_MS = 600_000

/** @throws MeshError broker-refused, broker-unreachable; declared-differently when the exchange has other flags */
export async function connectClient(options: ClientOptions, signal?: AbortSignal): Promise<Client> {
  const { address, name, connectTimeoutMs = CONNECT_TIMEOUT_MS } = options
  const link = await openLink(address, connectTimeoutMs, name, signal)
  try {
    return await clientOn(link, options)
  } catch (error) {
    await link.close()
    throw inOurWords(address, error)
  }
}

/** What the AMQP client says of a connection that is going; a payload that cannot be sent stays a RangeError. */
function inOurWords(address: BrokerAddress, error: unknown): unknown {
  return error instanceof MeshError || error instanceof RangeError ? error : brokerError(address, error)
}

/** A client on a connection that is open already, and is closed with it. */
export async function clientOn(link: Link, options: ClientOptions): Promise<Client> {
  const { address, sender, requestsExchange = 'requests', alertsExchange = 'alerts' } = options
  await link.declareExchange(requestsExchange, EXCHANGE)
  const replies = new Replies()
  const replyTo = await link.declareQueue('', REPLY_QUEUE)
  // Replies come through the requests exchange: the broker's direct reply-to would not see those of the reference.
  await link.bind(replyTo, requestsExchange, replyTo)
  await link.consume(replyTo, { exclusive: true, noAck: true, prefetch: 0 }, (delivery) => replies.take(delivery))
  void link.closed.then((reason) =>
    replies.failAll(new MeshError('broker-unreachable', `broker ${address.host}:${address.port}: ${reason}`)),
  )

  const newMessage = (routingKey: string): NewMessage => {
    const ids = { routingKey, id: randomUUID(), correlationId: randomUUID(), replyTo: '', specifier: '' }
    return { ...ids, timestamp: timestampText(Date.now()), sender, invalid: null }
  }

  const send = async (message: AnyMessage): Promise<void> => {
    const exchange = message.type === 'alert' ? alertsExchange : requestsExchange
    if (message.type === 'alert') await link.declareExchange(exchange, EXCHANGE)
    const mandatory = message.type === 'request'
    const parts = encodeMessage(message, options.maxPayloadBytes ?? DEFAULT_MAX_PAYLOAD_BYTES)
    const outcomes = await Promise.all(
      parts.map(({ routingKey, body, properties }) =>
        link.publish({ exchange, routingKey, mandatory, body, properties: { ...properties } }),
      ),
    ).catch((error: unknown) => {
      throw inOurWords(address, error)
    })
    if (outcomes.includes('returned')) throw unroutable(message.routingKey)
  }

  return {
    closed: link.closed,
    newMessage,
    send,
    alert: (routingKey, payload, specifier = '') =>
      send({ type: 'alert', ...newMessage(routingKey), payload, specifier }),
    request: async (operation, routingKey, requestOptions = {}, signal) => {
      const { payload = {}, specifier = '', lockoutKey = NIL_UUID, timeoutMs = 0 } = requestOptions
      const common = { ...newMessage(routingKey), replyTo, specifier, payload }
      const deadline = timeoutMs > 0 ? { timeoutMs, error: timedOut(operation, routingKey, timeoutMs) } : null
      // Waiting begins before sending: a reply can be faster than the broker's confirm.
      const reply = replies.wait(common.correlationId, deadline, signal)
      send({ type: 'request', ...common, operation, lockoutKey }).catch((error: unknown) =>
        replies.fail(common.correlationId, error),
      )
      return reply
    },
    close: () => link.close(),
  }
}

function unroutable(routingKey: string): MeshError {
  return new MeshError('request-unroutable', `nobody answers to "${routingKey}"`, {
    hint: 'no running service or endpoint has this name: see which run, and check the spelling',
  })
}

function timedOut(operation: string, routingKey: string, timeoutMs: number): MeshError {
  return new MeshError('request-timeout', `no reply to ${operation} ${routingKey} within ${timeoutMs / 1000} s`)
}

interface Waiting {
  readonly resolve: (reply: Reply) => void
  readonly reject: (error: unknown) => void
}

/** Listens to a signal once for all who wait: a signal looks through all of its listeners to add or remove one. */
class Stops {
  readonly #listening = new Map<AbortSignal, { readonly stops: Set<() => void>; readonly onAbort: () => void }>()

  /** Calls `stop` when `signal` is aborted. @returns what ends that */
  add(signal: AbortSignal, stop: () => void): () => void {
    const { stops, onAbort } = this.#listening.get(signal) ?? this.#listen(signal)
    stops.add(stop)
    return () => {
      stops.delete(stop)
      if (stops.size > 0) return
      signal.removeEventListener('abort', onAbort)
      this.#listening.delete(signal)
    }
  }

  #listen(signal: AbortSignal): { readonly stops: Set<() => void>; readonly onAbort: () => void } {
    const stops = new Set<() => void>()
    const onAbort = (): void => {
      for (const stop of [...stops]) stop()
    }
    signal.addEventListener('abort', onAbort, { once: true })
    this.#listening.set(signal, { stops, onAbort })
    return { stops, onAbort }
  }
}

/** Who waits for which reply, by correlation id. */
class Replies {
  readonly #waiting = new Map<string, Waiting>()
  readonly #reassembler = new Reassembler<Delivery>({ waitMs: FORGET_CHUNKS_MS, maxPendingBytes: MAX_PENDING_BYTES })
  readonly #stops = new Stops()
  #failure: MeshError | null = null

  wait(
    correlationId: string,
    deadline: { readonly timeoutMs: number; readonly error: MeshError } | null,
    signal: AbortSignal | undefined,
  ): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      if (this.#failure !== null) return reject(this.#failure)
      const timer = deadline && setTimeout(() => this.fail(correlationId, deadline.error), deadline.timeoutMs)
      const forget = signal && this.#stops.add(signal, () => this.fail(correlationId, signal.reason))
      const settled = (): void => {
        this.#waiting.delete(correlationId)
        if (timer !== null) clearTimeout(timer)
        forget?.()
      }
      this.#waiting.set(correlationId, {
        resolve: (reply) => {
          settled()
          resolve(reply)
        },
        reject: (error) => {
          settled()
          reject(error)
        },
      })
    })
  }

  fail(correlationId: string, error: unknown): void {
    this.#waiting.get(correlationId)?.reject(error)
  }

  failAll(failure: MeshError): void {
    this.#failure = failure
    for (const waiting of [...this.#waiting.values()]) waiting.reject(failure)
  }

  /** What is no reply to a waiting request is nobody's: late replies, second replies to a broadcast, nonsense. */
  take(delivery: Delivery): void {
    const id = decodeChunkId(delivery)
    if (!('uuid' in id)) return
    const now = Date.now()
    const joined = this.#reassembler.add(id, delivery.body, delivery, now)
    this.#reassembler.expire(now)
    if (joined === null) return
    const decoded = decodeMessage(joined.first, id.uuid, joined.body)
    if (decoded.state !== 'message' || decoded.message.type !== 'reply') return
    this.#waiting.get(decoded.message.correlationId)?.resolve(decoded.message)
  }
}
