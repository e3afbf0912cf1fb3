import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { BrokerAddress } from '../broker/connect.ts'
import { keepConnected } from '../broker/keep-connected.ts'
import type { Delivery, Link } from '../broker/link.ts'
import { MeshError } from '../errors/mesh-error.ts'
import type { Decoded } from '../protocol/decode.ts'
import { encodeMessage } from '../protocol/encode.ts'
import { encodeJson, type Payload } from '../protocol/json.ts'
import type { Alert, AnyMessage, Reply, Request, SenderInfo } from '../protocol/message.ts'
import { timestampText } from '../protocol/timestamp.ts'
import { EXCHANGE, requestBindings, SERVICE_QUEUE } from '../protocol/topology.ts'
import { AlertSender } from './alert-sender.ts'
import { type WithParameters, withParameters } from './declare.ts'
import type { Endpoint } from './endpoint.ts'
import { Entity, type EntityOutside } from './entity.ts'
import { handleRequest, type Outcome, sendable } from './handle-request.ts'
import { startHeartbeats } from './heartbeats.ts'
import { Intake } from './intake.ts'
import type { Kinds } from './kinds.ts'
import { isNameTaken, Patience } from './patience.ts'
import { serviceDefaults } from './service-defaults.ts'
import { ServiceEndpoint } from './service-endpoint.ts'
import { namedLog, type ServiceLog } from './service-log.ts'

export type { Delivery, Link } from '../broker/link.ts'
export type { ServiceLog } from './service-log.ts'

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
  /** Whether entities read and log by time. */
  readonly schedules?: boolean
  /** How long another holder of this service's name is waited for at the start. */
  readonly nameWaitMs?: number
  /** `false`: no broker; scheduled readings are made, and their alerts go nowhere. */
  readonly connects?: boolean
  /** How often the broker is tried for the first time before giving up; left out: for ever. */
  readonly connectionAttempts?: number
  /** Return codes that classes of this service throw besides the reference's: name to number. */
  readonly returnCodes?: ReadonlyMap<string, number>
  /** Keys of the configuration that are not a service's own: for classes made by users. */
  readonly parameters?: object
}

const ALERTS_KEPT = 100_000
const CONSUMES = { exclusive: true, noAck: false, prefetch: 64 } as const
/** What is in hand when the service is told to stop may take this long. */
const WIND_DOWN_MS = 1_500

/**
 * A dripline service: answers requests under its own name and those of its endpoints, sends alerts and heartbeats, and
 * stays connected for ever. Requests are handled one at a time, in the order of their arrival.
 */
export class Service {
  readonly #options: Required<ServiceOptions>
  /** The service as the addressee of requests: a subclass gives it commands, attributes and what a get reads. */
  protected readonly self: ServiceEndpoint
  readonly #endpoints = new Map<string, Endpoint>()
  readonly #alerts: AlertSender<Alert>
  readonly #intake: Intake
  #link: Link | null = null
  #isConsuming = false
  #work: Promise<void> = Promise.resolve()
  /** Replies on their way. */
  readonly #sending = new Set<Promise<void>>()
  #isStopping = false
  readonly #patience: Patience
  readonly #listeners: (() => void)[] = []

  /** As of an endpoint: keys of the class's own, checked, and then in `parameters`. */
  static with<C extends new (...given: never[]) => Service, K extends Kinds>(this: C, kinds: K): WithParameters<C, K> {
    // biome-ignore lint/complexity/noThisInStatic: the class it is called on, Service or another
    return withParameters(this, kinds)
  }

