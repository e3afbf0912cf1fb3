import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { openLink } from '../../src/broker/link.ts'
import { dlAgent } from '../../src/cli/dl-agent/dl-agent.ts'
import { startBroker, type TestBroker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { type Ran, runProgram, startProgram } from '../support/program.ts'
import { authentications, connected, folderWith, serve } from '../support/serve.ts'
import { TestClient } from '../support/test-client.ts'

const STORE = `runtime-config:
  name: my_store
  module: Service
  auth_file: ~/authentications.json
  endpoints:
    - {name: peaches, module: KeyValueStore, calibration: '2*{}', initial_value: 0.75, get_on_set: true}
    - {name: chips, module: KeyValueStore}
`

async function startStore(t: TestContext, broker: TestBroker): Promise<string> {
  const folder = folderWith(t, { 'config.yaml': STORE, 'authentications.json': authentications(broker) })
  await connected(serve(t, folder))
  return folder
}

test('dl-agent and a service on a real broker', async (t) => {
  const broker = await startBroker(t)
  const folder = await startStore(t, broker)
  const login = ['--auth-file', join(folder, 'authentications.json')]
  const agent = (...words: string[]): Promise<Ran> => runProgram(dlAgent, [...login, ...words])

  await t.test('a get prints the reply and exits 0', async () => {
    const { code, out, err } = await agent('get', 'peaches')
    assert.equal(code, 0)
    assert.equal(err, '')
    assert.match(out, /^Routing key: amq\.gen-\S+\nCorrelation ID: [0-9a-f-]{36}\nReply To: \nMessage Type: 2\n/)
    assert.match(
      out,
      /^Payload: \n\{\n {4}value_cal : 1\.500000\n {4}value_raw : 0\.750000\n\}\n\nReturn Code: 0\nReturn Message: \n\n$/m,
    )
  })

  await t.test('a set arrives as it was written: number, negative number, truth value, text', async () => {
    for (const [word, json] of [
      ['5', '5'],
      ['-2.5', '-2.5'],
      ['true', 'true'],
      ['5V', '"5V"'],
      ["'5'", '"5"'],
    ] as const) {
      assert.equal((await agent('set', 'chips', word)).code, 0)
      assert.match((await agent('--json-print', 'get', 'chips')).out, new RegExp(`"payload":\\{"value_raw":${json}\\}`))
    }
  })

  await t.test('-b goes before the host of the auth file', async () => {
    const other = folderWith(t, {
      'auth.json': authentications(broker).replace('"broker":"127.0.0.1"', '"broker":"nowhere.invalid"'),
    })
    const words = ['--auth-file', join(other, 'auth.json'), '--max-connection-attempts', '1', 'get', 'peaches']
    assert.equal((await runProgram(dlAgent, words)).code, 1)
    assert.equal((await runProgram(dlAgent, ['-b', '127.0.0.1', ...words])).code, 0)
  })

  await t.test('the newer way in: options, environment and a password file', async (t) => {
    const { host, port, username, password } = broker.currentAddress()
    const files = folderWith(t, {
      password: `${password}\n`,
      '.dripline_mesh.yaml': `broker: ${host}\nbroker_port: ${port}\n`,
      'auth.yaml': `dripline: {username: ${username}, password: ${password}}\n`,
    })
    const home = { home: files }
    const passwordFile = join(files, 'password')
    for (const [words, surroundings] of [
      [['-b', host, '-p', String(port), '-u', username, '--password', password], {}],
      [['-u', username, '--password-file', passwordFile], home],
      [['--auth-file', '~/auth.yaml'], home],
      [[], { ...home, env: { DRIPLINE_USER: username, DRIPLINE_PASSWORD: password } }],
    ] as const) {
      const { code, err } = await runProgram(dlAgent, [...words, 'get', 'peaches'], surroundings)
      assert.equal(code, 0, err)
    }
  })

  await t.test('a refusal of the service is its reply, and the exit code its hundreds', async () => {
    assert.equal((await agent('cmd', 'peaches', '-s', 'no_such_method')).code, 3)
    assert.equal((await agent('cmd', 'peaches', '-s', 'throw_something')).code, 2)
    const key = '11111111-2222-3333-4444-555555555555'
    assert.equal((await agent('cmd', 'peaches', '-s', 'lock', '-k', key)).code, 0)
    assert.match((await agent('set', 'peaches', '1')).out, /Return Code: 307/)
    assert.equal((await agent('set', 'peaches', '1', '-k', key)).code, 0)
    assert.equal((await agent('cmd', 'peaches', '-s', 'unlock', 'force=true')).code, 0)
  })

  await t.test('nobody addressed is exit code 4 at once, and the message says who', async () => {
    const { code, out, err } = await agent('-t', '60', 'get', 'nobody')
    assert.deepEqual([code, out], [4, ''])
    assert.match(err, /nobody answers to "nobody"/)
  })

  await t.test('no reply in time is exit code 4; an interrupted wait is 0', async (t) => {
    const silent = await openLink(broker.currentAddress(), 3000, 'silent')
    t.after(() => silent.close())
    await silent.declareQueue('silent', { durable: false, exclusive: true, autoDelete: true })
    await silent.bind('silent', 'requests', 'silent.#')
    const late = await agent('-t', '0.1', 'get', 'silent')
    assert.equal(late.code, 4)
    assert.match(late.err, /no reply to get silent within 0.1 s/)
    let asked = 0
    await silent.consume('silent', { exclusive: true, noAck: true, prefetch: 0 }, () => asked++)
    const waiting = startProgram(dlAgent, [...login, '-t', '0', 'get', 'silent'])
    await eventually(() => asked === 2, { withinMs: 5000 })
    assert.deepEqual(await waiting.stop(), { code: 0, out: '', err: '' })
  })

  await t.test('a reply whose body is no JSON is shown, and is exit code 4', async (t) => {
    const nan = await openLink(broker.currentAddress(), 3000, 'nan')
    t.after(() => nan.close())
    await nan.declareQueue('nan', { durable: false, exclusive: true, autoDelete: true })
    await nan.bind('nan', 'requests', 'nan.#')
    await nan.consume('nan', { exclusive: true, noAck: true, prefetch: 0 }, (request) => {
      const headers = { ...request.headers, message_type: 2, return_code: 0 }
      const { correlationId, messageId, contentEncoding, replyTo = '' } = request
      const body = Buffer.from('{"value_cal":,"value_raw":1.0}')
      const properties = { correlationId, messageId, contentEncoding, headers }
      void nan.publish({ exchange: 'requests', routingKey: replyTo, mandatory: false, body, properties })
    })
    const { code, out, err } = await agent('get', 'nan')
    assert.equal(code, 4)
    assert.match(out, /invalid : \{"value_cal":,"value_raw":1\.0\}/)
    assert.match(err, /The reply cannot be used/)
  })

  await t.test('alerts and replies made by hand go out as the reference sends them', async (t) => {
    const client = await TestClient.open(t, broker)
    await client.link.bind(client.queue, 'alerts', 'foo.#')
    await client.link.bind(client.queue, 'requests', 'some.key')
    assert.equal((await agent('alert', 'foo.bar', '1', 'two', 'x=3.25', 'flag=true')).code, 0)
    assert.equal(
      (await agent('reply', 'some.key', '--return-code', '301', '--return-msg', 'custom text', 'x=1')).code,
      0,
    )
    const [alert, reply] = await eventually(() => (client.received.length === 2 ? client.received : false), {
      withinMs: 2000,
    })
    assert.equal(JSON.stringify(alert?.payload), '{"flag":true,"values":[1,"two"],"x":3.25}')
    assert.ok(reply?.type === 'reply')
    assert.deepEqual([reply.returnCode, reply.returnMessage, reply.correlationId], [301, 'custom text', ''])
  })

  await t.test('save= writes the payload by the extension; a place that cannot be written is exit code 4', async () => {
    for (const name of ['reply.json', 'reply.yaml']) {
      assert.equal((await agent('--suppress-output', 'get', 'peaches', `save=${join(folder, name)}`)).out, '')
    }
    assert.equal(readFileSync(join(folder, 'reply.json'), 'utf8'), '{\n    "value_cal": 2,\n    "value_raw": 1\n}\n')
    assert.equal(readFileSync(join(folder, 'reply.yaml'), 'utf8'), 'value_cal: 2\nvalue_raw: 1\n')
    const { code, err } = await agent('get', 'peaches', `save=${join(folder, 'no', 'such', 'folder.json')}`)
    assert.equal(code, 4)
    assert.match(err, /could not be saved/)
  })

  await t.test('a value of 200 000 bytes goes and comes back whole, and its print is not cut', async () => {
    const text = 'ä'.repeat(100_000)
    assert.equal((await agent('set', 'chips', text)).code, 0)
    const { out } = await agent('--json-print', 'get', 'chips')
    assert.equal(JSON.parse(out).payload.value_raw, text)
  })

  await t.test('a connection lost while waiting is exit code 4', async (t) => {
    const mute = await openLink(broker.currentAddress(), 3000, 'mute')
    t.after(() => mute.close())
    await mute.declareQueue('mute', { durable: false, exclusive: true, autoDelete: true })
    await mute.bind('mute', 'requests', 'mute.#')
    let asked = 0
    await mute.consume('mute', { exclusive: true, noAck: true, prefetch: 0 }, () => asked++)
    const waiting = startProgram(dlAgent, [...login, '-t', '60', 'get', 'mute'])
    await eventually(() => asked === 1, { withinMs: 5000 })
    broker.docker('exec', broker.container, 'rabbitmqctl', 'close_all_connections', 'test')
    const { code, err } = await waiting.ended
    assert.equal(code, 4)
    assert.match(err, /CONNECTION_FORCED|closed/)
  })

  await t.test('a wrong password is exit code 1 at once, and is printed nowhere', async () => {
    const { code, err } = await agent('-u', 'dripline', '--password', 'wrong-one', 'get', 'peaches')
    assert.equal(code, 1)
    assert.match(err, /refuses the login of user "dripline"/)
    assert.ok(!err.includes('wrong-one'))
  })

  await t.test('an exchange that exists with other flags is exit code 4, and the message says which', async () => {
    await (await openLink(broker.currentAddress(), 3000, 'x')).declareExchange('t-durable', {
      type: 'topic',
      durable: true,
      autoDelete: false,
    })
    const { code, err } = await agent('--requests-exchange', 't-durable', 'get', 'peaches')
    assert.equal(code, 4)
    assert.match(err, /exchange "t-durable" exists with other flags/)
  })
})

test('an absent broker is exit code 1 after the attempts allowed', async () => {
  const words = ['-b', '127.0.0.1', '-p', '1', '--max-connection-attempts', '2', 'get', 'peaches']
  const { code, err } = await runProgram(dlAgent, words)
  assert.equal(code, 1)
  assert.equal(err.split('ECONNREFUSED').length - 1, 2)
})
