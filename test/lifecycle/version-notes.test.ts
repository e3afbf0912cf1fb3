import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { compareVersions, notesSince, versionNote } from '../../src/lifecycle/version-notes.ts'

const CHANGELOG = `# Changelog

## 0.10.0 (unreleased)

- Ten.

## 0.9.1

- Nine one.
- And more.

## 0.9.0

- Nine.
`

const versionsSince = (from: string | null, to: string): string[] =>
  notesSince(CHANGELOG, from, to).map(({ version }) => version)

test('versions are compared by their numbers', () => {
  assert.ok(compareVersions('0.10.0', '0.9.1') > 0)
  assert.ok(compareVersions('0.9.0', '0.9.1') < 0)
  assert.equal(compareVersions('1.2.3', '1.2.3'), 0)
})

test('what is new is what stands between the two versions, newest first', () => {
  assert.deepEqual(versionsSince('0.9.0', '0.10.0'), ['0.10.0', '0.9.1'])
  assert.deepEqual(versionsSince('0.9.0', '0.9.1'), ['0.9.1'])
  assert.deepEqual(versionsSince('0.8.0', '0.9.0'), ['0.9.0'])
  assert.deepEqual(versionsSince(null, '0.10.0'), ['0.10.0', '0.9.1', '0.9.0'])
  assert.deepEqual(versionsSince('0.10.0', '0.10.0'), [])
  assert.deepEqual(versionsSince('0.10.0', '0.9.0'), [])
  assert.equal(notesSince(CHANGELOG, '0.9.0', '0.9.1')[0]?.text, '- Nine one.\n- And more.')
})

test('the changelog of this package has a part for its version', () => {
  const root = new URL('../../', import.meta.url)
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
  const notes = notesSince(readFileSync(new URL('CHANGELOG.md', root), 'utf8'), null, version)
  assert.equal(notes[0]?.version, version)
  assert.match(notes[0]?.text ?? '', /^- /)
})

test('whoever writes over another version’s files is told once', () => {
  assert.equal(versionNote(null, '0.2.0'), null)
  assert.equal(versionNote('0.2.0', '0.2.0'), null)
  assert.match(String(versionNote('0.1.0', '0.2.0')), /mesh upgrade --from 0\.1\.0/)
  assert.match(String(versionNote('0.3.0', '0.2.0')), /newer than this one \(0\.2\.0\)/)
})
