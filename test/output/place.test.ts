import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { MeshError } from '../../src/errors/mesh-error.ts'
import { checkPlace } from '../../src/output/place.ts'

test('a place is looked at before it is written, and nothing is made', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 't-place-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'there.xml')
  writeFileSync(file, '')
  const wrong = async (path: string, kind: 'file' | 'folder'): Promise<string> => {
    const error = await checkPlace(path, kind, '--junit x').then(() => null, String)
    return error ?? ''
  }
  for (const path of [file, join(folder, 'new.xml'), join(folder, 'a/b/new.xml')])
    assert.equal(await wrong(path, 'file'), '')
  for (const path of [folder, join(folder, 'a/b')]) assert.equal(await wrong(path, 'folder'), '')
  assert.match(await wrong(folder, 'file'), /--junit x: a folder stands there/)
  assert.match(await wrong(file, 'folder'), /--junit x: it is there, and no folder/)
  assert.match(await wrong(join(file, 'a/b'), 'folder'), /--junit x: .*there\.xml is no folder/)
  assert.ok(!existsSync(join(folder, 'a')))
  await assert.rejects(checkPlace(folder, 'file', 'x'), (error) => error instanceof MeshError && error.exitCode === 5)
})
