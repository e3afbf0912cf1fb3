import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { test } from 'node:test'
import { exampleSpec, PROGRAM, testMesh } from '../support/mesh-command.ts'

const FULL = '/dev/full'
const needsFull = { skip: !existsSync(FULL) && `this machine has no ${FULL}` }

test('output that finds no room is exit 5 and said once, for a person and for a program', needsFull, (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  const full = openSync(FULL, 'w')
  t.after(() => closeSync(full))
  for (const words of [
    ['graph'],
    ['graph', '--json'],
    ['validate', '--json'],
    ['doctor', '--json'],
    ['status', '--json'],
    ['--help'],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
      ...{ cwd: mesh.folder, encoding: 'utf8', stdio: ['ignore', full, 'pipe'] },
    })
    assert.equal(status, 5, words.join(' '))
    assert.equal(stderr.match(/^error: the output cannot be written: the disk is full$/gm)?.length, 1, stderr)
  }
})

test(
  'whoever stops reading is no failure, and messages that find no room do not change the exit code',
  needsFull,
  (t) => {
    const mesh = testMesh(t, exampleSpec('minimal'))
    const shell = (script: string) =>
      spawnSync('bash', ['-c', script, process.execPath, PROGRAM], { cwd: mesh.folder, encoding: 'utf8' })
    assert.equal(shell('set -o pipefail; "$0" "$1" graph | true').status, 0)
    assert.equal(shell(`"$0" "$1" validate -C /nosuch 2>${FULL}`).status, 2)
  },
)
