import assert from 'node:assert/strict'
import { test } from 'node:test'
import { engineWithData } from '../support/engine-proxy.ts'
import { type Ended, exampleSpec, startMeshWith, testMesh } from '../support/mesh-command.ts'
import { smallDisk } from '../support/small-disk.ts'

test('an engine with hardly any room left can be looked at and taken down, but starts nothing', async (t) => {
  const disk = smallDisk(t, 8192)
  if (disk === null) return
  const mesh = testMesh(t, exampleSpec('minimal'))
  await mesh.ok('up', '--images', 'debian')
  const address = await engineWithData(t, mesh.folder, disk.path)
  const run = (...words: string[]): Promise<Ended> =>
    startMeshWith({ DOCKER_HOST: address }, mesh.folder, ...words).ended
  const LEFT = /only [78] MB are left for the container engine\n {3}see what takes the room: /

  const status = await run('status')
  assert.equal(status.code, 0, status.err)
  assert.match(status.out, /^key-value-store +running +yes/m)
  assert.match(status.out, LEFT)
  const json = JSON.parse((await run('status', '--json')).out) as { ok: boolean; warnings: readonly string[] }
  assert.ok(json.ok && json.warnings.some((warning) => LEFT.test(warning)))

  const got = await run('agent', 'get', 'peaches')
  assert.equal(got.code, 0, got.err)
  const doctor = await run('doctor')
  assert.equal(doctor.code, 5, doctor.err)
  assert.match(doctor.out, /^problem +disk +[78](?:\.\d)? MB free/m)
  assert.match(doctor.out, /2 containers running and ready/)

  for (const command of ['up', 'restart']) {
    const refused = await run(command)
    assert.equal(refused.code, 5, refused.err)
    assert.match(refused.err, LEFT)
  }
  const down = await run('down')
  assert.equal(down.code, 0, down.err)
  assert.deepEqual(mesh.ids(), {})
})
