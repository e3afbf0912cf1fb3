import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readMesh } from '../../src/spec/read-mesh.ts'
import { FOLDER_NAMES, hazardsText, importedFiles, importedFolder } from './folders.ts'

const expected = (name: string, file: string): string =>
  readFileSync(new URL(`./expected/${name}/${file}`, import.meta.url), 'utf8')

for (const name of FOLDER_NAMES) {
  test(`the hand-written mesh ${name} becomes a valid spec, byte for byte as expected`, () => {
    const { result } = importedFolder(name)
    assert.equal(result?.text, expected(name, 'mesh.yaml'))
    assert.deepEqual(
      result?.problems.filter(({ severity }) => severity === 'error'),
      [],
    )
  })

  test(`the hazards of ${name} are told word for word, each with its line and what was done about it`, () => {
    const imported = importedFolder(name)
    assert.equal(hazardsText(imported), expected(name, 'hazards.txt'))
    for (const { at, hint } of imported.hazards) assert.ok(at.sourceLine !== undefined && hint !== undefined)
  })
}

test('no password of the old files is in the spec, in a hazard, or in what the import says it made', () => {
  const imported = importedFolder('laboratory')
  const said = JSON.stringify([
    imported.hazards,
    imported.result?.text,
    imported.result?.containers,
    imported.result?.dashboards,
  ])
  for (const password of ['correct horse battery', "s3cr'et of the database", 'hunter22', "another 'secret'"])
    assert.ok(
      !said.includes(password) && !said.includes(JSON.stringify(password).slice(1, -1)),
      `"${password.slice(0, 3)}…" is shown`,
    )
})

test('everything that the walkthrough is warned of is found', () => {
  const codes = importedFolder('walkthrough').hazards.map(({ code }) => code)
  for (const code of [
    'known-password',
    'trust-authentication',
    'no-volume',
    'started-not-ready',
    'removed-datasource-key',
    'broker-without-hostname',
    'open-port',
    'unknown-function',
  ])
    assert.ok(codes.includes(code), code)
})

const BROKER = '  rabbit-broker: {image: rabbitmq:4.0.5, hostname: rabbit-broker}\n'
const STORE = '  store: {image: x, command: dl-serve -c /store.yaml, volumes: ["./store.yaml:/store.yaml"]}\n'

/** The codes that a Compose file, and what stands beside it, is warned of. */
function codesOf(services: string, files: Record<string, string> = {}): string[] {
  const { hazards, result } = importedFiles({ 'compose.yaml': `services:\n${BROKER}${services}`, ...files })
  assert.ok(result !== null, JSON.stringify(hazards))
  return hazards.map(({ code }) => code)
}

for (const [check, code] of [
  ['"true"', 'health-cannot-fail'],
  ['[CMD-SHELL]', 'health-cannot-fail'],
  ['["CMD-SHELL", "curl -f http://x &> /dev/null || exit 1"]', 'health-cannot-fail'],
  ['["CMD", "sh", "-c", "curl x; exit 0"]', 'health-cannot-fail'],
  ['"curl x || echo no"', 'health-cannot-fail'],
  ['["CMD", "sh", "-c", "curl x; printf \'%s; no\' y"]', 'health-cannot-fail'],
  ['"curl x & "', 'health-cannot-fail'],
  ['["CMD", "rabbitmq-diagnostics", "-q", "ping"]', 'costly-probe'],
  ['pg_isready -U postgres', 'socket-only-probe'],
] as const) {
  test(`a health check of ${check} is the hazard ${code}`, () => {
    assert.ok(codesOf(`  other: {image: x:1, healthcheck: {test: ${check}}}\n`).includes(code))
  })
}

for (const check of [
  '["CMD", "bash", "-c", "curl -f http://x &> /dev/null || exit 1"]',
  '["CMD-SHELL", "curl -f http://x > /dev/null 2>&1 || exit 1"]',
  '["CMD", "pg_isready", "-h", "127.0.0.1"]',
  '"curl x && echo yes"',
  '"curl x || echo no && exit 1"',
  `'curl x || (echo no; exit 1)'`,
  `'sqlite3 db "select 1; echo x"'`,
  '["NONE"]',
]) {
  test(`a health check of ${check} is no hazard`, () => {
    const found = codesOf(`  other: {image: x:1, healthcheck: {test: ${check}}}\n`)
    assert.deepEqual(
      found.filter((code) => /health|probe/.test(code)),
      [],
    )
  })
}

for (const [keys, place, code] of [
  ['network_mode: host', '3:39', 'open-port'],
  ['scale: 2', '3:32', 'several-copies'],
  ['deploy: {replicas: 3}', '3:44', 'several-copies'],
] as const) {
  test(`${keys} is the hazard ${code}, at its place`, () => {
    const compose = `services:\n${BROKER}  other: {image: "x:1", ${keys}}\n`
    const { hazards } = importedFiles({ 'compose.yaml': compose })
    const found = hazards.map((each) => `${each.at.line}:${each.at.column} ${each.code}`)
    assert.ok(found.includes(`${place} ${code}`), found.join('\n'))
  })
}

