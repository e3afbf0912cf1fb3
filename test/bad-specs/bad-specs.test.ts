import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { problemText } from '../../src/errors/problem.ts'
import { loadMesh } from '../../src/spec/load-mesh.ts'
import { PROBLEM_CODES } from '../../src/spec/problem-codes.ts'

const folder = new URL('./', import.meta.url)
const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))

async function problemsOf(name: string) {
  const path = fileURLToPath(new URL(`${name}/mesh.yaml`, folder))
  const { mesh, problems } = await loadMesh(path)
  // The file is named as it was given; the expected text must be the same on every machine.
  return { mesh, problems: problems.map((problem) => ({ ...problem, at: { ...problem.at, file: 'mesh.yaml' } })) }
}

for (const name of names) {
  test(`the problems of ${name} are told word for word`, async () => {
    const { mesh, problems } = await problemsOf(name)
    const expected = readFileSync(new URL(`${name}/expected.txt`, folder), 'utf8')
    assert.equal(`${problems.map(problemText).join('\n')}\n`, expected)
    const hasErrors = problems.some((problem) => problem.severity === 'error')
    assert.equal(mesh === null, hasErrors, 'there is a mesh exactly when there is no error')
  })
}

test('there are at least forty bad specs, and among them every problem that a small file can have', async () => {
  assert.ok(names.length >= 40)
  const readings = await Promise.all(names.map(problemsOf))
  const seen = new Set(readings.flatMap(({ problems }) => problems.map((problem) => problem.code)))
  assert.deepEqual(
    [...Object.keys(PROBLEM_CODES)].filter((code) => !seen.has(code)),
    // A file of its own kind of size, and the user's own classes, have their own tests.
    ['module-not-compiled', 'too-large', 'unknown-class'],
  )
})

test('a problem beside a password does not print the password', async () => {
  for (const name of ['password-beside-a-problem', 'known-password']) {
    const { problems } = await problemsOf(name)
    assert.ok(problems.length > 0)
    assert.doesNotMatch(problems.map(problemText).join('\n'), /hunter2|12345|password: dripline/)
  }
})
