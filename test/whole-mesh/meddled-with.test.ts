import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { docker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { type Ended, startMesh, type TestMesh, testMesh } from '../support/mesh-command.ts'

/*
 * What people do to a running mesh behind its back, and what an interrupted command leaves: each command still answers,
 * says what is the matter, and `mesh up` mends it.
 */

const SPEC = `mesh: x
database: {}
services:
  store:
    name: my_store
    module: Service
    endpoints:
      - {name: peaches, module: KeyValueStore, initial_value: 1, log_interval: 1}
  logger:
    module: PostgresSensorLogger
`

async function answers(mesh: TestMesh): Promise<void> {
  const { out } = await mesh.ok('agent', 'get', 'peaches')
  assert.match(out, /value_raw/)
  assert.doesNotMatch((await mesh.ok('status')).out, /\bno:/)
}

/** Containers of the mesh by their names on the engine, stopped ones included. */
function namesOf({ name }: TestMesh): string[] {
  const all = docker('ps', '--all', '--filter', `label=com.docker.compose.project=${name}`, '--format', '{{.Names}}')
  return all.split('\n').sort()
}

test('a mesh that was meddled with', async (t) => {
  const mesh = testMesh(t, SPEC)
  await mesh.ok('up', '--images', 'debian')
  const network = `${mesh.name}_default`
  const names = namesOf(mesh)

  for (const container of ['rabbit-broker', 'postgres', 'store']) {
    await t.test(`${container} cut off from the network: said by each command, and mended by up`, async () => {
      docker('network', 'disconnect', network, mesh.container(container))
      const status = await mesh.ok('status')
      assert.match(status.out, new RegExp(`^${container} .*no: it is cut off from its network: mesh up makes it`, 'm'))
      const doctor = await mesh.mesh('doctor')
      assert.equal(doctor.code, 7, doctor.err)
      assert.match(doctor.out, new RegExp(`^problem +running +${container} is not ready: it is cut off`, 'm'))
      await mesh.ok('bundle', `${container}.tar.gz`)
      const got = await mesh.mesh('agent', 'get', 'peaches', '-t', '1')
      if (container === 'postgres') assert.equal(got.code, 0, got.err)
      else assert.notEqual(got.code, 0)
      assert.doesNotMatch(got.err, /mistake in mesh itself/)
      const restart = await mesh.mesh('restart', container)
      assert.deepEqual([restart.code, /cut off from the network/.test(restart.err)], [5, true], restart.err)
      assert.match((await mesh.ok('up', '--plan')).out, new RegExp(`start +${container} .*cut off from its network`))
      await mesh.ok('up')
      await answers(mesh)
    })
  }

  for (const container of ['rabbit-broker', 'store']) {
    await t.test(`${container} paused: made anew by up, restarted by restart`, async () => {
      docker('pause', mesh.container(container))
      await mesh.ok('up')
      await answers(mesh)
      docker('pause', mesh.container(container))
      await mesh.ok('restart', container)
      await answers(mesh)
    })
  }

  await t.test('containers that Compose had half made are removed, beside others or alone', async () => {
    const image = 'mesh.local/debian:trixie'
    const leave = (service: string): void => {
      const labels = ['project', 'service', 'oneoff', 'replace'].map((label) => {
        const value = { project: mesh.name, oneoff: 'False', replace: mesh.container(service) }[label] ?? service
        return `--label=com.docker.compose.${label}=${value}`
      })
      const name = `0123456789ab_${mesh.container(service)}`
      docker('run', '--detach', '--network', network, '--name', name, ...labels, image, 'sleep', '600')
    }
    leave('store')
    docker('rm', '--force', mesh.container('logger'))
    leave('logger')
    const left = namesOf(mesh)
    const other = join(mesh.folder, 'other')
    mkdirSync(other)
    writeFileSync(join(other, 'mesh.yaml'), SPEC.replace('mesh: x', `mesh: ${mesh.name}`))
    assert.equal((await startMesh(other, 'up', '--images', 'debian').ended).code, 6)
    assert.deepEqual(namesOf(mesh), left, 'a mesh of the same name in another folder removes none of them')
    const status = await mesh.ok('status')
    assert.match(status.out, /^store +running +yes/m)
    assert.match(status.out, /^logger +absent/m)
    assert.match((await mesh.ok('up')).err, /^removed 2 containers half made before$/m)
    assert.deepEqual(namesOf(mesh), names)
    await answers(mesh)
  })

  await t.test('stopped, and its network cleared away: everything is made anew', async () => {
    docker('stop', '--time', '10', ...Object.values(mesh.ids()))
    docker('network', 'rm', network)
    const restart = await mesh.mesh('restart')
    assert.deepEqual([restart.code, /cut off from the network/.test(restart.err)], [5, true], restart.err)
    await mesh.ok('up')
    await answers(mesh)
    docker('stop', '--time', '10', ...Object.values(mesh.ids()))
    docker('network', 'rm', network)
    await mesh.ok('down')
    await mesh.ok('up')
    assert.deepEqual(namesOf(mesh), names)
  })

  await t.test('the passwords are gone: nothing is changed, and each command names the file', async () => {
    const file = join(mesh.folder, '.mesh/secrets.json')
    const secrets = readFileSync(file)
    const ids = mesh.ids()
    for (const text of [null, '{}']) {
      if (text === null) rmSync(file)
      else writeFileSync(file, text)
      const LOST = /the passwords of this mesh are missing: \S.*secrets\.json/
      assert.match((await mesh.ok('status')).out, LOST)
      const failed = async (code: number, ...words: string[]): Promise<void> => {
        const ended = await mesh.mesh(...words)
        assert.deepEqual([words, ended.code], [words, code], ended.err)
        assert.match(`${ended.out}${ended.err}`, LOST)
      }
      await failed(5, 'agent', 'get', 'peaches')
      await failed(5, 'doctor')
      await failed(10, 'up')
      await failed(10, 'up', '--plan')
      assert.deepEqual(mesh.ids(), ids)
    }
    writeFileSync(file, secrets)
    await answers(mesh)
  })

  await t.test('a spec that is no text any more: looked at and taken down as it was before', async () => {
    const file = join(mesh.folder, 'mesh.yaml')
    const spec = readFileSync(file)
    for (const bytes of [Buffer.alloc(900), Buffer.from(`\uFEFF${spec}`, 'utf16le')]) {
      writeFileSync(file, bytes)
      const status = await mesh.ok('status')
      assert.match(status.out, /^store +running +yes/m)
      assert.match(status.err, /^mesh\.yaml:1:1: warning: .*(?:NUL|UTF-16)[^\n]*\n +this goes by the mesh as it was/)
    }
    writeFileSync(file, spec)
  })

  await t.test('the folder was renamed: restart changes nothing, up makes the containers anew', async () => {
    const moved = join(dirname(mesh.folder), 'another name')
    renameSync(mesh.folder, moved)
    const run = (...words: string[]): Promise<Ended> => startMesh(moved, ...words).ended
    const ids = mesh.ids()
    const restart = await run('restart', 'store')
    assert.equal(restart.code, 10, restart.err)
    assert.match(restart.err, /were made from .*my mesh\/deploy, which is not there\n {3}.*mesh up/)
    assert.deepEqual(mesh.ids(), ids)
    assert.equal((await run('up')).code, 0)
    assert.equal((await run('restart', 'store')).code, 0)
    mkdirSync(mesh.folder)
  })
})

/** A definition of each container that is another at each level. */
const atLevel = (level: number, name: string): string =>
  SPEC.replace('mesh: x', `mesh: ${name}\nbroker: {environment: {LEVEL: "${level}"}}`)
    .replace('database: {}', `database: {environment: {LEVEL: "${level}"}}`)
    .replaceAll(/^ {4}module: (\w+)$/gm, `    environment: {LEVEL: "${level}"}\n$&`)

test('an up that is stopped while it makes containers anew is gone on with', async (t) => {
  const mesh = testMesh(t, SPEC)
  const file = join(mesh.folder, 'mesh.yaml')
  writeFileSync(file, atLevel(0, mesh.name))
  await mesh.ok('up', '--images', 'debian')
  const names = namesOf(mesh)
  for (const [round, afterMs] of [0, 150, 300, 450, 600].entries()) {
    writeFileSync(file, atLevel(round + 1, mesh.name))
    const up = mesh.start('up')
    await eventually(() => /wrote \d+ files?/.test(up.err()), { withinMs: 30_000 })
    await new Promise((resolve) => setTimeout(resolve, afterMs))
    up.child.kill('SIGINT')
    assert.ok([0, 130].includes((await up.ended).code ?? -1), up.err())
    await mesh.ok('up')
    assert.deepEqual(namesOf(mesh), names, `stopped after ${afterMs} ms`)
    assert.equal((await mesh.ok('up', '--plan')).out, 'nothing to do\n')
  }
})
