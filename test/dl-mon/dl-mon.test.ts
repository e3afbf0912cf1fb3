import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openLink } from '../../src/broker/link.ts'
import { dlMon } from '../../src/cli/dl-mon/dl-mon.ts'
import { startBroker, type TestBroker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { type Running, runProgram, startProgram } from '../support/program.ts'
import { authentications, folderWith } from '../support/serve.ts'
import { TestClient } from '../support/test-client.ts'

/** Command line → exit code, and what a person reads. */
const REFUSED: readonly (readonly [string, number, RegExp])[] = [
  ['', 106, /At least one binding key is required/],
  ['-a', 114, /argument missing/],
  ['sensor_value.#', 114, /"sensor_value.#" belongs to no option/],
  ['-a # --foo', 114, /unknown option '--foo'/],
  ['-a # -c nope.yaml', 105, /File does not exist/],
]

for (const [line, code, text] of REFUSED) {
  test(`dl-mon ${line}: exit code ${code}, and the reason on stderr`, async () => {
    const ran = await runProgram(
      dlMon,
      line.split(' ').filter((word) => word !== ''),
    )
    assert.equal(ran.code, code, ran.err)
    assert.match(ran.err, text)
  })
}

const isWatching = (monitor: Running) => eventually(() => monitor.err().includes('watching'), { withinMs: 10_000 })

test('dl-mon on a real broker', async (t) => {
  const broker = await startBroker(t)
  const folder = folderWith(t, { 'authentications.json': authentications(broker) })
  const login = ['--auth-file', join(folder, 'authentications.json')]
  const client = await TestClient.open(t, broker)
  const watch = async (t: TestContext, ...words: string[]): Promise<Running> => {
    const monitor = startProgram(dlMon, [...login, ...words])
    t.after(() => monitor.stop())
    await isWatching(monitor)
    return monitor
  }

  await t.test('prints alerts of its key and no others, under the log header', async (t) => {
    const monitor = await watch(t, '-a', 'sensor_value.#')
    await client.alert('heartbeat.x', {})
    await client.alert('sensor_value.peaches', { value_raw: 0.75 })
    await eventually(() => monitor.out().includes('value_raw'), { withinMs: 2000 })
    const { code, out } = await monitor.stop()
    assert.equal(code, 0)
    assert.match(out, /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \[ PROG\] dl-mon: Routing key: sensor_value\.peaches\n/)
    assert.match(out, /Payload: \n\{\n {4}value_raw : 0\.750000\n\}\n\n\n$/)
    assert.ok(!out.includes('heartbeat'))
  })

  await t.test('--json-print prints one JSON object a line, --pretty-print an indented one', async (t) => {
    const compact = await watch(t, '-a', 'a.#', 'b.#', '--json-print')
    const pretty = await watch(t, '--pretty-print', '-a', 'a.#')
    await client.alert('a.x', { value_raw: 1 })
    await client.alert('b.x', { text: 'x'.repeat(20_000) })
    await eventually(() => compact.out().split('\n').length === 3, { withinMs: 2000 })
    const [first, second] = compact
      .out()
      .split('\n')
      .map((line) => (line === '' ? null : JSON.parse(line)))
    assert.deepEqual([first.routing_key, first.payload, first.message_type], ['a.x', { value_raw: 1 }, 4])
    assert.equal(second.payload.text.length, 20_000)
    await eventually(() => JSON.parse(pretty.out()).routing_key === 'a.x', { withinMs: 2000 })
    assert.match(pretty.out(), /^\{\n {4}"correlation_id": /)
  })

  await t.test('takes its keys from a configuration of either era', async (t) => {
    const files = folderWith(t, {
      'e1.yaml': 'alert-keys: [e1.a, e1.b]\n',
      'e2.yaml': 'alert_key: e2.a\njson_print: true\n',
    })
    const e1 = await watch(t, '-c', join(files, 'e1.yaml'))
    const e2 = await watch(t, '-c', join(files, 'e2.yaml'))
    for (const key of ['e1.a', 'e1.b', 'e2.a']) await client.alert(key, 1)
    await eventually(() => e1.out().includes('e1.a') && e1.out().includes('e1.b'), { withinMs: 2000 })
    await eventually(() => JSON.parse(e2.out()).routing_key === 'e2.a', { withinMs: 2000 })
  })

  await t.test('sees requests with their lockout key and operation, also those to nobody', async (t) => {
    const monitor = await watch(t, '-r', 'nobody.#')
    assert.equal((await client.send({ routingKey: 'nobody.here', operation: 'cmd' })).outcome, 'confirmed')
    await eventually(() => /Lockout Key Valid: 1\nMessage Operation: 9\n/.test(monitor.out()), { withinMs: 2000 })
  })

  await t.test('joins chunks, shows what is missing, and names what it drops', async (t) => {
    const monitor = await watch(t, '-r', 'chunky.#', '--message-wait-ms', '200')
    await client.send({ routingKey: 'chunky', payload: { a: 'ä'.repeat(50) } }, 7)
    await eventually(() => monitor.out().includes(`a : ${'ä'.repeat(50)}\n`), { withinMs: 2000 })
    const headers = {
      message_type: 3,
      sender_info: { exe: '', hostname: '', username: '', service_name: '', versions: {} },
    }
    const properties = { contentEncoding: 'application/json', messageId: 'half/0/2', headers }
    await client.publish('requests', 'chunky', Buffer.from('{"a":'), properties)
    await eventually(() => monitor.out().includes('Entire message was not available'), { withinMs: 2000 })
    await client.publish('requests', 'chunky', Buffer.from('{}'), { messageId: 'x/0/1', headers })
    await eventually(() => /message dropped \(routing key chunky\): content_encoding/.test(monitor.err()), {
      withinMs: 2000,
    })
  })

  await t.test('comes back after its connection was cut', async (t) => {
    const monitor = await watch(t, '-a', 'again.#')
    broker.docker('exec', broker.container, 'rabbitmqctl', 'close_all_connections', 'test')
    await eventually(() => monitor.err().split('watching').length === 3, { withinMs: 10_000 })
    await (await TestClient.open(t, broker)).alert('again.x', 1)
    await eventually(() => monitor.out().includes('again.x'), { withinMs: 2000 })
  })

  await t.test('a wrong password ends it with exit code 1', async () => {
    const { code, err } = await runProgram(dlMon, [...login, '--password', 'wrong-one', '-a', '#'])
    assert.equal(code, 1)
    assert.match(err, /refuses the login/)
  })

  await t.test('the program as installed ends with 0 on SIGINT and SIGTERM, and when its reader goes', async (t) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const monitor = spawnMonitor(t, login)
      await saysThatItWatches(monitor)
      monitor.kill(signal)
      assert.deepEqual(await once(monitor, 'exit'), [0, null], signal)
    }
    const monitor = spawnMonitor(t, login)
    await saysThatItWatches(monitor)
    monitor.stdout?.destroy()
    const sender = await TestClient.open(t, broker)
    const ended = once(monitor, 'exit')
    await sender.alert('any.thing', 1)
    assert.deepEqual(await ended, [0, null])
  })
})

