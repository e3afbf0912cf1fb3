import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Float } from '../../src/protocol/json.ts'
import { startBroker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { authentications, connected, folderWith, serve } from '../support/serve.ts'
import { TestClient } from '../support/test-client.ts'

const serviceApi = fileURLToPath(new URL('../../src/runtime/service-api.ts', import.meta.url))

/** The walkthrough's first service, word for word, but for the place of its auth file and a shorter interval. */
const MY_STORE = `runtime-config:
  name: my_store
  module: Service
  auth_file: ~/authentications.json
  endpoints:
    - name: peaches
      module: KeyValueStore
      calibration: '2*{}'
      initial_value: 0.75
      log_interval: 0.2
      get_on_set: True
      log_on_set: True
    - name: chips
      module: KeyValueStore
      calibration: 'times3({})'
      initial_value: 1.75
    - name: waffles
      module: KeyValueStore
      #log_interval: 30
      #log_on_set: True
      calibration: '1.*{}'
      initial_value: 4.00
`

test('the walkthrough’s key-value store, run by dl-serve', async (t) => {
  const broker = await startBroker(t)
  const files = { 'config.yaml': MY_STORE, 'authentications.json': authentications(broker) }
  const folder = folderWith(t, files)
  const store = serve(t, folder)
  await connected(store)
  const client = await TestClient.open(t, broker)
  await client.link.bind(client.queue, 'alerts', '#')

  await t.test('each endpoint answers with the value and calibration of the file', async () => {
    const payloadOf = async (routingKey: string) => JSON.stringify((await client.request({ routingKey })).payload)
    assert.equal(await payloadOf('peaches'), '{"value_cal":1.5,"value_raw":0.75}')
    assert.equal(await payloadOf('chips'), '{"value_raw":1.75}')
    assert.equal(await payloadOf('waffles'), '{"value_cal":{"value":4},"value_raw":{"value":4}}')
  })

  await t.test('an unknown calibration function is one warning with its place', () => {
    assert.match(store.lines(), /WARNING my_store: .*config\.yaml:15:20: calibration "times3\(\{\}\)": .*times3/)
  })

  await t.test('readings are logged by time, at the interval of the file', async () => {
    const readings = () => client.received.filter(({ routingKey }) => routingKey === 'sensor_value.peaches')
    await eventually(() => readings().length >= 4, { withinMs: 5000 })
    const times = readings().map(({ timestamp }) => Date.parse(timestamp))
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0))
    for (const gap of gaps) assert.ok(gap > 100 && gap < 400, `${gaps}`)
  })

  await t.test('the health file says that it is consuming', () => {
    assert.match(readFileSync(store.healthFile, 'utf8'), /^healthy\n(?:.*\n)*service: my_store\n/)
  })

  await t.test('a second service of the same name ends with 100 and says why', async () => {
    const second = serve(t, folderWith(t, files))
    assert.equal(await second.ended, 100)
    assert.match(second.lines(), /another service holds the name "my_store" on this broker\n {3}two services/)
    assert.equal((await client.request({})).returnCode, 0)
  })

  await t.test('a restart of the broker is survived: it answers, and sends what it read meanwhile', async () => {
    broker.docker('restart', '--time', '10', broker.container)
    await eventually(() => store.lines().match(/connected, answering/g)?.length === 2, { withinMs: 60_000 })
    const after = await TestClient.open(t, broker)
    assert.deepEqual((await after.request({})).payload, { value_cal: 1.5, value_raw: 0.75 })
  })

  await t.test('told to stop it ends with 0 within 2 s and leaves no health file', async () => {
    const toldAt = Date.now()
    assert.equal(await store.stop(), 0)
    assert.ok(Date.now() - toldAt < 2000)
    assert.equal(existsSync(store.healthFile), false)
  })

  await t.test('as a process: answers its first ping soon, is small, and ends on SIGTERM with 0', async (t) => {
    const after = await TestClient.open(t, broker)
    const startedAt = Date.now()
    const child = startProcess(t, folder, '-c', join(folder, 'config.yaml'))
    const ping = { routingKey: 'my_store', operation: 'cmd', specifier: 'ping' } as const
    await eventually(async () => (await after.send(ping)).outcome === 'confirmed', { withinMs: 15_000 })
    t.diagnostic(`first ping taken after ${Date.now() - startedAt} ms, TypeScript loader included`)
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
    t.diagnostic(String(/VmRSS:.*/.exec(status)?.[0]))
    const toldAt = Date.now()
    child.kill('SIGTERM')
    assert.deepEqual(await once(child, 'exit'), [0, null])
    assert.ok(Date.now() - toldAt < 2000)
  })

  await t.test('a class of the user’s own is served, and what it forgets or throws ends nothing', async (t) => {
    const folder = folderWith(t, {
      'authentications.json': files['authentications.json'],
      'config.yaml': `runtime-config:
  name: lab
  module: Service
  auth_file: ~/authentications.json
  endpoints:
    - {name: oven, module: Thermometer, module_path: thermometer.mjs, offset: 273.15, calibration: '{} - 273.15', unit: K}
    - {name: switch, module: Switch, module_path: thermometer.mjs}
`,
      'thermometer.mjs': `import { Endpoint, Entity, ThrowReply } from ${JSON.stringify(serviceApi)}
export class Thermometer extends Entity {
  constructor(options, outside) {
    super(options, outside)
    this.offset = options.parameters.offset
    this.commands.set('explode', () => setTimeout(() => { throw new Error('boom') }, 1) && null)
  }
  onGet() { return 20 + this.offset }
  onSet() { throw new ThrowReply('service_error_invalid_value', 'too hot', { limit: 320 }) }
}
export class Switch extends Endpoint {
  set() {}
}
`,
    })
    const child = startProcess(t, folder, '-c', join(folder, 'config.yaml'))
    const lab = await TestClient.open(t, broker)
    const oven = (changes: object) => lab.request({ routingKey: 'oven', ...changes })
    await eventually(async () => (await lab.send({ routingKey: 'oven' })).outcome === 'confirmed', { withinMs: 15_000 })
    assert.deepEqual((await oven({})).payload, { value_cal: new Float(20), value_raw: 293.15 })
    const refused = await oven({ operation: 'set', payload: { values: [1000] } })
    assert.deepEqual([refused.returnCode, refused.returnMessage, refused.payload], [304, 'too hot', { limit: 320 }])
    const set = { routingKey: 'switch', operation: 'set', payload: { values: [1] } } as const
    assert.deepEqual(
      [(await lab.request(set)).payload, (await lab.request({ routingKey: 'switch' })).returnCode],
      [null, 306],
    )
    assert.equal((await oven({ operation: 'cmd', specifier: 'explode' })).returnCode, 0)
    assert.equal((await oven({ operation: 'cmd', specifier: 'constructor' })).returnCode, 306)
    assert.equal((await oven({ specifier: 'offset' })).returnCode, 310)
    assert.equal((await oven({})).returnCode, 0)
    child.kill('SIGTERM')
    assert.deepEqual(await once(child, 'exit'), [0, null])
  })

  await t.test('options on the command line win over the file', async () => {
    const nowhere = serve(t, folder, '-b', '127.0.0.1', '-p', '1')
    await eventually(() => nowhere.lines().includes('broker 127.0.0.1:1'), { withinMs: 5000 })
    const refused = serve(t, folder, '-u', 'dripline', '--password', 'not-the-one')
    assert.equal(await refused.ended, 100)
    assert.match(refused.lines(), /refuses the login of user "dripline"/)
    assert.ok(!refused.lines().includes('not-the-one'))
  })
})

function startProcess(t: TestContext, home: string, ...parameters: string[]): ChildProcess {
  const program = fileURLToPath(new URL('../../src/dl.ts', import.meta.url))
  const start = `import(${JSON.stringify(program)}).then(async ({ main }) => process.exit(await main(process.argv.slice(1), 'dl-serve', (url) => import(url))))`
  const env = { ...process.env, HOME: home, DRIPLINE_HEALTH_FILE: join(home, 'health') }
  const child = spawn(process.execPath, ['--import', 'tsx', '--eval', start, '--', ...parameters], {
    env,
    stdio: 'ignore',
  })
  t.after(() => child.kill('SIGKILL'))
  return child
}
