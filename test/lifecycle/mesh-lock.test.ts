import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { MeshError } from '../../src/errors/mesh-error.ts'
import { whileLocked } from '../../src/lifecycle/mesh-lock.ts'

function stateFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 't-lock-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

test('while a mesh is being changed, a second change is refused and says who is at work', async (t) => {
  const folder = stateFolder(t)
  await whileLocked(folder, () =>
    assert.rejects(
      whileLocked(folder, async () => assert.fail('two at a time')),
      (error) =>
        error instanceof MeshError && error.code === 'mesh-busy' && error.message.includes(String(process.pid)),
    ),
  )
})

test('the lock is given back when the work is done, and when it failed', async (t) => {
  const folder = stateFolder(t)
  assert.equal(await whileLocked(folder, async () => 'done'), 'done')
  await assert.rejects(
    whileLocked(folder, () => Promise.reject(new Error('failed'))),
    /failed/,
  )
  assert.equal(existsSync(join(folder, 'lock')), false)
})

for (const [what, text] of [
  ['a process that has died', '4194304 1\n'],
  ['a process whose number another one has now', `${process.pid} 1\n`],
  ['nobody can tell whom', 'nonsense'],
] as const) {
  test(`the lock of ${what} is taken over`, async (t) => {
    const folder = stateFolder(t)
    writeFileSync(join(folder, 'lock'), text)
    assert.equal(await whileLocked(folder, async () => 'done'), 'done')
  })
}
