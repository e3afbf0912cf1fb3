import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { utimesSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openLink } from '../../src/broker/link.ts'
import { EXCHANGE } from '../../src/protocol/topology.ts'
import { startBroker, startDatabase, type TestBroker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import {
  authentications,
  connected,
  folderWith,
  loggerConfiguration,
  NUMERIC_DATA,
  queriesOf,
  serve,
} from '../support/serve.ts'
import { TestClient } from '../support/test-client.ts'

const CHECK = fileURLToPath(new URL('../../templates/runtime/dl-health.sh', import.meta.url))

function healthCheck(file: string, ...words: string[]): { status: number | null; text: string } {
  const { status, stdout } = spawnSync('sh', [CHECK, ...words], {
    env: { ...process.env, DRIPLINE_HEALTH_FILE: file },
    encoding: 'utf8',
  })
  return { status, text: stdout }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** For a while after connecting, an alert that nobody listens to is tried again and not counted as sent. */
async function listenToAlerts(t: TestContext, { address }: TestBroker): Promise<void> {
  const link = await openLink(address, 3000, 'listener')
  t.after(() => link.close())
  await link.declareExchange('alerts', EXCHANGE)
  const queue = await link.declareQueue('', { durable: false, exclusive: true, autoDelete: true })
  await link.bind(queue, 'alerts', '#')
}

test('what a service counts and how it is doing, on a real broker', async (t) => {
  const [broker, port] = [await startBroker(t), await freePort()]
  await listenToAlerts(t, broker)
  const folder = folderWith(t, {
    'authentications.json': authentications(broker),
    'config.yaml': `auth_file: ~/authentications.json
name: counted
heartbeat_interval_s: 0.2
metrics_port: ${port}
endpoints:
  - {name: a, module: KeyValueStore, initial_value: 1, calibration: 'log({})', get_on_set: true, log_on_set: true}
`,
  })
  const service = serve(t, folder, '--log-format', 'json', '-v')
  const events = (): Record<string, unknown>[] =>
    service
      .lines()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  await eventually(() => service.lines().includes('"event":"connected"'), { withinMs: 10_000 })
  const client = await TestClient.open(t, broker)
  const counted = (specifier: string) => client.request({ routingKey: 'counted', operation: 'cmd', specifier })
  await client.request({ routingKey: 'a' })
  await client.request({ routingKey: 'a', operation: 'cmd', specifier: 'no_such' })
  const set = (value: number) => client.request({ routingKey: 'a', operation: 'set', payload: { values: [value] } })
  assert.deepEqual((await set(-1)).payload, { value_raw: -1 })
  assert.deepEqual((await set(-1)).payload, { value_raw: -1 })

  await t.test('cmd counters answers with the numbers', async () => {
    const { payload } = await eventually(
      async () => {
        const reply = await counted('counters')
        const numbers = reply.payload as Record<string, number>
        return Number(numbers.heartbeats) >= 1 && Number(numbers.alerts_sent) >= 3 && { payload: numbers }
      },
      { withinMs: 5000 },
    )
    const { requests, replies, calibration_failures, messages_dropped, alerts_buffered, reconnects } = payload
    assert.ok(Number(requests) >= 5)
    assert.equal((replies as unknown as Record<string, number>)['306'], 1)
    assert.deepEqual([calibration_failures, messages_dropped, reconnects], [2, 0, 0])
    assert.ok(Number(alerts_buffered) <= 1)
  })

  await t.test('a calibration that fails the same way again is told of once', () => {
    assert.equal(events().filter(({ text }) => String(text).startsWith('a: no value_cal')).length, 1)
  })

  await t.test('cmd health says since when it is consuming, and when the last heartbeat was', async () => {
    const { connected, consuming, last_heartbeat, reason } = (await counted('health')).payload as Record<
      string,
      unknown
    >
    assert.deepEqual([connected, consuming, reason], [true, true, null])
    assert.ok(Date.now() - Date.parse(String(last_heartbeat)) < 5000)
  })

  await t.test('the same numbers are Prometheus text on the port, of this machine only', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`)
    assert.match(String(answer.headers.get('content-type')), /version=0\.0\.4/)
    assert.match(await answer.text(), /^dripline_replies_total\{service="counted",code="306"\} 1$/m)
    assert.equal((await fetch(`http://127.0.0.1:${port}/`)).status, 404)
  })

  await t.test('each request is a line of JSON with what it was about', () => {
    const request = events().find(({ event, return_code }) => event === 'request' && return_code === 306)
    assert.deepEqual(
      [request?.level, request?.service, request?.operation, request?.routing_key, request?.specifier],
      ['debug', 'counted', 'cmd', 'a', 'no_such'],
    )
  })

  await t.test('the health check is content, and says why to whoever asks', async () => {
    await eventually(() => healthCheck(service.healthFile).status === 0, { withinMs: 5000 })
    assert.match(healthCheck(service.healthFile, '-v').text, /^healthy, said \d+ s ago\n(?:.*\n)*service: counted\n/)
  })

  await t.test('a program that says nothing any more is unhealthy', () => {
    const longAgo = Date.now() / 1000 - 100
    utimesSync(service.healthFile, longAgo, longAgo)
    assert.equal(healthCheck(service.healthFile).status, 1)
    assert.match(healthCheck(service.healthFile, '-v').text, /^unhealthy: the program has said nothing for 1\d\d s/)
  })

  await t.test('without its broker it is unhealthy, with the reason, and its alerts are buffered', async () => {
    broker.docker('stop', '--time', '5', broker.container)
    await eventually(() => healthCheck(service.healthFile, '-v').text.includes('consuming: no'), { withinMs: 20_000 })
    assert.equal(healthCheck(service.healthFile).status, 1)
    const { text } = healthCheck(service.healthFile, '-v')
    assert.match(text, /^unhealthy, said \d+ s ago\n/)
    assert.match(text, /^consuming: no$/m)
    assert.match(text, /^reason: \S+/m)
    assert.match(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text(), /^dripline_consuming\{[^}]*\} 0$/m)
  })

  await t.test('stopped it leaves the port, and no health file', async () => {
    assert.equal(await service.stop(), 0)
    await assert.rejects(fetch(`http://127.0.0.1:${port}/metrics`))
    assert.match(healthCheck(service.healthFile, '-v').text, /^unhealthy: there is no /)
    assert.equal(healthCheck(service.healthFile).status, 1)
  })
})

