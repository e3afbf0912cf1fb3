import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { COMMANDS } from '../../src/cli/command-table.ts'
import { EXIT_CODES } from '../../src/errors/mesh-error.ts'
import { exampleSpec, startMesh, startMeshWith, testMesh } from '../support/mesh-command.ts'
import { envelopeOf } from '../support/output-schema.ts'

test('every command that is called without a mesh, or with nonsense, says so in words, and in one object with --json', async () => {
  // Whatever can be done outside a mesh has tests of its own.
  const elsewhere = ['init', 'version', 'completion', 'doctor']
  for (const name of Object.keys(COMMANDS).filter((name) => !elsewhere.includes(name))) {
    for (const words of [[name], [name, '--no-such-option']]) {
      const text = await startMesh('/', ...words, '--no-input').ended
      assert.ok(text.code !== 0 && text.code !== 1, `mesh ${words.join(' ')}: exit ${text.code}: ${text.err}`)
      assert.match(text.err, /^error: .+/m, `mesh ${words.join(' ')}`)
      assert.doesNotMatch(text.err, /\n {4}at /, `mesh ${words.join(' ')} shows a stack`)
      const json = await startMesh('/', ...words, '--no-input', '--json').ended
      const { ok, error } = envelopeOf(json.out)
      assert.equal(ok, false)
      assert.equal(json.code, EXIT_CODES[error?.code as keyof typeof EXIT_CODES], `mesh ${words.join(' ')}`)
    }
  }
})

test('what validate and generate print with --json is what the schema says', async (t) => {
  const mesh = testMesh(t, exampleSpec('first-mesh'))
  assert.equal(envelopeOf((await mesh.ok('validate', '--json')).out).data.mesh, mesh.name)
  assert.equal(envelopeOf((await mesh.mesh('generate', '--check', '--json')).out).error?.code, 'drift')
  assert.equal(envelopeOf((await mesh.ok('generate', '--json')).out).ok, true)
  mesh.edit('module: Service', 'module: Servise')
  const { error, data } = envelopeOf((await mesh.mesh('validate', '--json')).out)
  assert.deepEqual([error?.code, data.problems.length], ['spec-invalid', 1])
})

test('upgrade tells what is new since the version that wrote deploy/, and what this one writes otherwise', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  assert.match((await mesh.ok('upgrade')).out, /nothing is generated here yet/)
  await mesh.ok('generate')
  assert.match((await mesh.ok('upgrade')).out, /nothing is new\n\ndeploy\/ is what this version makes/)

  const manifest = join(mesh.folder, 'deploy/manifest.json')
  const writtenBy = (other: string): void =>
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"mesh": "[^"]*"/, `"mesh": "${other}"`))
  writtenBy('0.0.9')
  const { data } = envelopeOf((await mesh.ok('upgrade', '--json')).out)
  assert.deepEqual([data.from, data.to], ['0.0.9', version])
  assert.deepEqual(data.drift, [{ path: 'manifest.json', state: 'different' }])
  assert.match((await mesh.ok('upgrade')).out, new RegExp(`the last one here was 0\\.0\\.9\n\nnew in ${version}:\n- `))
  assert.match((await mesh.ok('generate')).err, /was written by mesh 0\.0\.9, and now by .*mesh upgrade --from 0\.0\.9/)
  assert.doesNotMatch((await mesh.ok('generate')).err, /was written by/, 'said once')

  writtenBy('99.0.0')
  assert.match((await mesh.ok('upgrade')).out, /the last one here was 99\.0\.0, which is newer/)
  assert.match((await mesh.ok('generate')).err, /mesh 99\.0\.0, which is newer than this one/)
  assert.equal((await mesh.mesh('upgrade', '--from', 'last')).code, EXIT_CODES.usage)
})

test('colours: none on a pipe, forced by FORCE_COLOR, and never with --no-color or NO_COLOR', async () => {
  const coloured = async (env: NodeJS.ProcessEnv, ...flags: string[]): Promise<boolean> =>
    (await startMeshWith(env, '/', 'validate', ...flags).ended).err.includes('\u001b[')
  assert.equal(await coloured({}), false)
  assert.equal(await coloured({ FORCE_COLOR: '1' }), true)
  assert.equal(await coloured({ FORCE_COLOR: '1' }, '--no-color'), false)
  assert.equal(await coloured({ FORCE_COLOR: '0' }), false)
})

