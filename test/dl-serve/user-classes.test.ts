import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { compileUserModule } from '../../src/compile/user-module.ts'
import { userModules } from '../../src/generate/user-modules.ts'
import { readMesh } from '../../src/spec/read-mesh.ts'
import { sampleInputs } from '../generate/sample-mesh.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

const CLASSES = `import { Endpoint, Entity, integer, list, number, text } from 'dripline-mesh/service'

export class Oven extends Entity.with({ channel: integer({ least: 1, most: 8 }), limit: number({ default: 320 }) }) {
  constructor(...given: ConstructorParameters<typeof Entity>) {
    super(...given)
    if (this.parameters.channel === 7) throw new Error('channel 7 is broken')
  }
}

export class Names extends Endpoint.with({ names: list(text()), first: text({ default: 'a' }) }) {}

export class Nothing {}

type Late = { readonly value: number }
export class Careless extends Endpoint {
  readonly late = (undefined as unknown as Late).value
}
`

/** What the built dl-serve says of endpoints of these classes: compiled, and written as \`mesh generate\` writes them. */
async function said(t: TestContext, endpoints: string, classes = CLASSES) {
  // Inside the repository: there \`dripline-mesh/service\` is this package.
  const folder = mkdtempSync(join(dist, 't-classes-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'lab.ts'), classes)
  const { module, problems } = await compileUserModule(folder, 'lab.ts')
  assert.ok(module !== null, JSON.stringify(problems))
  const spec = 'mesh: lab\nservices: {lab: {endpoints: [{name: a, module: A, module_path: lab.ts}]}}'
  const { mesh } = readMesh(spec, 'mesh.yaml')
  assert.ok(mesh !== null)
  const [file] = userModules(mesh, sampleInputs({ userModules: { 'lab.ts': module.text } }))
  mkdirSync(join(folder, 'modules'))
  writeFileSync(join(folder, file?.path ?? ''), file?.text ?? '')
  const config = join(folder, 'config.yaml')
  const indented = endpoints.replaceAll(/^/gm, '    ')
  writeFileSync(config, `runtime-config:\n  name: lab\n  module: Service\n  endpoints:\n${indented}\n`)
  const { status, stderr } = spawnSync(process.execPath, [join(dist, 'dl-serve.js'), '-c', config], {
    encoding: 'utf8',
  })
  assert.equal(status, 100, stderr)
  return stderr.replaceAll(`${folder}/`, '')
}

const OWN = 'module_path: modules/lab.js'

test('what is wrong with the keys of a class of the user’s own is told like everything else, all at once', async (t) => {
  const lines = await said(
    t,
    `- {name: a, module: Oven, ${OWN}, limt: 3}
- {name: b, module: Oven, ${OWN}, channel: 9, limit: hot}
- {name: c, module: Names, ${OWN}, names: one}`,
  )
  assert.match(lines, /config\.yaml:5:7: key "channel" is missing/)
  assert.match(lines, /config\.yaml:5:60: unknown key "limt"\n.*\n.*\n {3}did you mean "limit"/)
  assert.match(lines, /config\.yaml:6:69: "channel" must be a whole number, from 1 to 8/)
  assert.match(lines, /config\.yaml:6:79: "limit" must be a number/)
  assert.match(lines, /config\.yaml:7:68: "names" must be a list/)
})

test('an exception of the constructor is told at the module, with its place in the user’s own file', async (t) => {
  const lines = await said(t, `- {name: a, module: Oven, ${OWN}, channel: 7}\n- {name: b, module: Careless, ${OWN}}`)
  assert.match(lines, /config\.yaml:5:25: "Oven" cannot be made: channel 7 is broken \(lab\.ts:6:46\)/)
  assert.match(lines, /config\.yaml:6:25: "Careless" cannot be made: Cannot read properties .* \(lab\.ts:16:50\)/)
})

test('a class that extends none of ours, and one that is not there, are told', async (t) => {
  const lines = await said(t, `- {name: a, module: Nothing, ${OWN}}\n- {name: b, module: Missing, ${OWN}}`)
  assert.match(lines, /"Nothing" extends no class of dripline-mesh\/service/)
  assert.match(lines, /exports no class "Missing"/)
})

test('a file that fails while it is loaded is told with the place', async (t) => {
  const broken = `export const port: number = 1\nconst table: Record<string, { x: number }> = {}\nexport const x = table.none.x\n`
  const lines = await said(t, `- {name: a, module: Oven, ${OWN}}`, broken)
  assert.match(lines, /modules\/lab\.js: cannot be loaded: Cannot read properties of undefined .* \(lab\.ts:3:29\)/)
})
