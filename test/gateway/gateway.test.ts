import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, type RequestOptions, request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { type TestContext, test } from 'node:test'
import { dlHttpServer } from '../../src/cli/dl-http-server/dl-http-server.ts'
import { startBroker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { type Running, runProgram, startProgram } from '../support/program.ts'
import { authentications, connected, folderWith, serve } from '../support/serve.ts'
import { TestClient } from '../support/test-client.ts'

interface Answered {
  readonly status: number
  readonly reason: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
  readonly json: () => unknown
}

/** One HTTP request, its path sent as it is written. */
async function http(port: number, method: string, path: string, options: RequestOptions = {}, body?: string) {
  const sent = request({ host: '127.0.0.1', port, method, path, agent: false, ...options })
  sent.end(body)
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  const received = await textOf(response)
  const answered: Answered = {
    status: response.statusCode ?? 0,
    reason: response.statusMessage ?? '',
    headers: response.headers,
    body: received,
    json: () => JSON.parse(received),
  }
  return answered
}

async function portOf(program: Running): Promise<number> {
  const said = await eventually(() => /listening on http:\/\/[^:]+:(\d+)/.exec(program.err()) ?? false, {
    withinMs: 5000,
  })
  return Number(said[1])
}

function webRoot(t: TestContext): string {
  const folder = folderWith(t, { secret: 'a secret', 'html-not': 'not inside' })
  const root = join(folder, 'html')
  mkdirSync(join(root, 'pages'), { recursive: true })
  mkdirSync(join(root, '.git'))
  const files = {
    'index.html': '<p>hello</p>',
    'pages/index.html': '<p>page</p>',
    'größe.svg': '<svg/>',
    'script.mjs': 'export {}',
    'data.unknown': '\u0000',
    empty: '',
    '.git/config': 'hidden',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text)
  symlinkSync(join(folder, 'secret'), join(root, 'link'))
  symlinkSync(folder, join(root, 'folder-link'))
  symlinkSync(join(root, 'index.html'), join(root, 'inside.html'))
  return root
}

test('dl-http-server without a broker', async (t) => {
  const root = webRoot(t)
  const away = ['-b', '127.0.0.1', '-p', '1', '--http-port', '0', '--web-root', root]
  const program = startProgram(dlHttpServer, away)
  t.after(() => program.stop())
  const port = await portOf(program)

  await t.test('answers /hello', async () => {
    const { status, body, headers } = await http(port, 'GET', '/hello')
    assert.deepEqual([status, headers['content-type']], [200, 'text/plain; charset=utf-8'])
    assert.match(body, /Hello/)
  })

  await t.test('serves the files of its web root with their types', async () => {
    for (const [path, type, body] of [
      ['/web/', 'text/html; charset=utf-8', '<p>hello</p>'],
      ['/web/index.html?x=1', 'text/html; charset=utf-8', '<p>hello</p>'],
      ['/web/inside.html', 'text/html; charset=utf-8', '<p>hello</p>'],
      ['/web/pages/', 'text/html; charset=utf-8', '<p>page</p>'],
      ['/web/gr%C3%B6%C3%9Fe.svg', 'image/svg+xml', '<svg/>'],
      ['/web/script.mjs', 'text/javascript; charset=utf-8', 'export {}'],
      ['/web/data.unknown', 'application/octet-stream', '\u0000'],
      ['/web/empty', 'application/octet-stream', ''],
    ] as const) {
      const answered = await http(port, 'GET', path)
      assert.deepEqual([answered.status, answered.headers['content-type'], answered.body], [200, type, body], path)
      assert.equal(answered.headers['x-content-type-options'], 'nosniff')
    }
  })

  await t.test('sends a folder without its slash to where relative links are right', async () => {
    for (const [path, location] of [
      ['/web', '/web/'],
      ['/web/pages', '/web/pages/'],
    ])
      assert.deepEqual(await http(port, 'GET', path ?? '').then(({ status, headers }) => [status, headers.location]), [
        301,
        location,
      ])
  })

  await t.test('sends nothing from outside of its web root, and nothing hidden', async () => {
    for (const path of [
      '/web/../secret',
      '/web/%2e%2e/secret',
      '/web/..%2fsecret',
      '/web/%2e%2e%2fsecret',
      '/web/pages/../../secret',
      '/web/..\\secret',
      '/web/link',
      '/web/folder-link/secret',
      '/web/../html-not',
      '/web//etc/passwd',
      '/web/%2Fetc%2Fpasswd',
      '/web/index.html%00.svg',
      '/web/.git/config',
      '/web/nothing.html',
      '/web/%c0%ae%c0%ae/secret',
    ]) {
      const { status, body } = await http(port, 'GET', path)
      assert.ok(status === 404 || status === 400, `${path}: ${status}`)
      assert.doesNotMatch(body, /a secret|hidden|root:/, path)
    }
  })

  await t.test('does not send again what has not changed, and sends headers only on HEAD', async () => {
    utimesSync(join(root, 'index.html'), new Date(), new Date('2026-01-01T00:00:00.500Z'))
    const { headers } = await http(port, 'GET', '/web/index.html')
    const again = { headers: { 'if-modified-since': headers['last-modified'] ?? '' } }
    assert.deepEqual(await http(port, 'GET', '/web/index.html', again).then(({ status, body }) => [status, body]), [
      304,
      '',
    ])
    const head = await http(port, 'HEAD', '/web/index.html')
    assert.deepEqual([head.status, head.headers['content-length'], head.body], [200, '12', ''])
  })

  await t.test('answers 503 below /dl, with the return code of a message that could not be sent', async () => {
    const { status, headers, reason, body } = await http(port, 'GET', '/dl/peaches')
    assert.deepEqual([status, headers.dl_return_code, body], [503, '403', 'null\n'])
    assert.match(reason, /no connection to the broker/)
  })

  await t.test('refuses other methods by saying which there are', async () => {
    for (const [method, path, allow] of [
      ['DELETE', '/dl/peaches', 'GET, HEAD, PUT, POST, OPTIONS'],
      ['POST', '/hello', 'GET, HEAD, OPTIONS'],
      ['PUT', '/web/index.html', 'GET, HEAD, OPTIONS'],
    ] as const) {
      const { status, headers } = await http(port, method, path)
      assert.deepEqual([status, headers.allow], [405, allow], `${method} ${path}`)
    }
    const options = await http(port, 'OPTIONS', '/dl/peaches')
    assert.deepEqual([options.status, options.headers.allow], [204, 'GET, HEAD, PUT, POST, OPTIONS'])
  })

  await t.test(
    'refuses what there is not, too long bodies, pages of other sites and names it was not given',
    async () => {
      const cases = [
        [404, await http(port, 'GET', '/nothing')],
        [404, await http(port, 'GET', '/dlx/peaches')],
        [413, await http(port, 'PUT', '/dl/peaches', {}, 'x'.repeat(1024 * 1024 + 1))],
        [400, await http(port, 'PUT', '/dl/peaches', {}, '{')],
        [403, await http(port, 'POST', '/dl/peaches', { headers: { origin: 'http://evil.example.com' } })],
        [403, await http(port, 'GET', '/dl/peaches', { headers: { host: 'evil.example.com' } })],
      ] as const
      for (const [status, answered] of cases) {
        assert.equal(answered.status, status)
        assert.equal(typeof (answered.json() as { error: unknown }).error, 'string')
      }
    },
  )

  await t.test('lives on after what is no HTTP', async () => {
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    socket.end('\u0016\u0003\u0001 no http\r\n\r\n')
    assert.match(await textOf(socket), /^HTTP\/1.1 400/)
    assert.equal((await http(port, 'GET', '/hello')).status, 200)
  })

  await t.test('stops when it is told to', async () => {
    assert.equal((await program.stop()).code, 0)
    await assert.rejects(http(port, 'GET', '/hello'))
  })
})

const STORE = `
runtime-config:
  name: my_store
  module: Service
  auth_file: FOLDER/auth.json
  endpoints:
    - {name: peaches, module: KeyValueStore, calibration: '2*{}', initial_value: 0.75, get_on_set: true}
    - {name: plain, module: KeyValueStore, initial_value: 1.0}
`

test('dl-http-server in front of a real broker', async (t) => {
  const broker = await startBroker(t)
  const folder = folderWith(t, { 'auth.json': authentications(broker) })
  await connected(serve(t, folderWith(t, { 'config.yaml': STORE.replace('FOLDER', folder) })))
  const program = startProgram(dlHttpServer, [
    ...['--auth-file', join(folder, 'auth.json'), '--http-port', '0', '-t', '1'],
  ])
  t.after(() => program.stop())
  const port = await portOf(program)
  const isConnected = async () => (await http(port, 'GET', '/dl/peaches')).status === 200
  await eventually(isConnected, { withinMs: 5000 })
  const withHeaders = (headers: Record<string, string>): RequestOptions => ({ headers })

  await t.test('GET gets: body, return code, reason', async () => {
    const { status, headers, body, reason } = await http(port, 'GET', '/dl/my_store/peaches')
    // my_store is the first part: the service itself answers, as the reference's does.
    assert.deepEqual([status, headers.dl_return_code, reason], [500, '200', 'Unhandled request type: OP_GET'])
    assert.equal(body, 'null\n')
    const peaches = await http(port, 'GET', '/dl/peaches')
    assert.deepEqual([peaches.status, peaches.headers.dl_return_code], [200, '0'])
    assert.equal(peaches.headers['content-type'], 'application/json; charset=utf-8')
    assert.equal(peaches.body, '{"value_cal":1.5,"value_raw":0.75}\n')
    assert.equal((await http(port, 'GET', '/dl/plain')).body, '{"value_raw":1.0}\n', 'a float stays a float')
    assert.deepEqual((await http(port, 'HEAD', '/dl/peaches')).body, '')
  })

  await t.test('PUT sets, and POST carries out a command, with specifier and lockout key', async () => {
    const set = await http(port, 'PUT', '/dl/peaches', {}, '{"values": [5]}')
    assert.deepEqual([set.status, set.json()], [200, { value_raw: 5, value_cal: 10 }])
    const key = 'aaaaaaaa-0000-0000-0000-000000000001'
    const lock = await http(port, 'POST', '/dl/peaches', withHeaders({ specifier: 'lock', 'lockout-key': key }))
    assert.deepEqual([lock.status, lock.json()], [200, { key }])
    const refused = await http(port, 'PUT', '/dl/peaches', {}, '[6]')
    assert.deepEqual([refused.status, refused.headers.dl_return_code], [403, '307'])
    const withKey = await http(port, 'PUT', '/dl/peaches', withHeaders({ 'lockout-key': key }), '6')
    assert.equal(withKey.status, 200)
    const wrong = await http(port, 'PUT', '/dl/peaches', withHeaders({ 'lockout-key': 'nonsense' }), '6')
    assert.deepEqual([wrong.status, wrong.headers.dl_return_code], [423, '308'])
    const unlock = withHeaders({ specifier: 'unlock', 'lockout-key': key })
    assert.equal((await http(port, 'POST', '/dl/peaches', unlock)).status, 200)
    const twice = await http(port, 'POST', '/dl/peaches', unlock)
    assert.deepEqual([twice.status, twice.headers.dl_return_code, twice.reason], [200, '1', 'Already unlocked'])
    assert.match(program.err(), /set peaches {2}-> 0/, 'who turned which knob is in the log')
  })

  await t.test('the statuses of the table come from real replies', async () => {
    const cmd = (specifier: string) => http(port, 'POST', '/dl/peaches', withHeaders({ specifier }))
    assert.equal((await cmd('throw_something')).status, 500)
    assert.equal((await cmd('nothing_like_it')).status, 501)
    assert.equal((await http(port, 'GET', '/dl/peaches', withHeaders({ specifier: 'password' }))).status, 422)
    assert.equal((await http(port, 'PUT', '/dl/peaches')).status, 422)
    const nobody = await http(port, 'GET', '/dl/nobody')
    assert.deepEqual([nobody.status, nobody.headers.dl_return_code], [404, '102'])
  })

  await t.test('a reply that does not come in time is 504', async () => {
    const client = await TestClient.open(t, broker)
    await client.link.bind(client.queue, 'requests', 'silent.#')
    const late = await http(port, 'GET', '/dl/silent')
    assert.deepEqual([late.status, late.headers.dl_return_code], [504, '404'])
  })

  await t.test('many requests at a time are all answered, each with its own reply', async () => {
    const all = await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        const specifier = index % 2 === 0 ? '' : 'name'
        return (await http(port, 'GET', '/dl/peaches', withHeaders({ specifier }))).json()
      }),
    )
    for (const [index, reply] of all.entries())
      assert.deepEqual(reply, index % 2 === 0 ? { value_raw: 6, value_cal: 12 } : { values: ['peaches'] })
  })

  await t.test('it runs through a restart of the broker', async () => {
    broker.docker('restart', '--time', '0', broker.container)
    assert.equal((await http(port, 'GET', '/hello')).status, 200)
    await eventually(isConnected, { withinMs: 60_000 })
  })

  await t.test('told to stop, it answers what it has in hand', async () => {
    const client = await TestClient.open(t, broker)
    await client.link.bind(client.queue, 'requests', 'slow.#')
    const inHand = http(port, 'GET', '/dl/slow')
    await eventually(() => client.received.some(({ routingKey }) => routingKey === 'slow'), { withinMs: 2000 })
    const stopped = program.stop()
    assert.equal((await inHand).status, 504)
    assert.equal((await stopped).code, 0)
  })
})

