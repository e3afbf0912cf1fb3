import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { MeshError } from '../../src/errors/mesh-error.ts'
import { differences, driftOf } from '../../src/output/differences.ts'
import { MARKER, type OutputFile } from '../../src/output/output-file.ts'
import { planWrites } from '../../src/output/plan-writes.ts'
import { writeFiles } from '../../src/output/write-files.ts'

function freshFolder(t: TestContext): string {
  const parent = mkdtempSync(join(tmpdir(), 't-output '))
  t.after(() => rmSync(parent, { recursive: true, force: true }))
  return join(parent, 'deploy')
}

const shared = (path: string, text: string): OutputFile => ({ path, text, kind: 'shared' })
const marked = (path: string, text: string): OutputFile => shared(path, `# ${MARKER}\n${text}`)
const secret = (path: string, text: string): OutputFile => ({ path, text, kind: 'secret' })

const COMPOSE = marked('compose.yaml', 'services: {}\n')
const DASHBOARD = shared('grafana.d/dashboards/store.json', '{}\n')
const FIRST = [COMPOSE, DASHBOARD, secret('authentications.json', '{"password":"hidden1"}\n')]

/** Every file in the folder, as the tests compare it. */
function textsIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  )
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

async function errorOf(promise: Promise<unknown>): Promise<MeshError> {
  try {
    await promise
  } catch (error) {
    assert.ok(error instanceof MeshError, String(error))
    return error
  }
  throw new assert.AssertionError({ message: 'nothing was thrown' })
}

test('a first write makes the folder and everything in it', async (t) => {
  const folder = freshFolder(t)
  const result = await writeFiles(folder, FIRST)
  assert.deepEqual(result.written, ['authentications.json', 'compose.yaml', 'grafana.d/dashboards/store.json'])
  const texts = textsIn(folder)
  for (const { path, text } of FIRST) assert.equal(texts[path], text)
})

test('the folder is closed to others and the files in it are open to containers, whatever the umask', async (t) => {
  const folder = freshFolder(t)
  const umask = process.umask(0o077)
  t.after(() => process.umask(umask))
  await writeFiles(folder, FIRST)
  const mode = (path: string): number => statSync(join(folder, path)).mode & 0o777
  assert.deepEqual(['', 'grafana.d', 'compose.yaml', 'authentications.json'].map(mode), [0o700, 0o755, 0o644, 0o644])
})

test('writing the same again changes no file and not even its time', async (t) => {
  const folder = freshFolder(t)
  await writeFiles(folder, FIRST)
  const times = (): number[] => Object.keys(textsIn(folder)).map((name) => statSync(join(folder, name)).mtimeMs)
  const before = times()
  const result = await writeFiles(folder, FIRST)
  assert.deepEqual([result.written, result.removed], [[], []])
  assert.deepEqual(times(), before)
})

test('only what changed is written, and what is no longer generated goes with its empty folders', async (t) => {
  const folder = freshFolder(t)
  await writeFiles(folder, FIRST)
  const inode = statSync(join(folder, 'authentications.json')).ino
  const result = await writeFiles(folder, [marked('compose.yaml', 'services: {a: {}}\n'), FIRST[2] as OutputFile])
  assert.deepEqual(result.written, ['compose.yaml'])
  assert.deepEqual(result.removed, ['grafana.d/dashboards/store.json'])
  assert.equal(existsSync(join(folder, 'grafana.d')), false)
  assert.equal(statSync(join(folder, 'authentications.json')).ino, inode)
})

test('a folder keeps being the same one, so that a container that has it mounted sees the new files', async (t) => {
  const folder = freshFolder(t)
  await writeFiles(folder, FIRST)
  const inode = statSync(join(folder, 'grafana.d/dashboards')).ino
  await writeFiles(folder, [COMPOSE, shared(DASHBOARD.path, '{"a":1}\n')])
  assert.equal(statSync(join(folder, 'grafana.d/dashboards')).ino, inode)
})

