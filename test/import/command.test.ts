import assert from 'node:assert/strict'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type Ended, startMesh } from '../support/mesh-command.ts'
import { pathOf } from './folders.ts'

/** A copy of one of the hand-written meshes, in a folder whose path has spaces and letters beyond ASCII. */
function oldMesh(
  t: TestContext,
  name: string,
): { parent: string; folder: string; mesh: (...words: string[]) => Promise<Ended> } {
  const parent = mkdtempSync(join(tmpdir(), 't-größer als ünïcode '))
  t.after(() => rmSync(parent, { recursive: true, force: true }))
  const folder = join(parent, 'old mesh')
  cpSync(pathOf(name), folder, { recursive: true })
  return { parent, folder, mesh: (...words) => startMesh(parent, ...words).ended }
}

test('import writes mesh.yaml beside the old files, which validate and generate take', async (t) => {
  const { folder, mesh } = oldMesh(t, 'walkthrough')
  const { code, out, err } = await mesh('import', 'old mesh')
  assert.equal(code, 0, err)
  assert.match(out, /^docker-compose\.yaml:9:9: warning: everybody knows this password of the broker$/m)
  assert.match(err, /^key-value-store +service my_store \(typescript\)$/m)
  assert.match(err, /^mesh old-mesh: 14 hazards found$/m)
  for (const words of [['validate'], ['generate', '--images', 'debian', '--without', 'grafana']]) {
    const ended = await startMesh(folder, ...words).ended
    assert.equal(ended.code, 0, ended.err)
  }
})

test('a mesh.yaml that is there is not overwritten, exit 10, unless forced', async (t) => {
  const { folder, mesh } = oldMesh(t, 'walkthrough')
  writeFileSync(join(folder, 'mesh.yaml'), 'mine\n')
  const { code, err } = await mesh('import', 'old mesh')
  assert.equal(code, 10)
  assert.match(err, /there is already mesh\.yaml in .*\n {3}overwrite with --force/)
  assert.equal(readFileSync(join(folder, 'mesh.yaml'), 'utf8'), 'mine\n')
  assert.equal((await mesh('import', 'old mesh', '--force')).code, 0)
})

test('--to makes the folder, brings class files along and keeps passwords out of mesh.yaml', async (t) => {
  const { parent, mesh } = oldMesh(t, 'laboratory')
  const { code, err } = await mesh('import', 'old mesh', '--to', 'new/mesh', '--keep-passwords', '--json')
  assert.equal(code, 0, err)
  const made = join(parent, 'new/mesh')
  assert.deepEqual(readdirSync(made).sort(), ['.mesh', 'deploy', 'gauges.py', 'mesh.yaml'])
  const secrets = JSON.parse(readFileSync(join(made, '.mesh/secrets.json'), 'utf8'))
  assert.equal(secrets.brokerPassword, 'correct horse battery')
  assert.match(secrets.databaseReaderPassword, /^[A-Za-z0-9]{24}$/)
  const modes = ['.mesh', '.mesh/secrets.json', '.mesh/viewer.env', 'deploy'].map((path) =>
    (statSync(join(made, path)).mode & 0o777).toString(8),
  )
  assert.deepEqual(modes, ['700', '600', '600', '700'])
  assert.match(readFileSync(join(made, '.mesh/viewer.env'), 'utf8'), /^DRIPLINE_PASSWORD='?correct horse battery'?$/m)
  assert.doesNotMatch(readFileSync(join(made, 'mesh.yaml'), 'utf8'), /correct horse battery/)
  assert.equal((await startMesh(made, 'validate').ended).code, 0)
})

for (const [to, what] of [
  ['old mesh/authentications.json', /authentications\.json is a file, no folder\n {3}name another folder/],
  ['old mesh/authentications.json/new', /authentications\.json is a file, no folder/],
  ['/proc/nope/x', /making \/proc\/nope\/x: \/proc takes no new folder/],
] as const) {
  test(`--to ${to} ends at once and says why that can be no folder, exit 5`, async (t) => {
    const { mesh } = oldMesh(t, 'walkthrough')
    const { code, out, err } = await mesh('import', 'old mesh', '--to', to)
    assert.match(err, what)
    assert.doesNotMatch(out + err, /EEXIST|ENOTDIR/)
    assert.equal(code, 5)
  })
}

