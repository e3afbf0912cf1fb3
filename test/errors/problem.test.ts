import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MeshError } from '../../src/errors/mesh-error.ts'
import { problemText, Report } from '../../src/errors/problem.ts'

const at = { file: 'mesh.yaml', line: 14, column: 19, length: 12, sourceLine: '          module: KeyValueStor' }

test('a problem is shown with its source line, a caret under the word and its hint', () => {
  const text = problemText({
    severity: 'error',
    code: 'unknown-module',
    at,
    message: 'unknown endpoint module "KeyValueStor"',
    hint: 'did you mean "KeyValueStore"?',
  })
  assert.equal(
    text,
    [
      'mesh.yaml:14:19: unknown endpoint module "KeyValueStor"',
      '   14 |           module: KeyValueStor',
      '      |                   ^^^^^^^^^^^^',
      '   did you mean "KeyValueStore"?',
    ].join('\n'),
  )
})

test('a caret in a line of a megabyte is shown with the part of the line around it', () => {
  const sourceLine = `${'x'.repeat(500_000)}BAD${'y'.repeat(500_000)}`
  const text = problemText({
    severity: 'error',
    code: 'c',
    at: { ...at, column: 500_001, length: 3, sourceLine },
    message: 'm',
  })
  const [, shown, caret] = text.split('\n')
  assert.ok(shown && caret && text.length < 500)
  assert.equal(shown.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1), 'BAD')
})

test('a report lists problems in file order, and warnings alone are no errors', () => {
  const report = new Report()
  report.warning('b', { ...at, line: 20 }, 'second')
  assert.equal(report.hasErrors, false)
  report.problem('a', { ...at, line: 3 }, 'first')
  assert.equal(report.hasErrors, true)
  assert.deepEqual(
    report.problems.map((problem) => problem.message),
    ['first', 'second'],
  )
})

test('the exit code of an error is that of its code', () => {
  assert.equal(new MeshError('spec-invalid', 'x').exitCode, 3)
  assert.equal(new MeshError('port-taken', 'x').exitCode, 6)
})
