import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Delivered, decodeChunkId, decodeMessage } from '../../src/protocol/decode.ts'
import { parseLockoutKey } from '../../src/protocol/lockout-key.ts'
import { deliveredFrom, recordedMessages } from '../support/recorded.ts'

const request = (() => {
  const recorded = recordedMessages().find(
    (message) => message.scenario === 'get.json' && message.routing_key === 'peaches',
  )
  assert.ok(recorded, 'the recording of a get request')
  return deliveredFrom(recorded)
})()

function withHeaders(changes: Record<string, unknown>): Delivered {
  const headers: Record<string, unknown> = { ...request.headers, ...changes }
  for (const [name, value] of Object.entries(changes)) if (value === undefined) delete headers[name]
  return { ...request, headers }
}

const decode = (delivered: Delivered, body = '{}', complete = true) =>
  decodeMessage(delivered, 'u', Buffer.from(body), complete)

test('a message without message_type or sender_info is dropped with its reason', () => {
  for (const header of ['message_type', 'sender_info']) {
    const decoded = decode(withHeaders({ [header]: undefined }))
    assert.ok(decoded.state === 'dropped' && decoded.reason.includes(header))
  }
})

test('a sender_info without one of its required keys is dropped', () => {
  const sender = request.headers?.sender_info as Record<string, unknown>
  for (const key of ['exe', 'hostname', 'username', 'service_name', 'versions']) {
    const { [key]: _, ...rest } = sender
    assert.equal(decode(withHeaders({ sender_info: rest })).state, 'dropped', key)
  }
})

test('a text header of another type drops the message', () => {
  for (const header of ['specifier', 'timestamp', 'lockout_key']) {
    assert.equal(decode(withHeaders({ [header]: { '!': 'timestamp', value: 1 } })).state, 'dropped', header)
  }
})

test('a request without an operation or with an unknown one is kept, to be refused with 306', () => {
  for (const [operation, seen] of [
    [undefined, 4294967295],
    [8, 8],
  ] as const) {
    const decoded = decode(withHeaders({ message_operation: operation }))
    assert.ok(decoded.state === 'message' && decoded.message.type === 'request')
    assert.equal(decoded.message.operation, seen)
  }
})

test('a body that is no JSON becomes the error object of the reference, to be refused with 302', () => {
  const decoded = decode(request, '{"values":')
  assert.ok(decoded.state === 'message')
  assert.deepEqual(decoded.message.invalid, {
    error: 'Message body could not be parsed; skipping request',
    invalid: '{"values":',
  })
  const incomplete = decode(request, '{"val#####', false)
  assert.ok(incomplete.state === 'message')
  assert.deepEqual(incomplete.message.invalid, { error: 'Entire message was not available', invalid: '{"val#####' })
})

test('a wrong or missing content_encoding or message id drops the chunk with its reason', () => {
  for (const change of [
    { contentEncoding: undefined },
    { contentEncoding: 'utf-8' },
    { messageId: undefined },
    { messageId: 'u/1/1' },
  ]) {
    const id = decodeChunkId({ ...request, ...change })
    assert.ok('reason' in id && id.reason.length > 0)
  }
})

test('a lockout key is read in every spelling of the reference and refused in any other', () => {
  const key = '6e1fdf47-4f4e-4e7c-9d4c-0b0a8f7f6f3a'
  const bare = key.replaceAll('-', '')
  for (const spelling of [key, key.toUpperCase(), bare, `{${key}}`, `{${bare}}`])
    assert.equal(parseLockoutKey(spelling), key)
  assert.equal(parseLockoutKey(''), '00000000-0000-0000-0000-000000000000')
  for (const bad of ['not-a-key', `${key}0`, `{${key}`, bare.slice(1)]) assert.equal(parseLockoutKey(bad), null, bad)
})

test('decoding answers for any mutation of a recorded message and never throws', () => {
  const odd = [
    undefined,
    null,
    0,
    -1,
    1.5,
    2 ** 60,
    3n,
    '',
    '\u0000',
    [],
    {},
    { versions: 1 },
    { '!': 'x' },
    Buffer.from('x'),
    true,
  ]
  const names = [...Object.keys(request.headers ?? {}), 'return_code', 'return_message', '__proto__']
  for (const name of names) {
    for (const value of odd) {
      for (const body of ['{}', '', '\ufeff', '[[', '1e999', '{"a":1.0}']) {
        const decoded = decode({ ...request, headers: { ...request.headers, [name]: value } }, body)
        assert.ok(decoded.state === 'message' || decoded.reason.length > 0)
      }
    }
  }
  for (const value of odd) assert.ok(decode({ ...request, headers: value as never }))
})
