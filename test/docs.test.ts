import assert from 'node:assert/strict'
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathOf } from './import/folders.ts'
import { exampleSpec, startMeshWith, testMesh } from './support/mesh-command.ts'

const DOCS = new URL('../docs/', import.meta.url)

/** What is typed in a page's console blocks, in order: lines that begin with `$`. */
function consoleLines(page: string): string[] {
  const text = readFileSync(new URL(page, DOCS), 'utf8')
  const blocks = [...text.matchAll(/^```console\n(.*?)^```/gms)].map((match) => match[1] ?? '')
  return blocks
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('$ '))
}

/** The `mesh` commands among them, as words; the mesh they speak of is the first mesh. */
function meshCommands(page: string): string[][] {
  const lines = consoleLines(page).filter((line) => line.startsWith('$ mesh '))
  return lines.map((line) => line.slice('$ mesh '.length).split(' '))
}

/** Pages that speak of a running first mesh. Others that show commands have tests of their own, below. */
const PAGES = ['command-line.md', 'operations.md']
const MOVING = 'moving-a-mesh.md'
const STARTING = 'getting-started.md'

for (const page of PAGES) {
  test(`every command shown in docs/${page} works, in the order of the page`, async (t) => {
    const mesh = testMesh(t, exampleSpec('first-mesh'))
    await mesh.ok('generate', '--images', 'debian', '--without', 'grafana')
    const commands = meshCommands(page)
    assert.ok(commands.length > 0)
    for (const words of commands) await mesh.ok(...words.map((word) => (word === 'first-mesh' ? mesh.name : word)))
  })
}

test(`every command shown in docs/${MOVING} works beside a hand-written mesh`, async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  cpSync(pathOf('walkthrough'), join(mesh.folder, 'old-mesh'), { recursive: true })
  const commands = meshCommands(MOVING)
  assert.ok(commands.length > 0)
  for (const words of commands) await mesh.ok(...words)
})

test(`every command shown in docs/${STARTING} works, from an empty folder`, async (t) => {
  // Its containers are taken down under the name that the page's mesh gets here.
  const { name, folder } = testMesh(t, exampleSpec('minimal'))
  let cwd = join(folder, 'empty')
  mkdirSync(cwd)
  const lines = consoleLines(STARTING).map((line) => line.replaceAll('my-lab', name))
  assert.ok(lines.length > 0)
  for (const line of lines) {
    const [, program, ...words] = line.split(' ')
    if (program === 'cd') cwd = join(cwd, words[0] ?? '')
    else assert.equal(program, 'mesh')
    if (program !== 'mesh') continue
    const ended = await startMeshWith({ MESH_IMAGES: 'debian' }, cwd, ...words).ended
    assert.equal(ended.code, 0, `${line}\n${ended.out}${ended.err}`)
  }
})

test('no other page shows a mesh command that nobody runs', () => {
  const others = readdirSync(DOCS).filter(
    (page) => page.endsWith('.md') && ![...PAGES, MOVING, STARTING].includes(page),
  )
  assert.deepEqual(
    others.filter((page) => meshCommands(page).length > 0),
    [],
  )
})
