import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { EXIT_CODES } from '../src/errors/mesh-error.ts'

test('docs/troubleshooting.md knows every failure that the tool can report, and no other', () => {
  const page = readFileSync(new URL('../docs/troubleshooting.md', import.meta.url), 'utf8')
  const rows = [...page.matchAll(/^\| (`[^|]*`) \|/gm)].flatMap(([, cell = '']) => cell.match(/[a-z-]+/g) ?? [])
  assert.deepEqual(rows.toSorted(), Object.keys(EXIT_CODES).toSorted())
})
