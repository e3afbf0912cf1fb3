import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { redactor } from '../../src/redaction/redact.ts'

const PASSWORD = `aB3"xYz/9'Qw+rT ä`
const SECRET = { value: PASSWORD, users: ['dripline'] }
const clean = redactor([SECRET], ['dripline'])

const hash = (name: string, text: string) => createHash(name).update(text).digest()

for (const [form, text] of [
  ['as it is', PASSWORD],
  ['in JSON', JSON.stringify({ x: PASSWORD })],
  ['in SQL', `'${PASSWORD.replaceAll("'", "''")}'`],
  ['in an address', encodeURIComponent(PASSWORD)],
  ['as base64', Buffer.from(PASSWORD).toString('base64')],
  ['as base64 for addresses', Buffer.from(PASSWORD).toString('base64url')],
  ['as base64 after the user', Buffer.from(`dripline:${PASSWORD}`).toString('base64')],
  ['as base64 in the middle of something', Buffer.from(`{"x":"dripline:${PASSWORD}","more":1}`).toString('base64')],
  ['in hexadecimal digits', Buffer.from(PASSWORD).toString('hex')],
  ['as SHA-256', hash('sha256', PASSWORD).toString('hex')],
  ['as SHA-256 in base64', hash('sha256', PASSWORD).toString('base64')],
  ['as MD5 of PostgreSQL', `md5${hash('md5', `${PASSWORD}dripline`).toString('hex')}`],
  ['as a SCRAM verifier', 'SCRAM-SHA-256$4096:c2FsdA==$a2V5:c2VydmVy'],
] as const) {
  test(`a password ${form} is taken out`, () => {
    const shown = clean(`before ${text} after`)
    assert.match(shown, /\[redacted\]/)
    assert.ok(!shown.includes(text) && shown.startsWith('before ') && shown.endsWith(' after'), shown)
  })
}

test('a line whose key names a secret is starred, whatever the secret is', () => {
  assert.equal(clean('  password: dripline\nuser: dripline'), '  password: ********\nuser: dripline')
})

test('words that are names as well, and short ones, stay where no key calls them a secret', () => {
  const careful = redactor(
    [
      { value: 'dripline', users: [] },
      { value: 'abc', users: [] },
    ],
    ['dripline'],
  )
  assert.equal(careful('dripline says abc'), 'dripline says abc')
})