test('--dry-run prints the spec on stdout, the hazards on stderr, and writes nothing', async (t) => {
  const { folder, mesh } = oldMesh(t, 'walkthrough')
  const before = readdirSync(folder)
  const { code, out, err } = await mesh('import', 'old mesh', '--dry-run')
  assert.equal(code, 0, err)
  assert.match(out, /^mesh: old-mesh$/m)
  assert.match(err, /: warning: /)
  assert.deepEqual(readdirSync(folder), before)
})

test('--json tells the hazards with file, line and column', async (t) => {
  const { mesh } = oldMesh(t, 'walkthrough')
  const { ok, data, error } = JSON.parse((await mesh('import', 'old mesh', '--json')).out)
  assert.deepEqual([ok, error, data.mesh, data.files], [true, null, 'old-mesh', ['mesh.yaml']])
  const [first] = data.hazards
  assert.deepEqual(
    [first.code, first.file, first.line, first.col],
    ['broker-without-hostname', 'docker-compose.yaml', 5, 3],
  )
})

test('a folder that cannot be imported is exit 3 with every problem, and nothing is written', async (t) => {
  const { folder, mesh } = oldMesh(t, 'walkthrough')
  rmSync(join(folder, 'sensor-logger.yaml'))
  writeFileSync(join(folder, 'key-value-store.yaml'), Buffer.from([110, 0, 110]))
  const before = readdirSync(folder)
  const { code, err } = await mesh('import', 'old mesh')
  assert.equal(code, 3)
  assert.match(err, /^docker-compose\.yaml:21:9: key-value-store\.yaml is no text: byte 2 is NUL$/m)
  assert.match(err, /^docker-compose\.yaml:49:9: sensor-logger\.yaml does not exist$/m)
  assert.deepEqual(readdirSync(folder), before)
})

test('a file of fifty megabytes is refused quickly', async (t) => {
  const { folder, mesh } = oldMesh(t, 'walkthrough')
  writeFileSync(join(folder, 'key-value-store.yaml'), Buffer.alloc(50 * 1024 * 1024, 'a'))
  const { code, err } = await mesh('import', 'old mesh')
  assert.equal(code, 3)
  assert.match(err, /key-value-store\.yaml has 50\.0 MB; such a file has at most 1 MB/)
})

test('an old mesh that no mesh can be is written all the same, exit 3, and says what to mend', async (t) => {
  const { folder, mesh } = oldMesh(t, 'walkthrough')
  const file = join(folder, 'key-value-store.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('name: peaches', 'name: ripe-peaches'))
  const { code, err } = await mesh('import', 'old mesh')
  assert.equal(code, 3)
  assert.match(err, /^mesh\.yaml:28:15: "sensor-logger" would log it as "ripe"/m)
  assert.match(err, /mend it there/)
  assert.ok(existsSync(join(folder, 'mesh.yaml')))
})

for (const [words, what] of [
  [[], /missing required argument 'folder'/],
  [['nowhere'], /nowhere: there is no such folder/],
  [['old mesh/authentications.json'], /is a file\n {3}give the folder it stands in/],
] as const) {
  test(`mesh import ${words.join(' ')} is a usage error`, async (t) => {
    const { mesh } = oldMesh(t, 'walkthrough')
    const { code, err } = await mesh('import', ...words)
    assert.equal(code, 2)
    assert.match(err, what)
  })
}

test('a folder without a Compose file says which names were looked for', async (t) => {
  const { parent, mesh } = oldMesh(t, 'walkthrough')
  mkdirSync(join(parent, 'empty'))
  const { code, err } = await mesh('import', 'empty')
  assert.equal(code, 3)
  assert.match(err, /there is no Compose file in this folder\n {3}looked for compose\.yaml, compose\.yml/)
})
