import { randomUUID } from 'node:crypto'
import { keepConnected } from '../broker/keep-connected.ts'
import type { BrokerAddress, Delivery, Link } from '../broker/link.ts'
import { Reassembler } from '../protocol/chunks.ts'
import { decodeChunkId, decodeMessage } from '../protocol/decode.ts'
import { DEFAULT_MAX_PAYLOAD_BYTES, encodeMessage } from '../protocol/encode.ts'
import { encodeJson, type Payload } from '../protocol/json.ts'
import type { Alert, AnyMessage, Reply, Request, SenderInfo } from '../protocol/message.ts'
import { RETURN_CODES } from '../protocol/return-codes.ts'
import { timestampText } from '../protocol/timestamp.ts'
import { BROADCAST_KEY, EXCHANGE, requestBindings, SERVICE_QUEUE } from '../protocol/topology.ts'
import { AlertBuffer } from './alert-buffer.ts'
import { Endpoint } from './endpoint.ts'
import { Entity, type EntityOutside } from './entity.ts'
import { handleRequest, type Outcome } from './handle-request.ts'
import { ThrowReply } from './throw-reply.ts'

export interface ServiceOptions {
  readonly name: string
  readonly address: BrokerAddress
  readonly sender: SenderInfo
  readonly log: ServiceLog
  readonly requestsExchange?: string
  readonly alertsExchange?: string
  readonly broadcastKey?: string
  /** Seconds; 0: no heartbeats. */
  readonly heartbeatIntervalS?: number
  readonly heartbeatRoutingKey?: string
  readonly maxPayloadBytes?: number
  /** How long an incomplete message waits for its other chunks. */
  readonly messageWaitMs?: number
}

/** One line an event, the level chosen by what the operator must do. */
export interface ServiceLog {
  info(text: string): void
  warn(text: string): void
}

const ALERTS_KEPT = 100_000
const MAX_PENDING_BYTES = 64 * 1024 * 1024
const DELIVERIES_AHEAD = 64

/**
 * A dripline service: answers requests under its own name and those of its endpoints, sends alerts and heartbeats, and
 * stays connected for ever. Requests are handled one at a time, in the order of their arrival.
 */
export class Service {
  readonly #options: Required<ServiceOptions>
  readonly #self: Endpoint
  readonly #endpoints = new Map<string, Endpoint>()
  readonly #alerts = new AlertBuffer<Alert>(ALERTS_KEPT)
  readonly #reassembler: Reassembler<Delivery>
  #link: Link | null = null
  #work: Promise<void> = Promise.resolve()
  #sending = false
  #expiry: NodeJS.Timeout | null = null

