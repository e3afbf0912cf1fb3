import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { exampleSpec, testMesh } from './support/mesh-command.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const AWAY = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/

const run = promisify(execFile)

/** The package as `npm publish` would send it, installed in a folder of its own; `null`, and skipped: no registry. */
async function installed(t: TestContext): Promise<string | null> {
  const parent = mkdtempSync(join(tmpdir(), 't-package '))
  t.after(() => rmSync(parent, { recursive: true, force: true }))
  await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', parent], { cwd: ROOT })
  const [tarball = ''] = readdirSync(parent)
  const folder = join(parent, 'my install')
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}\n')
  try {
    await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(parent, tarball)], { cwd: folder })
  } catch (error) {
    if (!AWAY.test(String((error as { stderr?: string }).stderr))) throw error
    t.skip('the npm registry is not reached')
    return null
  }
  return folder
}

test('the packed package, installed elsewhere', async (t) => {
  const folder = await installed(t)
  if (folder === null) return
  const bin = (program: string): string => join(folder, 'node_modules/.bin', program)

  for (const program of ['mesh', 'dl-serve', 'dl-agent', 'dl-mon', 'dl-http-server']) {
    await t.test(`${program} is on the path of the installation and starts`, async () => {
      const { stdout } = await run(bin(program), ['--version'], { cwd: folder })
      assert.match(stdout, /\d+\.\d+\.\d+/)
    })
  }

  await t.test('dripline-mesh/service gives the classes that a class of the user’s own extends', async () => {
    const script = "const { Entity } = await import('dripline-mesh/service'); console.log(typeof Entity)"
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: folder })
    assert.equal(stdout, 'function\n')
  })

  await t.test('brings a mesh up, asks it and takes it down', async (t) => {
    const mesh = testMesh(t, exampleSpec('minimal'))
    const options = { cwd: mesh.folder }
    await run(bin('mesh'), ['up', '--images', 'debian'], options)
    const { stdout: status } = await run(bin('mesh'), ['status', '--json'], options)
    const port = /127\.0\.0\.1:(\d+) → 5672/.exec(status)?.[1] ?? ''
    const login = ['--auth-file', 'deploy/authentications.json', '-b', '127.0.0.1', '-p', port]
    const { stdout: reply } = await run(bin('dl-agent'), [...login, 'get', 'peaches'], options)
    assert.match(reply, /value_raw : 0\.75/)
    await run(bin('mesh'), ['down'], options)
    assert.deepEqual(mesh.ids(), {})
  })

  await t.test('holds no test, no source and no password of a mesh that was run from it', async () => {
    const names = readdirSync(join(folder, 'node_modules/dripline-mesh'), { recursive: true, encoding: 'utf8' })
    assert.ok(names.includes('schemas/mesh.schema.json'))
    const unwanted = names.filter((name) => /^(?:test|src|bench)\/|\.mesh\b|(?:^|\/)deploy\//.test(name))
    assert.deepEqual(unwanted, [])
  })
})

test('a clone that is built gives the command as the README says', async (t) => {
  const words =
    /^npm (install --global \.)$/m.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))?.[1]?.split(' ') ?? []
  assert.ok(words.length > 0, 'the README says how')
  const parent = mkdtempSync(join(tmpdir(), 't-clone '))
  t.after(() => rmSync(parent, { recursive: true, force: true }))
  const clone = join(parent, 'my clone')
  // npm may build it once more, which would take the program away from the tests beside this one.
  const others = ['.git', 'node_modules', 'test', 'deploy', '.mesh'].map((name) => `/${name}`)
  cpSync(ROOT, clone, { recursive: true, filter: (path) => !others.some((other) => path.endsWith(other)) })
  symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'))
  await run('npm', [...words, '--prefix', parent, '--no-audit', '--no-fund'], { cwd: clone })
  const { stdout } = await run(join(parent, 'bin/mesh'), ['init', 'my-lab', '--yes', '--dry-run'], { cwd: parent })
  assert.match(stdout, /^mesh: my-lab$/m)
})