  constructor(options: ServiceOptions) {
    this.#options = {
      ...serviceDefaults(),
      nameWaitMs: 5_000,
      connects: true,
      connectionAttempts: Number.POSITIVE_INFINITY,
      returnCodes: new Map(),
      parameters: {},
      ...options,
    }
    this.#patience = new Patience(this.#options)
    this.self = new ServiceEndpoint(options.name)
    this.#intake = new Intake({
      waitMs: this.#options.messageWaitMs,
      holdsChunks: false,
      onMessage: (decoded, _uuid, routingKey, deliveries) => this.#take(decoded, routingKey, deliveries),
    })
    this.#alerts = new AlertSender({
      capacity: ALERTS_KEPT,
      publish: (alert) => this.#publish(this.#options.alertsExchange, alert),
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

  /** Every line begins with the service's name. */
  get log(): Required<ServiceLog> {
    return namedLog(this.name, this.#options.log)
  }

  /** What an entity of this service may do to the outside. */
  get outside(): EntityOutside {
    return {
      alert: async (routingKey, payload) => this.alert(routingKey, payload),
      warn: (text) => this.log.warn(text),
      service: this,
    }
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
      if (this.isConsuming) this.alert(...heartbeat)
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
      throw new MeshError('queue-taken', `another service holds the name "${name}" on this broker`, {
        hint: 'two services of one mesh cannot have the same name: give this one another `name:`, or stop the other one',
        cause: error,
      })
    }
  }

  #onLost(reason: string, nextAttemptMs: number): void {
    this.#disconnected()
    if (this.#patience.isWorthALine()) this.log.warn(`no broker: ${reason}; next attempt in ${nextAttemptMs} ms`)
  }

  #disconnected(): void {
    this.#link = null
    this.#isConsuming = false
    this.#alerts.setConnected(false)
  }

  async #windDown(): Promise<void> {
    const finished = (async () => {
      await this.#work
      await Promise.all(this.#sending)
      await this.windDownMore?.()
      await this.#alerts.flushed()
    })()
    await Promise.race([finished, wait(WIND_DOWN_MS, undefined, { ref: false })])
  }

  async #setUp(link: Link): Promise<void> {
    const { name, requestsExchange, alertsExchange, broadcastKey } = this.#options
    await link.declareExchange(requestsExchange, EXCHANGE)
    await link.declareExchange(alertsExchange, EXCHANGE)
    await link.declareQueue(name, SERVICE_QUEUE)
    // Now: an endpoint that is added meanwhile binds itself, and a request can come before the set-up has ended.
    this.#link = link
    for (const key of requestBindings(name, [...this.#endpoints.keys()], broadcastKey))
      await link.bind(name, requestsExchange, key)
    await link.consume(name, CONSUMES, (delivery) => this.#onDelivery(delivery))
    await this.setUpMore?.(link)
  }

  #onConnected(): void {
    this.#isConsuming = true
    this.#patience.connected()
    this.log.info('connected, answering requests')
    this.#alerts.setConnected(true)
    for (const listener of this.#listeners) listener()
  }

  #onDelivery(delivery: Delivery): void {
    if (!this.#isStopping) this.#intake.take(delivery)
  }

  #take(decoded: Decoded, routingKey: string, deliveries: readonly Delivery[]): void {
    const done = (): void => {
      for (const delivery of deliveries) delivery.acknowledge()
    }
    const drop = (reason: string): void => {
      this.log.warn(`message dropped (routing key ${routingKey}): ${reason}`)
      done()
    }
    if (decoded.state === 'dropped') {
      drop(decoded.reason)
      return
    }
    const { message } = decoded
    if (message.type === 'request') this.#enqueue(async () => this.#answer(message, done))
    else if (message.type === 'alert' && this.takeAlert !== undefined) {
      this.#enqueue(async () => {
        await this.takeAlert?.(message)
        done()
      })
    } else drop(`a service does not take a message of type ${message.type}`)
  }

  /** One after the other, in the order of arrival. */
  #enqueue(work: () => Promise<void>): void {
    this.#work = this.#work.then(work).catch((error: unknown) => {
      this.log.warn(`a message could not be handled: ${error instanceof Error ? error.message : error}`)
    })
  }

  /** @param done tells the broker that the request is done with: after its reply, which the next request does not wait for */
  async #answer(request: Request, done: () => void): Promise<void> {
    const { operation, routingKey, specifier, replyTo } = request
    const endpoint = this.addressee(routingKey)
    if (endpoint === undefined) {
      this.log.warn(`no endpoint is addressed by routing key ${routingKey}`)
      return done()
    }
    const outcome = await handleRequest(endpoint, request, this.#options.returnCodes)
    this.log.debug(`${operation} ${routingKey} ${specifier} -> ${outcome.returnCode} ${outcome.returnMessage}`)
    if (outcome.fault !== undefined) this.log.warn(`${endpoint.name}: unhandled exception: ${outcome.fault}`)
    if (replyTo === '') {
      this.log.warn(`${operation} ${routingKey} asks for no reply`)
      return done()
    }
    const sending = this.#publish(this.#options.requestsExchange, this.#reply(request, outcome))
      .catch((error: unknown) => {
        this.log.warn(`reply to ${replyTo} could not be sent: ${error instanceof Error ? error.message : error}`)
      })
      .then(() => {
        this.#sending.delete(sending)
        done()
      })
    this.#sending.add(sending)
  }

  /** Who answers a request with this routing key. */
  addressee(routingKey: string): Endpoint | undefined {
    const [first = ''] = routingKey.split('.', 1)
    const isOurs = first === this.#options.name || first === this.#options.broadcastKey
    return isOurs ? this.self : this.#endpoints.get(first)
  }

  #reply(request: Request, outcome: Outcome): Reply {
    const { returnCode, returnMessage, payload } = sendable(outcome)
    const { replyTo: routingKey, correlationId } = request
    const addresses = { routingKey, id: randomUUID(), correlationId, replyTo: '' }
    const about = { specifier: '', timestamp: timestampText(Date.now()), sender: this.#options.sender }
    return { type: 'reply', ...addresses, ...about, returnCode, returnMessage, payload, invalid: null }
  }

  async #publish(exchange: string, message: AnyMessage): Promise<void> {
    const link = this.#link
    if (link === null) throw new Error('no broker')
    const parts = encodeMessage(message, this.#options.maxPayloadBytes)
    await Promise.all(
      parts.map(({ routingKey, body, properties }) =>
        link.publish({ exchange, routingKey, mandatory: false, body, properties: { ...properties } }),
      ),
    )
  }
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
