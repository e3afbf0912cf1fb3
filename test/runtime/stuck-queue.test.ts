import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openLink } from '../../src/broker/link.ts'
import { Float } from '../../src/protocol/json.ts'
import { BoundedConsumer } from '../../src/runtime/bounded-consumer.ts'
import { Service } from '../../src/runtime/service.ts'
import { startBroker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { firstMeshEndpoints } from '../support/first-mesh.ts'
import { sender, TestClient } from '../support/test-client.ts'

const QUEUE = 'stuck'
/** The Raft member of the queue, as the broker names its process. */
const MEMBER = `binary_to_atom(<<"%2F_${QUEUE}">>)`

test('a quorum queue that takes nothing for a while, as one without a leader', async (t) => {
  const broker = await startBroker(t)
  const evaluate = (expression: string): string =>
    broker.docker('exec', broker.container, 'rabbitmqctl', 'eval', `${expression}.`)
  const client = await TestClient.open(t, broker)
  const flags = { durable: true, exclusive: false, autoDelete: false }
  await client.link.declareQueue(QUEUE, { ...flags, arguments: { 'x-queue-type': 'quorum' } })
  await client.link.bind(QUEUE, 'alerts', '#')
  evaluate(`sys:suspend(${MEMBER})`)

  const lines: string[] = []
  const log = { info: (text: string) => void lines.push(text), warn: (text: string) => void lines.push(text) }
  const service = new Service({ name: 'my_store', address: broker.address, sender, log, heartbeatIntervalS: 0 })
  for (const endpoint of firstMeshEndpoints(service.outside)) service.add(endpoint)
  const ended = new AbortController()
  const running = service.run(ended.signal)
  t.after(async () => {
    ended.abort()
    await running
  })
  await eventually(() => lines.some((line) => line.includes('connected')), { withinMs: 5_000 })

  await t.test('holds up no reply: a set that is logged is answered while its alert waits', async () => {
    const reply = await client.request({ operation: 'set', routingKey: 'peaches', payload: { values: [4.5] } })
    assert.deepEqual(reply.payload, { value_raw: 4.5, value_cal: new Float(9) })
    assert.equal((await client.request({ routingKey: 'peaches' })).returnCode, 0)
  })

  await t.test(
    'is named in the log of whoever consumes from it, which goes on as soon as the queue does',
    async (t) => {
      const link = await openLink(broker.address, 5_000, 'consumer')
      t.after(() => link.close())
      const warnings: string[] = []
      const received: string[] = []
      const consumer = new BoundedConsumer((text) => void warnings.push(text))
      const consuming = consumer.consume(link, QUEUE, { exclusive: false, noAck: false, prefetch: 10 }, (delivery) => {
        received.push(delivery.routingKey)
        delivery.acknowledge()
      })
      await eventually(() => warnings.length > 0, { withinMs: 10_000 })
      assert.match(warnings.join('\n'), /^queue "stuck" does not answer: it has no leader/)
      evaluate(`sys:resume(${MEMBER})`)
      await consuming
      await eventually(() => received.includes('sensor_value.peaches'), { withinMs: 10_000 })
    },
  )
})
