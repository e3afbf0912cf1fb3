import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { exampleSpec, startMesh } from '../support/mesh-command.ts'

const PROGRAM = fileURLToPath(new URL('../../dist/mesh.cjs', import.meta.url))

function folderWith(t: TestContext, spec: string): string {
  const folder = mkdtempSync(join(tmpdir(), 't-complete '))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'mesh.yaml'), spec)
  return folder
}

async function completed(folder: string, ...words: string[]): Promise<string[]> {
  const { code, out, err } = await startMesh(folder, '__complete', ...words).ended
  assert.deepEqual([code, err], [0, ''])
  return out.split('\n').filter((line) => line !== '')
}

test('commands, options, their choices, containers and endpoints are completed', async (t) => {
  const folder = folderWith(t, exampleSpec('first-mesh'))
  assert.deepEqual(await completed(folder, 'stat'), ['status'])
  assert.ok((await completed(folder, '')).length > 10)
  assert.deepEqual(await completed(folder, 'up', '--wait'), ['--wait-timeout'])
  assert.deepEqual(await completed(folder, 'up', '--images', ''), ['auto', 'registry', 'debian'])
  assert.deepEqual(await completed(folder, 'logs', '-f', 's'), ['sensor-logger'])
  assert.deepEqual(await completed(folder, 'logs', 'drip-mon', 'd'), [])
  assert.deepEqual(await completed(folder, 'agent', ''), ['get', 'set', 'cmd'])
  assert.deepEqual(await completed(folder, 'agent', 'get', 'p'), ['peaches'])
  assert.deepEqual(await completed(folder, 'agent', '-t', '5', 'set', 'my'), ['my_store'])
  assert.deepEqual(await completed(folder, 'add-endpoint', '--module', 'Key'), ['KeyValueStore'])
  assert.deepEqual(await completed(folder, 'completion', ''), ['bash', 'zsh', 'fish'])
})

test('the mesh that -C names is the one whose names are offered', async (t) => {
  const folder = folderWith(t, exampleSpec('first-mesh'))
  assert.deepEqual(await completed('/', '-C', folder, 'agent', 'get', 'waf'), ['waffles'])
})

test('without a mesh, or with a broken one, there are no names and no words of complaint', async (t) => {
  assert.deepEqual(await completed('/', 'logs', ''), [])
  assert.deepEqual(await completed(folderWith(t, 'mesh: [\n'), 'agent', 'get', ''), [])
  assert.deepEqual(await completed('/', 'nonsense', ''), [])
  assert.deepEqual(await completed('/'), await completed('/', ''))
})

test('while the spec is being edited, the names of the mesh as it was before are offered', async (t) => {
  const folder = folderWith(t, exampleSpec('first-mesh'))
  mkdirSync(join(folder, '.mesh'))
  assert.deepEqual(await completed(folder, 'agent', 'get', 'waf'), ['waffles'])
  writeFileSync(join(folder, 'mesh.yaml'), 'mesh: [\n')
  assert.deepEqual(await completed(folder, 'agent', 'get', 'waf'), ['waffles'])
})

test('bash itself completes with the script', async (t) => {
  const folder = folderWith(t, exampleSpec('first-mesh'))
  symlinkSync(PROGRAM, join(folder, 'mesh'))
  const { out: script } = await startMesh('/', 'completion', 'bash').ended
  const ask = `${script}
COMP_WORDS=(mesh agent get w); COMP_CWORD=3; _mesh; printf '%s\\n' "\${COMPREPLY[@]}"
COMP_WORDS=(mesh dow); COMP_CWORD=1; _mesh; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', ask], {
    cwd: folder,
    env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
    encoding: 'utf8',
  })
  assert.equal(stdout, 'waffles\ndown\n', stderr)
})

test('an unknown shell is a usage error that names the known ones', async () => {
  const { code, err } = await startMesh('/', 'completion', 'tcsh').ended
  assert.equal(code, 2)
  assert.match(err, /no completion for "tcsh"\n {3}mesh completion bash/)
})
