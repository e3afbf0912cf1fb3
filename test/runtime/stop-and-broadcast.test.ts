import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { Endpoint } from '../../src/runtime/endpoint.ts'
import { Service, type ServiceOptions } from '../../src/runtime/service.ts'
import { startBroker, type TestBroker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { startProxy } from '../support/tcp-proxy.ts'
import { sender, TestClient } from '../support/test-client.ts'

const log = { info: () => undefined, warn: () => undefined }

/** An instrument that answers when it is told to. */
class Slow extends Endpoint {
  readonly asked: (() => void)[] = []

  override get(): Promise<string> {
    return new Promise((resolve) => this.asked.push(() => resolve('at last')))
  }
}

async function started(
  t: TestContext,
  broker: TestBroker,
  name: string,
  options: Partial<ServiceOptions> = {},
): Promise<{ slow: Slow; stop: () => unknown }> {
  const about = { name, address: broker.currentAddress(), sender: { ...sender, serviceName: name }, log }
  const service = new Service({ ...about, ...options })
  const slow = new Slow(`${name}_slow`)
  service.add(slow)
  const ended = new AbortController()
  const running = service.run(ended.signal)
  t.after(() => ended.abort())
  await eventually(() => service.isConsuming, { withinMs: 5000 })
  return {
    slow,
    stop: () => {
      ended.abort()
      return running
    },
  }
}

test('services on one broker', async (t) => {
  const broker = await startBroker(t)
  const client = await TestClient.open(t, broker)
  const one = await started(t, broker, 'one')
  const two = await started(t, broker, 'two', { windDownMs: 500 })

  await t.test('each answers a broadcast for itself, under its own name', async () => {
    const { correlationId } = await client.send({ routingKey: 'broadcast', operation: 'cmd', specifier: 'ping' })
    const replies = () => client.received.filter((message) => message.correlationId === correlationId)
    await eventually(() => replies().length === 2, { withinMs: 5000 })
    assert.deepEqual(
      replies()
        .map((reply) => reply.sender.serviceName)
        .sort(),
      ['one', 'two'],
    )
  })

  await t.test('requests are handled one at a time, in the order of arrival', async () => {
    const first = client.request({ routingKey: 'two_slow' })
    const ping = client.request({ routingKey: 'two', operation: 'cmd', specifier: 'ping' })
    await eventually(() => two.slow.asked.length === 1, { withinMs: 5000 })
    two.slow.asked[0]?.()
    const [slow, quick] = await Promise.all([first, ping])
    assert.deepEqual([slow.payload, quick.returnCode], ['at last', 0])
    const order = client.received.filter(({ id }) => id === slow.id || id === quick.id).map(({ id }) => id)
    assert.deepEqual(order, [slow.id, quick.id])
  })

  await t.test('a request in hand is answered before the service stops; the next finds nobody', async () => {
    const reply = client.request({ routingKey: 'one_slow' })
    await eventually(() => one.slow.asked.length === 1, { withinMs: 5000 })
    const stopped = one.stop()
    one.slow.asked[0]?.()
    assert.equal((await reply).payload, 'at last')
    await stopped
    assert.equal((await client.send({ routingKey: 'one' })).outcome, 'returned')
  })

  await t.test('an instrument that never answers holds up the stop for as long as it may, and no longer', async () => {
    await client.send({ routingKey: 'two_slow' })
    await eventually(() => two.slow.asked.length === 2, { withinMs: 5000 })
    const toldAt = Date.now()
    await two.stop()
    assert.ok(Date.now() - toldAt < 2000)
  })

  await t.test('a reply whose connection was cut meanwhile is sent on the next one, once', async (t) => {
    const proxy = await startProxy(t, () => broker.address.port)
    const { slow } = await started(t, broker, 'three', { address: { ...broker.address, port: proxy.port } })
    const reply = client.request({ routingKey: 'three_slow' })
    await eventually(() => slow.asked.length === 1, { withinMs: 5000 })
    proxy.cut()
    slow.asked[0]?.()
    const { payload, correlationId } = await reply
    assert.equal(payload, 'at last')
    await client.request({ routingKey: 'three', operation: 'cmd', specifier: 'ping' })
    assert.equal(client.received.filter((message) => message.correlationId === correlationId).length, 1)
  })

  await t.test('a reply with a text too long for a frame is cut, not left out', async (t) => {
    await started(t, broker, 'four')
    const reply = await client.request({ routingKey: 'four_slow', operation: 'cmd', specifier: 'x'.repeat(60_000) })
    assert.equal(reply.returnCode, 306)
    assert.equal(reply.returnMessage.length, 10_000)
  })
})

test('a service whose broker does not answer stops at once', async () => {
  // An address that nobody has: packets to it get no answer at all.
  const address = { host: '203.0.113.1', port: 5672, username: 'u', password: 'p' }
  const ended = new AbortController()
  const running = new Service({ name: 'lost', address, sender, log }).run(ended.signal)
  const toldAt = Date.now()
  ended.abort()
  await running
  assert.ok(Date.now() - toldAt < 500)
})
