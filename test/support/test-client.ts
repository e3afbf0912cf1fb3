import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { TestContext } from 'node:test'
import { type Delivery, type Link, openLink } from '../../src/broker/link.ts'
import { decodeChunkId, decodeMessage } from '../../src/protocol/decode.ts'
import { encodeMessage } from '../../src/protocol/encode.ts'
import type { Payload } from '../../src/protocol/json.ts'
import { type Alert, type AnyMessage, NIL_UUID, type Reply, type Request } from '../../src/protocol/message.ts'
import { timestampText } from '../../src/protocol/timestamp.ts'
import type { TestBroker } from './containers.ts'
import { eventually } from './eventually.ts'

/** What the tests' own messages say about who sent them. */
export const sender = {
  exe: '/test',
  hostname: 'here',
  username: 'me',
  serviceName: 'unknown',
  versions: { dripline: { version: '3.0.0' } },
}

/** A client as the reference makes one: a queue of its own, bound on the requests exchange under its own name. */
export class TestClient {
  readonly received: AnyMessage[] = []
  readonly link: Link
  readonly queue: string

  private constructor(link: Link, queue: string) {
    this.link = link
    this.queue = queue
  }

  static async open(t: TestContext, broker: TestBroker): Promise<TestClient> {
    const link = await openLink(broker.currentAddress(), 3000, 'client')
    t.after(() => link.close())
    for (const exchange of ['requests', 'alerts'])
      await link.declareExchange(exchange, { type: 'topic', durable: false, autoDelete: false })
    const client = new TestClient(
      link,
      await link.declareQueue('', { durable: false, exclusive: true, autoDelete: true }),
    )
    await link.bind(client.queue, 'requests', client.queue)
    await link.consume(client.queue, { exclusive: true, noAck: true, prefetch: 0 }, (delivery) =>
      client.#take(delivery),
    )
    return client
  }

  #take(delivery: Delivery): void {
    const id = decodeChunkId(delivery)
    assert.ok('uuid' in id)
    const decoded = decodeMessage(delivery, id.uuid, delivery.body)
    assert.ok(decoded.state === 'message')
    this.received.push(decoded.message)
  }

  /** Sends a request, in chunks of `maxBytes`; `returned` when nobody is addressed. */
  async send(changes: Partial<Request>, maxBytes = 10_000): Promise<{ correlationId: string; outcome: string }> {
    const ids = {
      id: randomUUID(),
      correlationId: randomUUID(),
      replyTo: this.queue,
      timestamp: timestampText(Date.now()),
      sender,
    }
    const rest = {
      routingKey: 'peaches',
      operation: 'get',
      specifier: '',
      lockoutKey: NIL_UUID,
      payload: {},
      invalid: null,
    } as const
    const message: Request = { type: 'request', ...ids, ...rest, ...changes }
    // All at once: on a busy machine the chunks must not take longer than the service waits for them.
    const outcomes = await Promise.all(
      encodeMessage(message, maxBytes).map(({ routingKey, body, properties }) =>
        this.publish('requests', routingKey, body, { ...properties }),
      ),
    )
    const outcome = outcomes.includes('returned') ? 'returned' : 'confirmed'
    return { correlationId: message.correlationId, outcome }
  }

  /** Sends an alert; `payload` may be text that is no JSON. */
  async alert(routingKey: string, payload: Payload, changes: Partial<Alert> = {}): Promise<void> {
    const ids = { id: randomUUID(), correlationId: randomUUID(), replyTo: '', specifier: '' }
    const about = { timestamp: timestampText(Date.now()), sender, payload, invalid: null }
    const message: Alert = { type: 'alert', routingKey, ...ids, ...about, ...changes }
    for (const { body, properties } of encodeMessage(message)) {
      await this.publish('alerts', routingKey, body, { ...properties })
    }
  }

  async publish(
    exchange: string,
    routingKey: string,
    body: Buffer,
    properties: Record<string, unknown>,
  ): Promise<'confirmed' | 'returned'> {
    return this.link.publish({ exchange, routingKey, mandatory: exchange === 'requests', body, properties })
  }

  async request(changes: Partial<Request>, maxBytes?: number): Promise<Reply> {
    const { correlationId, outcome } = await this.send(changes, maxBytes)
    assert.equal(outcome, 'confirmed', `nobody is addressed by ${changes.routingKey ?? 'peaches'}`)
    return eventually(() => this.#reply(correlationId), { withinMs: 5000 })
  }

  #reply(correlationId: string): Reply | false {
    const found = this.received.find((message) => message.type === 'reply' && message.correlationId === correlationId)
    return found?.type === 'reply' ? found : false
  }
}
