import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { compileUserModule } from '../../src/compile/user-module.ts'
import { problemText } from '../../src/errors/problem.ts'

async function folderWith(t: TestContext, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mesh ü '))
  t.after(() => rm(folder, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

const FURNACE = `import { KeyValueStore } from 'dripline-mesh/service'
import { limit } from './lib/limit.ts'
export class Furnace extends KeyValueStore {
  readonly most: number = limit
}
`

test('a TypeScript class becomes one ES module that imports only the service API', async (t) => {
  const folder = await folderWith(t, { 'furnace.ts': FURNACE, 'lib/limit.ts': 'export const limit: number = 320\n' })
  const { module, problems } = await compileUserModule(folder, 'furnace.ts')
  assert.deepEqual(problems, [])
  assert.deepEqual(module?.exports, ['Furnace'])
  assert.deepEqual(
    [...(module?.text ?? '').matchAll(/from "([^"]+)"/g)].map((hit) => hit[1]),
    ['dripline-mesh/service'],
  )
  assert.match(module?.text ?? '', /limit = 320/)
})

test('the same class gives the same bytes in another folder', async (t) => {
  const files = {
    'furnace.ts': FURNACE,
    'lib/limit.ts': 'export const limit: number = 320\n',
    'tsconfig.json': '{"compilerOptions":{"target":"es5"}}',
  }
  const one = await compileUserModule(await folderWith(t, files), 'furnace.ts')
  const two = await compileUserModule(await folderWith(t, files), 'furnace.ts')
  assert.equal(one.module?.text, two.module?.text)
})

test('a mistake in a class is reported at its own line and column', async (t) => {
  const folder = await folderWith(t, { 'furnace.ts': 'export class Furnace {\n  läuft = = 1\n}\n' })
  const { module, problems } = await compileUserModule(folder, 'furnace.ts')
  assert.equal(module, null)
  assert.deepEqual(problems.map(problemText), [
    `${join(folder, 'furnace.ts')}:2:11: unexpected "="\n    2 |   läuft = = 1\n      |           ^`,
  ])
})

test('an import that is not there is reported with what to do', async (t) => {
  const folder = await folderWith(t, {
    'furnace.ts': "import pid from 'pid-loop'\nimport './gone.ts'\nexport { pid }\n",
  })
  const { problems } = await compileUserModule(folder, 'furnace.ts')
  assert.deepEqual(
    problems.map(({ at, message, hint }) => [at.line, message, hint]),
    [
      [1, 'could not resolve "pid-loop"', "install it in the mesh's folder: npm install pid-loop"],
      [
        2,
        'could not resolve "./gone.ts"',
        'is the file there? A path in an import is relative to the file that imports it',
      ],
    ],
  )
})
