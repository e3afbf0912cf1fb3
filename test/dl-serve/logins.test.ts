import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Report } from '../../src/errors/problem.ts'
import {
  CLASS_PARAMETERS,
  layeredMap,
  type Overrides,
  readConfigTree,
  readServiceConfiguration,
} from '../../src/runtime/read-class.ts'

const FILES: Readonly<Record<string, string>> = {
  '/root/e1.json': '{"amqp":{"broker":"rabbit","broker-port":5673,"username":"a","password":"b"}}',
  '/root/e2.yaml': 'dripline: {username: c, password: d}\npostgres: {username: e, password: f}\n',
  '/run/secrets/p': 's3cret\n',
}

interface Wanted {
  readonly text: string
  readonly overrides?: Overrides
  readonly environment?: Readonly<Record<string, string>>
}

/** Broker as `user:password@host:port`, and database login. */
function loginsOf({ text, overrides = {}, environment = {} }: Wanted): readonly [string, string] {
  const report = new Report()
  const readText = (path: string): string => FILES[path] ?? assert.fail(`no file ${path}`)
  const surroundings = { environment: { HOME: '/root', ...environment }, readText }
  const layers = { file: readConfigTree(text, 'f'), options: overrides }
  const layered = layeredMap(layers, surroundings.environment, report)
  assert.ok(layered)
  const keys = { parameter: CLASS_PARAMETERS.Service ?? {}, unknown: 'refused' } as const
  const configuration = readServiceConfiguration(layered, keys, surroundings, report)
  assert.deepEqual(report.problems, [])
  const { host, port, username, password } = configuration.options.address
  const { database } = configuration.authentications
  return [`${username}:${password}@${host}:${port}`, `${database.username}:${database.password}`]
}

const E1 = 'runtime-config: {name: s, module: Service, auth_file: ~/e1.json'
const E2_GROUPS = `name: s
auth_file: $HOME/e2.yaml
dripline_mesh: {broker: there, broker_port: 1234}
auth_groups:
  dripline: {username: {default: x, env: MY_NAME}, password: {file: /run/secrets/p}}
  postgres: {password: plain}
`

const CASES: readonly (readonly [string, Wanted, readonly [string, string]])[] = [
  ['nothing said', { text: 'name: s' }, ['guest:guest@localhost:5672', 'null:null']],
  ['an auth file of the first era', { text: `${E1}}` }, ['a:b@rabbit:5673', 'null:null']],
  ['the service’s broker and port win over it', { text: `${E1}, broker: x, port: 1}` }, ['a:b@x:1', 'null:null']],
  ['so does the config map', { text: `${E1}, config: {broker: y, broker-port: 2}}` }, ['a:b@y:2', 'null:null']],
  [
    'options win over everything',
    { text: `${E1}, broker: x}`, overrides: { host: 'o', port: 3, username: 'u', password: 'w' } },
    ['u:w@o:3', 'null:null'],
  ],
  ['an auth file of the second era', { text: 'auth_file: ~/e2.yaml' }, ['c:d@localhost:5672', 'e:f']],
  [
    'the environment wins over it',
    { text: 'auth_file: ~/e2.yaml', environment: { DRIPLINE_PASSWORD: 'env', POSTGRES_USER: 'pg' } },
    ['c:env@localhost:5672', 'pg:f'],
  ],
  ['groups with a secret file and a plain value', { text: E2_GROUPS }, ['c:s3cret@there:1234', 'e:plain']],
  [
    'a variable of another name',
    { text: E2_GROUPS, environment: { MY_NAME: 'me', DRIPLINE_USER: 'not me' } },
    ['me:s3cret@there:1234', 'e:plain'],
  ],
]

for (const [what, wanted, logins] of CASES) {
  test(`login: ${what}`, () => {
    assert.deepEqual(loginsOf(wanted), logins)
  })
}
