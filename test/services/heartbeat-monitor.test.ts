import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Payload, PayloadMap } from '../../src/protocol/json.ts'
import { timestampText } from '../../src/protocol/timestamp.ts'
import { startBroker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { authentications, connected, folderWith, serve } from '../support/serve.ts'
import { TestClient } from '../support/test-client.ts'

const MONITOR = `
name: watch
module: HeartbeatMonitor
auth_file: FOLDER/auth.json
time_between_checks_s: 0.1
warning_threshold_s: 2
critical_threshold_s: 4
heartbeat_interval_s: 0
log_state_changes: true
endpoints:
  - {name: furnace_alive, module: HeartbeatTracker, service_name: furnace}
`

test('a heartbeat monitor on a real broker', async (t) => {
  const broker = await startBroker(t)
  const folder = folderWith(t, { 'auth.json': authentications(broker) })
  const config = folderWith(t, { 'config.yaml': MONITOR.replace('FOLDER', folder) })
  const serving = serve(t, config)
  await connected(serving)
  const client = await TestClient.open(t, broker)
  await client.link.bind(client.queue, 'alerts', 'sensor_value.#')
  const ask = async (routingKey: string, specifier = '', payload: Payload = {}) =>
    client.request({ routingKey, operation: specifier === '' ? 'get' : 'cmd', specifier, payload })
  const statusOf = async (routingKey: string) => (await ask(routingKey)).payload as PayloadMap
  const named = (payload: Payload, state: string) =>
    ((payload as PayloadMap)[state] as readonly PayloadMap[]).map(({ name }) => name)
  const beat = (service: string, ageS = 0) =>
    client.alert(
      `heartbeat.${service}`,
      { name: service, id: 'x' },
      { timestamp: timestampText(Date.now() - ageS * 1000) },
    )

  await t.test('a configured tracker answers, though its service was never heard', async () => {
    const status = await statusOf('furnace_alive')
    assert.deepEqual([status.status, status.service_name, status.last_heartbeat], ['OK', 'furnace', null])
  })

  await t.test(
    'an unknown service gets a tracker that is reachable at once, its first heartbeat recorded',
    async () => {
      await beat('my_store', 3)
      await eventually(() => serving.lines().includes('watches "my_store"'), { withinMs: 5000 })
      const status = await statusOf('hbmon_my_store')
      assert.ok(Number(status.time_since_last_hb) >= 3, `the first heartbeat was ${status.time_since_last_hb} s ago`)
      assert.notEqual(status.last_heartbeat, null)
    },
  )

  await t.test('get and run_checks of the monitor tell the state of all', async () => {
    await beat('my_store')
    await eventually(async () => (await statusOf('hbmon_my_store')).status === 'OK', { withinMs: 5000 })
    for (const { payload } of [await ask('watch'), await ask('watch', 'run_checks')]) {
      const names = ['OK', 'WARNING', 'CRITICAL', 'UNKNOWN'].flatMap((state) => named(payload, state))
      assert.deepEqual(names.toSorted(), ['furnace_alive', 'hbmon_my_store'])
    }
  })

  await t.test('each change of state is one line and one alert', async () => {
    const alerts = () => client.received.filter(({ routingKey }) => routingKey === 'sensor_value.hbmon_my_store')
    await eventually(() => serving.lines().includes('"my_store" is CRITICAL'), { withinMs: 10_000 })
    const states = () => alerts().map(({ payload }) => (payload as PayloadMap).status)
    await eventually(() => states().at(-1) === 'CRITICAL', { withinMs: 5000 })
    assert.deepEqual(states().slice(-3), ['OK', 'WARNING', 'CRITICAL'])
    assert.equal(serving.lines().split('"my_store" is CRITICAL').length, 2)
  })

  await t.test('a heartbeat with a bad timestamp, without a name or without JSON ends nothing', async () => {
    await client.alert('heartbeat.my_store', { name: 'my_store' }, { timestamp: 'half past nine' })
    await client.publish('alerts', 'heartbeat.my_store', Buffer.from('{'), {})
    await client.alert('heartbeat', [1])
    await eventually(async () => (await statusOf('hbmon_my_store')).status === 'OK', { withinMs: 5000 })
    assert.match(serving.lines(), /alert heartbeat names no service \(1 so far\)/)
  })

  await t.test('a name with dots has a tracker whose name has none', async () => {
    await beat('rack.two')
    await eventually(async () => (await statusOf('hbmon_rack_two')).service_name === 'rack.two', { withinMs: 5000 })
  })

  await t.test(
    'trackers that were added are bound again after a restart of the broker, and nobody is blamed',
    async () => {
      await beat('my_store')
      await eventually(async () => (await statusOf('hbmon_my_store')).status === 'OK', { withinMs: 5000 })
      const before = serving.lines().length
      broker.docker('restart', '--time', '0', broker.container)
      await eventually(() => serving.lines().slice(before).includes('connected, answering'), { withinMs: 60_000 })
      assert.doesNotMatch(serving.lines().slice(before), /is (WARNING|CRITICAL)/)
      const again = await TestClient.open(t, broker)
      assert.equal((await again.request({ routingKey: 'hbmon_my_store' })).returnCode, 0)
    },
  )
})

test('a real service is heard, missed when it stops, and heard again', async (t) => {
  const broker = await startBroker(t)
  const folder = folderWith(t, { 'auth.json': authentications(broker) })
  const watch = MONITOR.replace('FOLDER', folder).replace('threshold_s: 2', 'threshold_s: 1')
  const monitor = serve(t, folderWith(t, { 'config.yaml': watch }))
  await connected(monitor)
  const config = `name: furnace\nauth_file: ${folder}/auth.json\n`
  const service = () => serve(t, folderWith(t, { 'config.yaml': config }), '--heartbeat-interval-s', '0.2')
  const client = await TestClient.open(t, broker)
  const status = async () => ((await client.request({ routingKey: 'furnace_alive' })).payload as PayloadMap).status
  const first = service()
  await connected(first)
  await eventually(
    async () => ((await client.request({ routingKey: 'furnace_alive' })).payload as PayloadMap).last_heartbeat !== null,
    { withinMs: 5000 },
  )
  await first.stop()
  await eventually(async () => (await status()) === 'WARNING', { withinMs: 5000 })
  await eventually(() => monitor.lines().includes('"furnace" is CRITICAL'), { withinMs: 10_000 })
  const second = service()
  await eventually(async () => (await status()) === 'OK', { withinMs: 10_000 })
  assert.match(monitor.lines(), /INFO watch: "furnace" is OK: last heartbeat 0 s ago/)
  await second.stop()
})

test('a monitor whose parser lacks the group knows a service by the name in its heartbeat', async (t) => {
  const broker = await startBroker(t)
  const folder = folderWith(t, { 'auth.json': authentications(broker) })
  const text = `
runtime-config:
  name: watch
  module: HeartbeatMonitor
  auth_file: ${folder}/auth.json
  alert_keys: ['heartbeat.#']
  alert_key_parser_re: 'heartbeat\\.(?P<who>.+)'
  add_unknown_heartbeats: false
  endpoints:
    - {name: furnace_alive, module: HeartbeatTracker, service_name: furnace}
`
  const serving = serve(t, folderWith(t, { 'config.yaml': text }))
  await connected(serving)
  const client = await TestClient.open(t, broker)
  await client.alert('heartbeat.furnace', { name: 'furnace', id: 'x' })
  await client.alert('heartbeat.stranger', { name: 'stranger', id: 'x' })
  await eventually(
    async () => ((await client.request({ routingKey: 'furnace_alive' })).payload as PayloadMap).last_heartbeat !== null,
    { withinMs: 5000 },
  )
  const { outcome } = await client.send({ routingKey: 'hbmon_stranger' })
  assert.equal(outcome, 'returned', 'add_unknown_heartbeats: false adds nothing')
})
