import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { addEndpoint } from '../../src/cli/commands/add-endpoint.ts'
import { addService } from '../../src/cli/commands/add-service.ts'
import { NotApplied } from '../../src/cli/edit/not-applied.ts'
import { failureEnvelope, failureText } from '../../src/cli/failure.ts'
import { InvalidSpec } from '../../src/lifecycle/load.ts'
import { exampleSpec, PROGRAM, testMesh } from '../support/mesh-command.ts'
import { envelopeOf } from '../support/output-schema.ts'

const SPEC = 'mesh: m\nservices:\n  box:\n    module: Service\n'

for (const [what, source, problem] of [
  ['does not compile', 'export class Bad extends {', /bad\.ts:1:\d+: /],
  [
    'extends what is not there',
    "import { Service } from 'dripline-mesh'\nexport class Bad extends Service {}\n",
    /bad\.ts:1:25: /,
  ],
  ['is not in its file', 'export class Good {}\n', /bad\.ts exports no class "Bad"[\s\S]*it exports Good/],
] as const) {
  test(`a class that ${what} is not put into mesh.yaml`, async (t) => {
    const mesh = testMesh(t, SPEC)
    const file = join(mesh.folder, 'mesh.yaml')
    const before = readFileSync(file, 'utf8')
    writeFileSync(join(mesh.folder, 'bad.ts'), source)
    const words = ['add-service', 'bad', '--module', 'Bad', '--set', 'module_path=bad.ts', '--no-apply']
    const { code, err } = await mesh.mesh(...words, '--yes')
    assert.equal(code, 3)
    assert.match(err, /^nothing is written: with this change mesh\.yaml would not be valid:\n/)
    assert.match(err, problem)
    const { data } = envelopeOf((await mesh.mesh(...words, '--json')).out)
    assert.equal(data.problems.length, 1)
    assert.equal(readFileSync(file, 'utf8'), before)
  })
}

test('a class that does not compile is not put in by mesh init either', async (t) => {
  const mesh = testMesh(t, SPEC)
  const before = readFileSync(join(mesh.folder, 'mesh.yaml'), 'utf8')
  writeFileSync(join(mesh.folder, 'bad.ts'), 'export class Bad extends {')
  writeFileSync(join(mesh.folder, 'a.yaml'), 'services:\n  bad: {module: Bad, module_path: bad.ts}\n')
  const { code, err } = await mesh.mesh('init', '--answers', 'a.yaml', '--yes')
  assert.equal(code, 3)
  assert.match(err, /^nothing is written: [\s\S]*bad\.ts:1:\d+: /)
  assert.equal(readFileSync(join(mesh.folder, 'mesh.yaml'), 'utf8'), before)
})

test('when the spec stands in the way of a change being applied, its problems are told, and how to take the change back', () => {
  const at = { file: 'bad.ts', line: 1, column: 25, length: 7 }
  const problem = { severity: 'error', code: 'class-broken', at, message: 'no "Service" there' } as const
  const error = new NotApplied(new InvalidSpec('mesh.yaml', [problem]), 'mesh.yaml keeps the change')
  assert.equal(
    failureText(error, (_colour, text) => text),
    'not applied; mesh.yaml keeps the change\nbad.ts:1:25: no "Service" there\n',
  )
  const { data, error: said } = failureEnvelope(error, [])
  assert.equal((data as { problems: unknown[] }).problems.length, 1)
  assert.deepEqual([said?.code, said?.hint], ['spec-invalid', 'mesh.yaml keeps the change'])
})