test('a container that runs once, on a network of its own, is no hazard', () => {
  const codes = codesOf('  other: {image: "x:1", network_mode: bridge, scale: 1, deploy: {replicas: 1}}\n')
  assert.deepEqual(codes, codesOf(''))
})

for (const [what, configuration] of [
  ['E1 layout', 'runtime-config:\n  name: store\n  module: Service\n  endpoints: [{name: a, module: KeyValueStore}]\n'],
  ['E2 layout', 'name: store\nmodule: Service\nendpoints: [{name: a, module: KeyValueStore}]\n'],
  ['JSON', '{"name": "store", "module": "Service", "endpoints": [{"name": "a", "module": "KeyValueStore"}]}'],
] as const) {
  test(`a runtime configuration in ${what} is read`, () => {
    const { result } = importedFiles({ 'compose.yaml': `services:\n${BROKER}${STORE}`, 'store.yaml': configuration })
    const mesh = readMesh(result?.text ?? '', 'mesh.yaml').mesh
    const [service] = mesh?.containers ?? []
    assert.ok(service?.kind === 'service')
    assert.deepEqual(
      [service.name, service.runtime, service.endpoints.map(({ name }) => name)],
      ['store', 'typescript', ['a']],
    )
  })
}

for (const command of [
  'dl-serve -c /store.yaml',
  '[dl-serve, --config, /store.yaml, -vv]',
  '["sh", "-c", "sleep 20 && exec dl-serve --config=/store.yaml"]',
  '/usr/local/bin/dl-serve -c/store.yaml',
]) {
  test(`a service that is started with ${command} is found`, () => {
    const compose = `services:\n${BROKER}  s: {image: x, command: ${command}, volumes: [{type: bind, source: ./store.yaml, target: /store.yaml}]}\n`
    const { result, hazards } = importedFiles({ 'compose.yaml': compose, 'store.yaml': 'name: store\n' })
    assert.deepEqual(
      result?.containers.at(-1),
      { container: 's', became: 'service store (typescript)' },
      hazardsText({ hazards, result: null }),
    )
  })
}

test('an empty runtime configuration of another name in the image is an error, not a service without endpoints', () => {
  const { hazards, result } = importedFiles({
    'compose.yaml': `services:\n${BROKER}  s: {image: x, command: dl-serve -c /in/image.yaml}\n`,
  })
  assert.equal(result, null)
  assert.deepEqual(
    hazards.map(({ code }) => code),
    ['no-configuration'],
  )
})

test('a class that is part of an image keeps its container, with the logins of the new mesh', () => {
  const { result } = importedFiles({
    'compose.yaml': `services:\n${BROKER}  s: {image: lab:1, command: dl-serve -c /s.yaml, volumes: ["./s.yaml:/s.yaml", "./auth.json:/auth.json"]}\n`,
    's.yaml': 'name: s\nmodule: Mine\nmodule_path: /opt/mine.py\nauth_file: /auth.json\n',
    'auth.json': '{"dripline": {"username": "dripline", "password": "dripline"}}',
  })
  const services = readMesh(result?.text ?? '', 'mesh.yaml').mesh?.containers
  assert.deepEqual(
    services?.map(({ kind, volumes }) => [kind, volumes]),
    [['container', ['./s.yaml:/s.yaml', './deploy/authentications.json:/auth.json:ro']]],
  )
})

test('with --runtime python every service keeps its image and gets the era of its configuration', () => {
  const { result } = importedFolder('laboratory', { runtime: 'python' })
  const mesh = readMesh(result?.text ?? '', 'mesh.yaml').mesh
  const services = mesh?.containers.filter((each) => each.kind === 'service')
  assert.deepEqual(new Set(services?.map(({ runtime, era }) => `${runtime} ${era}`)), new Set(['python E2']))
})

test('seen from another folder, paths lead back to the old one and classes come along', () => {
  const { result } = importedFolder('laboratory', { back: '../old lab' })
  assert.match(result?.text ?? '', /- \.\.\/old lab\/viewer\/pages:\/pages:ro/)
  assert.match(result?.text ?? '', /module_path: gauges\.py/)
  assert.deepEqual([...(result?.classFiles ?? [])], [['classes/gauges.py', 'gauges.py']])
})

test('kept passwords are those that the old mesh logged in with', () => {
  assert.deepEqual(importedFolder('laboratory', { keepPasswords: true }).result?.passwords, {
    brokerPassword: 'correct horse battery',
    databaseAdminPassword: "s3cr'et of the database",
    databasePassword: "another 'secret'",
    grafanaPassword: 'admin',
  })
})
