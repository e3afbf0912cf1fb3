import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importedFiles } from './folders.ts'

const BROKER = '  rabbit-broker: {image: rabbitmq:4.0.5}\n'
const SERVICE = '  store: {image: x, command: dl-serve -c /store.yaml, volumes: ["./store.yaml:/store.yaml"]}\n'

for (const [what, files, expected] of [
  ['no Compose file', { 'notes.txt': '' }, ['docker-compose.yml:1:1: no-compose-file']],
  ['two Compose files', { 'compose.yaml': '', 'docker-compose.yml': '' }, ['compose.yaml:1:1: two-compose-files']],
  ['an empty Compose file', { 'compose.yaml': '' }, ['compose.yaml:1:1: empty']],
  ['a Compose file without services', { 'compose.yaml': 'name: x\n' }, ['compose.yaml:1:1: no-services']],
  ['a Compose file that is no YAML', { 'compose.yaml': 'services:\n  a: "x\n' }, ['compose.yaml:2:6: yaml-syntax']],
  [
    'a Compose file without a broker',
    { 'compose.yaml': 'services:\n  a: {image: nginx:1}\n' },
    ['compose.yaml:1:1: no-broker'],
  ],
  [
    'two brokers',
    { 'compose.yaml': `services:\n${BROKER}  b: {image: rabbitmq:3}\n` },
    ['compose.yaml:3:3: two-brokers'],
  ],
  ['a container that is no map', { 'compose.yaml': `services:\n${BROKER}  b: 7\n` }, ['compose.yaml:3:6: wrong-type']],
  [
    'a container that extends itself',
    { 'compose.yaml': `services:\n${BROKER}  b: {extends: b}\n` },
    ['compose.yaml:3:16: extends-loop'],
  ],
  [
    'a container that extends nothing',
    { 'compose.yaml': `services:\n${BROKER}  b: {extends: c}\n` },
    ['compose.yaml:3:16: unknown-container'],
  ],
  [
    'a missing file of a container that extends another',
    { 'compose.yaml': `services:\n${BROKER}  b: {extends: {service: z, file: nofile.yaml}}\n` },
    ['compose.yaml:3:35: unreadable-file'],
  ],
  [
    'a runtime configuration that no volume holds',
    {
      'compose.yaml': `services:\n${BROKER}  s:\n    image: x\n    command:\n    - dl-serve\n    - -c\n    - /s.yaml\n`,
    },
    ['compose.yaml:8:7: no-configuration'],
  ],
  [
    'a runtime configuration that is missing',
    { 'compose.yaml': `services:\n${BROKER}${SERVICE}` },
    ['compose.yaml:3:42: unreadable-file'],
  ],
  [
    'a runtime configuration that is no YAML',
    { 'compose.yaml': `services:\n${BROKER}${SERVICE}`, 'store.yaml': 'name: [\n' },
    ['store.yaml:1:7: yaml-syntax'],
  ],
  [
    'a runtime configuration that is a list',
    { 'compose.yaml': `services:\n${BROKER}${SERVICE}`, 'store.yaml': '- a\n' },
    ['store.yaml:1:1: wrong-type'],
  ],
  [
    'a map of endpoints',
    {
      'compose.yaml': `services:\n${BROKER}${SERVICE}`,
      'store.yaml': 'name: s\nendpoints: {peaches: {module: Entity}}\n',
    },
    ['store.yaml:2:12: wrong-type'],
  ],
  [
    'a word for endpoints',
    { 'compose.yaml': `services:\n${BROKER}${SERVICE}`, 'store.yaml': 'runtime-config:\n  endpoints: peaches\n' },
    ['store.yaml:2:14: wrong-type'],
  ],
  [
    'each endpoint that is no map',
    {
      'compose.yaml': `services:\n${BROKER}${SERVICE}`,
      'store.yaml': 'endpoints:\n- peaches\n- {name: a}\n- 5\n- null\n- [a]\n',
    },
    [2, 4, 5, 6].map((line) => `store.yaml:${line}:3: wrong-type`),
  ],
  [
    'a runtime configuration that is a folder',
    { 'compose.yaml': `services:\n${BROKER}${SERVICE}`, 'store.yaml': { kind: 'folder', names: [] } as const },
    ['compose.yaml:3:42: unreadable-file'],
  ],
  [
    'a binary runtime configuration',
    {
      'compose.yaml': `services:\n${BROKER}${SERVICE}`,
      'store.yaml': { kind: 'unreadable', why: 'is no text: byte 1 is NUL' } as const,
    },
    ['compose.yaml:3:42: unreadable-file'],
  ],
  [
    'dl-serve without -c',
    { 'compose.yaml': `services:\n${BROKER}  s: {image: x, command: dl-serve}\n` },
    ['compose.yaml:3:26: no-configuration'],
  ],
  [
    'an env_file that is missing',
    { 'compose.yaml': `services:\n${BROKER}  s: {image: x, env_file: a.env}\n` },
    ['compose.yaml:3:27: unreadable-file'],
  ],
  [
    'an alias bomb',
    {
      'compose.yaml': `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]\n`)
        .join('')}services: {x: *h}\n`,
    },
    ['compose.yaml:6:7: alias-explosion'],
  ],
] as const) {
  test(`${what} is refused with its place`, () => {
    const { hazards, result } = importedFiles(files)
    assert.equal(result, null)
    const errors = hazards.filter(({ severity }) => severity === 'error')
    assert.deepEqual(
      errors.map(({ at, code }) => `${at.file}:${at.line}:${at.column}: ${code}`),
      expected,
    )
  })
}

test('every problem of every file is reported at once', () => {
  const { hazards } = importedFiles({
    'compose.yaml': `services:\n${BROKER}${SERVICE}  other: {image: x, command: dl-serve -c /other.yaml}\n  third: {image: x, command: dl-serve}\n`,
    'store.yaml': 'name: [\n',
  })
  assert.deepEqual(
    hazards.map(({ at }) => `${at.file}:${at.line}`),
    ['compose.yaml:4', 'compose.yaml:5', 'store.yaml:1'],
  )
})

test('of two Compose files the one that is named is read', () => {
  const { result } = importedFiles(
    { 'compose.yaml': 'services: {}', 'docker-compose.yml': `name: second\nservices:\n${BROKER}` },
    { composeFile: 'docker-compose.yml' },
  )
  assert.equal(result?.name, 'second')
})

test('files that contradict each other are reported where they do', () => {
  const { hazards } = importedFiles({
    'compose.yaml': `services:\n  broker: {image: rabbitmq:4, environment: {RABBITMQ_DEFAULT_USER: one, RABBITMQ_DEFAULT_PASS: first-password}}\n  db: {image: postgres:17, environment: {POSTGRES_DB: this}}\n  s: {image: x, command: dl-serve -c /s.yaml, volumes: ["./s.yaml:/s.yaml", "./auth.json:/auth.json"]}\n`,
    's.yaml':
      'runtime-config:\n  name: s\n  module: PostgresSensorLogger\n  auth_file: /auth.json\n  database_name: that\n',
    'auth.json':
      '{"amqp": {"broker": "elsewhere", "username": "two", "password": "second-password"},\n "postgresql": {"username": "nobody", "password": ""}}\n',
  })
  const found = hazards.filter(({ code }) => code.endsWith('-differ') || code.endsWith('-differs'))
  assert.deepEqual(
    found.map(({ at, message }) => `${at.file}:${at.line}:${at.column}: ${message}`),
    [
      'auth.json:1:21: no container of this mesh is called "elsewhere"',
      'auth.json:1:46: the user of the broker is "two" here; compose.yaml:2 says "one"',
      'auth.json:1:65: the password of the broker is another one than in compose.yaml:2',
      'auth.json:2:29: nothing makes the database user "nobody"',
      's.yaml:5:18: nothing makes the database "that": there is this',
    ],
  )
  assert.doesNotMatch(JSON.stringify(hazards), /first-password|second-password/)
})

test('missing and forgotten files are told apart', () => {
  const { hazards } = importedFiles({
    'compose.yaml': `services:\n${BROKER}  s: {image: x, command: dl-serve -c /s.yaml, volumes: ["./s.yaml:/s.yaml", "./auth.json:/auth.json"]}\n`,
    's.yaml': 'runtime-config:\n  name: s\n  module: Service\n  auth_file: /auth.json\n',
    'forgotten.yaml': 'runtime-config:\n  name: f\n',
  })
  const found = hazards.filter(({ code }) => code === 'missing-file' || code === 'unused-file')
  assert.deepEqual(
    found.map(({ at, code }) => `${at.file}:${at.line} ${code}`),
    ['compose.yaml:3 missing-file', 'forgotten.yaml:1 unused-file'],
  )
})

test('an endpoint that is no map is named by its number', () => {
  const { hazards } = importedFiles({
    'compose.yaml': `services:\n${BROKER}${SERVICE}`,
    'store.yaml': 'endpoints: [peaches, 5]\n',
  })
  assert.deepEqual(
    hazards.map(({ message }) => message),
    ['endpoint 1 is no map', 'endpoint 2 is no map'],
  )
})

test('endpoints: with nothing after it is a service without endpoints', () => {
  const { result } = importedFiles({ 'compose.yaml': `services:\n${BROKER}${SERVICE}`, 'store.yaml': 'endpoints:\n' })
  assert.deepEqual(result?.problems, [])
})

test('init scripts that are no SQL or no text are hazards at the volume that holds them, all of them named', () => {
  const noText = { kind: 'unreadable', why: 'is no text: byte 1 is NUL' } as const
  const { hazards, result } = importedFiles({
    'compose.yaml': `services:\n${BROKER}  db:\n    image: postgres:17\n    volumes: ["./init:/docker-entrypoint-initdb.d"]\n`,
    'init/a.sql': noText,
    'init/b.sh': '',
    'init/c.sh': '',
    'init/d.sql': noText,
  })
  assert.ok(result !== null)
  const found = hazards.filter(({ at }) => at.line === 5)
  assert.deepEqual(
    found.map(({ at, code, message }) => `${at.column} ${code}: ${message}`),
    [
      '15 not-carried-over: the database runs init/b.sh, init/c.sh at its first start',
      '15 unreadable-file: init/a.sql is no text: byte 1 is NUL; init/d.sql is no text: byte 1 is NUL',
    ],
  )
})
