import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { keepConnected } from '../broker/keep-connected.ts'
import type { Delivery, Link } from '../broker/link.ts'
import type { Decoded } from '../protocol/decode.ts'
import { encodeMessage } from '../protocol/encode.ts'
import { encodeJson, type Payload } from '../protocol/json.ts'
import type { Alert, AnyMessage, Request } from '../protocol/message.ts'
import { timestampText } from '../protocol/timestamp.ts'
import { EXCHANGE, requestBindings, SERVICE_QUEUE } from '../protocol/topology.ts'
import { AlertSender } from './alert-sender.ts'
import { BoundedConsumer } from './bounded-consumer.ts'
import { Counters } from './counters.ts'
import { type WithParameters, withParameters } from './declare.ts'
import type { Endpoint } from './endpoint.ts'
import { Entity, type EntityOutside } from './entity.ts'
import { handleRequest, replyTo } from './handle-request.ts'
import { Condition, type Health, healthPayload } from './health.ts'
import { startHeartbeats } from './heartbeats.ts'
import { Intake } from './intake.ts'
import type { Kinds } from './kinds.ts'
import { type Metric, metricsPayload } from './metrics.ts'
import { isNameTaken, NAME_WAIT_MS, nameTaken, Patience } from './patience.ts'
import { ReplySender, replyParts } from './reply-sender.ts'
import { serviceDefaults } from './service-defaults.ts'
import { ServiceEndpoint } from './service-endpoint.ts'
import { namedLog, type ServiceLog } from './service-log.ts'
import type { ServiceOptions } from './service-options.ts'

export type { Delivery, Link } from '../broker/link.ts'
export type { LogFields, ServiceLog } from './service-log.ts'
export type { ServiceOptions } from './service-options.ts'

const ALERTS_KEPT = 100_000
const CONSUMES = { exclusive: true, noAck: false, prefetch: 64 } as const

/**
 * A dripline service: answers requests under its own name and those of its endpoints, sends alerts and heartbeats, and
 * stays connected for ever. Requests are handled one at a time, in the order of their arrival.
 */
export class Service {
  readonly #options: Required<ServiceOptions>
  /** Every line begins with the service's name. */
  readonly log: Required<ServiceLog>
  /** The service as the addressee of requests: a subclass gives it commands, attributes and what a get reads. */
  protected readonly self: ServiceEndpoint
  readonly #endpoints = new Map<string, Endpoint>()
  readonly #alerts: AlertSender<Alert>
  readonly #intake: Intake
  #link: Link | null = null
  #isConsuming = false
  #work: Promise<void> = Promise.resolve()
  readonly #replies: ReplySender
  readonly #consumer = new BoundedConsumer((text) => this.log.warn(text))
  #isStopping = false
  readonly #patience: Patience
  readonly #listeners: (() => void)[] = []
  readonly #counters = new Counters()
  readonly #condition = new Condition()

  /** As of an endpoint: keys of the class's own, checked, and then in `parameters`. */
  static with<C extends new (...given: never[]) => Service, K extends Kinds>(this: C, kinds: K): WithParameters<C, K> {
    // biome-ignore lint/complexity/noThisInStatic: the class it is called on, Service or another
    return withParameters(this, kinds)
  }

