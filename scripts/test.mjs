// Sets this machine up, then runs every test: layout and lint, types, and test/**/*.test.ts on a real engine.
// Imports nothing but Node's own modules and the files beside it: it must start on a fresh clone.
// `npm test -- protocol` runs the test files whose path contains "protocol".
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureEngine } from './engine.mjs'
import { ensurePackages } from './packages.mjs'
import { mustRun, run } from './run.mjs'
import { runScript, say } from './say.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

function testFiles(folder, filters) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
    .filter((name) => filters.length === 0 || filters.some((filter) => name.includes(filter)))
  return files.sort()
}

await runScript(async () => {
  process.chdir(root)
  await ensurePackages()
  await ensureEngine()
  await mustRun(process.execPath, ['scripts/build.mjs'], { show: true })
  say('Debian image set: building what is missing')
  const images = await run(process.execPath, ['--import', 'tsx', 'scripts/images.ts'], { show: true })
  if (images.code !== 0) return images.code

  const files = testFiles('test', process.argv.slice(2))
  if (files.length === 0) {
    process.stderr.write(`no test file matches ${process.argv.slice(2).join(' ')}\n`)
    return 2
  }
  say(`running ${files.length} test files`)
  // Most tests wait for a container: two at a time pay off even on one core.
  const concurrency = `--test-concurrency=${Math.max(2, availableParallelism())}`
  const args = ['--import', 'tsx', '--test', concurrency, '--test-reporter', 'spec', ...files]
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1
})