test('a sensor logger counts rows and dead letters', async (t) => {
  const [broker, database] = await Promise.all([startBroker(t), startDatabase(t)])
  await queriesOf(database)(NUMERIC_DATA)
  const folder = folderWith(t, {
    'config.yaml': loggerConfiguration(database),
    'authentications.json': authentications(broker, database),
  })
  await connected(serve(t, folder))
  const client = await TestClient.open(t, broker)
  await client.alert('sensor_value.stored', { value_raw: 1 })
  await client.alert('sensor_value.never', { value_raw: 'abc' })
  const counted = { routingKey: 'sensor_data_logger', operation: 'cmd', specifier: 'counters' } as const
  const numbers = await eventually(
    async () => {
      const { payload } = await client.request(counted)
      const numbers = payload as Record<string, number>
      return numbers.rows === 1 && numbers.dead_lettered === 1 && numbers
    },
    { withinMs: 10_000 },
  )
  assert.deepEqual([numbers.redelivered, numbers.rows_waiting], [0, 0])
})

test('a metrics port that is taken ends the program with a word', async (t) => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => server.close())
  const { port } = server.address() as AddressInfo
  const service = serve(t, folderWith(t, { 'config.yaml': 'name: s\n' }), '--metrics-port', String(port))
  assert.equal(await service.ended, 100)
  assert.match(
    service.lines(),
    new RegExp(`metrics cannot be served on 127\\.0\\.0\\.1:${port}: .*\\n {3}choose another`),
  )
})
