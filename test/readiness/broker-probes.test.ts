import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { type TestContext, test } from 'node:test'
import { openLink } from '../../src/broker/link.ts'
import { type AmqpProbeOptions, amqpProbe } from '../../src/readiness/amqp-probe.ts'
import { askBroker } from '../../src/readiness/ask-broker.ts'
import { pingProbe } from '../../src/readiness/ping-probe.ts'
import { waitUntilReady } from '../../src/readiness/wait-until-ready.ts'
import { Service } from '../../src/runtime/service.ts'
import { startBroker, type TestBroker } from '../support/containers.ts'
import { firstMeshEndpoints } from '../support/first-mesh.ts'
import { startProxy } from '../support/tcp-proxy.ts'

const sender = {
  exe: '/test',
  hostname: 'here',
  username: 'me',
  serviceName: 'unknown',
  versions: { dripline: { version: '3.0.0' } },
}
const exchanges = { container: 'rabbit-broker', requestsExchange: 'requests', alertsExchange: 'alerts' }
const nowhere = { host: '127.0.0.1', port: 1, username: 'dripline', password: 'dripline' }

async function listenAndStaySilent(t: TestContext): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    t.after(() => socket.destroy())
  })
  t.after(() => server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  assert.ok(typeof address === 'object' && address !== null)
  return address.port
}

test('a broker that accepts TCP but never speaks AMQP is waiting, not ready', async (t) => {
  const address = { ...nowhere, port: await listenAndStaySilent(t) }
  const answer = await amqpProbe({ ...exchanges, address }).check(t.signal)
  assert.deepEqual(answer, { state: 'waiting', reason: 'TCP connected, no Connection.Start' })
})

test('a broker that nobody listens for is waiting, not failed', async (t) => {
  const answer = await amqpProbe({ ...exchanges, address: nowhere }).check(t.signal)
  assert.ok(answer.state === 'waiting')
  assert.match(answer.reason, /ECONNREFUSED/)
})

function startStore(t: TestContext, broker: TestBroker): void {
  const log = { info: () => undefined, warn: () => undefined }
  const { address } = broker
  const service = new Service({ name: 'my_store', address, sender: { ...sender, serviceName: 'my_store' }, log })
  for (const endpoint of firstMeshEndpoints(service.outside)) service.add(endpoint)
  const stop = new AbortController()
  const running = service.run(stop.signal)
  t.after(async () => {
    stop.abort()
    await running
  })
}

test('a real broker and a real service', async (t) => {
  const broker = await startBroker(t)
  const amqp = (changes: Partial<AmqpProbeOptions> = {}) =>
    amqpProbe({ ...exchanges, address: broker.address, ...changes }).check(t.signal)
  const ping = (...endpointNames: readonly string[]) => {
    const who = { container: 'key-value-store', serviceName: 'my_store', endpointNames }
    return pingProbe({ ...who, address: broker.address, requestsExchange: 'requests', sender })
  }

  await t.test('a broker that takes the login and has both exchanges is ready, however often it is asked', async () => {
    assert.deepEqual(await amqp(), { state: 'ready' })
    assert.deepEqual(await amqp(), { state: 'ready' })
  })

  await t.test('a refused login has failed, and the password is in neither reason nor hint', async () => {
    const answer = await amqp({ address: { ...broker.address, password: 'not-this-one' } })
    assert.equal(answer.state, 'failed')
    assert.match(JSON.stringify(answer), /refuses the login of user \\"dripline\\"/)
    assert.doesNotMatch(JSON.stringify(answer), /not-this-one/)
  })

  await t.test('an exchange that exists with other properties has failed, by name', async () => {
    const link = await openLink(broker.address, 3000, 'test')
    await link.declareExchange('durable-alerts', { type: 'topic', durable: true, autoDelete: false })
    await link.close()
    const answer = await amqp({ alertsExchange: 'durable-alerts' })
    assert.ok(answer.state === 'failed')
    assert.match(answer.reason, /exchange "durable-alerts" exists with other flags/)
  })

  await t.test(
    'a connection that is cut in the middle of a question is waiting, a bug in a question is thrown',
    async () => {
      const proxy = await startProxy(t, () => broker.address.port)
      const open = () => openLink({ ...broker.address, port: proxy.port }, 3000, 'test')
      const cut = await askBroker(broker.address, open, async (link) => {
        proxy.cut()
        await link.declareQueue('', { durable: false, exclusive: true, autoDelete: true })
        return { state: 'ready' }
      })
      assert.ok(cut.state === 'waiting')
      assert.match(cut.reason, /^connection lost: /)
      const bug = new TypeError('a bug')
      await assert.rejects(
        askBroker(broker.address, open, () => Promise.reject(bug)),
        bug,
      )
    },
  )

  await t.test('a service that is not connected yet is waiting, not failed', async () => {
    const answer = await ping('peaches').check(t.signal)
    const reason = '"my_store" is not on the broker, "peaches" is not on the broker'
    assert.deepEqual(answer, { state: 'waiting', reason })
  })

  await t.test('a service is ready when it and all its endpoints answer', async (t) => {
    startStore(t, broker)
    const probe = ping('peaches', 'chips', 'waffles')
    await waitUntilReady([probe], { timeoutMs: 10_000, signal: t.signal })
    assert.deepEqual(await probe.check(t.signal), { state: 'ready' })
    const missing = await ping('peaches', 'pears').check(t.signal)
    assert.deepEqual(missing, { state: 'waiting', reason: '"pears" is not on the broker' })
  })

  await t.test('a service whose queue is there but which says nothing is waiting', async (t) => {
    const link = await openLink(broker.address, 3000, 'mute')
    t.after(() => link.close())
    const queue = await link.declareQueue('mute', { durable: false, exclusive: true, autoDelete: true })
    await link.bind(queue, 'requests', 'mute.#')
    const who = { container: 'mute', serviceName: 'mute', endpointNames: [] }
    const answer = await pingProbe({ ...who, address: broker.address, requestsExchange: 'requests', sender }).check(
      t.signal,
    )
    assert.deepEqual(answer, { state: 'waiting', reason: '"mute" does not answer' })
  })
})
