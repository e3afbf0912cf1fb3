import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { buildSync } from 'esbuild'
import type { OutputFile } from '../../src/output/output-file.ts'
import { planWrites } from '../../src/output/plan-writes.ts'
import { writeFiles } from '../../src/output/write-files.ts'

/** The program in one file of plain JavaScript: it is started some hundred times. */
const programFolder = mkdtempSync(join(tmpdir(), 't-program-'))
after(() => rmSync(programFolder, { recursive: true }))
const PROGRAM = join(programFolder, 'write-until-killed.mjs')
buildSync({
  entryPoints: [fileURLToPath(new URL('write-until-killed.ts', import.meta.url))],
  outfile: PROGRAM,
  bundle: true,
  platform: 'node',
  format: 'esm',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
})

const shared = (path: string, text: string): OutputFile => ({ path, text, kind: 'shared' })
const OLD = [
  shared('compose.yaml', 'old\n'),
  shared('store.yaml', 'old\n'),
  shared('rabbitmq/conf', 'old\n'),
  shared('gone/file', 'x\n'),
]
const NEW = [
  shared('compose.yaml', 'new\n'),
  shared('store.yaml', 'new\n'),
  shared('rabbitmq/conf', 'new\n'),
  shared('added/deep/file', 'x\n'),
]
/** The Compose file stays as it is. */
const NEW_BUT_COMPOSE = [shared('compose.yaml', 'old\n'), ...NEW.slice(1)]

/** Starts writing and is killed at the given step. @returns number of steps, when it came to the end */
async function writeAndKill(folder: string, files: readonly OutputFile[], killAt: number): Promise<number | null> {
  try {
    const args = [PROGRAM, folder, JSON.stringify(files), String(killAt)]
    return Number((await promisify(execFile)(process.execPath, args)).stdout)
  } catch (error) {
    const { signal } = error as { signal?: string }
    if (signal !== 'SIGKILL') throw error
    return null
  }
}

function freshFolder(t: TestContext): string {
  const parent = mkdtempSync(join(tmpdir(), 't-interrupted-'))
  t.after(() => rmSync(parent, { recursive: true, force: true }))
  return parent
}

/** What a person or Compose sees: the files outside of the staging folder and the manifests. */
function seenIn(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('.mesh-write') && !name.startsWith('manifest'))
    .filter((name) => statSync(join(folder, name)).isFile())
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

const asSeen = (files: readonly OutputFile[]): Record<string, string> =>
  Object.fromEntries(files.map(({ path, text }) => [path, text] as const).sort(([a], [b]) => (a < b ? -1 : 1)))

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

for (const [what, before, after] of [
  ['a first write', [], NEW],
  ['a change of everything', OLD, NEW],
  ['a change that leaves the Compose file as it is', OLD, NEW_BUT_COMPOSE],
] as const) {
  test(`${what}, killed at every single step: all old, all new, or without a Compose file to start`, async (t) => {
    const parent = freshFolder(t)
    const start = join(parent, 'start')
    if (before.length > 0) await writeFiles(start, before)
    const copy = (name: string): string => {
      const folder = join(parent, name)
      if (before.length > 0) cpSync(start, folder, { recursive: true })
      return folder
    }
    const steps = await writeAndKill(copy('whole'), after, 0)
    assert.ok(steps !== null && steps > 20, `the program was counted: ${steps} steps`)
    const seen = new Map<string, number>()
    const killed = Array.from({ length: steps }, (_unused, index) => async () => {
      const folder = copy(`killed-${index + 1}`)
      assert.equal(await writeAndKill(folder, after, index + 1), null)
      const now = seenIn(folder)
      const state = isSame(now, asSeen(before)) ? 'old' : isSame(now, asSeen(after)) ? 'new' : 'between'
      seen.set(state, (seen.get(state) ?? 0) + 1)
      if (state === 'between') assert.equal('compose.yaml' in now, false, `step ${index + 1}: ${JSON.stringify(now)}`)

      // Whoever looks without writing is told what it is going to be; whoever writes completes or begins anew.
      const plan = await planWrites(folder, after)
      const states = new Set(plan.files.map((file) => file.state))
      if (state !== 'old') assert.deepEqual([...states], ['unchanged'], `step ${index + 1}`)
      await writeFiles(folder, before)
      assert.deepEqual(seenIn(folder), asSeen(before), `step ${index + 1}, back to old`)
      assert.equal(existsSync(join(folder, '.mesh-write')), false)
    })
    // Two at a time: each is a process of its own.
    const next = killed.values()
    await Promise.all(
      [next, next].map(async (each) => {
        for (const run of each) await run()
      }),
    )
    assert.deepEqual([...seen.keys()].sort(), ['between', 'new', 'old'])
  })
}

test('an edit made after an interruption is not overwritten when the write is completed', async (t) => {
  const folder = join(freshFolder(t), 'deploy')
  await writeFiles(folder, OLD)
  let step = 1
  do {
    rmSync(folder, { recursive: true })
    await writeFiles(folder, OLD)
    await writeAndKill(folder, NEW, ++step)
  } while (!existsSync(join(folder, '.mesh-write/journal.json')))
  writeFileSync(join(folder, 'store.yaml'), 'mine\n')
  await assert.rejects(writeFiles(folder, NEW), { code: 'edited-file' })
  assert.deepEqual(seenIn(folder), { ...asSeen(NEW), 'store.yaml': 'mine\n' })
})
