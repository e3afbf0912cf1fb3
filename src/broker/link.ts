import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Channel, ChannelModel, ConfirmChannel, ConsumeMessage, Options } from 'amqplib'
import { Acknowledger } from './acknowledger.ts'
import { type BrokerAddress, brokerError, connectBroker, declarationError } from './connect.ts'

/** One AMQP message as bytes and properties; nothing here knows dripline. */
export interface Delivery {
  readonly exchange: string
  readonly routingKey: string
  readonly redelivered: boolean
  readonly contentEncoding: string | undefined
  readonly messageId: string | undefined
  readonly correlationId: string | undefined
  readonly replyTo: string | undefined
  readonly headers: Readonly<Record<string, unknown>> | undefined
  readonly body: Buffer
  /** Tells the broker that the message is done with; harmless on a closed connection, which returns it anyway. */
  acknowledge(): void
}

/** As the AMQP client names them. */
export type MessageProperties = object & { readonly messageId?: string | undefined }

export interface Publication {
  readonly exchange: string
  readonly routingKey: string
  readonly mandatory: boolean
  readonly properties: MessageProperties
  readonly body: Buffer
}

export interface QueueFlags {
  readonly durable: boolean
  readonly exclusive: boolean
  readonly autoDelete: boolean
  /** e.g. `x-queue-type`. */
  readonly arguments?: Readonly<Record<string, string | number>>
}

export interface QueueState {
  readonly consumers: number
  /** Ready to be delivered: not those that a consumer has in hand. */
  readonly messages: number
}

/**
 * A connection, open until `closed` settles, with a channel for declarations, one for each exchange that is published to
 * and one for each consumer: the broker serves a channel in order, and what one queue does not take holds up the rest.
 */
export interface Link {
  /** Settles with the reason once the connection or its channel is gone; never rejects. */
  readonly closed: Promise<string>
  declareExchange(name: string, flags: { type: string; durable: boolean; autoDelete: boolean }): Promise<void>
  /** @param name empty: the broker chooses @returns the queue's name */
  declareQueue(name: string, flags: QueueFlags): Promise<string>
  /** What a queue holds now; `null` when there is no such queue, and then this link is closed by the broker. */
  queueState(queue: string): Promise<QueueState | null>
  bind(queue: string, exchange: string, bindingKey: string): Promise<void>
  consume(queue: string, options: ConsumeFlags, onDelivery: (delivery: Delivery) => void): Promise<void>
  /** @returns once the broker has taken the message; `returned` when it was mandatory and reached no queue */
  publish(publication: Publication): Promise<'confirmed' | 'returned'>
  close(): Promise<void>
}

export interface ConsumeFlags {
  readonly exclusive: boolean
  readonly noAck: boolean
  /** Unacknowledged messages at a time; 0: no bound. */
  readonly prefetch: number
  /** Bytes of their bodies at a time; past it, and with more than one message in hand, the link is closed. */
  readonly bound?: { readonly bytes: number; readonly onExceeded: () => void } | null
}

/**
 * Opens one connection.
 *
 * @param timeoutMs longest time until the connection is open
 * @throws MeshError broker-refused when asking again cannot help (wrong password), broker-unreachable otherwise
 */
export async function openLink(
  address: BrokerAddress,
  timeoutMs: number,
  name: string,
  signal?: AbortSignal,
): Promise<Link> {
  const model = await connectBroker(address, timeoutMs, name, signal)
  // The client reports a failure as `error` and then `close`; a listener on both keeps it from ending the process.
  const failed = new Promise<string>((resolve) => model.on('error', (error: Error) => resolve(error.message)))
  const gone = new Promise<string>((resolve) => {
    model.on('close', (error?: Error) => resolve(error?.message ?? 'connection closed'))
  })
  try {
    return await linkOn(model, Promise.race([failed, gone]), gone)
  } catch (error) {
    await closeLink(model, gone)
    throw brokerError(address, error)
  }
}

const CLOSE_TIMEOUT_MS = 1_000

/** A broker that has gone silent, or has closed first, never answers a close: then the socket's end is enough. */
async function closeLink(model: ChannelModel, gone: Promise<string>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, CLOSE_TIMEOUT_MS)
  })
  // An async function, because the client throws at once when the connection is closed already, which is what was asked for.
  const closed = (async () => model.close())().catch(() => undefined)
  await Promise.race([closed, gone, late])
  clearTimeout(timer)
}

