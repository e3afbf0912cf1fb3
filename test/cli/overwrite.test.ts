import assert from 'node:assert/strict'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { exampleSpec, testMesh } from '../support/mesh-command.ts'

test('a picture replaces a picture, and no other file without --force', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  const text = (name: string): string => readFileSync(join(mesh.folder, name), 'utf8')
  await mesh.ok('graph', '--svg', 'mesh.svg')
  await mesh.ok('graph', '--svg', 'mesh.svg')
  writeFileSync(join(mesh.folder, 'notes.txt'), 'mine\n')
  const { code, err } = await mesh.mesh('graph', '--svg', 'notes.txt')
  assert.equal(code, 10)
  assert.match(err, /^error: notes\.txt is there already\n {3}overwrite it with --force, or choose another name/)
  assert.equal(text('notes.txt'), 'mine\n')
  await mesh.ok('graph', '--svg', 'notes.txt', '--force')
  assert.equal(text('notes.txt'), text('mesh.svg'))
  await mesh.ok('graph', '--svg', '/dev/null')
})

test('no command overwrites the spec, nor what the mesh runs from, not even with --force', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  await mesh.ok('generate', '--images', 'debian')
  symlinkSync('mesh.yaml', join(mesh.folder, 'other.yaml'))
  for (const words of [['graph', '--svg'], ['bundle'], ['images', 'save']]) {
    for (const name of ['mesh.yaml', 'other.yaml', 'deploy/compose.yaml', '.mesh/secrets.json']) {
      const before = readFileSync(join(mesh.folder, name), 'utf8')
      const { code, err } = await mesh.mesh(...words, name, '--force')
      assert.equal(code, 10, `${words.join(' ')} ${name}: ${err}`)
      assert.match(err, /^error: .* is (?:the spec of the mesh|a file that the mesh runs from)\n/)
      assert.equal(readFileSync(join(mesh.folder, name), 'utf8'), before)
    }
    assert.match((await mesh.mesh(...words, '.')).err, /^error: \. is a folder\n/)
    const { code, err } = await mesh.mesh(...words, '')
    assert.deepEqual([code, /^error: the name of the file is empty\n/.test(err)], [2, true], err)
  }
})

test('a bundle whose folder is not there is exit 5, and says so', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  const { code, err } = await mesh.mesh('bundle', '/nosuch/x.tar.gz')
  assert.equal(code, 5)
  assert.match(err, /^error: cannot write \/nosuch\/x\.tar\.gz: .*\n {3}choose another place\n$/)
})
