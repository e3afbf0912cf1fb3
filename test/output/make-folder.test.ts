import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { MeshError } from '../../src/errors/mesh-error.ts'
import { makeFolder } from '../../src/output/make-folder.ts'

function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 't-make '))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

test('a folder is made with those above it, and one that is there stays', (t) => {
  const folder = join(emptyFolder(t), 'a/b/c')
  const made = makeFolder(folder)
  assert.deepEqual(made, [join(folder, '../..'), join(folder, '..'), folder])
  assert.ok(statSync(folder).isDirectory())
  writeFileSync(join(folder, 'kept'), '')
  assert.deepEqual(makeFolder(folder), [])
  assert.ok(existsSync(join(folder, 'kept')))
})

test('a file in the way is named, at the end of the path, in its middle, and as a link to nothing', (t) => {
  const parent = emptyFolder(t)
  const file = join(parent, 'notes')
  writeFileSync(file, '')
  for (const path of [file, join(file, 'a/b')]) {
    assert.throws(
      () => makeFolder(path),
      ({ code, message }: MeshError) =>
        code === 'folder-not-writable' && message === `making ${path}: ${file} is a file, no folder`,
    )
  }
  symlinkSync('nowhere', join(parent, 'link'))
  assert.throws(() => makeFolder(join(parent, 'link')), {
    code: 'folder-not-writable',
    message: /a file where a folder/,
  })
})

test('where the file system makes no folders, it ends at once, with an error and nothing made', {
  skip: !existsSync('/proc/self') && 'there is no /proc',
}, () => {
  assert.throws(() => makeFolder('/proc/nope/x'), {
    code: 'folder-not-writable',
    message: 'making /proc/nope/x: /proc takes no new folder',
  })
})

test('where a name is too long, those folders that were made are gone again', (t) => {
  const parent = emptyFolder(t)
  assert.throws(() => makeFolder(join(parent, 'made', 'n'.repeat(300))), {
    code: 'folder-not-writable',
    message: /cannot be made \(ENAMETOOLONG\)$/,
  })
  assert.ok(!existsSync(join(parent, 'made')))
})

test('a folder above that cannot be written is said so', {
  skip: process.getuid?.() === 0 && 'root may write everywhere',
}, (t) => {
  const parent = join(emptyFolder(t), 'closed')
  mkdirSync(parent, { mode: 0o500 })
  t.after(() => chmodSync(parent, 0o700))
  assert.throws(() => makeFolder(join(parent, 'new')), { code: 'folder-not-writable', message: /no permission/ })
})