function spawnMonitor(t: TestContext, login: readonly string[]): ChildProcess {
  const program = fileURLToPath(new URL('../../dist/dl-mon.js', import.meta.url))
  const monitor = spawn(process.execPath, [program, ...login, '-a', '#'], { stdio: ['ignore', 'pipe', 'pipe'] })
  t.after(() => monitor.kill('SIGKILL'))
  return monitor
}

async function saysThatItWatches(monitor: ChildProcess): Promise<void> {
  let text = ''
  monitor.stderr?.on('data', (part) => {
    text += part
  })
  await eventually(() => text.includes('watching'), { withinMs: 10_000 })
}

test('dl-mon waits for a broker that is not there yet, and gives up when told how often to try', async (t) => {
  const nowhere = ['-b', '127.0.0.1', '-p', '1', '-a', '#']
  const patient = startProgram(dlMon, nowhere)
  t.after(() => patient.stop())
  await eventually(() => patient.err().split('ECONNREFUSED').length > 3, { withinMs: 5000 })
  assert.equal((await patient.stop()).code, 0)
  const given = await runProgram(dlMon, [...nowhere, '--max-connection-attempts', '2'])
  assert.equal(given.code, 1)
  assert.match(given.err, /ECONNREFUSED/)
})

test('dl-mon watches the exchanges that it is told to', async (t) => {
  const broker: TestBroker = await startBroker(t)
  const folder = folderWith(t, { 'authentications.json': authentications(broker) })
  const words = ['--auth-file', join(folder, 'authentications.json'), '--alerts-exchange', 'others', '-a', '#']
  const monitor = startProgram(dlMon, words)
  t.after(() => monitor.stop())
  await isWatching(monitor)
  const link = await openLink(broker.currentAddress(), 3000, 'x')
  t.after(() => link.close())
  await assert.rejects(
    link.declareExchange('others', { type: 'fanout', durable: false, autoDelete: false }),
    /exists with other flags/,
  )
})
