import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleSpec, testMesh } from '../support/mesh-command.ts'

const long = 'x'.repeat(300)
const digits = '1'.repeat(400)

for (const [what, words, message] of [
  ['a binding key', ['mon', long], /^error: mesh mon: the key x+… has 300 bytes\n {3}AMQP takes 255 bytes at most/],
  ['a key of requests', ['mon', '-r', 'ü'.repeat(128)], /^error: mesh mon: the key ü+… has 256 bytes/],
  ['a routing key', ['agent', 'get', long], /^error: mesh agent get: the key x+… has 300 bytes/],
  [
    'a number of 400 digits',
    ['agent', 'set', 'peaches', digits],
    /^error: 1+… \(400 characters\) is past the range of numbers\n {3}a value is a number between/,
  ],
  ['a float past the range', ['agent', 'cmd', 'peaches', 'to=1e999'], /^error: 1e999 is past the range of numbers/],
  [
    'a time ago before there was any',
    ['logs', '--since', '99999999999d'],
    /^error: --since 99999999999d: expected a time since 1970/,
  ],
  ['a time before 1970', ['logs', '--since', '1900-01-01'], /^error: --since 1900-01-01: expected a time since 1970/],
] as const) {
  test(`${what} that cannot be is a usage error of mesh ${words[0]}: exit 2, with what can`, async (t) => {
    const { code, out, err } = await testMesh(t, exampleSpec('minimal')).mesh(...words)
    assert.deepEqual([code, out], [2, ''], err)
    assert.match(err, message)
  })
}
