import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('the class and the test of docs/writing-a-class.md compile and run as they stand there', (t) => {
  const page = readFileSync(join(root, 'docs/writing-a-class.md'), 'utf8')
  const [oven = '', ovenTest = ''] = [...page.matchAll(/^```ts\n(.*?)^```/gms)].map((match) => match[1] ?? '')
  // Inside the repository: there `dripline-mesh/service` is this package.
  const folder = mkdtempSync(join(root, 'dist/t-oven-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'oven.ts'), oven)
  writeFileSync(join(folder, 'oven.test.ts'), ovenTest)
  cpSync(join(root, 'meshes/thermometer/tsconfig.json'), join(folder, 'tsconfig.json'))
  const types = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' })
  assert.equal(types.stdout, '')
  const { NODE_TEST_CONTEXT: _nested, ...env } = process.env
  const words = ['--import', 'tsx', '--test', '--test-reporter', 'spec', 'oven.test.ts']
  const ran = spawnSync(process.execPath, words, { cwd: folder, env, encoding: 'utf8' })
  assert.equal(ran.status, 0, ran.stdout)
  assert.match(ran.stdout, /✔ an oven above its limit refuses/)
})
