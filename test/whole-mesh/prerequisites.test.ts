import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { startContainer } from '../support/containers.ts'
import {
  exampleSpec,
  OTHER_USER,
  startMesh,
  startMeshAsOther,
  startMeshWith,
  type TestMesh,
  testMesh,
} from '../support/mesh-command.ts'

/** A PATH on which `docker` has no `compose`, and `docker-compose` is of version 1 or not there. */
function pathWithoutCompose(mesh: TestMesh, v1: boolean): NodeJS.ProcessEnv {
  const folder = join(mesh.folder, '..', 'bin')
  mkdirSync(folder)
  const script = (name: string, text: string): void => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  const docker = execFileSync('which', ['docker'], { encoding: 'utf8' }).trim()
  script(
    'docker',
    `[ "$1" = compose ] && { echo "docker: 'compose' is not a docker command." >&2; exit 1; }\nexec ${docker} "$@"`,
  )
  if (v1) script('docker-compose', 'echo 1.29.2')
  symlinkSync(process.execPath, join(folder, 'node'))
  return { PATH: folder }
}

for (const [v1, said] of [
  [false, /Docker Compose v2 is missing/],
  [true, /Docker Compose 1\.29\.2 is too old: version 2 is needed/],
] as const) {
  test(`Compose ${v1 ? 'of version 1' : 'missing'} is exit 5 before anything is written, pulled or built`, async (t) => {
    const mesh = testMesh(t, exampleSpec('minimal'))
    const { code, err } = await startMeshWith(pathWithoutCompose(mesh, v1), mesh.folder, 'up').ended
    assert.equal(code, 5, err)
    assert.match(err, said)
    assert.match(err, /\n {3}install it with apt-get: docker-compose/)
    assert.ok(!existsSync(join(mesh.folder, 'deploy')))
    assert.doesNotMatch(err, /pulling|building/)
  })
}

test('without a docker command: exit 5, and it is named', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  const { code, err } = await startMeshWith({ PATH: '/nowhere' }, mesh.folder, 'up').ended
  assert.equal(code, 5, err)
  assert.match(err, /^error: there is no docker command on this machine/)
})

test('a Docker context that does not exist is refused by name, before another engine is used in its place', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  const { code, err } = await startMeshWith({ DOCKER_CONTEXT: 'lab-pc' }, mesh.folder, 'up').ended
  assert.equal(code, 5, err)
  assert.match(err, /^error: there is no Docker context "lab-pc", which DOCKER_CONTEXT names\n/)
})

const withWeb = (port: number): string => `mesh: x
services:
  web:
    image: mesh.local/debian:trixie
    command: [sleep, infinity]
    ports: ["${port}:80"]
`

test("a taken port among a container's ports: is told before images are made, with the program that has it", async (t) => {
  const mesh = testMesh(t, withWeb(await takenPort(t)))
  const { code, err } = await mesh.mesh('up')
  assert.equal(code, 6, err)
  assert.match(err, new RegExp(`^error: web: port \\d+ is taken by \\S+ \\(process ${process.pid}\\)\n`))
  assert.deepEqual(mesh.ids(), {})
  assert.ok(!existsSync(join(mesh.folder, 'deploy')))
})

test('a port that another container has published is told with the name of that container', async (t) => {
  const holder = startContainer(t, ['--publish', '127.0.0.1::80', 'mesh.local/debian:trixie', 'sleep', 'infinity'])
  const published = execFileSync('docker', ['port', holder, '80/tcp'], { encoding: 'utf8' })
  const mesh = testMesh(t, withWeb(Number(published.trim().split(':').at(-1))))
  const { code, err } = await mesh.mesh('up', '--images', 'auto')
  assert.equal(code, 6, err)
  assert.match(err, new RegExp(`^error: web: port \\d+ is taken by the container ${holder}\n`))
})

test('a port whose holder is hidden from this user is told with whose it is', {
  skip: process.getuid?.() !== 0 && 'becoming another user needs root',
}, async (t) => {
  const mesh = testMesh(t, withWeb(await takenPort(t)))
  chmodSync(dirname(mesh.folder), 0o755)
  chownSync(mesh.folder, OTHER_USER, OTHER_USER)
  const group = statSync('/var/run/docker.sock').gid
  const { code, err } = await startMeshAsOther([group], mesh.folder, 'up').ended
  assert.equal(code, 6, err)
  assert.match(err, /^error: web: port \d+ is taken by a program of the user root\n/)
})

async function takenPort(t: TestContext): Promise<number> {
  const server = createServer()
  t.after(() => server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

test('what the debian set can never have is refused before anything is built', async (t) => {
  const mesh = testMesh(t, exampleSpec('first-mesh'))
  const { code, err } = await mesh.mesh('up', '--images', 'debian')
  assert.equal(code, 10, err)
  assert.match(err, /^error: the Debian image set has no image for grafana/)
  assert.ok(!existsSync(join(mesh.folder, '.mesh/secrets.json')))
})

test('a mesh whose folder was moved while it ran is still its own: status, up and down work from the new place', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  await mesh.ok('up', '--images', 'debian')
  const moved = join(mesh.folder, '..', 'moved')
  renameSync(mesh.folder, moved)
  const run = (...words: string[]) => startMesh(moved, ...words).ended
  assert.match((await run('status')).out, /^rabbit-broker +running +yes/m)
  assert.equal((await run('up')).code, 0)
  const { code, err } = await run('down')
  assert.equal(code, 0, err)
  assert.deepEqual(mesh.ids(), {})
})

test('a device that is not plugged in is exit 5, a program that the image does not have exit 8, both by name', async (t) => {
  const mesh = testMesh(t, withWeb(0).replace('ports: ["0:80"]', 'devices: ["/dev/ttyUSB77:/dev/ttyUSB77"]'))
  const missing = await mesh.mesh('up', '--images', 'auto')
  assert.equal(missing.code, 5, missing.err)
  assert.match(missing.err, /^error: start web: there is no device \/dev\/ttyUSB77 on this machine\n/m)
  mesh.edit('devices: ["/dev/ttyUSB77:/dev/ttyUSB77"]', '')
  mesh.edit('command: [sleep, infinity]', 'command: [sleeep, infinity]')
  const wrong = await mesh.mesh('up')
  assert.equal(wrong.code, 8, wrong.err)
  assert.match(wrong.err, /^error: start web: its image has no program sleeep that can be run\n/m)
  mesh.edit('sleeep', 'sleep')
  await mesh.ok('up')
})

test('a container that somebody else has made under the name of ours is exit 6, and named', async (t) => {
  const mesh = testMesh(t, withWeb(0).replace('ports: ["0:80"]', ''))
  const name = mesh.container('web')
  execFileSync('docker', ['run', '--detach', '--name', name, 'mesh.local/debian:trixie', 'sleep', 'infinity'])
  t.after(() => execFileSync('docker', ['rm', '--force', name]))
  const { code, err } = await mesh.mesh('up', '--images', 'auto')
  assert.equal(code, 6, err)
  assert.match(err, new RegExp(`there is a container ${name}, which is not of this mesh\n`))
})
