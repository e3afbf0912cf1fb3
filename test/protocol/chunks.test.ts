import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chunkIdText, parseChunkId, Reassembler, splitBody } from '../../src/protocol/chunks.ts'

const TEXT = '{"label":"Ünïcödé — 温度 😀"}'
const BODY = Buffer.from(TEXT, 'utf8')
const LIMITS = { waitMs: 1000, maxPendingBytes: 1_000_000 }

test('a body cut at any chunk size comes back whole, although cuts fall inside characters', () => {
  for (let maxBytes = 1; maxBytes <= BODY.length + 1; maxBytes++) {
    const reassembler = new Reassembler<string>(LIMITS)
    const chunks = splitBody(BODY, maxBytes)
    const results = chunks.map((chunk, index) =>
      reassembler.add({ uuid: 'u', index, count: chunks.length }, chunk, 'first', 0),
    )
    assert.equal(results.filter((result) => result !== null).length, 1)
    assert.equal(results.at(-1)?.body.toString('utf8'), TEXT)
  }
})

test('chunks may arrive in any order, twice, and mixed with those of another message', () => {
  const reassembler = new Reassembler<string>(LIMITS)
  const add = (uuid: string, index: number, text: string) =>
    reassembler.add({ uuid, index, count: 3 }, Buffer.from(text), `${uuid}${index}`, 0)
  assert.equal(add('a', 2, 'C'), null)
  assert.equal(add('b', 0, 'x'), null)
  assert.equal(add('a', 2, '?'), null)
  assert.equal(add('a', 0, 'A'), null)
  const joined = add('a', 1, 'B')
  assert.deepEqual(joined, { state: 'complete', first: 'a2', body: Buffer.from('ABC') })
})

test('a chunk missing after the wait is filled with # to the length of the first chunk present', () => {
  const reassembler = new Reassembler<string>(LIMITS)
  reassembler.add({ uuid: 'a', index: 0, count: 2 }, Buffer.from('{"val'), 'm', 500)
  assert.deepEqual(reassembler.expire(1499), [])
  assert.equal(reassembler.nextExpiryMs, 1500)
  assert.deepEqual(reassembler.expire(1500), [{ state: 'incomplete', first: 'm', body: Buffer.from('{"val#####') }])
  assert.equal(reassembler.nextExpiryMs, null)
})

test('incomplete messages past the memory bound are given up, oldest first', () => {
  const reassembler = new Reassembler<string>({ waitMs: 1000, maxPendingBytes: 15 })
  for (const uuid of ['old', 'new']) reassembler.add({ uuid, index: 0, count: 2 }, Buffer.alloc(10, 'x'), uuid, 0)
  assert.deepEqual(
    reassembler.expire(1).map((joined) => joined.first),
    ['old'],
  )
})

test('a message that announces 65 535 chunks and sends one does not fill the memory when it expires', () => {
  const reassembler = new Reassembler<string>(LIMITS)
  reassembler.add({ uuid: 'a', index: 65_534, count: 65_535 }, Buffer.alloc(10_000, 'x'), 'm', 0)
  const [joined] = reassembler.expire(1000)
  assert.ok(joined && joined.body.length <= 110_000, `${joined?.body.length} bytes`)
})

test('a message id is read in both forms and refused when its index is not below its count', () => {
  assert.deepEqual(parseChunkId('u/0/1'), { uuid: 'u', index: 0, count: 1 })
  assert.deepEqual(parseChunkId('u'), { uuid: 'u', index: 0, count: 1 })
  assert.equal(chunkIdText({ uuid: 'u', index: 2, count: 7 }), 'u/2/7')
  for (const bad of ['', 'u/1/1', 'u/0/0', 'u/0', 'u/-1/2', 'u/0/99999', '/0/1', 'u/0/1/2', 'u/0.5/2', 'u/0/1e3']) {
    assert.equal(parseChunkId(bad), null, bad)
  }
})

test('a chunk size below one byte and an empty body are refused', () => {
  assert.throws(() => splitBody(BODY, 0), RangeError)
  assert.throws(() => splitBody(BODY, Number.NaN), RangeError)
  assert.throws(() => splitBody(Buffer.alloc(0), 10), RangeError)
})
