import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { MeshError } from '../../src/errors/mesh-error.ts'
import { problemText } from '../../src/errors/problem.ts'
import { loadMesh } from '../../src/spec/load-mesh.ts'
import { readMesh } from '../../src/spec/read-mesh.ts'
import { HOSTILE_SPECS } from '../support/hostile-specs.ts'

/** Processor time, so that a busy machine does not fail the test. */
function cpuMsOf(action: () => void): number {
  const before = process.cpuUsage()
  action()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

for (const [what, text] of Object.entries(HOSTILE_SPECS)) {
  test(`${what}: refused in under a second, in few words`, () => {
    let reading = readMesh('mesh: warm-up\nservices: {}\n', 'mesh.yaml')
    const cpuMs = cpuMsOf(() => {
      reading = readMesh(text, 'mesh.yaml')
    })
    assert.equal(reading.mesh, null)
    assert.ok(reading.problems.length > 0)
    for (const problem of reading.problems.slice(0, 100)) assert.ok(problemText(problem).length < 3_000)
    assert.ok(cpuMs < 1_000, `${cpuMs} ms`)
  })
}

test('five thousand endpoints are no hostile file, in lines or in brackets, also of one service', () => {
  const names = Array.from({ length: 5_000 }, (_, index) => `value_${index}`)
  const lines = names.map(
    (name) =>
      `      - name: ${name}\n        module: KeyValueStore\n        calibration: '2*{}'\n        initial_value: 0.75\n        log_interval: 10\n        get_on_set: true\n        unit: K\n`,
  )
  const maps = names.map((name) => `{name: ${name}, module: KeyValueStore, log_interval: 10}`)
  for (const text of [
    `mesh: lab\nservices:\n  store:\n    endpoints:\n${lines.join('')}`,
    `mesh: lab\nservices: {store: {endpoints: [${maps.join(', ')}]}}`,
  ]) {
    const { mesh, problems } = readMesh(text, 'mesh.yaml')
    assert.ok(mesh !== null, problems.map(problemText).join('\n').slice(0, 500))
  }
})

async function folder(t: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'mesh-'))
  t.after(() => rm(path, { recursive: true }))
  return path
}

async function refusal(path: string): Promise<string> {
  const error: unknown = await loadMesh(path).then(
    () => null,
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof MeshError)
  assert.equal(error.code, 'spec-unreadable')
  return `${error.message.replace(path, 'mesh.yaml')}\n${error.hint}`
}

test('a file that is not there, a folder and a pipe are told from each other, at once', async (t) => {
  const path = await folder(t)
  assert.equal(await refusal(join(path, 'gone.yaml')), 'mesh.yaml does not exist\nmake one with: mesh init')
  assert.equal(await refusal(path), `mesh.yaml is a folder\ndid you mean ${join(path, 'mesh.yaml')}?`)
  execFileSync('mkfifo', [join(path, 'pipe')])
  assert.equal(await refusal(join(path, 'pipe')), 'mesh.yaml is no regular file\ngive the path of a mesh.yaml')
  await symlink('loop', join(path, 'loop'))
  assert.match(await refusal(join(path, 'loop')), /is a link that leads to itself/)
})

test('a file of 50 MB is refused without being read', async (t) => {
  const path = join(await folder(t), 'mesh.yaml')
  await writeFile(path, 'mesh: lab\n')
  await truncate(path, 50 * 1024 * 1024)
  assert.equal(await refusal(path), 'mesh.yaml is 50.0 MB; a mesh has at most 1 MB\nis this the right file?')
})

test('what is no UTF-8 text is refused with the place', async (t) => {
  const path = join(await folder(t), 'mesh.yaml')
  await writeFile(path, 'mesh: l\0b\n')
  assert.equal(await refusal(path), 'mesh.yaml is no text: byte 8 is NUL\nis this the right file?')
  await writeFile(path, Buffer.from('mesh: lab\n# Käse\n', 'latin1'))
  assert.equal(await refusal(path), 'mesh.yaml is not UTF-8 from line 2, column 4\nsave it as UTF-8')
  await writeFile(path, Buffer.from('\ufeffmesh: lab\n', 'utf16le'))
  assert.equal(await refusal(path), 'mesh.yaml is UTF-16, not UTF-8\nsave it as UTF-8')
})

test('a file that may not be read says so', async (t) => {
  if (process.getuid?.() === 0) return t.skip('root may read everything')
  const path = join(await folder(t), 'mesh.yaml')
  await writeFile(path, 'mesh: lab\n')
  await chmod(path, 0)
  assert.match(await refusal(path), /may not be read by you/)
})

test('a UTF-8 mark at the start, Windows line ends and a folder with spaces do no harm', async (t) => {
  const path = join(await folder(t), 'lab höhe', 'mesh.yaml')
  await mkdir(join(path, '..'))
  await writeFile(path, '\ufeffmesh: lab\r\nservices:\r\n  store: {name: my_store}\r\n')
  const { mesh, problems } = await loadMesh(path)
  assert.deepEqual(problems, [])
  assert.equal(mesh?.name, 'lab')
})

test('a class file that is a link out of the folder is refused', async (t) => {
  const path = await folder(t)
  await symlink('/etc/hostname', join(path, 'mine.ts'))
  await writeFile(join(path, 'mesh.yaml'), 'mesh: lab\nservices: {s: {module: Mine, module_path: mine.ts}}\n')
  const { problems } = await loadMesh(join(path, 'mesh.yaml'))
  assert.deepEqual(
    problems.map((problem) => problem.code),
    ['path-leaves-folder'],
  )
})
