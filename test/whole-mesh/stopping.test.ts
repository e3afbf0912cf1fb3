import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { eventually } from '../support/eventually.ts'
import { exampleSpec, startMeshWith, testMesh } from '../support/mesh-command.ts'

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  test(`${signal} while an image is being built ends it at once, with every program it has started`, {
    skip: !existsSync('/etc/debian_version') && 'images are built from packages on Debian only',
  }, async (t) => {
    const mesh = testMesh(t, exampleSpec('minimal'))
    const bin = join(mesh.folder, '..', 'bin')
    const pidFile = join(bin, 'pid')
    mkdirSync(bin)
    const script = (name: string, text: string): void => {
      writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`)
      chmodSync(join(bin, name), 0o755)
    }
    // A machine without images, whose base is made by a program that starts another and does not forward signals.
    script('docker', 'exit 1')
    script(
      'mmdebstrap',
      `[ "$1" = --version ] && exit 0\necho "I: working"\n/bin/sleep 300 &\necho $! > "${pidFile}"\nwait`,
    )
    symlinkSync(process.execPath, join(bin, 'node'))
    const build = startMeshWith({ PATH: bin }, mesh.folder, 'images', 'build')
    await eventually(() => build.err().includes('I: working') && existsSync(pidFile), { withinMs: 20_000 })
    const startedAt = performance.now()
    build.child.kill(signal)
    const ended = await build.ended
    assert.equal(ended.code, code, ended.err)
    assert.ok(performance.now() - startedAt < 5_000)
    const child = Number(readFileSync(pidFile, 'utf8'))
    await eventually(() => !isAlive(child), { withinMs: 5_000 })
  })
}

function isAlive(pid: number): boolean {
  try {
    // One that has ended and that nobody has asked about yet is dead too.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

test('stopped when the files are written, or when the broker has been started: up again goes on from there', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  for (const [signal, code, when] of [
    ['SIGTERM', 143, /^wrote \d+ files/m],
    ['SIGINT', 130, /^rabbit-broker: started/m],
  ] as const) {
    const up = mesh.start('up', '--images', 'debian')
    await eventually(() => when.test(up.err()), { withinMs: 30_000 })
    up.child.kill(signal)
    const ended = await up.ended
    assert.equal(ended.code, code, ended.err)
    assert.match(
      ended.err,
      /stopped; what runs goes on running\n {3}go on with: mesh up\n {3}take it down with: mesh down\n$/,
    )
    assert.deepEqual(readdirSync(join(mesh.folder, '.mesh/at-work')), [])
  }
  await mesh.ok('up')
})
