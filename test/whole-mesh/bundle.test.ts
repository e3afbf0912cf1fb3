import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { docker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { exampleSpec, testMesh } from '../support/mesh-command.ts'

/** Every file of an archive, by its path. */
function contents(archive: string): Map<string, string> {
  const folder = `${archive}.content`
  mkdirSync(folder)
  execFileSync('tar', ['xzf', archive, '-C', folder])
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  )
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

const WITH_CLASS = `mesh: x
services:
  store:
    module: Service
    endpoints:
      - {name: mine, module: Mine, module_path: mine.js}
`
const CLASS = "import { Entity } from 'dripline-mesh/service'\nexport class Mine extends Entity {}\n"

/** How a secret can be written down. */
function formsOf(secret: string): string[] {
  const hash = (name: string): Buffer => createHash(name).update(secret).digest()
  return [
    secret,
    Buffer.from(secret).toString('base64').replace(/=+$/, '').slice(0, -1),
    Buffer.from(secret).toString('hex'),
    ...['md5', 'sha1', 'sha256', 'sha512'].flatMap((name) => [
      hash(name).toString('hex'),
      hash(name).toString('base64').replace(/=+$/, ''),
    ]),
  ]
}

test('the bundle of a running mesh has everything that helps and none of its passwords, in no form', async (t) => {
  const token = 'tokenOfTheCamera77'
  const override = 'overriddenSecret42'
  const spec = exampleSpec('first-mesh').replace(
    '    name: my_store\n',
    `    name: my_store\n    environment: {CAMERA_TOKEN: ${token}}\n`,
  )
  const mesh = testMesh(t, spec)
  await mesh.ok('up', '--images', 'debian', '--without', 'grafana')
  const secrets: string[] = Object.values(JSON.parse(readFileSync(join(mesh.folder, '.mesh/secrets.json'), 'utf8')))
  assert.ok(secrets.length >= 6)
  // What a careless program or person does: a password in a log, and one in the override file.
  const [first = ''] = secrets
  const encoded = Buffer.from(`dripline:${first}`).toString('base64')
  const agent = ['dl-agent', '--auth-file', '/root/authentications.json', '-b', 'rabbit-broker', 'alert', 'note.x']
  docker('exec', mesh.container('key-value-store'), ...agent, `note=login ${first} ${encoded}`)
  await eventually(() => assert.ok(docker('logs', mesh.container('drip-mon')).includes(first)), { withinMs: 20_000 })
  writeFileSync(
    join(mesh.folder, 'deploy/compose.override.yaml'),
    `services:\n  key-value-store:\n    environment: {API_KEY: ${override}}\n`,
  )
  await mesh.ok('bundle', 'trouble.tar.gz')
  const archive = join(mesh.folder, 'trouble.tar.gz')
  assert.equal((statSync(archive).mode & 0o777).toString(8), '600')
  assert.ok(!existsSync(`${archive}.part`))
  const files = contents(archive)
  for (const name of [
    'mesh.yaml',
    'doctor.json',
    'versions.json',
    'status.json',
    'effective-compose.yaml',
    'deploy/compose.yaml',
    'logs/rabbit-broker.txt',
    'logs/key-value-store.txt',
  ])
    assert.ok((files.get(name) ?? '').length > 10, `${name} is there, with something in it`)
  assert.match(files.get('logs/drip-mon.txt') ?? '', /login \[redacted\]/)
  for (const [name, text] of files) {
    for (const secret of [...secrets, token, override]) {
      for (const form of formsOf(secret)) assert.ok(!text.includes(form), `${name} holds "${secret.slice(0, 2)}…"`)
    }
  }
  assert.equal((await mesh.mesh('bundle', 'trouble.tar.gz')).code, 10)
})

test('a running mesh whose spec or class is being edited is bundled as it was before', async (t) => {
  const mesh = testMesh(t, WITH_CLASS)
  writeFileSync(join(mesh.folder, 'mine.js'), CLASS)
  await mesh.ok('up', '--images', 'debian')
  const wanted = [
    'logs/store.txt',
    'status.json',
    'deploy/store.yaml',
    'deploy/modules/mine.js',
    'effective-compose.yaml',
  ]
  writeFileSync(join(mesh.folder, 'mine.js'), `${CLASS}}`)
  await mesh.ok('bundle', 'class.tar.gz')
  mesh.edit('module: Service', 'modul: Service')
  const { err } = await mesh.ok('bundle', 'spec.tar.gz')
  assert.match(err, /^mesh\.yaml:\d+:\d+: warning: .*\n[\s\S]*goes by the mesh as it was before/)
  for (const archive of ['class.tar.gz', 'spec.tar.gz']) {
    const files = contents(join(mesh.folder, archive))
    assert.deepEqual(
      wanted.filter((name) => !files.has(name)),
      [],
      archive,
    )
    assert.match(files.get('deploy/modules/mine.js') ?? '', /Mine = class/)
    assert.match(files.get('doctor.json') ?? '', /is not valid/)
  }
})

test('a mesh that is not valid, or has no engine, still gets a bundle that says so', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal').replace('KeyValueStore', 'KeyValueStor'))
  const { out } = await mesh.ok('bundle', '--json')
  const { file } = JSON.parse(out).data
  const files = contents(file)
  assert.match(files.get('doctor.json') ?? '', /is not valid/)
  assert.match(files.get('mesh.yaml') ?? '', /KeyValueStor/)
})
