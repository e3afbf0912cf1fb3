import assert from 'node:assert/strict'
import { test } from 'node:test'
import { passwordsIn } from '../../src/import/passwords.ts'
import { readMesh } from '../../src/spec/read-mesh.ts'
import { importedFiles } from './folders.ts'

const BROKER =
  '  broker: {image: rabbitmq:4.0.5, hostname: broker, environment: {RABBITMQ_DEFAULT_USER: lab, RABBITMQ_DEFAULT_PASS: brokerS3CRET}}\n'

/** What becomes of one more container: its keys in the new spec, its variables with passwords, and what is said. */
function importedContainer(keys: string, files: Record<string, string> = {}) {
  const imported = importedFiles({
    'compose.yaml': `services:\n${BROKER}  dash: {image: "plain:1", ${keys}}\n`,
    ...files,
  })
  const said = JSON.stringify([imported.hazards, imported.result?.text, imported.result?.containers])
  assert.doesNotMatch(said, /S3CRET/)
  assert.deepEqual(imported.result?.problems, [])
  const spec = readMesh(imported.result?.text ?? '', 'mesh.yaml').mesh?.containers[0]
  assert.ok(spec?.kind === 'container')
  const hazards = imported.hazards.filter(({ code, at }) => code === 'password-in-file' && at.line === 3)
  return { spec, hazards, variables: imported.result?.secretVariables.map(({ name, value }) => [name, ...value]) }
}

/** As a shell reads a variable, whatever is in it. */
const quoted = (variable: string): string => `"\${${variable}}"`

const MOVED = ['MESH_BROKER_PASSWORD', { secret: 'brokerPassword' }]

for (const [written, expected] of [
  ['"curl -u lab:brokerS3CRET http://broker"', 'curl -u lab:"$${MESH_BROKER_PASSWORD}" http://broker'],
  ['[CMD-SHELL, "curl -u \\"lab:brokerS3CRET\\" x"]', ['CMD-SHELL', 'curl -u "lab:$${MESH_BROKER_PASSWORD}" x']],
  [
    '[CMD, sh, -c, "curl \'http://lab:brokerS3CRET@broker\'"]',
    ['CMD', 'sh', '-c', `curl 'http://lab:'"$\${MESH_BROKER_PASSWORD}"'@broker'`],
  ],
  ['[CMD, curl, -u, "lab:brokerS3CRET"]', ['CMD', 'curl', '-u', 'lab:password-left-out']],
] as const) {
  test(`the password in a health check of ${written} is read from a variable where a shell runs it, else left out`, () => {
    const { spec, hazards, variables } = importedContainer(`healthcheck: {test: ${written}}`)
    assert.deepEqual(spec.compose.healthcheck, { test: expected })
    assert.deepEqual(spec.compose.env_file, ['../.mesh/dash.env'])
    assert.deepEqual(variables, [MOVED])
    assert.deepEqual(
      hazards.map(({ message }) => message),
      ['a password stands in healthcheck of "dash"'],
    )
    assert.match(hazards[0]?.hint ?? '', /\.mesh\/dash\.env/)
  })
}

for (const [written, expected, variable] of [
  ['command: [run, "amqp://lab:brokerS3CRET@broker:5672"]', ['run', 'amqp://lab:password-left-out@broker:5672'], MOVED],
  ['command: run --password=otherS3CRET', ['run', '--password=password-left-out'], ['MESH_PASSWORD', 'otherS3CRET']],
  ['command: [run, --token, otherS3CRET]', ['run', '--token', 'password-left-out'], ['MESH_PASSWORD', 'otherS3CRET']],
  [
    'command: [sh, -c, "run --password otherS3CRET"]',
    ['sh', '-c', `run --password ${quoted('MESH_PASSWORD')}`],
    ['MESH_PASSWORD', 'otherS3CRET'],
  ],
  ['entrypoint: [sh, -c], command: ["run brokerS3CRET"]', [`run ${quoted('MESH_BROKER_PASSWORD')}`], MOVED],
] as const) {
  test(`no password of "${written}" comes into mesh.yaml, and the hazard names the place`, () => {
    const { spec, hazards, variables } = importedContainer(written)
    assert.deepEqual(spec.command, expected)
    assert.deepEqual(variables, [variable])
    assert.deepEqual(
      hazards.map(({ message }) => message),
      ['a password stands in command of "dash"'],
    )
  })
}