for (const line of [...addService.examples, ...addEndpoint.examples]) {
  test(`the example "${line}" of the help does what it says`, (t) => {
    const mesh = testMesh(t, exampleSpec('minimal'))
    const bin = join(mesh.folder, 'bin')
    mkdirSync(bin)
    writeFileSync(join(bin, 'mesh'), `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`, { mode: 0o755 })
    const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` }
    const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: mesh.folder, env, encoding: 'utf8' })
    // Without words everything is asked for, and nobody is here to answer.
    const asks = / -/.test(line) ? null : /^error: missing: </
    assert.equal(status, asks === null ? 0 : 2, stderr)
    assert.match(stderr, asks ?? /^added |^\+ /m)
  })
}

test('an address and a terminator are written as the instrument needs them, however they are typed', async (t) => {
  const mesh = testMesh(t, SPEC)
  const terminators = ['--set', 'response_terminator=\\n', '--set', 'command_terminator=\\r\\n']
  const words = [
    'cryostat',
    '--module',
    'EthernetSCPIService',
    '--set',
    'socket_info=cryostat.lab,5025',
    ...terminators,
  ]
  await mesh.ok('add-service', ...words, '--no-apply')
  const text = readFileSync(join(mesh.folder, 'mesh.yaml'), 'utf8')
  assert.match(text, /response_terminator: "\\n"\n {4}command_terminator: "\\r\\n"\n/)
  const { socket_info: address, response_terminator: end, command_terminator: behind } = parse(text).services.cryostat
  assert.deepEqual([address, end, behind], [['cryostat.lab', 5025], '\n', '\r\n'])
})

for (const text of ['&a', '---', '...', '*a', '{', '!t', '# 1']) {
  test(`an initial value "${text}" is written as that text`, async (t) => {
    const mesh = testMesh(t, SPEC)
    const words = ['box', 'x', '--module', 'KeyValueStore', '--set', `initial_value=${text}`]
    await mesh.ok('add-endpoint', ...words, '--no-apply')
    const { services } = parse(readFileSync(join(mesh.folder, 'mesh.yaml'), 'utf8'))
    assert.equal(services.box.endpoints[0].initial_value, text)
  })
}

const STORE = `mesh: m
services:
  box:
    module: Service
    endpoints:
      - {name: a, module: KeyValueStore}
      - {name: b, module: KeyValueStore, log_interval: -3}
`

test('an endpoint that is all that is wrong with the spec can be removed', async (t) => {
  const mesh = testMesh(t, STORE)
  await mesh.ok('remove-endpoint', 'b', '--no-apply')
  assert.doesNotMatch(readFileSync(join(mesh.folder, 'mesh.yaml'), 'utf8'), /name: b/)
  await mesh.ok('validate')
})

test('one of two endpoints of one name can be removed', async (t) => {
  const mesh = testMesh(
    t,
    STORE.replace('name: b, module: KeyValueStore, log_interval: -3', 'name: a, module: KeyValueStore'),
  )
  assert.equal((await mesh.mesh('validate')).code, 3)
  await mesh.ok('remove-endpoint', 'box', 'a', '--no-apply')
  await mesh.ok('validate')
})

test('when the spec is not valid without the endpoint either, what is left is told where it stands', async (t) => {
  const mesh = testMesh(t, STORE)
  const before = readFileSync(join(mesh.folder, 'mesh.yaml'), 'utf8')
  const { code, err } = await mesh.mesh('remove-endpoint', 'a', '--no-apply')
  assert.equal(code, 3)
  assert.match(err, /^nothing is written: mesh\.yaml is not valid without it either; mend this first:\nmesh\.yaml:7:/)
  assert.match(err, /"log_interval" cannot be "-3"/)
  assert.equal(readFileSync(join(mesh.folder, 'mesh.yaml'), 'utf8'), before)
})

test('a spec that is no YAML is told as it is, also when an endpoint is to be removed', async (t) => {
  const mesh = testMesh(t, `${STORE}  - [`)
  const { code, err } = await mesh.mesh('remove-endpoint', 'a', '--no-apply')
  assert.equal(code, 3)
  assert.match(err, /^mesh\.yaml:\d+:\d+: /)
})

test('nothing is added to a spec with errors', async (t) => {
  const mesh = testMesh(t, STORE)
  assert.equal((await mesh.mesh('add-endpoint', 'box', 'c', '--module', 'KeyValueStore', '--no-apply')).code, 3)
})

test('a service needs a name of its container', async (t) => {
  const mesh = testMesh(t, SPEC)
  const { code, err } = await mesh.mesh('add-service', '', '--module', 'Service', '--no-apply')
  assert.equal(code, 2)
  assert.match(err, /the name of the container is missing/)
})
