import assert from 'node:assert/strict'
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { MeshError } from '../../src/errors/mesh-error.ts'
import { replaceFile } from '../../src/output/replace-file.ts'

function folderWith(t: TestContext, text: string): { folder: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), 't-replace '))
  t.after(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'mesh.yaml')
  writeFileSync(file, text)
  return { folder, file }
}

test('a file is replaced with the mode it has, and nothing is left beside it', (t) => {
  const { folder, file } = folderWith(t, 'old')
  chmodSync(file, 0o640)
  replaceFile(file, Buffer.from('old'), 'new')
  assert.deepEqual(
    [readFileSync(file, 'utf8'), statSync(file).mode & 0o777, readdirSync(folder)],
    ['new', 0o640, ['mesh.yaml']],
  )
})

test('a link stays a link: the file that it names is replaced', (t) => {
  const { folder, file } = folderWith(t, 'old')
  const link = join(folder, 'link.yaml')
  symlinkSync('mesh.yaml', link)
  replaceFile(link, Buffer.from('old'), 'new')
  assert.equal(readFileSync(file, 'utf8'), 'new')
})

test('a file that a person has changed meanwhile is not touched', (t) => {
  const { folder, file } = folderWith(t, 'edited')
  const refused = (error: MeshError): boolean => error.code === 'refused' && /has changed meanwhile/.test(error.message)
  assert.throws(() => replaceFile(file, Buffer.from('old'), 'new'), refused)
  assert.throws(() => replaceFile(file, null, 'new'), refused)
  assert.deepEqual([readFileSync(file, 'utf8'), readdirSync(folder)], ['edited', ['mesh.yaml']])
})

test('a folder that cannot be written is said so', {
  skip: process.getuid?.() === 0 && 'root may write everywhere',
}, (t) => {
  const { folder, file } = folderWith(t, 'old')
  chmodSync(folder, 0o500)
  t.after(() => chmodSync(folder, 0o700))
  assert.throws(() => replaceFile(file, Buffer.from('old'), 'new'), { code: 'folder-not-writable' })
})