test('a password among other words of a variable, and under keys the spec has no word for, is moved or left out', () => {
  const { spec, variables } = importedContainer(
    'environment: {ARGS: "-u lab:brokerS3CRET -v"}, labels: {login: brokerS3CRET, api_token: xyzS3CRET}',
  )
  assert.deepEqual(spec.environment, {})
  assert.deepEqual(spec.compose.labels, { login: 'password-left-out', api_token: 'password-left-out' })
  assert.deepEqual(variables?.[0], ['ARGS', '-u lab:', { secret: 'brokerPassword' }, ' -v'])
})

test('passwords of grafana.ini go to an env file, in their quotes or not', () => {
  const { hazards, result } = importedFiles({
    'compose.yaml': `services:\n${BROKER}  db: {image: "postgres:17"}\n  grafana: {image: "grafana/grafana:12.2.0", volumes: ["./g:/etc/grafana"]}\n`,
    'g/grafana.ini':
      '[smtp]\nenabled = true\npassword = """mail#S3CRET"""\n[auth.generic_oauth]\nclient_secret = oauthS3CRET\ntoken_url = https://x\n',
  })
  assert.doesNotMatch(JSON.stringify([hazards, result?.text]), /S3CRET/)
  assert.deepEqual(readMesh(result?.text ?? '', 'mesh.yaml').mesh?.grafana?.environment, {
    GF_SMTP_ENABLED: 'true',
    GF_AUTH_GENERIC_OAUTH_TOKEN_URL: 'https://x',
  })
  assert.deepEqual(
    result?.secretVariables.map(({ container, name, value }) => [container, name, ...value]),
    [
      ['grafana', 'GF_SMTP_PASSWORD', 'mail#S3CRET'],
      ['grafana', 'GF_AUTH_GENERIC_OAUTH_CLIENT_SECRET', 'oauthS3CRET'],
    ],
  )
  const places = hazards.filter(({ at }) => at.file === 'g/grafana.ini').map(({ at, code }) => `${at.line} ${code}`)
  assert.deepEqual(places, ['3 password-in-file', '5 password-in-file'])
})

test('a folder that cannot be imported does not show its passwords either', () => {
  const { hazards, result } = importedFiles({
    'compose.yaml': `services:\n${BROKER}  s: {image: x, healthcheck: {test: "curl -u lab:brokerS3CRET x"}, command: dl-serve}\n`,
  })
  assert.equal(result, null)
  assert.doesNotMatch(JSON.stringify(hazards), /S3CRET/)
})

test('an endpoint keeps no password of the broker', () => {
  const { hazards, result } = importedFiles({
    'compose.yaml': `services:\n${BROKER}  s: {image: x, command: dl-serve -c /s.yaml, volumes: ["./s.yaml:/s.yaml"]}\n`,
    's.yaml': 'name: s\nmodule: Service\nendpoints:\n- {name: e, module: KeyValueStore, initial_value: brokerS3CRET}\n',
  })
  assert.doesNotMatch(JSON.stringify([hazards, result?.text]), /S3CRET/)
  assert.ok(hazards.some(({ at, code }) => at.file === 's.yaml' && at.line === 4 && code === 'password-in-file'))
})

for (const text of [
  '-u 1000:1000',
  '--password-file /x',
  '--password $PW',
  '--password -v',
  'http://host:80/',
  'a@b.c',
  'driplineorg',
])
  test(`"${text}" holds no password`, () => assert.deepEqual(passwordsIn(text, ['line']), []))

test('a password in an address is found as a whole, also with a sign of addresses in it', () => {
  const text = 'run amqp://lab:p@ss/word@broker:5672 --token x'
  const found = passwordsIn(text, ['p@ss/word']).map(({ start, end }) => text.slice(start, end))
  assert.deepEqual(found, ['p@ss/word', 'x'])
})

test('a text of a megabyte is searched within a second', () => {
  for (const piece of ['a', '-', 'a://', '-u ', '--password ', 'password=x ', 'a://b:c@d ']) {
    const before = performance.now()
    passwordsIn(piece.repeat(1_000_000 / piece.length), ['password'])
    assert.ok(performance.now() - before < 1000, piece)
  }
})