test('a flag wins over the environment, which wins over what was remembered', async (t) => {
  const mesh = testMesh(t, exampleSpec('first-mesh'))
  const env = async (more: NodeJS.ProcessEnv, ...words: string[]): Promise<string> => {
    const { code, out, err } = await startMeshWith(more, mesh.folder, 'images', 'list', '--json', ...words).ended
    assert.equal(code, 0, err)
    const rows: { container: string; runs: string }[] = envelopeOf(out).data
    return rows.find(({ container }) => container === 'rabbit-broker')?.runs ?? ''
  }
  await mesh.ok('generate', '--images', 'registry')
  assert.doesNotMatch(await env({}), /mesh\.local/)
  const debian = { MESH_IMAGES: 'debian', MESH_WITHOUT: 'grafana' }
  assert.match(await env(debian), /^mesh\.local\/rabbitmq/)
  assert.doesNotMatch(await env(debian, '--images', 'registry'), /mesh\.local/)
})

test('MESH_DIR names the mesh, and -C wins over it', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  const { code } = await startMeshWith({ MESH_DIR: mesh.folder }, tmpdir(), 'validate').ended
  assert.equal(code, 0)
  const other = await startMeshWith({ MESH_DIR: '/nowhere' }, tmpdir(), 'validate', '-C', mesh.folder).ended
  assert.equal(other.code, 0)
  const wrong = await startMeshWith({ MESH_IMAGES: 'ubuntu' }, mesh.folder, 'generate').ended
  assert.equal(wrong.code, 2)
  assert.match(wrong.err, /'ubuntu' from env 'MESH_IMAGES' is invalid/)
})

test('what a variable says wrong is said of the variable, of a flag of the flag; an empty one is not set', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  const run = (env: NodeJS.ProcessEnv, ...words: string[]) => startMeshWith(env, mesh.folder, ...words).ended
  const timeout = await run({ MESH_WAIT_TIMEOUT: 'abc' }, 'up')
  assert.deepEqual([timeout.code, /^error: MESH_WAIT_TIMEOUT=abc: expected a number/.test(timeout.err)], [2, true])
  const typed = await run({ MESH_WAIT_TIMEOUT: 'abc' }, 'up', '--wait-timeout', 'def')
  assert.match(typed.err, /^error: --wait-timeout def: expected a number/)
  for (const words of [['generate'], ['up', '--plan'], ['up', '--json'], ['smoke', '--images', 'debian', '--json']]) {
    const { code, out, err } = await run({ MESH_WITHOUT: 'nosuch' }, ...words)
    assert.equal(code, 2, `${words.join(' ')}: ${out}${err}`)
    assert.match(out + err, /(?:error: |"message":")MESH_WITHOUT=nosuch: cannot be left out of mesh /)
    assert.doesNotMatch(out + err, /--without nosuch/)
  }
  const empty = { MESH_WAIT_TIMEOUT: '', MESH_WITHOUT: '', MESH_IMAGES: '', MESH_DIR: '' }
  for (const words of [['generate'], ['up', '--plan', '--images', 'debian']]) {
    const { code, err } = await run(empty, ...words)
    assert.equal(code, 0, err)
  }
})

test('images list has every container, those on the runtime image too', async (t) => {
  const mesh = testMesh(t, exampleSpec('first-mesh'))
  const words = ['images', 'list', '--images', 'debian', '--without', 'grafana']
  const rows: { container: string; spec: string | null; runs: string | null }[] = envelopeOf(
    (await mesh.ok(...words, '--json')).out,
  ).data
  const names = ['rabbit-broker', 'postgres', 'grafana', 'key-value-store', 'sensor-logger', 'drip-mon']
  assert.deepEqual(rows.map(({ container }) => container).toSorted(), names.toSorted())
  const runtime = rows.filter(({ spec }) => spec === null)
  assert.deepEqual([runtime.length, new Set(runtime.map(({ runs }) => runs)).size], [3, 1])
  // What the Compose file names.
  await mesh.ok('generate', '--images', 'debian', '--without', 'grafana')
  const compose = readFileSync(join(mesh.folder, 'deploy/compose.yaml'), 'utf8')
  assert.ok(compose.includes(`image: ${runtime[0]?.runs}\n`), `${runtime[0]?.runs} in ${compose}`)
  assert.match((await mesh.ok(...words)).out, /^drip-mon +- +dripline-mesh\/runtime:\S+ +(?:yes|no)$/m)
})
