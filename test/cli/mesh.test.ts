import assert from 'node:assert/strict'
import { appendFileSync, chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { COMMANDS } from '../../src/cli/command-table.ts'
import { EXIT_CODES } from '../../src/errors/mesh-error.ts'
import { exampleSpec, startMesh, startMeshWith, testMesh } from '../support/mesh-command.ts'

test('help names every command, costs no mesh, and is data on stdout', async () => {
  const { code, out, err } = await startMesh(tmpdir(), '--help').ended
  assert.deepEqual([code, err], [0, ''])
  for (const command of [...Object.keys(COMMANDS), 'help']) assert.match(out, new RegExp(`^ {2}${command} `, 'm'))
})

test('help exit-codes lists every failure that the tool can report, under its code', async () => {
  const { out } = await startMesh(tmpdir(), 'help', 'exit-codes').ended
  for (const name of Object.keys(EXIT_CODES)) assert.match(out, new RegExp(`\\b${name}\\b`))
})

for (const [words, what] of [
  [['upp'], /unknown command 'upp'\n\(Did you mean up\?\)/],
  [['up', '--imges'], /unknown option '--imges'\n\(Did you mean --images\?\)/],
  [['add-service', '--endpoints'], /unknown option '--endpoints'\n\(mesh add-service --help lists its options\)/],
  [['up', '--images', 'ubuntu'], /'ubuntu' is invalid\. Allowed choices are auto, registry, debian/],
  [['help', 'nothing'], /there is no help on "nothing"/],
  [
    ['validate', 'lab/mesh.yaml'],
    /Expected 0 arguments but got 1\.\n\(-C chooses the mesh: mesh validate -C lab\/mesh\.yaml\)/,
  ],
  [['validate', '-C', '/nowhere/at/all'], /\/nowhere\/at\/all: there is no such file or folder/],
  [['-C', '/nowhere/at/all', 'validate'], /\/nowhere\/at\/all: there is no such file or folder/],
  [['validate'], /there is no mesh\.yaml in .* or above it\n {3}go to the folder of a mesh/],
] as const) {
  test(`mesh ${words.join(' ')} is a usage error: exit 2, and says what was meant`, async () => {
    const { code, out, err } = await startMesh('/', ...words).ended
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, what)
  })
}

test('with --json a usage error is an object on stdout too', async () => {
  const { code, out } = await startMesh('/', 'status', '--json', '--wach').ended
  assert.equal(code, 2)
  const { ok, error } = JSON.parse(out)
  const hint = 'did you mean --watch?'
  assert.deepEqual([ok, error], [false, { code: 'usage', message: "unknown option '--wach'", hint }])
  const unlike = JSON.parse((await startMesh('/', '--json', 'status', '--grep').ended).out)
  assert.equal(unlike.error.hint, 'mesh status --help lists its options')
  const place = JSON.parse((await startMesh('/', 'up', 'mesh.yaml', '--json').ended).out)
  assert.equal(place.error.hint, '-C chooses the mesh: mesh up -C mesh.yaml')
})

test('the help of a command begins with examples that it understands', async () => {
  for (const [name, { load }] of Object.entries(COMMANDS)) {
    const { examples } = await load()
    const { code, out } = await startMesh('/', name, '--help').ended
    assert.equal(code, 0)
    assert.ok(examples.length > 0 && examples.every((example) => example.startsWith(`mesh ${name}`)))
    assert.match(out, new RegExp(`^Examples:\n {2}mesh ${name}`))
  }
})

test('validate shows a problem with its line and exits 3; as JSON with file, line and column', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal').replace('KeyValueStore', 'KeyValueStor'))
  const text = await mesh.mesh('validate')
  assert.equal(text.code, 3)
  assert.match(text.err, /^mesh\.yaml:9:\d+: .*KeyValueStor/)
  const json = await mesh.mesh('validate', '--json')
  assert.equal(json.code, 3)
  const { ok, error, data } = JSON.parse(json.out)
  assert.deepEqual([ok, error.code, error.file, error.line], [false, 'spec-invalid', 'mesh.yaml', 9])
  assert.equal(data.problems.length, 1)
})

test('a spec is found from a folder below it', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  mkdirSync(join(mesh.folder, 'a/b'), { recursive: true })
  const { code, err } = await startMesh(join(mesh.folder, 'a/b'), 'validate').ended
  assert.equal(code, 0, err)
})

