import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
// The example's own tests, as a user runs them.
import '../../meshes/thermometer/thermometer.test.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What the compiler says of the example with each text replaced by another. */
function compiled(t: TestContext, changes: Readonly<Record<string, string>>): string {
  const folder = join(root, 'meshes/thermometer')
  let text = readFileSync(join(folder, 'thermometer.ts'), 'utf8')
  for (const [from, to] of Object.entries(changes)) {
    assert.ok(text.includes(from), from)
    text = text.replace(from, to)
  }
  const copy = mkdtempSync(join(root, 'dist/t-types-'))
  t.after(() => rmSync(copy, { recursive: true }))
  writeFileSync(join(copy, 'thermometer.ts'), text)
  cpSync(join(folder, 'tsconfig.json'), join(copy, 'tsconfig.json'))
  return spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', copy], { encoding: 'utf8' }).stdout
}

test('the types of dripline-mesh/service take the example, and find what is wrong in it', (t) => {
  assert.equal(compiled(t, {}), '')
  const problems = compiled(t, {
    'this.parameters.channel)': 'this.parameters.chanel)',
    '({ kelvin }) => {': '({ celsius }) => {',
    'this.#offset = kelvin\n': "this.#offset = 'x'\n",
    'override onGet(): number {': 'override onget(): number {',
  })
  for (const problem of [
    /Property 'chanel' does not exist/,
    /Property 'celsius' does not exist/,
    /'string' is not assignable to type 'number'/,
    /Did you mean 'onGet'/,
  ])
    assert.match(problems, problem)
})
