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

/** Processor time, so that a busy machine does not fail the test. */
function cpuMsOf(action: () => void): number {
  const before = process.cpuUsage()
  action()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const HOSTILE: Readonly<Record<string, string>> = {
  'open brackets': '['.repeat(900_000),
  'closed brackets': ']'.repeat(900_000),
  'empty brackets': '[]'.repeat(450_000),
  'brackets in lines': '[]\n'.repeat(300_000),
  commas: `[${','.repeat(900_000)}]`,
  dashes: '- '.repeat(450_000),
  'question marks': '? '.repeat(450_000),
  'nested maps': '{a: '.repeat(200_000),
  'nested blocks': Array.from({ length: 1_300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  'a hundred thousand keys': Array.from({ length: 90_000 }, (_, index) => `k${index}: 1`).join('\n'),
  'the same key again and again': 'a: 1\n'.repeat(200_000),
  quotes: '"'.repeat(900_000),
  anchors: '&a '.repeat(300_000),
  aliases: `a: &a 1\nb: [${'*a,'.repeat(300_000)}]`,
  'an alias bomb': `a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(10)}]`).join('\n')}`,
  'a bomb of merged maps': `x0: &x0 {a: 1}\n${Array.from({ length: 60 }, (_, n) => `x${n + 1}: &x${n + 1} {<<: [*x${n}, *x${n}], b${n}: [*x${n}, *x${n}]}`).join('\n')}`,
  comments: ' #\n'.repeat(300_000),
  'documents of nothing': '---\n'.repeat(250_000),
  directives: '%\n'.repeat(450_000),
  colons: ': '.repeat(450_000),
  tags: '!!x '.repeat(250_000),
  'one long word': `mesh: ${'x'.repeat(1_000_000)}`,
  'one long key': `${'x'.repeat(1_000_000)}: 1`,
  'a calibration without end': `mesh: lab\nservices: {s: {endpoints: [{name: a, module: KeyValueStore, calibration: '${'('.repeat(900_000)}'}]}}`,
  'a regular expression without end': `mesh: lab\ndatabase: {}\nservices: {s: {module: PostgresSensorLogger, alert_key_parser_re: '${'(a+)+'.repeat(50_000)}b'}, t: {endpoints: [{name: ${'a'.repeat(100)}, module: KeyValueStore, log_interval: 1}]}}`,
  'unknown keys': `mesh: lab\nservices: {s: {${Array.from({ length: 25_000 }, (_, n) => `modul${n}: 1`).join(', ')}}}`,
  'sixty thousand ports': `mesh: lab\nbrokr: 1\nservices: {s: {ports: [${Array.from({ length: 60_000 }, (_, n) => `'${n + 1}:1'`).join(',')}]}}`,
  'calls of calls': `mesh: lab\nservices: {}\ncalibrations: {${Array.from({ length: 3_000 }, (_, n) => `f${n}: 'f${(n + 1) % 3000}(x) + f${(n + 2) % 3000}(x)'`).join(', ')}}`,
}

for (const [what, text] of Object.entries(HOSTILE)) {
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
