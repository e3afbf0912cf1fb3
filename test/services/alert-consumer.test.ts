import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { encodeMessage } from '../../src/protocol/encode.ts'
import type { PayloadMap } from '../../src/protocol/json.ts'
import type { Alert } from '../../src/protocol/message.ts'
import { AlertConsumer } from '../../src/runtime/alert-consumer.ts'
import { startBroker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { authentications, connected, folderWith, serve } from '../support/serve.ts'
import { sender, TestClient } from '../support/test-client.ts'

class Picky extends AlertConsumer {
  readonly taken: { alert: Alert; routingData: PayloadMap }[] = []

  protected override async processAlert(alert: Alert, routingData: PayloadMap): Promise<void> {
    this.taken.push({ alert, routingData })
    if (alert.routingKey.startsWith('bad.')) throw new Error('cannot use this')
  }
}

test('an alert consumer on a real broker', async (t) => {
  const broker = await startBroker(t)
  const lines: string[] = []
  const log = { info: (line: string) => void lines.push(line), warn: (line: string) => void lines.push(line) }
  const consumer = new Picky({
    name: 'picky',
    address: broker.address,
    sender,
    log,
    alertKeys: ['bad.#', 'sensor_value.*'],
    alertKeyParser: '(?P<prefix>\\w+)\\.(?P<name>[^.]+)(?P<more>\\..*)?',
  })
  const stop = new AbortController()
  const running = consumer.run(stop.signal)
  t.after(() => {
    stop.abort()
    return running
  })
  await eventually(() => consumer.isConsuming, { withinMs: 10_000 })
  const client = await TestClient.open(t, broker)
  const about = (routingKey: string) => consumer.taken.filter(({ alert }) => alert.routingKey === routingKey)

  await t.test('it gets what its keys ask for, with the named groups that took part', async () => {
    await client.alert('sensor_value.größe', { value_raw: 1 })
    await client.alert('sensor_value.a.b', { value_raw: 1 })
    await client.alert('heartbeat.a', {})
    await client.alert('sensor_value.last', {})
    await eventually(() => about('sensor_value.last').length === 1, { withinMs: 5000 })
    assert.deepEqual(about('sensor_value.größe')[0]?.routingData, { prefix: 'sensor_value', name: 'größe' })
    assert.deepEqual([about('sensor_value.a.b').length, about('heartbeat.a').length], [0, 0])
  })

  await t.test('a hundred alerts that it throws at keep it neither from the next one nor from requests', async () => {
    for (let count = 0; count < 100; count++) await client.alert('bad.alert', { count })
    await client.alert('sensor_value.after', {})
    await eventually(() => about('sensor_value.after').length === 1, { withinMs: 10_000 })
    assert.equal((await client.request({ routingKey: 'picky', operation: 'cmd', specifier: 'ping' })).returnCode, 0)
    assert.ok(lines.some((line) => line.includes('cannot use this')))
  })

  await t.test('a body that is no JSON comes as what is wrong with it', async () => {
    const ids = { id: randomUUID(), correlationId: '', replyTo: '', specifier: '', timestamp: '' }
    const alert = {
      type: 'alert',
      routingKey: 'sensor_value.nonsense',
      ...ids,
      sender,
      payload: {},
      invalid: null,
    } as const
    for (const { routingKey, properties } of encodeMessage(alert))
      await client.publish('alerts', routingKey, Buffer.from('{'), { ...properties })
    await eventually(() => about('sensor_value.nonsense').length === 1, { withinMs: 5000 })
    const error = 'Message body could not be parsed; skipping request'
    assert.deepEqual(about('sensor_value.nonsense')[0]?.alert.payload, { error, invalid: '{' })
  })
})

test('AlertConsumer itself logs what it hears, by default everything', async (t) => {
  const broker = await startBroker(t)
  const folder = folderWith(t, { 'authentications.json': authentications(broker) })
  for (const [name, text] of [
    ['E1', 'runtime-config:\n  name: ears\n  module: AlertConsumer\n  auth_file: ~/authentications.json\n'],
    ['E2', 'name: ears\nmodule: AlertConsumer\nauth_file: ~/authentications.json\n'],
  ] as const) {
    const config = folderWith(t, { 'config.yaml': text.replaceAll('~', folder) })
    const serving = serve(t, config)
    await connected(serving)
    const client = await TestClient.open(t, broker)
    await client.alert('any.thing.at.all', { value: 1 }, { timestamp: '2026-11-24T10:00:00.000000Z' })
    await eventually(() => serving.lines().includes('any.thing.at.all'), { withinMs: 5000 })
    assert.match(serving.lines(), /ears: alert any\.thing\.at\.all \{\} at 2026-11-24T10:00:00/, name)
    await serving.stop()
  }
})
