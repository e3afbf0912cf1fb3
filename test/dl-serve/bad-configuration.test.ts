import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { dlServe } from '../../src/cli/dl-serve/dl-serve.ts'
import { folderWith } from '../support/serve.ts'
import { sender } from '../support/test-client.ts'

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const text = { out: '', err: '' }
  const io = {
    out: async (part: string) => {
      text.out += part
    },
    err: (line: string) => {
      text.err += `${line}\n`
    },
    env: {},
    home: '/nowhere',
    sender,
    version: '1.2.3',
    importModule: (url: string) => import(url),
  }
  const code = await dlServe(argv, io, AbortSignal.timeout(2000))
  return { code, ...text }
}

const service = (rest: string) => `runtime-config:\n  name: s\n  module: Service\n  broker: 127.0.0.1\n${rest}`
const endpoint = (rest: string) => service(`  endpoints:\n    - name: a\n      module: KeyValueStore\n${rest}`)

/** What is wrong → the configuration, and the first line a person reads. */
const BAD: readonly (readonly [string, string, RegExp])[] = [
  ['no YAML', 'a: [', /config\.yaml:1:5: not valid YAML: /],
  ['an empty file', '', /config\.yaml:1:1: the file is empty/],
  ['a list', '- 1', /config\.yaml:1:1: a runtime configuration is a map/],
  ['a key twice', 'name: a\nname: b', /config\.yaml:2:1: not valid YAML: Map keys must be unique/],
  ['an unknown service key', service('  nmae: x\n'), /config\.yaml:5:3: unknown key "nmae"/],
  ['an unknown endpoint key', endpoint('      inital_value: 1\n'), /config\.yaml:8:7: unknown key "inital_value"/],
  ['no module', 'runtime-config:\n  name: s\n', /config\.yaml:2:3: key "module" is missing/],
  [
    'an unknown module',
    service('  endpoints:\n    - {name: a, module: KeyValueStor}\n'),
    /config\.yaml:6:25: unknown endpoint module "KeyValueStor"/,
  ],
  [
    'a service as endpoint',
    service('  endpoints:\n    - {name: a, module: Service}\n'),
    /config\.yaml:6:25: "Service" is no endpoint but a service/,
  ],
  [
    'an endpoint without name',
    service('  endpoints:\n    - module: KeyValueStore\n'),
    /config\.yaml:6:7: key "name" is missing/,
  ],
  [
    'a name twice',
    service('  endpoints:\n    - {name: a, module: Endpoint}\n    - {name: a, module: Endpoint}\n'),
    /config\.yaml:7:14: the name "a" is taken/,
  ],
  [
    'log_on_set alone',
    endpoint('      log_on_set: true\n'),
    /config\.yaml:8:19: "log_on_set" needs "get_on_set: true"/,
  ],
  [
    'an interval too short',
    endpoint('      log_interval: 0.05\n'),
    /config\.yaml:8:21: "log_interval" is shorter than 0\.1 s/,
  ],
  [
    'an interval of no unit',
    endpoint('      log_interval: {fortnights: 1}\n'),
    /config\.yaml:8:22: unknown key "fortnights"/,
  ],
  [
    'an interval of text',
    endpoint('      log_interval: soon\n'),
    /config\.yaml:8:21: "log_interval" must be seconds as a number, or a map/,
  ],
  [
    'an auth file that is not there',
    service('  auth_file: /no/such\n'),
    /config\.yaml:5:14: auth file \/no\/such cannot/,
  ],
  [
    'a class file that is not there',
    service('  endpoints:\n    - {name: a, module: Mine, module_path: none.js}\n'),
    /config\.yaml:6:44: none\.js: cannot be loaded: /,
  ],
  [
    'a table without database',
    service('  endpoints:\n    - {name: a, module: SQLTable, table_name: t}\n'),
    /config\.yaml:6:25: this service has no database/,
  ],
  [
    'a logger without its table',
    'runtime-config:\n  name: s\n  module: PostgresSensorLogger\n  insertion_table_endpoint_name: t\n' +
      '  database_name: d\n  database_server: h\n',
    /config\.yaml:4:34: there is no SQLTable endpoint "t"/,
  ],
  [
    'a parser that is no expression',
    'runtime-config:\n  name: s\n  module: AlertConsumer\n  alert_key_parser_re: "(?P<a"\n',
    /config\.yaml:4:24: "alert_key_parser_re" is no regular expression/,
  ],
]

for (const [what, text, firstLine] of BAD) {
  test(`${what} is reported at its place, and dl-serve ends with 100`, async (t) => {
    const { code, err } = await run('-c', join(folderWith(t, { 'config.yaml': text }), 'config.yaml'))
    assert.match(err.split('\n')[0] ?? '', firstLine)
    assert.equal(code, 100, err)
  })
}

test('every problem of a file is reported at once, in its order, with the line and a caret', async (t) => {
  const text = endpoint('      calibration: "2*{}"\n      log_interval: -1\n      unkown: 1\n')
  const { err } = await run('-c', join(folderWith(t, { 'config.yaml': text }), 'config.yaml'))
  const places = [...err.matchAll(/config\.yaml:(\d+):(\d+):/g)].map(([, line, column]) => `${line}:${column}`)
  assert.deepEqual(places, ['9:21', '10:7'])
  assert.match(err, / {4}9 \| {7}log_interval: -1\n {6}\| {21}\^\^/)
})

test('no message about an auth file shows what stands in it', async (t) => {
  const folder = folderWith(t, {
    'config.yaml': service('  auth_file: AUTH\n'),
    'auth.json': '{"amqp": {"username": "me", "password": "s3cret", "broker-port": "s3cret-too"}, }, "x"',
  })
  const { err, code } = await run('-c', join(folder, 'config.yaml'), '--auth-file', join(folder, 'auth.json'))
  assert.equal(code, 100)
  assert.ok(!err.includes('s3cret'), err)
})

test('a command line that cannot be followed ends with the codes of the reference’s parser', async () => {
  assert.equal((await run()).code, 106)
  assert.equal((await run('-c', '/no/such')).code, 105)
  assert.equal((await run('-c', 'x', '--bad')).code, 114)
  assert.equal((await run('-c', 'x', '-p', 'many')).code, 104)
})

test('help and version go to standard output', async () => {
  assert.match((await run('--help')).out, /usage: dl-serve -c FILE/)
  assert.equal((await run('-V')).out, 'dl-serve (dripline-mesh 1.2.3)\n')
})