  constructor(options: ServiceOptions) {
    this.#options = {
      requestsExchange: 'requests',
      alertsExchange: 'alerts',
      broadcastKey: BROADCAST_KEY,
      heartbeatIntervalS: 60,
      heartbeatRoutingKey: 'heartbeat',
      maxPayloadBytes: DEFAULT_MAX_PAYLOAD_BYTES,
      messageWaitMs: 1000,
      ...options,
    }
    this.#self = new ServiceEndpoint(options.name)
    this.#reassembler = new Reassembler({ waitMs: this.#options.messageWaitMs, maxPendingBytes: MAX_PENDING_BYTES })
  }

  /** What an entity of this service may do to the outside. */
  get outside(): EntityOutside {
    return {
      alert: async (routingKey, payload) => this.alert(routingKey, payload),
      warn: (text) => this.#options.log.warn(text),
    }
  }

  add(endpoint: Endpoint): void {
    this.#endpoints.set(endpoint.name, endpoint)
  }

  /**
   * Sends an alert with the time of this call. While the broker is away it is kept, up to a bound.
   *
   * @throws RangeError when the payload holds NaN or an infinity, which JSON cannot carry
   */
  alert(routingKey: string, payload: Payload, correlationId: string = randomUUID()): void {
    const common = {
      routingKey,
      id: randomUUID(),
      correlationId,
      replyTo: '',
      specifier: '',
      sender: this.#options.sender,
    }
    const alert: Alert = { type: 'alert', ...common, timestamp: timestampText(Date.now()), payload, invalid: null }
    // The caller learns of an impossible payload here, and not whoever sends it later.
    encodeJson(payload)
    this.#alerts.push(alert)
    this.#sendAlerts()
  }

  /** Runs until `signal` is aborted; the request in hand is finished first. */
  async run(signal: AbortSignal): Promise<void> {
    const { name, address, log } = this.#options
    const heartbeat = this.#startHeartbeats()
    const entities = [...this.#endpoints.values()].filter((endpoint) => endpoint instanceof Entity)
    for (const entity of entities) entity.startLogging()
    try {
      await keepConnected(
        {
          address,
          name,
          setUp: (link) => this.#setUp(link),
          onConnected: (link) => this.#onConnected(link),
          onLost: (reason, nextAttemptMs) => {
            this.#link = null
            log.warn(`${name}: no broker: ${reason}; next attempt in ${nextAttemptMs} ms`)
          },
        },
        signal,
      )
    } finally {
      this.#link = null
      clearInterval(heartbeat)
      if (this.#expiry !== null) clearTimeout(this.#expiry)
      for (const entity of entities) entity.stopLogging()
      await this.#work
    }
  }

  async #setUp(link: Link): Promise<void> {
    const { name, requestsExchange, alertsExchange, broadcastKey } = this.#options
    await link.declareExchange(requestsExchange, EXCHANGE)
    await link.declareExchange(alertsExchange, EXCHANGE)
    await link.declareQueue(name, SERVICE_QUEUE)
    for (const key of requestBindings(name, [...this.#endpoints.keys()], broadcastKey))
      await link.bind(name, requestsExchange, key)
    const flags = { exclusive: true, noAck: false, prefetch: DELIVERIES_AHEAD }
    await link.consume(name, flags, (delivery) => this.#onDelivery(delivery, link))
  }

  #onConnected(link: Link): void {
    this.#link = link
    this.#options.log.info(`${this.#options.name}: connected, answering requests`)
    this.#sendAlerts()
  }

  #onDelivery(delivery: Delivery, link: Link): void {
    const id = decodeChunkId(delivery)
    if (!('uuid' in id)) {
      this.#drop(delivery, id.reason)
      return
    }
    const joined = this.#reassembler.add(id, delivery.body, delivery, Date.now())
    // A chunk is done with once it is in hand: an unfinished message must not block the ones behind it.
    if (joined === null) delivery.acknowledge()
    else this.#take(delivery, id.uuid, joined.body, true, link)
    this.#watchExpiry(link)
  }

  #watchExpiry(link: Link): void {
    const at = this.#reassembler.nextExpiryMs
    if (at === null || this.#expiry !== null) return
    const expire = (): void => {
      this.#expiry = null
      for (const { first, body } of this.#reassembler.expire(Date.now())) {
        const id = decodeChunkId(first)
        if ('uuid' in id) this.#take(first, id.uuid, body, false, link)
      }
      this.#watchExpiry(link)
    }
    this.#expiry = setTimeout(expire, Math.max(1, at - Date.now()))
  }

  #take(delivery: Delivery, uuid: string, body: Buffer, complete: boolean, link: Link): void {
    const decoded = decodeMessage(delivery, uuid, body, complete)
    if (decoded.state === 'dropped') {
      this.#drop(delivery, decoded.reason)
      return
    }
    const { message } = decoded
    if (message.type !== 'request') {
      this.#drop(delivery, `a service does not take a message of type ${message.type}`)
      return
    }
    this.#work = this.#work.then(async () => {
      await this.#answer(message, link)
      // Incomplete messages were acknowledged chunk by chunk as they came.
      if (complete) delivery.acknowledge()
    })
  }

  #drop(delivery: Delivery, reason: string): void {
    this.#options.log.warn(`${this.#options.name}: message dropped (routing key ${delivery.routingKey}): ${reason}`)
    delivery.acknowledge()
  }

  async #answer(request: Request, link: Link): Promise<void> {
    const { name, log } = this.#options
    const endpoint = this.#addressee(request.routingKey)
    if (endpoint === undefined)
      return log.warn(`${name}: no endpoint is addressed by routing key ${request.routingKey}`)
    const outcome = await handleRequest(endpoint, request)
    if (outcome.returnCode === 999) log.warn(`${name}: ${endpoint.name}: unhandled exception: ${outcome.returnMessage}`)
    if (request.replyTo === '') return log.warn(`${name}: ${request.operation} ${request.routingKey} asks for no reply`)
    try {
      await this.#publish(link, this.#options.requestsExchange, this.#reply(request, outcome))
    } catch (error) {
      log.warn(
        `${name}: reply to ${request.replyTo} could not be sent: ${error instanceof Error ? error.message : error}`,
      )
    }
  }

  #addressee(routingKey: string): Endpoint | undefined {
    const [first = ''] = routingKey.split('.', 1)
    const isOurs = first === this.#options.name || first === this.#options.broadcastKey
    return isOurs ? this.#self : this.#endpoints.get(first)
  }

  #reply(request: Request, outcome: Outcome): Reply {
    const { returnCode, returnMessage, payload } = sendable(outcome)
    const addresses = {
      routingKey: request.replyTo,
      id: randomUUID(),
      correlationId: request.correlationId,
      replyTo: '',
    }
    const about = { specifier: '', timestamp: timestampText(Date.now()), sender: this.#options.sender }
    return { type: 'reply', ...addresses, ...about, returnCode, returnMessage, payload, invalid: null }
  }

  async #publish(link: Link, exchange: string, message: AnyMessage): Promise<void> {
    const parts = encodeMessage(message, this.#options.maxPayloadBytes)
    await Promise.all(
      parts.map(({ routingKey, body, properties }) =>
        link.publish({ exchange, routingKey, mandatory: false, body, properties: { ...properties } }),
      ),
    )
  }

  #sendAlerts(): void {
    if (this.#sending) return
    this.#sending = true
    void this.#sendWaitingAlerts()
  }

  /** One at a time, each confirmed before the next: what the broker did not confirm is still first in the buffer. */
  async #sendWaitingAlerts(): Promise<void> {
    const { name, alertsExchange, log } = this.#options
    const dropped = this.#link === null ? 0 : this.#alerts.takeDropped()
    if (dropped > 0) log.warn(`${name}: ${dropped} alerts were lost: more than ${ALERTS_KEPT} waited for the broker`)
    try {
      for (let alert = this.#alerts.first; alert !== undefined && this.#link !== null; alert = this.#alerts.first) {
        await this.#publish(this.#link, alertsExchange, alert)
        if (this.#alerts.first === alert) this.#alerts.removeFirst()
      }
    } catch {
      // The connection is going: its loss is logged where it is noticed, and the next one sends what is left.
    } finally {
      // In the same turn as the loop's last look at the buffer: an alert raised from now on starts a new loop.
      this.#sending = false
    }
  }

  #startHeartbeats(): NodeJS.Timeout | undefined {
    const { name, heartbeatIntervalS, heartbeatRoutingKey } = this.#options
    if (heartbeatIntervalS <= 0) return undefined
    const payload = { name, id: randomUUID() }
    const correlationId = randomUUID()
    const beat = (): void => {
      // A heartbeat says that the service is alive now: one kept for later would say nothing.
      if (this.#link !== null) this.alert(`${heartbeatRoutingKey}.${name}`, payload, correlationId)
    }
    return setInterval(beat, heartbeatIntervalS * 1000)
  }
}

/** NaN and infinities have no JSON: the reference sends a broken body, ours a reply that says so. */
function sendable(outcome: Outcome): Outcome {
  try {
    encodeJson(outcome.payload)
  } catch {
    const returnMessage = 'the result holds a number that JSON cannot carry (NaN or infinity)'
    return { returnCode: RETURN_CODES.service_error_bad_payload.value, returnMessage, payload: null }
  }
  return outcome
}

/** The service as the addressee of requests: built-ins only, the rest as dripline-python 4.7.1 answers it. */
class ServiceEndpoint extends Endpoint {
  override get(): never {
    throw unhandled('OP_GET')
  }

  override set(): never {
    throw unhandled('OP_SET')
  }

  override unknownCommand(): never {
    throw unhandled('OP_CMD')
  }
}

function unhandled(operation: string): ThrowReply {
  return new ThrowReply('resource_error', `Unhandled request type: ${operation}`)
}