test('a wrong login ends dl-http-server, by option, file and environment alike', async (t) => {
  const broker = await startBroker(t)
  const { host, port } = broker.address
  const folder = folderWith(t, { secret: 'dripline\n', wrong: 'x\n' })
  const words = ['-b', host, '-p', String(port), '--http-port', '0', '-u', 'dripline']
  const refused = await runProgram(dlHttpServer, [...words, '--password-file', join(folder, 'wrong')])
  assert.equal(refused.code, 1)
  assert.match(refused.err, /refuses the login of user "dripline"/)
  for (const [options, env] of [
    [['--password-file', join(folder, 'secret')], {}],
    [['--password', 'dripline'], {}],
    [[], { DRIPLINE_PASSWORD: 'dripline' }],
  ] as const) {
    const program = startProgram(dlHttpServer, [...words, ...options], { env })
    await eventually(() => program.err().includes('connected to'), { withinMs: 5000 })
    assert.equal((await program.stop()).code, 0)
  }
})

test('a configuration of the reference names address, port and web root; what is wrong with it is told', async (t) => {
  const root = webRoot(t)
  const config = (text: string) => join(folderWith(t, { 'config.yaml': text }), 'config.yaml')
  const good = `http_host: 127.0.0.1\nhttp_port: 0\nweb_root: ${root}\ndripline_mesh: {broker: localhost, broker_port: 1}\n`
  const program = startProgram(dlHttpServer, ['-c', config(good)])
  t.after(() => program.stop())
  const port = await portOf(program)
  assert.equal((await http(port, 'GET', '/web/')).status, 200)
  for (const [words, code, problem] of [
    [['-c', config('http_port: 70000\n')], 1, /no port 70000/],
    [['-c', config('http_port: eighty\n')], 1, /http_port: expected a number/],
    [['-c', config('web_root: /no/such/folder\n')], 1, /no folder \/no\/such\/folder/],
    [['-c', '/no/such/file.yaml'], 105, /does not exist/],
    [['--http-port', 'x'], 104, /whole number/],
    [['--http-prot', '1'], 114, /http-port/],
    [['get', 'peaches'], 114, /"get" belongs to no option/],
    [['http_port=70000'], 1, /no port 70000/],
    [['--max-connection-attempts', '1', '-b', '127.0.0.1', '-p', '1', '--http-port', '0'], 1, /127.0.0.1:1/],
    [['--http-port', String(port)], 1, /cannot listen on 127.0.0.1:\d+: .*EADDRINUSE/],
  ] as const) {
    const ran = await runProgram(dlHttpServer, words)
    assert.deepEqual([ran.code, problem.test(ran.err)], [code, true], `${words.join(' ')}\n${ran.err}`)
  }
})
