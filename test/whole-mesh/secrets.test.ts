import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { docker } from '../support/containers.ts'
import { exampleSpec, testMesh } from '../support/mesh-command.ts'

/** Files that are there to hold passwords; nobody but their owner gets into the folders they stand in. */
const KEEPERS = /^(?:\.mesh\/|deploy\/)/

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  )
}

test('a day with a mesh: no generated secret is on a screen, in a log, a process list, a definition or an archive', async (t) => {
  const mesh = testMesh(t, exampleSpec('first-mesh'))
  const shown = new Map<string, string>()
  const see = async (...words: string[]): Promise<void> => {
    const { out, err } = await mesh.mesh(...words)
    shown.set(`mesh ${words.join(' ')}`, out + err)
  }
  const ON_DEBIAN = ['--images', 'debian', '--without', 'grafana']
  await see('generate', '--diff', ...ON_DEBIAN)
  await see('up', '--explain', '--json', ...ON_DEBIAN)
  for (const words of [
    ['up', '--plan'],
    ['status'],
    ['status', '--json'],
    ['agent', 'get', '--all'],
    ['agent', 'get', 'peaches', '--long'],
    ['agent', 'get', 'nobody', '--json'],
    ['doctor', '--json'],
    ['graph'],
    ['images', 'list', '--json'],
    ['generate', '--diff'],
    ['bundle', 'support.tar.gz'],
    ['logs', '--tail', '10000'],
  ])
    await see(...words)
  const ids = Object.values(mesh.ids())
  assert.ok(ids.length >= 5, 'the mesh runs')
  shown.set('docker inspect', docker('inspect', ...ids))
  for (const id of ids) shown.set(`docker top ${id}`, docker('top', id, '-eo', 'pid,args'))
  shown.set(
    'docker compose config',
    execFileSync('docker', ['compose', 'config'], { cwd: join(mesh.folder, 'deploy'), encoding: 'utf8' }),
  )
  shown.set('support.tar.gz', execFileSync('tar', ['-xzOf', 'support.tar.gz'], { cwd: mesh.folder, encoding: 'utf8' }))
  for (const file of filesBelow(mesh.folder).filter((name) => !KEEPERS.test(name)))
    shown.set(file, readFileSync(join(mesh.folder, file), 'latin1'))
  await see('down', '--json')

  const secrets = JSON.parse(readFileSync(join(mesh.folder, '.mesh/secrets.json'), 'utf8')) as Record<string, string>
  const passwords = Object.entries(secrets).filter(([name]) => name.endsWith('Password'))
  assert.ok(passwords.length >= 5)
  for (const [where, text] of shown) {
    assert.ok(text.length > 0 || where.startsWith('mesh'), `${where}: nothing was printed`)
    for (const [name, password] of passwords) {
      const forms = [password, Buffer.from(password).toString('base64'), encodeURIComponent(password)]
      assert.ok(!forms.some((form) => text.includes(form)), `${where} shows ${name}`)
    }
  }
  for (const folder of ['.mesh', 'deploy'])
    assert.equal((statSync(join(mesh.folder, folder)).mode & 0o077).toString(8), '0', `${folder} is open to others`)
})