test('a file that a person edited stops the writing, shows the edit and the ways out, and nothing changes', async (t) => {
  const folder = freshFolder(t)
  await writeFiles(folder, FIRST)
  writeFileSync(join(folder, 'compose.yaml'), `${COMPOSE.text}# my note\n`)
  const before = textsIn(folder)
  const error = await errorOf(writeFiles(folder, [COMPOSE, shared(DASHBOARD.path, '{"a":1}\n')]))
  assert.deepEqual([error.code, error.exitCode], ['edited-file', 10])
  assert.match(error.message, /deploy\/compose\.yaml was edited/)
  for (const part of ['--- deploy/compose.yaml (on disk)', '-# my note', 'compose.override.yaml', MARKER, '--force']) {
    assert.ok(error.hint?.includes(part), `the hint names ${part}`)
  }
  assert.deepEqual(textsIn(folder), before)
})

test('an edited file is overwritten when forced', async (t) => {
  const folder = freshFolder(t)
  await writeFiles(folder, FIRST)
  writeFileSync(join(folder, 'compose.yaml'), `${COMPOSE.text}# my note\n`)
  writeFileSync(join(folder, DASHBOARD.path), 'mine\n')
  const result = await writeFiles(folder, FIRST, { force: true })
  assert.deepEqual(result.written, ['compose.yaml', DASHBOARD.path])
  assert.equal(textsIn(folder)['compose.yaml'], COMPOSE.text)
})

test('a file without its marker line is a person’s own and is left alone', async (t) => {
  const folder = freshFolder(t)
  await writeFiles(folder, FIRST)
  writeFileSync(join(folder, 'compose.yaml'), 'services: {mine: {}}\n')
  const result = await writeFiles(folder, [marked('compose.yaml', 'services: {b: {}}\n'), DASHBOARD])
  assert.deepEqual(result.owned, ['compose.yaml'])
  assert.equal(textsIn(folder)['compose.yaml'], 'services: {mine: {}}\n')
  assert.equal('compose.yaml' in JSON.parse(String(textsIn(folder)['manifest.json'])).files, false)
})

test('a file named under "yours" in the manifest is left alone, and stays named there', async (t) => {
  const folder = freshFolder(t)
  await writeFiles(folder, FIRST)
  const manifest = JSON.parse(String(textsIn(folder)['manifest.json']))
  manifest.yours.push(DASHBOARD.path)
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, DASHBOARD.path), '{"mine":true}\n')
  for (const text of ['{"a":1}\n', '{"a":2}\n']) {
    const result = await writeFiles(folder, [COMPOSE, shared(DASHBOARD.path, text)])
    assert.deepEqual(result.owned, [DASHBOARD.path])
    assert.equal(textsIn(folder)[DASHBOARD.path], '{"mine":true}\n')
  }
})

test('an edited file without a place for a marker is claimed through the manifest, says the hint', async (t) => {
  const folder = freshFolder(t)
  await writeFiles(folder, FIRST)
  writeFileSync(join(folder, DASHBOARD.path), '{"mine":true}\n')
  const error = await errorOf(writeFiles(folder, FIRST))
  assert.match(String(error.hint), /"yours" in .*manifest\.json/)
})

test('an edited file that is no longer generated is kept, and told of once', async (t) => {
  const folder = freshFolder(t)
  await writeFiles(folder, FIRST)
  writeFileSync(join(folder, DASHBOARD.path), '{"mine":true}\n')
  assert.deepEqual((await writeFiles(folder, [COMPOSE])).kept, [DASHBOARD.path])
  assert.deepEqual((await writeFiles(folder, [COMPOSE])).kept, [])
  assert.equal(textsIn(folder)[DASHBOARD.path], '{"mine":true}\n')
})