test('generate', async (t) => {
  const mesh = testMesh(t, exampleSpec('first-mesh'))
  const deploy = join(mesh.folder, 'deploy')

  await t.test('--check before the first time is drift, exit 4, and writes nothing', async () => {
    const { code, err } = await mesh.mesh('generate', '--check')
    assert.equal(code, 4)
    assert.match(err, /^deploy\/compose\.yaml: missing$/m)
    assert.throws(() => statSync(deploy))
    assert.throws(() => statSync(join(mesh.folder, '.mesh')))
  })

  await t.test('writes everything; passwords are made once and are nobody else’s to read', async () => {
    await mesh.ok('generate')
    const secrets = join(mesh.folder, '.mesh/secrets.json')
    const modes = [join(mesh.folder, '.mesh'), secrets, deploy].map((path) => (statSync(path).mode & 0o777).toString(8))
    assert.deepEqual(modes, ['700', '600', '700'])
    const before = readFileSync(secrets, 'utf8')
    const { err } = await mesh.ok('generate')
    assert.match(err, /^0 written, /m)
    assert.equal(readFileSync(secrets, 'utf8'), before)
    for (const value of Object.values(JSON.parse(before) as Record<string, string>))
      assert.match(value, /^[A-Za-z0-9]{8,}$/)
    assert.equal((await mesh.mesh('generate', '--check')).code, 0)
  })

  await t.test('--diff shows what an edit of the spec would change, and changes nothing', async () => {
    mesh.edit('initial_value: 1.75', 'initial_value: 2.75')
    const { code, out } = await mesh.mesh('generate', '--diff')
    assert.equal(code, 0)
    assert.match(out, /^-.*1\.75$/m)
    assert.match(out, /^\+.*2\.75$/m)
    assert.equal((await mesh.mesh('generate', '--check', '--json')).code, 4)
    await mesh.ok('generate')
  })

  await t.test('a generated file that a person edited is not overwritten, exit 10, unless forced', async () => {
    const file = join(deploy, 'key-value-store.yaml')
    appendFileSync(file, '# mine\n')
    mesh.edit('initial_value: 2.75', 'initial_value: 3.75')
    const { code, err } = await mesh.mesh('generate')
    assert.equal(code, 10)
    assert.match(err, /key-value-store\.yaml was edited since mesh wrote it/)
    assert.match(readFileSync(file, 'utf8'), /# mine/)
    await mesh.ok('generate', '--force')
    assert.doesNotMatch(readFileSync(file, 'utf8'), /# mine/)
  })

  await t.test('remembers the image set and what is left out', async () => {
    await mesh.ok('generate', '--images', 'debian', '--without', 'grafana')
    const before = readFileSync(join(deploy, '.env'), 'utf8')
    assert.match(before, /MESH_IMAGE_RABBIT_BROKER=mesh\.local\/rabbitmq/)
    await mesh.ok('generate')
    assert.equal(readFileSync(join(deploy, '.env'), 'utf8'), before)
  })

  await t.test(
    'what was left out may go from the spec, and nobody is blamed for a flag that was not given',
    async () => {
      const file = join(mesh.folder, 'mesh.yaml')
      const spec = readFileSync(file, 'utf8')
      writeFileSync(file, spec.replace(/^grafana:\n(?: .*\n)+/m, ''))
      await mesh.ok('generate')
      assert.equal((await mesh.mesh('generate', '--without', 'grafana')).code, 2)
      writeFileSync(file, spec)
      await mesh.ok('generate')
    },
  )

  await t.test('what cannot be left out is named', async () => {
    const { code, err } = await mesh.mesh('generate', '--without', 'rabbit-broker')
    assert.equal(code, 2)
    assert.match(err, /--without rabbit-broker: cannot be left out/)
  })

  await t.test('a damaged file of passwords is refused, and none of it is shown', async () => {
    writeFileSync(join(mesh.folder, '.mesh/secrets.json'), '{"brokerPassword": "HalfAPassw')
    const { code, err } = await mesh.mesh('generate')
    assert.equal(code, 3)
    assert.match(err, /secrets\.json is damaged/)
    assert.doesNotMatch(err, /HalfAPassw/)
  })
})

test('without a container engine: exit 5, and how to get it', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  const nowhere = { DOCKER_HOST: `unix://${mesh.folder}/no.sock` }
  for (const command of ['up', 'down', 'status']) {
    const { code, err } = await startMeshWith(nowhere, mesh.folder, command).ended
    assert.equal(code, 5, `${command}: ${err}`)
    assert.match(
      err,
      /^error: the container engine does not answer at unix:.*no\.sock: .*\n {3}DOCKER_HOST names that address/,
    )
  }
})

test('a folder that cannot be written is exit 5, and says which', {
  skip: process.getuid?.() === 0 && 'root may write everywhere',
}, async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  chmodSync(mesh.folder, 0o500)
  t.after(() => chmodSync(mesh.folder, 0o700))
  const { code, err } = await mesh.mesh('generate')
  assert.equal(code, 5)
  assert.match(err, /writing .*\.mesh: no permission/)
})
