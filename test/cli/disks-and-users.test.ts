import assert from 'node:assert/strict'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { docker } from '../support/containers.ts'
import {
  exampleSpec,
  OTHER_USER,
  startMesh,
  startMeshAsOther,
  type TestMesh,
  testMesh,
} from '../support/mesh-command.ts'
import { smallDisk } from '../support/small-disk.ts'

const needsRoot = { skip: process.getuid?.() !== 0 && 'becoming another user needs root' }

/** Lets the other user into the folder above the mesh, and the mesh's folder belong to whom it should. */
function ownedBy(mesh: TestMesh, user: number): void {
  chmodSync(dirname(mesh.folder), 0o755)
  for (const path of [mesh.folder, join(mesh.folder, 'mesh.yaml')]) chownSync(path, user, user)
}

test('a disk that is full at whatever moment of generate is exit 5, and once there is room all is well', async (t) => {
  const disk = smallDisk(t, 8192)
  if (disk === null) return
  for (const pages of [0, 1, 2, 3, 4, 20]) {
    const folder = join(disk.path, `mesh ${pages}`)
    mkdirSync(folder)
    writeFileSync(join(folder, 'mesh.yaml'), exampleSpec('minimal'))
    disk.leave(pages * 4096)
    const { code, err } = await startMesh(folder, 'generate').ended
    assert.equal(code, 5, err)
    assert.match(err, /^error: writing .*: the disk is full\n {3}make room and run it again/, `${pages} pages`)
    assert.ok(!existsSync(join(folder, 'deploy')), `${pages} pages`)
    disk.free()
    assert.equal((await startMesh(folder, 'generate').ended).code, 0)
    assert.equal(readFileSync(join(folder, '.mesh/.gitignore'), 'utf8'), '*\n')
  }
})

test('on a read-only disk looking works, and what would write is exit 5, and says why', async (t) => {
  const disk = smallDisk(t, 4096)
  if (disk === null) return
  writeFileSync(join(disk.path, 'mesh.yaml'), exampleSpec('minimal'))
  const run = (...words: string[]) => startMesh(disk.path, ...words).ended
  for (const when of ['before the first time', 'later']) {
    disk.readOnly(true)
    const { code, err } = await run('generate')
    assert.equal(code, 5, `${when}: ${err}`)
    assert.match(err, /^error: writing .*: the file system is read-only/, when)
    assert.equal((await run('generate', '--check')).code, when === 'later' ? 0 : 4)
    assert.equal((await run('validate')).code, 0)
    disk.readOnly(false)
    assert.equal((await run('generate')).code, 0)
  }
})

test('a user who may not use the engine is told so, exit 5, and can still generate', needsRoot, async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  ownedBy(mesh, OTHER_USER)
  for (const command of ['up', 'down', 'status', 'logs']) {
    const { code, err } = await startMeshAsOther([], mesh.folder, command).ended
    assert.equal(code, 5, `${command}: ${err}`)
    assert.match(err, /this user may not use the container engine/)
    assert.match(err, /sudo usermod -aG docker/)
  }
  const { code, err } = await startMeshAsOther([], mesh.folder, 'generate').ended
  assert.equal(code, 0, err)
})

test('a user in the group of the engine brings a mesh up and down without being root', needsRoot, async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  ownedBy(mesh, OTHER_USER)
  const group = statSync('/var/run/docker.sock').gid
  const run = (...words: string[]) => startMeshAsOther([group], mesh.folder, ...words).ended
  const up = await run('up', '--images', 'debian')
  assert.equal(up.code, 0, up.err)
  assert.equal(statSync(join(mesh.folder, '.mesh/secrets.json')).uid, OTHER_USER)
  assert.match(docker('exec', mesh.container('key-value-store'), 'dl-agent', '--version'), /\d/)
  const down = await run('down')
  assert.equal(down.code, 0, down.err)
})

test(
  'the mesh of another user is not mistaken for a new one: exit 5, with the file that may not be read',
  needsRoot,
  async (t) => {
    const mesh = testMesh(t, exampleSpec('minimal'))
    await mesh.ok('generate', '--images', 'debian')
    chmodSync(dirname(mesh.folder), 0o755)
    const group = statSync('/var/run/docker.sock').gid
    for (const words of [['status'], ['up'], ['up', '--plan'], ['generate', '--check'], ['images', 'list']]) {
      const { code, err } = await startMeshAsOther([group], mesh.folder, ...words).ended
      assert.equal(code, 5, `${words.join(' ')}: ${err}`)
      assert.match(err, /(?:reading|writing) .*\.mesh\S*: no permission .*\n {3}.*run by the user who owns its folder/)
    }
  },
)
