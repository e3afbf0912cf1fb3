import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { dlServe } from '../../src/cli/dl-serve/dl-serve.ts'
import { eventually } from '../support/eventually.ts'
import { folderWith, serve } from '../support/serve.ts'
import { sender } from '../support/test-client.ts'

/** dl-serve with these words; a broker is nowhere to be found. */
async function run(t: TestContext, home: string, ...argv: string[]): Promise<{ code: number; err: string }> {
  let err = ''
  const io = {
    out: async () => undefined,
    err: (line: string) => {
      err += `${line}\n`
    },
    env: { DRIPLINE_HEALTH_FILE: join(home, 'health') },
    home,
    sender,
    version: '0.0.0',
    importModule: (url: string) => import(url),
  }
  const ended = new AbortController()
  t.after(() => ended.abort())
  const code = await dlServe(argv, io, ended.signal)
  return { code, err }
}

test('make_connection: false runs without a broker, and makes its scheduled readings', async (t) => {
  const folder = folderWith(t, {
    'config.yaml': `name: alone
make_connection: false
endpoints:
  - {name: a, module: Reader, module_path: reader.mjs, log_interval: 0.1}
`,
    'reader.mjs': `import { Entity } from ${JSON.stringify(new URL('../../src/runtime/service-api.ts', import.meta.url).pathname)}
let readings = 0
export class Reader extends Entity {
  onGet() { readings++; if (readings === 3) throw new Error('the third reading'); return readings }
}
`,
  })
  const alone = serve(t, folder, '-b', '127.0.0.1', '-p', '1')
  await eventually(() => alone.lines().includes('the third reading'), { withinMs: 10_000 })
  assert.match(alone.lines(), /WARNING alone: make_connection is false/)
  assert.doesNotMatch(alone.lines(), /no broker/)
  assert.equal(await alone.stop(), 0)
})

test('max_connection_attempts bounds the wait for a broker that is not there; the end is 100', async (t) => {
  const folder = folderWith(t, { 'config.yaml': 'name: s\ndripline_mesh: {broker: 127.0.0.1, broker_port: 1}\n' })
  const startedAt = Date.now()
  const { code, err } = await run(t, folder, '-c', join(folder, 'config.yaml'), '--max-connection-attempts', '3')
  assert.equal(code, 100)
  assert.match(err, /broker 127\.0\.0\.1:1/)
  // The reference waits 0.2 s and 0.4 s between three attempts.
  assert.ok(Date.now() - startedAt >= 600, `${Date.now() - startedAt}`)
})

test('a service can be made of words alone', async (t) => {
  const folder = folderWith(t, {})
  const words = ['name=worded', 'endpoints.0.name=a', 'endpoints.0.module=KeyValueStore', 'make_connection=fals']
  const { code, err } = await run(t, folder, ...words)
  assert.equal(code, 100)
  assert.match(err, /command line:1:17: "make_connection" must be true or false\n {4}1 \| make_connection=fals\n/)
})

test('~/.dripline_mesh.yaml says where the broker is', async (t) => {
  const folder = folderWith(t, {
    '.dripline_mesh.yaml': 'broker: 127.0.0.1\nbroker_port: 1\n',
    'config.yaml': 'name: s\n',
  })
  const service = serve(t, folder)
  await eventually(() => service.lines().includes('broker 127.0.0.1:1'), { withinMs: 5000 })
})

test('a word that is no setting ends with the code of the reference’s parser', async (t) => {
  const { code, err } = await run(t, folderWith(t, {}), '-c', 'x.yaml', 'serve')
  assert.equal(code, 114)
  assert.match(err, /"serve" belongs to no option/)
})

test('a JSON file keeps its texts, a YAML file reads them as the reference does', async (t) => {
  const text = '{"name": "s", "endpoints": [{"name": "a", "module": "KeyValueStore", "log_interval": "often"}]}'
  const folder = folderWith(t, { 'config.json': text, 'broken.json': '{"name": "s",}' })
  const { err } = await run(t, folder, '-c', join(folder, 'config.json'))
  assert.match(err, /config\.json:1:86: "log_interval" must be seconds/)
  assert.match((await run(t, folder, '-c', join(folder, 'broken.json'))).err, /broken\.json:1:14: not valid JSON/)
})
