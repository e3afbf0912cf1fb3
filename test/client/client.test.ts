import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { getEventListeners } from 'node:events'
import { type TestContext, test } from 'node:test'
import { type Delivery, openLink } from '../../src/broker/link.ts'
import { type Client, connectClient } from '../../src/client/client.ts'
import { MeshError } from '../../src/errors/mesh-error.ts'
import { decodeChunkId, decodeMessage } from '../../src/protocol/decode.ts'
import { encodeMessage } from '../../src/protocol/encode.ts'
import type { Reply, Request } from '../../src/protocol/message.ts'
import { EXCHANGE, SERVICE_QUEUE } from '../../src/protocol/topology.ts'
import { startBroker, type TestBroker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'

const sender = { exe: '/test', hostname: 'here', username: 'me', serviceName: 'unknown', versions: {} }

async function open(t: TestContext, broker: TestBroker): Promise<Client> {
  const client = await connectClient({ address: broker.currentAddress(), sender, name: 'client' })
  t.after(() => client.close())
  return client
}

/** Somebody who answers requests to `name` as told: what the reference or a broken service may do. */
async function startResponder(
  t: TestContext,
  broker: TestBroker,
  name: string,
  repliesTo: (request: Request) => readonly Partial<Reply>[],
  maxBytes = 10_000,
): Promise<void> {
  const link = await openLink(broker.currentAddress(), 3000, name)
  t.after(() => link.close())
  await link.declareExchange('requests', EXCHANGE)
  await link.declareQueue(name, SERVICE_QUEUE)
  await link.bind(name, 'requests', `${name}.#`)
  const answer = async (delivery: Delivery): Promise<void> => {
    const id = decodeChunkId(delivery)
    assert.ok('uuid' in id)
    const decoded = decodeMessage(delivery, id.uuid, delivery.body)
    assert.ok(decoded.state === 'message' && decoded.message.type === 'request')
    const request = decoded.message
    for (const changes of repliesTo(request)) {
      const common = { ...request, id: randomUUID(), routingKey: request.replyTo, replyTo: '', specifier: '' }
      const reply: Reply = { ...common, type: 'reply', returnCode: 0, returnMessage: '', ...changes }
      for (const { routingKey, body, properties } of encodeMessage(reply, maxBytes))
        await link.publish({ exchange: 'requests', routingKey, mandatory: false, body, properties: { ...properties } })
    }
  }
  await link.consume(name, { exclusive: true, noAck: true, prefetch: 0 }, (delivery) => void answer(delivery))
}

const withCode = (code: string) => (error: unknown) => error instanceof MeshError && error.code === code

test('a client of a real broker', async (t) => {
  const broker = await startBroker(t)
  await startResponder(t, broker, 'echo', ({ payload }) => [{ payload }])

  await t.test('gets the reply to its request, payload and code as they were sent', async (t) => {
    const client = await open(t, broker)
    await startResponder(t, broker, 'moody', () => [{ returnCode: 307, returnMessage: 'locked', payload: null }])
    assert.deepEqual((await client.request('set', 'echo.any.thing', { payload: { values: [1] } })).payload, {
      values: [1],
    })
    const refused = await client.request('cmd', 'moody', { specifier: 'anything' })
    assert.deepEqual([refused.returnCode, refused.returnMessage], [307, 'locked'])
  })

  await t.test('keeps 500 requests apart that are under way at the same time', async (t) => {
    const client = await open(t, broker)
    const asked = Array.from({ length: 500 }, (_, index) => index)
    const replies = await Promise.all(asked.map((index) => client.request('get', 'echo', { payload: { index } })))
    assert.deepEqual(
      replies.map(({ payload }) => payload),
      asked.map((index) => ({ index })),
    )
  })

  await t.test('does not take a reply with another correlation id for its own', async (t) => {
    const client = await open(t, broker)
    await startResponder(t, broker, 'confused', () => [{ correlationId: 'other', payload: 1 }, { payload: 2 }])
    assert.equal((await client.request('get', 'confused')).payload, 2)
  })

  await t.test('takes the first of several replies to a broadcast, and the others disturb nobody', async (t) => {
    const client = await open(t, broker)
    await startResponder(t, broker, 'many', () => [{ payload: 1 }, { payload: 2 }, { payload: 3 }])
    assert.equal((await client.request('get', 'many')).payload, 1)
    assert.deepEqual((await client.request('get', 'echo', { payload: { a: 1 } })).payload, { a: 1 })
  })

  await t.test('joins a reply that comes in chunks', async (t) => {
    const client = await open(t, broker)
    const text = 'Ünïcödé — 温度 😀'.repeat(100)
    await startResponder(t, broker, 'chunky', () => [{ payload: { text } }], 7)
    assert.deepEqual((await client.request('get', 'chunky')).payload, { text })
  })

  await t.test('fails at once when nobody is addressed', async (t) => {
    const client = await open(t, broker)
    await assert.rejects(client.request('get', 'nobody', { timeoutMs: 60_000 }), withCode('request-unroutable'))
  })

  await t.test('fails when no reply comes in time, and when it is called off', async (t) => {
    const client = await open(t, broker)
    await startResponder(t, broker, 'silent', () => [])
    await assert.rejects(client.request('get', 'silent', { timeoutMs: 50 }), withCode('request-timeout'))
    const stop = new AbortController()
    const listeners = (): number => getEventListeners(stop.signal, 'abort').length
    assert.equal((await client.request('get', 'echo', {}, stop.signal)).returnCode, 0)
    assert.equal(listeners(), 0)
    const waiting = [1, 2, 3].map(() => client.request('get', 'silent', {}, stop.signal))
    const settled = Promise.allSettled(waiting)
    assert.equal(listeners(), 1)
    stop.abort(new Error('called off'))
    for (const outcome of await settled)
      assert.match(String(outcome.status === 'rejected' && outcome.reason), /called off/)
    assert.equal(listeners(), 0)
  })

  await t.test('refuses a payload that JSON cannot carry, and goes on', async (t) => {
    const client = await open(t, broker)
    await assert.rejects(client.request('get', 'echo', { payload: { a: Number.NaN } }), RangeError)
    assert.equal((await client.request('get', 'echo')).returnCode, 0)
  })

  await t.test('fails every waiting request when the connection is lost', async (t) => {
    const client = await open(t, broker)
    let asked = 0
    await startResponder(t, broker, 'lost', () => {
      asked++
      return []
    })
    const waiting = [1, 2].map(() => client.request('get', 'lost', { timeoutMs: 60_000 }))
    const settled = Promise.allSettled(waiting)
    await eventually(() => asked === 2, { withinMs: 5000 })
    broker.docker('exec', broker.container, 'rabbitmqctl', 'close_all_connections', 'test')
    for (const outcome of await settled)
      assert.ok(outcome.status === 'rejected' && withCode('broker-unreachable')(outcome.reason))
    await assert.rejects(client.request('get', 'echo'), withCode('broker-unreachable'))
  })
})
