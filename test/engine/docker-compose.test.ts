import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { dockerCompose } from '../../src/engine/docker-compose.ts'
import { dockerEngine } from '../../src/engine/docker-engine.ts'
import type { ErrorCode } from '../../src/errors/mesh-error.ts'
import { MeshError } from '../../src/errors/mesh-error.ts'
import { composeProject, SMALL_IMAGE } from '../support/compose-project.ts'

const sleeper = { image: SMALL_IMAGE, init: true, command: ['sleep', 'infinity'], volumes: ['data:/data'] }

const failure = (code: ErrorCode, text: RegExp) => (error: unknown) => {
  assert.ok(error instanceof MeshError, String(error))
  assert.equal(error.code, code)
  assert.match(`${error.message}\n${error.hint}`, text)
  return true
}

test('an unchanged container has the hash that Compose would give it, and a changed one another', async (t) => {
  const { name, compose, write } = composeProject(t, { one: sleeper, two: sleeper })
  const engine = await dockerEngine({})
  await compose.create([], t.signal)
  write({ one: sleeper, two: { ...sleeper, environment: { COLOUR: 'red' } } })
  const wanted = await compose.configHashes(t.signal)
  const equal = (await engine.containers(name, t.signal)).map((state) => [
    state.name,
    state.configHash === wanted.get(state.name),
  ])
  assert.deepEqual(Object.fromEntries(equal), { one: true, two: false })
})

test('only the containers named are created, and a container in a profile counts when .env switches it on', async (t) => {
  const { name, folder, compose } = composeProject(t, {
    one: sleeper,
    two: sleeper,
    three: { ...sleeper, profiles: ['three'] },
  })
  const engine = await dockerEngine({})
  const names = async (): Promise<string[]> =>
    (await engine.containers(name, t.signal)).map((state) => state.name).sort()
  await compose.create(['one'], t.signal)
  assert.deepEqual(await names(), ['one'])
  await compose.create([], t.signal)
  assert.deepEqual(await names(), ['one', 'two'])
  writeFileSync(join(folder, '.env'), 'COMPOSE_PROFILES=three\n')
  await compose.create([], t.signal)
  assert.deepEqual(await names(), ['one', 'three', 'two'])
  writeFileSync(join(folder, '.env'), '')
  await compose.down({ volumes: false, timeoutS: 0 }, t.signal)
  assert.deepEqual(await names(), [])
})

test('down keeps the data, and deletes it only when told', async (t) => {
  const { name, compose } = composeProject(t, { one: sleeper })
  const engine = await dockerEngine({})
  await compose.create([], t.signal)
  await compose.down({ volumes: false, timeoutS: 0 }, t.signal)
  assert.deepEqual(await engine.volumes(name, t.signal), [`${name}_data`])
  await compose.down({ volumes: true, timeoutS: 0 }, t.signal)
  await compose.down({ volumes: true, timeoutS: 0 }, t.signal)
  assert.deepEqual(await engine.volumes(name, t.signal), [])
})

test('an image that no registry gives is image-unavailable', async (t) => {
  const { compose } = composeProject(t, { one: { image: 't-registry.invalid/nothing:1' } })
  await assert.rejects(compose.create([], t.signal), failure('image-unavailable', /--images debian/))
})

test('a mistake in compose.yaml is told in the words of Compose', async (t) => {
  const { compose, write } = composeProject(t, {})
  write({ one: { image: SMALL_IMAGE, comand: 'x' } })
  await assert.rejects(compose.configHashes(t.signal), failure('config-invalid', /comand/))
  write({ one: sleeper })
})

test('the version is that of Compose 2 or newer', async (t) => {
  assert.ok(Number.parseInt(await dockerCompose('.').version(t.signal), 10) >= 2)
})

/** Programs that answer like a machine without Compose v2, found before the real ones. */
function pretend(t: TestContext, programs: Readonly<Record<string, string>>): void {
  const folder = mkdtempSync(join(tmpdir(), 't-path-'))
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  const path = process.env.PATH
  process.env.PATH = `${folder}:/usr/bin:/bin`
  t.after(() => {
    process.env.PATH = path
    rmSync(folder, { recursive: true })
  })
}

test('Compose version 1 alone is compose-missing and says that it is too old', async (t) => {
  const noPlugin = `echo "docker: 'compose' is not a docker command." >&2; exit 1`
  pretend(t, { docker: noPlugin, 'docker-compose': 'echo 1.29.2' })
  await assert.rejects(
    dockerCompose('.').create([], t.signal),
    failure('compose-missing', /1\.29\.2 is too old.*\ninstall it with apt-get: docker-compose/),
  )
})

test('an abort ends Compose with the reason of the abort', async (t) => {
  pretend(t, { docker: 'exec sleep 60' })
  const signal = AbortSignal.timeout(200)
  await assert.rejects(dockerCompose('.').create([], signal), (error) => error === signal.reason)
})
