import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { exampleSpec, startMeshWith, testMesh } from '../support/mesh-command.ts'
import { envelopeOf } from '../support/output-schema.ts'

test('where reports and logs cannot go is said before anything is brought up, exit 5', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  const nowhere = { DOCKER_HOST: `unix://${mesh.folder}/no.sock` }
  for (const [words, what] of [
    [['--junit', '.'], /^error: --junit \.: a folder stands there\n {3}name a file/],
    [['--artifacts', '/dev/null'], /^error: --artifacts \/dev\/null: it is there, and no folder/],
    [['--artifacts', 'mesh.yaml/logs'], /^error: --artifacts mesh\.yaml\/logs: .*mesh\.yaml is no folder/],
  ] as const) {
    const { code, out, err } = await startMeshWith(nowhere, mesh.folder, 'smoke', ...words).ended
    assert.deepEqual([code, out], [5, ''])
    assert.match(err, what)
  }
})

test('what cannot be written at the end takes nothing from the result: checks that failed are exit 9', async (t) => {
  const failing = '\nsmoke:\n  - {name: never so, get: peaches, within: 0.1, expect: {value: -1}}\n'
  const mesh = testMesh(t, `${exampleSpec('minimal')}${failing}`)
  writeFileSync(join(mesh.folder, 'smoke-artifacts'), 'mine\n')
  // A page of GitHub that is a folder: nobody looks for it before.
  mkdirSync(join(mesh.folder, 'page'))
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(mesh.folder, 'page') }
  const ended = await startMeshWith(env, mesh.folder, 'smoke', '--images', 'debian', '--json', '--junit', 'a/b.xml')
    .ended
  assert.equal(ended.code, 9, ended.err)
  const { data, warnings, error } = envelopeOf(ended.out)
  assert.equal(error?.code, 'smoke-failed')
  assert.equal(data.checks.find(({ name }: { name: string }) => name === 'never so').outcome, 'failed')
  assert.deepEqual(
    warnings.map((warning) => /^cannot write .*\/(smoke-artifacts|page)\b/.exec(warning)?.[1]),
    ['smoke-artifacts', 'page'],
  )
  assert.equal(readFileSync(join(mesh.folder, 'smoke-artifacts'), 'utf8'), 'mine\n')
  assert.match(readFileSync(join(mesh.folder, 'a/b.xml'), 'utf8'), /never so/)
})
