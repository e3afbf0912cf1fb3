import assert from 'node:assert/strict'
import { execFile as execFileWithCallback } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { MeshError } from '../../src/errors/mesh-error.ts'
import { whileLocked } from '../../src/lifecycle/mesh-lock.ts'
import { smallDisk } from '../support/small-disk.ts'

const CONTENDER = fileURLToPath(new URL('./lock-contender.ts', import.meta.url))
const execFile = promisify(execFileWithCallback)

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
  assert.deepEqual(readdirSync(join(folder, 'at-work')), [])
})

for (const [what, name] of [
  ['a process that has died', '4194304-1-a'],
  ['a process whose number another one has now', `${process.pid}-1-b`],
  ['nobody can tell whom', 'nonsense'],
] as const) {
  test(`what ${what} has left behind is cleared away`, async (t) => {
    const folder = stateFolder(t)
    mkdirSync(join(folder, 'at-work'))
    writeFileSync(join(folder, 'at-work', name), '')
    assert.equal(await whileLocked(folder, async () => 'done'), 'done')
    assert.deepEqual(readdirSync(join(folder, 'at-work')), [])
  })
}

test('a claim is taken back when another one can be neither read nor cleared away', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 't-lock-'))
  const stuck = join(folder, 'at-work', '4194304-1-a')
  mkdirSync(stuck, { recursive: true })
  const disk = smallDisk(t, 64, stuck)
  // After the disk, which is unmounted first.
  t.after(() => rmSync(folder, { recursive: true }))
  if (disk === null) return
  await assert.rejects(whileLocked(folder, async () => assert.fail('it worked')))
  assert.deepEqual(readdirSync(join(folder, 'at-work')), ['4194304-1-a'])
})

test('processes that want the lock at the same instant never have it together, also beside one that has died', async (t) => {
  const [rounds, everyMs] = [60, 40]
  const folder = stateFolder(t)
  for (let round = 0; round < rounds; round++) {
    const claims = join(folder, String(round), 'at-work')
    mkdirSync(claims, { recursive: true })
    if (round % 2 === 0) writeFileSync(join(claims, '4194304-1-a'), '')
  }
  const words = [folder, Date.now() + 2_000, rounds, everyMs].map(String)
  const contenders = [1, 2, 3, 4].map(() => execFile(process.execPath, ['--import', 'tsx', CONTENDER, ...words]))
  let worked = 0
  for (const { stdout } of await Promise.all(contenders)) {
    const seen = JSON.parse(stdout) as { worked: number; together: number }
    assert.equal(seen.together, 0)
    worked += seen.worked
  }
  assert.ok(worked >= rounds, `only ${worked} of at least ${rounds} have worked`)
})
