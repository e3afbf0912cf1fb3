import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { chooseImage, pullImage } from '../../src/engine/image-set.ts'
import { MeshError } from '../../src/errors/mesh-error.ts'
import { SMALL_IMAGE } from '../support/compose-project.ts'

const templates = fileURLToPath(new URL('../../templates/images', import.meta.url))
/** No registry answers under this name, with or without a network (RFC 2606). */
const NOWHERE = 't-registry.invalid'

function optionsFor(signal: AbortSignal): { lines: string[]; options: Parameters<typeof chooseImage>[2] } {
  const lines: string[] = []
  return { lines, options: { templates, onProgress: (line) => lines.push(line), signal } }
}

test('the debian set gives stand-ins under names of its own, and none where Debian has no such program', async (t) => {
  const { options } = optionsFor(t.signal)
  assert.deepEqual(await chooseImage('postgres:16.0', 'debian', options), {
    reference: 'mesh.local/postgres:17-debian',
    from: 'debian',
  })
  assert.equal(await chooseImage('grafana/grafana:9.5.12', 'debian', options), null)
})

test('an image that is on this machine is taken as it is, without asking a registry', async (t) => {
  const { lines, options } = optionsFor(t.signal)
  assert.deepEqual(await chooseImage(SMALL_IMAGE, 'auto', options), { reference: SMALL_IMAGE, from: 'machine' })
  assert.deepEqual(lines, [])
})

test('auto says which image could not be pulled and that there is no stand-in', async (t) => {
  const { lines, options } = optionsFor(t.signal)
  assert.equal(await chooseImage(`${NOWHERE}/grafana:1`, 'auto', options), null)
  assert.equal(lines.at(-1), `${NOWHERE}/grafana:1 cannot be pulled, and Debian has none`)
})

test('the registry set refuses what cannot be pulled, and says how to do without a registry', async (t) => {
  await assert.rejects(chooseImage(`${NOWHERE}/rabbitmq:1`, 'registry', optionsFor(t.signal).options), (error) => {
    assert.ok(error instanceof MeshError)
    assert.equal(error.code, 'image-unavailable')
    assert.match(String(error.hint), /--images debian/)
    return true
  })
})

test('a pull that is aborted ends with the reason of the abort', async () => {
  const signal = AbortSignal.abort(new Error('enough'))
  await assert.rejects(pullImage(`${NOWHERE}/x:1`, { onProgress: () => {}, signal }), (e) => e === signal.reason)
})