test('files that mesh does not generate are nobody’s business', async (t) => {
  const folder = freshFolder(t)
  await writeFiles(folder, FIRST)
  writeFileSync(join(folder, 'compose.override.yaml'), 'services: {}\n')
  await writeFiles(folder, [COMPOSE], { force: true })
  assert.equal(textsIn(folder)['compose.override.yaml'], 'services: {}\n')
})

test('no difference shows a password', async (t) => {
  const folder = freshFolder(t)
  await writeFiles(folder, FIRST)
  writeFileSync(join(folder, 'authentications.json'), '{"password":"hidden2"}\n')
  const error = await errorOf(writeFiles(folder, FIRST))
  const text = `${error.message}${error.hint}${await differences(await planWrites(folder, FIRST))}`
  assert.match(text, /authentications\.json: different \(holds passwords, not shown\)/)
  assert.doesNotMatch(text, /hidden/)
})

test('drift tells missing, different and obsolete files, and nothing else', async (t) => {
  const folder = freshFolder(t)
  await writeFiles(folder, [...FIRST, shared('old.yaml', 'a\n'), shared('gone.yaml', 'a\n')])
  rmSync(join(folder, 'gone.yaml'))
  writeFileSync(join(folder, DASHBOARD.path), '{"mine":true}\n')
  rmSync(join(folder, 'authentications.json'))
  const plan = await planWrites(folder, [...FIRST, shared('gone.yaml', 'a\n')])
  assert.deepEqual(driftOf(plan, { secrets: false }), [
    { path: 'gone.yaml', state: 'missing' },
    { path: DASHBOARD.path, state: 'different' },
    { path: 'manifest.json', state: 'different' },
    { path: 'old.yaml', state: 'obsolete' },
  ])
  assert.equal(driftOf(plan, { secrets: true })[0]?.path, 'authentications.json')
})

test('a fresh checkout without secrets has no drift', async (t) => {
  const folder = freshFolder(t)
  await writeFiles(folder, [...FIRST, { path: '.env', text: 'A=1\n', kind: 'local' }])
  for (const name of ['authentications.json', '.env', 'manifest.local.json']) rmSync(join(folder, name))
  assert.deepEqual(driftOf(await planWrites(folder, FIRST), { secrets: false }), [])
})

test('looking changes nothing, not even when the folder is missing', async (t) => {
  const folder = freshFolder(t)
  const plan = await planWrites(folder, FIRST)
  assert.deepEqual(
    plan.files.map(({ state }) => state),
    ['new', 'new', 'new', 'new', 'new'],
  )
  assert.equal(existsSync(folder), false)
})

test('a manifest that is none stops the writing until forced', async (t) => {
  const folder = freshFolder(t)
  await writeFiles(folder, FIRST)
  writeFileSync(join(folder, 'manifest.json'), '<<<<<<< HEAD\n')
  assert.equal((await errorOf(writeFiles(folder, FIRST))).code, 'edited-file')
  await writeFiles(folder, FIRST, { force: true })
  assert.ok(JSON.parse(String(textsIn(folder)['manifest.json'])).files)
})

test('a folder where a file should be is named', async (t) => {
  const folder = freshFolder(t)
  // What Docker leaves when a file to be mounted is missing.
  await writeFiles(folder, [COMPOSE, shared('store.yaml/x', 'a\n')])
  const error = await errorOf(writeFiles(folder, [COMPOSE, shared('store.yaml', 'a\n')]))
  assert.equal(error.code, 'folder-not-writable')
  assert.match(error.message, /a folder stands where a file should be.*store\.yaml/)
})

test('a folder that may not be written says so, and nothing is left behind', {
  skip: rootWritesAnything(),
}, async (t) => {
  const folder = freshFolder(t)
  chmodSync(join(folder, '..'), 0o500)
  const error = await errorOf(writeFiles(folder, FIRST))
  assert.equal(error.code, 'folder-not-writable')
})

function rootWritesAnything(): string | false {
  return process.getuid?.() === 0 ? 'root may write every folder; a read-only file system is tested instead' : false
}
