import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { type TestContext, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { encodeMessage } from '../../src/protocol/encode.ts'
import { NIL_UUID, type Request } from '../../src/protocol/message.ts'
import { timestampText } from '../../src/protocol/timestamp.ts'
import { Service, type ServiceOptions } from '../../src/runtime/service.ts'
import { startBroker, type TestBroker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { firstMeshEndpoints, keyValueStore } from '../support/first-mesh.ts'
import { sender, TestClient } from '../support/test-client.ts'

function startService(
  t: TestContext,
  broker: TestBroker,
  options: Partial<ServiceOptions> = {},
): { service: Service; lines: string[]; stop: () => Promise<void> } {
  const lines: string[] = []
  const log = { info: (text: string) => void lines.push(text), warn: (text: string) => void lines.push(text) }
  const service = new Service({
    name: 'my_store',
    address: broker.currentAddress(),
    sender: { ...sender, serviceName: 'my_store' },
    log,
    ...options,
  })
  for (const endpoint of firstMeshEndpoints(service.outside)) service.add(endpoint)
  const ended = new AbortController()
  const running = service.run(ended.signal)
  const stop = async (): Promise<void> => {
    ended.abort()
    await running
  }
  t.after(stop)
  return { service, lines, stop }
}

test('a service on a real broker', async (t) => {
  const broker = await startBroker(t)
  const client = await TestClient.open(t, broker)
  await client.link.bind(client.queue, 'alerts', '#')
  const { lines, stop, service } = startService(t, broker, { heartbeatIntervalS: 0.2, messageWaitMs: 300 })
  service.add(keyValueStore({ name: 'late', initialValue: 1 }, service.outside))
  await eventually(() => lines.some((line) => line.includes('connected')), { withinMs: 5000 })

  await t.test('answers a get with raw and calibrated value, under the sender name of the service', async () => {
    const reply = await client.request({})
    assert.deepEqual(reply.payload, { value_raw: 0.75, value_cal: 1.5 })
    assert.equal(reply.sender.serviceName, 'my_store')
    assert.equal(reply.replyTo, '')
  })

  await t.test('answers a broadcast ping and a ping of each endpoint', async () => {
    for (const routingKey of ['broadcast', 'my_store', 'peaches', 'chips', 'waffles.any.thing']) {
      const reply = await client.request({ routingKey, operation: 'cmd', specifier: 'ping' })
      assert.deepEqual([reply.returnCode, reply.returnMessage], [0, 'Hello, /test'], routingKey)
    }
  })

  await t.test('answers get, set and unknown cmd to itself with 200', async () => {
    for (const [operation, name] of [
      ['get', 'OP_GET'],
      ['set', 'OP_SET'],
      ['cmd', 'OP_CMD'],
    ] as const) {
      const reply = await client.request({
        routingKey: 'my_store',
        operation,
        specifier: operation === 'cmd' ? 'x' : '',
        payload: { values: [1] },
      })
      assert.deepEqual([reply.returnCode, reply.returnMessage], [200, `Unhandled request type: ${name}`])
    }
  })

  await t.test('sends an alert with the new value when log_on_set is on, before its reply', async () => {
    const before = client.received.length
    const reply = await client.request({ operation: 'set', payload: { values: [5] } })
    assert.deepEqual(reply.payload, { value_raw: 5, value_cal: 10 })
    await eventually(
      () =>
        client.received
          .slice(before)
          .some(({ type, routingKey }) => type === 'alert' && routingKey === 'sensor_value.peaches'),
      { withinMs: 2000 },
    )
  })

  await t.test('joins a request that came in chunks', async () => {
    const reply = await client.request(
      { routingKey: 'chips', operation: 'set', payload: { values: ['°C 😀 '.repeat(50)] } },
      7,
    )
    assert.equal(reply.returnCode, 0)
    assert.deepEqual((await client.request({ routingKey: 'chips' })).payload, { value_raw: '°C 😀 '.repeat(50) })
  })

  await t.test('answers an incomplete request with 302 after the wait', async () => {
    const [first] = encodeMessage({ ...(await incompleteRequest(client)) }, 6)
    assert.ok(first)
    const { routingKey, body, properties } = first
    await client.link.publish({
      exchange: 'requests',
      routingKey,
      mandatory: true,
      body,
      properties: { ...properties },
    })
    const reply = await eventually(
      () => client.received.find((message) => message.correlationId === 'incomplete') ?? false,
      { withinMs: 3000 },
    )
    assert.ok(reply.type === 'reply')
    assert.equal(reply.returnCode, 302)
    assert.deepEqual(reply.payload, { error: 'Entire message was not available', invalid: '{"valu############' })
  })

  await t.test('survives messages that are no requests, or no dripline at all', async () => {
    const bad = [
      { contentEncoding: 'application/json', messageId: 'x/0/1', headers: {} },
      { messageId: 'x/0/1', headers: {} },
      { contentEncoding: 'application/json', messageId: 'x/9/1', headers: {} },
      {
        contentEncoding: 'application/json',
        messageId: 'x/0/1',
        headers: { message_type: 4, sender_info: { versions: {} } },
      },
    ]
    for (const properties of bad)
      await client.link.publish({
        exchange: 'requests',
        routingKey: 'peaches',
        mandatory: true,
        body: Buffer.from('{'),
        properties,
      })
    assert.equal((await client.request({})).returnCode, 0)
  })

  await t.test('sends heartbeats with one id and one correlation id for its life', async () => {
    const beats = () => client.received.filter(({ routingKey }) => routingKey === 'heartbeat.my_store')
    await eventually(() => beats().length >= 3, { withinMs: 5000 })
    assert.equal(new Set(beats().map(({ correlationId }) => correlationId)).size, 1)
    assert.equal(new Set(beats().map(({ payload }) => JSON.stringify(payload))).size, 1)
    assert.equal(new Set(beats().map(({ id }) => id)).size, beats().length)
  })

  await t.test(
    'answers again after the broker cut its connection, and sends what it wanted to say meanwhile',
    async () => {
      broker.docker('exec', broker.container, 'rabbitmqctl', 'close_all_connections', 'test')
      await eventually(() => lines.some((line) => line.includes('no broker')), { withinMs: 5000 })
      const raised = timestampText(Date.now())
      service.alert('sensor_value.kept', { value_raw: 1 })
      const watcher = await TestClient.open(t, broker)
      await watcher.link.bind(watcher.queue, 'alerts', '#')
      service.alert('sensor_value.kept', { value_raw: 2 })
      const reply = await eventually(() => watcher.request({}), { withinMs: 5000 })
      assert.equal(reply.returnCode, 0)
      const kept = await eventually(
        () => watcher.received.find(({ routingKey }) => routingKey === 'sensor_value.kept') ?? false,
        { withinMs: 5000 },
      )
      assert.ok(kept.timestamp >= raised)
    },
  )

  await t.test('leaves nothing behind when it stops: a request to it comes back at once', async (t) => {
    await stop()
    const after = await TestClient.open(t, broker)
    await eventually(async () => (await after.send({})).outcome === 'returned', { withinMs: 2000 })
  })
})

async function incompleteRequest(client: TestClient): Promise<Request> {
  const common = {
    id: randomUUID(),
    correlationId: 'incomplete',
    replyTo: client.queue,
    specifier: '',
    timestamp: '',
    sender,
  }
  return {
    type: 'request',
    ...common,
    routingKey: 'peaches',
    operation: 'set',
    lockoutKey: NIL_UUID,
    payload: { values: [1] },
    invalid: null,
  }
}

test('a service started before its broker answers once the broker is there', async (t) => {
  const nowhere = { host: '127.0.0.1', port: 1, username: 'dripline', password: 'dripline' }
  const lines: string[] = []
  const log = { info: (text: string) => void lines.push(text), warn: (text: string) => void lines.push(text) }
  const stop = new AbortController()
  const running = new Service({ name: 'early', address: nowhere, sender, log }).run(stop.signal)
  t.after(() => stop.abort())
  await eventually(() => lines.length >= 3, { withinMs: 5000 })
  assert.match(String(lines[0]), /early: no broker: .*ECONNREFUSED.*next attempt in 50 ms/)
  stop.abort()
  await Promise.race([running, wait(2000).then(() => assert.fail('the service did not stop within 2 s'))])
})