  constructor(options: ServiceOptions) {
    this.#options = {
      ...serviceDefaults(),
      era: 'E1',
      nameWaitMs: NAME_WAIT_MS,
      windDownMs: 8_000,
      connects: true,
      connectionAttempts: Number.POSITIVE_INFINITY,
      returnCodes: new Map(),
      parameters: {},
      ...options,
    }
    this.log = namedLog(options.name, options.log)
    this.#patience = new Patience(this.#options)
    this.self = new ServiceEndpoint(options.name, this.#options.era, this.constructor.name)
    this.self.commands.set('counters', () => metricsPayload(this.metrics))
    this.self.commands.set('health', () => healthPayload(this.health))
    this.#intake = new Intake({
      waitMs: this.#options.messageWaitMs,
      holdsChunks: false,
      onMessage: (decode, _uuid, routingKey, deliveries) => this.#take(decode, routingKey, deliveries),
    })
    this.#replies = new ReplySender(this.#options.requestsExchange)
    this.#alerts = new AlertSender({
      capacity: ALERTS_KEPT,
      publish: (alert) => this.#publish(alert),
      onUnsendable: ({ message }) => this.log.warn(`an alert cannot be sent and was given up: ${message}`),
      onDropped: (count) => this.log.warn(`${count} alerts were lost: more than ${ALERTS_KEPT} waited for the broker`),
    })
  }

  get name(): string {
    return this.#options.name
  }

  /** Values of what the class declared by `with`. */
  get parameters(): object {
    return this.#options.parameters
  }

  /** What an entity of this service may do to the outside. */
  get outside(): EntityOutside {
    return {
      alert: async (routingKey, payload) => this.alert(routingKey, payload),
      warn: (text) => this.log.warn(text),
      service: this,
      failed: (what) => {
        if (what === 'calibration') this.#counters.calibrationFailures++
        else this.#counters.readingFailures++
      },
    }
  }

  /** Everything that is counted, in an order that stays. */
  get metrics(): readonly Metric[] {
    return [
      ...this.#counters.metrics,
      ...this.#alerts.metrics,
      { name: 'consuming', kind: 'gauge', help: '1 while requests come in.', value: this.#isConsuming ? 1 : 0 },
      ...this.moreMetrics(),
    ]
  }

  get health(): Health {
    return this.#condition.health
  }

  /** Whether the broker is there and every queue of the service is consumed. */
  get isConsuming(): boolean {
    return this.#isConsuming
  }

  /** Calls `listener` after every connection, once all is consumed. */
  onConnected(listener: () => void): void {
    this.#listeners.push(listener)
  }

  get endpoints(): readonly Endpoint[] {
    return [...this.#endpoints.values()]
  }

  protected get alertsExchange(): string {
    return this.#options.alertsExchange
  }

  add(endpoint: Endpoint): void {
    this.#endpoints.set(endpoint.name, endpoint)
  }

  /** Adds an endpoint to a running service; settles once its requests come here, or with no broker to tell. */
  async addNow(endpoint: Endpoint): Promise<void> {
    this.add(endpoint)
    // A connection that goes meanwhile is no matter: the next one binds every endpoint.
    await this.#link?.bind(this.name, this.#options.requestsExchange, `${endpoint.name}.#`).catch(() => undefined)
  }

  /**
   * Sends an alert with the time of this call. While the broker is away it is kept, up to a bound.
   *
   * @throws RangeError when the payload holds NaN or an infinity, which JSON cannot carry
   */
  alert(routingKey: string, payload: Payload, correlationId: string = randomUUID()): void {
    const common = { routingKey, correlationId, replyTo: '', specifier: '', sender: this.#options.sender }
    // The caller learns of an impossible payload here, and not whoever sends it later.
    encodeJson(payload)
    if (!this.#options.connects) return
    const timestamp = timestampText(Date.now())
    this.#alerts.push({ type: 'alert', id: randomUUID(), ...common, timestamp, payload, invalid: null })
  }

  /**
   * Runs until `signal` is aborted; what is in hand is finished first.
   *
   * @throws MeshError queue-taken when another service holds the name, broker-refused when the login is wrong
   */
  async run(signal: AbortSignal): Promise<void> {
    const stopHeartbeats = startHeartbeats(this.#options, (...heartbeat) => {
      // It says that the service is alive now: one kept for later would say nothing.
      if (!this.isConsuming) return
      this.#counters.heartbeats++
      this.#condition.heartbeat()
      this.alert(...heartbeat)
    })
    const entities = this.endpoints.filter((endpoint) => endpoint instanceof Entity)
    if (this.#options.schedules) for (const entity of entities) entity.startLogging()
    const stopWork = (): void => {
      this.#isStopping = true
      stopHeartbeats()
      for (const entity of entities) entity.stopLogging()
    }
    const connection = new AbortController()
    const onStop = (): void => {
      stopWork()
      void this.#windDown().finally(() => connection.abort())
    }
    if (signal.aborted) onStop()
    else signal.addEventListener('abort', onStop, { once: true })
    try {
      await this.#keepConnected(connection.signal)
    } finally {
      signal.removeEventListener('abort', onStop)
      this.#disconnected()
      stopWork()
      this.#intake.stop()
    }
  }

  /** Declares, binds and consumes more than requests; called on every new connection. */
  protected setUpMore?(link: Link): Promise<void>

  /** Takes an alert that came to the service's own queue; absent: such a message is dropped. */
  protected takeAlert?(alert: Alert): Promise<void>

  /** What a subclass counts besides. */
  protected moreMetrics(): readonly Metric[] {
    return []
  }

  /** Finishes what a subclass holds when the service stops. */
  protected windDownMore?(): Promise<void>

  /** The queue that requests come to; alerts too, when a subclass binds it to them. */
  protected async bindAlerts(link: Link, bindingKeys: readonly string[]): Promise<void> {
    for (const key of bindingKeys) await link.bind(this.name, this.alertsExchange, key)
  }

  async #keepConnected(signal: AbortSignal): Promise<void> {
    const { name, address, connects } = this.#options
    if (!connects) {
      this.log.warn('make_connection is false: no connection to the broker')
      await ended(signal)
      return
    }
    try {
      await keepConnected(
        {
          address,
          name,
          setUp: (link) => this.#setUp(link),
          onConnected: () => this.#onConnected(),
          onLost: (reason, nextAttemptMs) => this.#onLost(reason, nextAttemptMs),
          givesUp: (error) => this.#patience.givesUp(error),
        },
        signal,
      )
    } catch (error) {
      if (!isNameTaken(error)) throw error
      throw nameTaken(name, error)
    }
  }

  #onLost(reason: string, nextAttemptMs: number): void {
    this.#disconnected()
    this.#condition.lost(reason)
    if (!this.#patience.isWorthALine()) return
    const fields = { event: 'disconnected', reason, next_attempt_ms: nextAttemptMs }
    this.log.warn(`no broker: ${reason}; next attempt in ${nextAttemptMs} ms`, fields)
  }

  #disconnected(): void {
    this.#link = null
    this.#replies.setLink(null)
    this.#isConsuming = false
    this.#alerts.setConnected(false)
  }

  async #windDown(): Promise<void> {
    const finished = (async () => {
      await this.#work
      this.#replies.stop()
      await this.#replies.settled()
      await this.windDownMore?.()
      this.#alerts.endGrace()
      await this.#alerts.flushed()
    })()
    const late = new AbortController()
    // An abort means that all is finished, and nobody looks at the clock any more.
    const deadline = wait(this.#options.windDownMs, undefined, { signal: late.signal }).catch(() => undefined)
    await Promise.race([finished, deadline])
    late.abort()
  }

  async #setUp(link: Link): Promise<void> {
    const { name, requestsExchange, alertsExchange, broadcastKey } = this.#options
    await link.declareExchange(requestsExchange, EXCHANGE)
    await link.declareExchange(alertsExchange, EXCHANGE)
    await link.declareQueue(name, SERVICE_QUEUE)
    // Now: an endpoint that is added meanwhile binds itself, and a request can come before the set-up has ended.
    this.#link = link
    this.#replies.setLink(link)
    for (const key of requestBindings(name, [...this.#endpoints.keys()], broadcastKey))
      await link.bind(name, requestsExchange, key)
    await this.#consumer.consume(link, name, CONSUMES, (delivery) => this.#onDelivery(delivery))
    await this.setUpMore?.(link)
  }

  #onConnected(): void {
    this.#isConsuming = true
    this.#condition.connected()
    this.#counters.connections++
    this.#patience.connected()
    this.log.info('connected, answering requests', { event: 'connected' })
    this.#alerts.setConnected(true)
    for (const listener of this.#listeners) listener()
  }

  #onDelivery(delivery: Delivery): void {
    if (!this.#isStopping) this.#intake.take(delivery)
  }

  #take(decode: () => Decoded, routingKey: string, deliveries: readonly Delivery[]): void {
    this.#enqueue(async () => {
      try {
        const decoded = decode()
        if (decoded.state === 'dropped') this.#drop(routingKey, decoded.reason)
        else await this.#handle(decoded.message)
      } finally {
        // Done with also when it could not be handled: held back, it would stop the ones behind it.
        for (const delivery of deliveries) delivery.acknowledge()
      }
    })
  }

  async #handle(message: AnyMessage): Promise<void> {
    if (message.type === 'request') {
      this.#counters.requests++
      await this.#answer(message)
    } else if (message.type === 'alert' && this.takeAlert !== undefined) {
      this.#counters.alertsReceived++
      await this.takeAlert(message)
    } else this.#drop(message.routingKey, `a service does not take a message of type ${message.type}`)
  }

  #drop(routingKey: string, reason: string): void {
    this.#counters.messagesDropped++
    this.log.warn(`message dropped (routing key ${routingKey}): ${reason}`)
  }

  /** One after the other, in the order of arrival. */
  #enqueue(work: () => Promise<void>): void {
    this.#work = this.#work.then(work).catch((error: unknown) => {
      this.log.warn(`a message could not be handled: ${error instanceof Error ? error.message : error}`)
    })
  }

  /** The request is done with when its reply is on its way: it could not come again, its queue dies with the connection. */
  async #answer(request: Request): Promise<void> {
    const { operation, routingKey, specifier } = request
    const endpoint = this.addressee(routingKey)
    if (endpoint === undefined) return this.log.warn(`no endpoint is addressed by routing key ${routingKey}`)
    const outcome = await handleRequest(endpoint, request, this.#options.returnCodes)
    // Nothing is put together that nobody reads.
    if (this.#options.log.debug !== undefined) {
      const { returnCode, returnMessage } = outcome
      const fields = { event: 'request', operation, routing_key: routingKey, specifier, return_code: returnCode }
      this.log.debug(`${operation} ${routingKey} ${specifier} -> ${returnCode} ${returnMessage}`, fields)
    }
    if (outcome.fault !== undefined) this.log.warn(`${endpoint.name}: unhandled exception: ${outcome.fault}`)
    if (request.replyTo === '') return this.log.warn(`${operation} ${routingKey} asks for no reply`)
    const { sender, maxPayloadBytes } = this.#options
    const { parts, returnCode } = replyParts(replyTo(request, outcome, sender), maxPayloadBytes)
    this.#counters.replied(returnCode)
    this.#replies.send(parts).catch((error: unknown) => {
      this.log.warn(`reply to ${request.replyTo} could not be sent: ${error instanceof Error ? error.message : error}`)
    })
  }

  /** Who answers a request with this routing key. */
  addressee(routingKey: string): Endpoint | undefined {
    const [first = ''] = routingKey.split('.', 1)
    const isOurs = first === this.#options.name || first === this.#options.broadcastKey
    return isOurs ? this.self : this.#endpoints.get(first)
  }

  async #publish(alert: Alert): Promise<'confirmed' | 'returned'> {
    const link = this.#link
    if (link === null) throw new Error('no broker')
    const { alertsExchange: exchange, maxPayloadBytes } = this.#options
    const outcomes = await Promise.all(
      encodeMessage(alert, maxPayloadBytes).map(({ routingKey, body, properties }) =>
        link.publish({ exchange, routingKey, mandatory: true, body, properties }),
      ),
    )
    return outcomes.includes('returned') ? 'returned' : 'confirmed'
  }
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