async function linkOn(model: ChannelModel, connectionClosed: Promise<string>, gone: Promise<string>): Promise<Link> {
  let end: (reason: string) => void = () => undefined
  const ended = new Promise<string>((resolve) => {
    end = resolve
  })
  // Before its channels close, which says less.
  model.on('error', (error: Error) => end(error.message))
  const watched = <C extends Channel>(channel: C): C => {
    channel.on('error', (error: Error) => end(error.message))
    channel.on('close', () => end('channel closed'))
    return channel
  }
  const channel = watched(await model.createChannel())
  const closed = Promise.race([connectionClosed, ended])
  const publishers = new Map<string, Promise<Link['publish']>>()
  const publisherTo = (exchange: string): Promise<Link['publish']> => {
    const known = publishers.get(exchange)
    if (known !== undefined) return known
    const opened = (async () => publisher(watched(await model.createConfirmChannel()), closed))()
    // Kept, it would fail every later message of this connection: the next connection tries again.
    opened.catch((error: Error) => end(error.message))
    publishers.set(exchange, opened)
    return opened
  }
  return {
    closed,
    declareExchange: (name, { type, ...flags }) =>
      declared(`exchange "${name}"`, async () => void (await channel.assertExchange(name, type, flags))),
    declareQueue: (name, { arguments: more = {}, ...flags }) =>
      declared(
        `queue "${name}"`,
        async () => (await channel.assertQueue(name, { ...flags, arguments: { ...more } })).queue,
      ),
    queueState: async (queue) => {
      try {
        const { consumerCount: consumers, messageCount: messages } = await channel.checkQueue(queue)
        return { consumers, messages }
      } catch (error) {
        if (error instanceof Error && error.message.includes('NOT_FOUND')) return null
        throw error
      }
    },
    bind: async (queue, exchange, bindingKey) => void (await channel.bindQueue(queue, exchange, bindingKey)),
    consume: async (queue, { prefetch, bound = null, ...flags }, onDelivery) => {
      // A channel of its own: what one consumer has in hand must not stand between another's acknowledgements.
      const own = watched(await model.createChannel())
      await own.prefetch(prefetch)
      const inHand = new InHand(own)
      let isExceeded = false
      const take = (message: ConsumeMessage | null): void => {
        if (isExceeded) return
        // The broker says so when the queue was deleted: from then on this consumer would be deaf.
        if (message === null) {
          end(`the broker cancelled the consumer of queue "${queue}"`)
          return
        }
        onDelivery(new Received(message, inHand))
        if (bound === null || inHand.bytes <= bound.bytes || inHand.messages <= 1) return
        isExceeded = true
        bound.onExceeded()
        end(`more than ${bound.bytes} bytes in hand from queue "${queue}"`)
      }
      await declared(`queue "${queue}"`, () => own.consume(queue, take, flags))
    },
    publish: async (publication) => (await publisherTo(publication.exchange))(publication),
    close: async () => {
      // What was done with in this turn of the event loop is still to be acknowledged.
      await nextTurn()
      await closeLink(model, gone)
    },
  }
}

async function declared<T>(what: string, declare: () => PromiseLike<T>): Promise<T> {
  try {
    return await declare()
  } catch (error) {
    throw declarationError(what, error)
  }
}

/** What a consumer has in hand. */
class InHand {
  readonly #acknowledger: Acknowledger
  messages = 0
  bytes = 0

  constructor(channel: Channel) {
    this.#acknowledger = new Acknowledger(channel)
  }

  done(tag: number, bytes: number): void {
    this.messages--
    this.bytes -= bytes
    this.#acknowledger.done(tag)
  }
}

/** A class, and not a literal with a closure: thousands are in hand at a time. */
class Received implements Delivery {
  readonly exchange: string
  readonly routingKey: string
  readonly redelivered: boolean
  readonly contentEncoding: string | undefined
  readonly messageId: string | undefined
  readonly correlationId: string | undefined
  readonly replyTo: string | undefined
  readonly headers: Readonly<Record<string, unknown>> | undefined
  readonly body: Buffer
  readonly #tag: number
  readonly #inHand: InHand
  #isDone = false

  constructor({ properties, fields, content }: ConsumeMessage, inHand: InHand) {
    this.exchange = fields.exchange
    this.routingKey = fields.routingKey
    this.redelivered = fields.redelivered
    this.contentEncoding = properties.contentEncoding
    this.messageId = properties.messageId
    this.correlationId = properties.correlationId
    this.replyTo = properties.replyTo
    this.headers = properties.headers
    this.body = content
    this.#tag = fields.deliveryTag
    this.#inHand = inHand
    inHand.messages++
    inHand.bytes += content.length
  }

  acknowledge(): void {
    if (this.#isDone) return
    this.#isDone = true
    this.#inHand.done(this.#tag, this.body.length)
  }
}

/** Publishes with confirms. What waits for its confirm when the channel goes is rejected: the client forgets it. */
function publisher(channel: ConfirmChannel, closed: Promise<string>): Link['publish'] {
  const returned = new Set<string>()
  const waiting = new Set<(reason: Error) => void>()
  let closedReason: Error | null = null
  channel.on('return', (message: { properties: { messageId?: string } }) => {
    returned.add(message.properties.messageId ?? '')
  })
  void closed.then((reason) => {
    closedReason = new Error(`not confirmed: ${reason}`)
    for (const reject of waiting) reject(closedReason)
    waiting.clear()
  })
  return ({ exchange, routingKey, mandatory, properties, body }) =>
    new Promise((resolve, reject) => {
      if (closedReason !== null) return reject(closedReason)
      waiting.add(reject)
      const onConfirm = (error: unknown): void => {
        waiting.delete(reject)
        // A returned message comes back before its confirm, on the same channel.
        if (error) reject(error instanceof Error ? error : new Error('the broker did not take the message'))
        else resolve(returned.delete(properties.messageId ?? '') ? 'returned' : 'confirmed')
      }
      try {
        channel.publish(exchange, routingKey, body, { ...properties, mandatory } as Options.Publish, onConfirm)
      } catch (error) {
        waiting.delete(reject)
        reject(error)
      }
    })
}
