import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { MeshError } from '../../src/errors/mesh-error.ts'
import type { OutputFile } from '../../src/output/output-file.ts'
import { writeFiles } from '../../src/output/write-files.ts'
import { smallDisk } from '../support/small-disk.ts'

const file = (path: string, bytes: number): OutputFile => ({ path, text: 'x'.repeat(bytes), kind: 'shared' })

const isCode = (code: string) => (error: unknown) => error instanceof MeshError && error.code === code

test('a disk that fills up during the first write leaves nothing behind', async (t) => {
  const disk = smallDisk(t, 256)
  if (disk === null) return
  const folder = join(disk.path, 'deploy')
  await assert.rejects(writeFiles(folder, [file('a.yaml', 1000), file('b/c.yaml', 1_000_000)]), isCode('disk-full'))
  assert.deepEqual(readdirSync(disk.path), [])
})

test('a disk that fills up during a later write leaves the old files as they were', async (t) => {
  const disk = smallDisk(t, 256)
  if (disk === null) return
  const folder = join(disk.path, 'deploy')
  await writeFiles(folder, [file('compose.yaml', 10), file('a.yaml', 1000)])
  const before = readdirSync(folder).sort()
  const bigger = [file('compose.yaml', 11), file('a.yaml', 1001), file('b/c.yaml', 1_000_000)]
  await assert.rejects(writeFiles(folder, bigger), isCode('disk-full'))
  assert.deepEqual(readdirSync(folder).sort(), before)
  assert.equal(readFileSync(join(folder, 'a.yaml')).length, 1000)
  await writeFiles(folder, bigger.slice(0, 2))
  assert.equal(readFileSync(join(folder, 'a.yaml')).length, 1001)
})

test('a read-only file system is named as such, and nothing changes', async (t) => {
  const disk = smallDisk(t, 256)
  if (disk === null) return
  const folder = join(disk.path, 'deploy')
  await writeFiles(folder, [file('a.yaml', 10)])
  disk.readOnly(true)
  await assert.rejects(writeFiles(folder, [file('a.yaml', 11)]), (error) => {
    assert.ok(isCode('folder-not-writable')(error))
    assert.match(String(error), /read-only/)
    return true
  })
  assert.equal(existsSync(join(folder, '.mesh-write')), false)
  // Looking is still possible, and so is writing what is there already.
  await writeFiles(folder, [file('a.yaml', 10)])
})
