import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { docker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { exampleSpec, testMesh } from '../support/mesh-command.ts'

const WITH_DATABASE = `mesh: x
database: {}
services:
  key-value-store:
    name: my_store
    module: Service
    endpoints: [{ name: peaches, module: KeyValueStore, initial_value: 1 }]
`

/** A container that is no dripline service, on an image that every test machine has. */
const withPlain = (command: string): string => `mesh: x
services:
  other:
    image: mesh.local/debian:trixie
    command: ["sh", "-c", ${JSON.stringify(command)}]
    restart: "no"
`

test('a container that ends during up fails it at once, with exit code 8 and its last words', async (t) => {
  const mesh = testMesh(t, withPlain('echo looking for the instrument; sleep 1; echo none found >&2; exit 3'))
  const { code, err } = await mesh.mesh('up')
  assert.equal(code, 8, err)
  assert.match(
    err,
    /error: other: exited with code 3\n {3}last lines of its log:\n {5}looking for the instrument\n {5}none found/,
  )
})

test('a broker that is killed during up fails it at once, and the next up brings the mesh up', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  const up = mesh.start('up', '--images', 'debian')
  await eventually(() => up.err().includes('rabbit-broker: started'), { withinMs: 30_000 })
  docker('kill', mesh.container('rabbit-broker'))
  const killedAt = performance.now()
  const { code, err } = await up.ended
  assert.ok(performance.now() - killedAt < 5_000)
  assert.equal(code, 8, err)
  assert.match(err, /error: rabbit-broker: killed \(exit code 137\)/)
  await mesh.ok('up')
})

test('a mesh whose first up failed is looked at and taken down while its spec is being edited', async (t) => {
  const mesh = testMesh(t, withPlain('exit 3'))
  assert.equal((await mesh.mesh('up')).code, 8)
  mesh.edit('services:', 'servises:')
  const status = await mesh.ok('status')
  assert.match(status.out, /^rabbit-broker +running/m)
  assert.match(status.out, /^other +exited \(3\)/m)
  assert.match(status.err, /^mesh.yaml:1:1: warning: the mesh needs "services", and 1 more\n/)
  await mesh.ok('logs', 'other')
  const doctor = await mesh.mesh('doctor')
  assert.equal(doctor.code, 3, doctor.err)
  assert.match(doctor.out, /^problem +spec .* is not valid: 2 problems$/m)
  assert.match(doctor.out, /^ok +secrets /m)
  assert.match(doctor.out, /^problem +running +other has ended \(3\)$/m)
  assert.equal((await mesh.mesh('up')).code, 3)
  const volumes = (): string =>
    docker('volume', 'ls', '-q', '--filter', `label=com.docker.compose.project=${mesh.name}`)
  const before = volumes()
  assert.notEqual(before, '')
  assert.equal((await mesh.mesh('down', '--volumes', '--confirm', mesh.name)).code, 3)
  await mesh.ok('down')
  assert.deepEqual([mesh.ids(), volumes()], [{}, before])
})

test('a port that is taken is refused before anything is started, with its holder', async (t) => {
  const port = await takenPort(t)
  const mesh = testMesh(t, exampleSpec('minimal'))
  writeFileSync(
    join(mesh.folder, 'mesh.yaml'),
    `${exampleSpec('minimal')}broker:\n  port: ${port}\n`.replace(/^mesh: .*$/m, `mesh: ${mesh.name}`),
  )
  const { code, err } = await mesh.mesh('up', '--images', 'debian')
  assert.equal(code, 6, err)
  assert.match(err, new RegExp(`rabbit-broker: port ${port} is taken by \\S+ \\(process ${process.pid}\\)`))
  assert.deepEqual(mesh.ids(), {})
})

async function takenPort(t: TestContext): Promise<number> {
  const server = createServer()
  t.after(() => server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  assert.ok(typeof address === 'object' && address !== null)
  return address.port
}

test('a database volume of another password says what can be done; another application password is mended', async (t) => {
  const mesh = testMesh(t, WITH_DATABASE)
  const path = join(mesh.folder, '.mesh', 'secrets.json')
  await mesh.ok('up', '--images', 'debian')
  const secrets = JSON.parse(readFileSync(path, 'utf8'))

  writeFileSync(
    path,
    JSON.stringify({
      ...secrets,
      databasePassword: 'AnotherApplicationPassword1',
      brokerPassword: 'AnotherBrokerPassword1',
    }),
  )
  const mended = await mesh.ok('up')
  assert.match(mended.err, /postgres: tables are up to date/)

  writeFileSync(path, JSON.stringify({ ...secrets, databaseAdminPassword: 'AnotherAdminPassword1' }))
  const { code, err } = await mesh.mesh('up')
  assert.equal(code, 8, err)
  assert.match(err, /postgres login: .*password authentication failed/)
  assert.match(err, /its volume was made with another password of "postgres"/)
  assert.doesNotMatch(err, /AnotherAdminPassword1/)
})

test('Ctrl-C leaves what runs, says how to go on, and the next up goes on', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  const up = mesh.start('up', '--images', 'debian')
  await eventually(() => up.err().includes('key-value-store: started'), { withinMs: 30_000 })
  up.child.kill('SIGINT')
  const { code, err } = await up.ended
  assert.equal(code, 130, err)
  assert.match(err, /go on with: mesh up/)
  assert.ok(Object.keys(mesh.ids()).length > 0)
  await mesh.ok('up')
})

test('two meshes live side by side, but not two of one name', async (t) => {
  const one = testMesh(t, exampleSpec('minimal'))
  const two = testMesh(t, exampleSpec('minimal'))
  const namesake = testMesh(t, exampleSpec('minimal'), one.name)
  await Promise.all([one.ok('up', '--images', 'debian'), two.ok('up', '--images', 'debian')])
  assert.deepEqual(Object.keys(one.ids()), Object.keys(two.ids()))
  for (const command of [
    ['up', '--images', 'debian'],
    ['status'],
    ['agent', 'get', 'peaches'],
    ['restart'],
    ['down'],
  ]) {
    const { code, err } = await namesake.mesh(...command)
    assert.equal(code, 6, err)
    assert.match(err, new RegExp(`the mesh name "${one.name}" belongs to containers made from `))
  }
  await two.ok('down')
  assert.ok(Object.keys(one.ids()).length > 0)
})

test('a second up at the same time is refused, and says who is at work', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  const first = mesh.start('up', '--images', 'debian')
  await eventually(() => first.err().includes('rabbit-broker: started'), { withinMs: 30_000 })
  const second = await mesh.mesh('up')
  assert.equal(second.code, 6, second.err)
  assert.match(second.err, new RegExp(`another mesh command is at work here \\(process ${first.child.pid}\\)`))
  assert.equal((await first.ended).code, 0)
})
