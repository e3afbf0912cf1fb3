import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refuseForeign } from '../../src/gateway/trusted-request.ts'

const allowed = ['lab.example.org']

test('a request is taken under an address, a local name, a name without a dot, and names that were given', () => {
  for (const host of ['127.0.0.1:8080', '[::1]:8080', 'localhost:8080', 'gateway', 'a.localhost', 'lab.example.org:80'])
    refuseForeign({ host }, allowed)
  refuseForeign({}, allowed)
})

test('a name that nobody gave to this gateway is refused, with the way to give it', () => {
  assert.throws(
    () => refuseForeign({ host: 'evil.example.com' }, allowed),
    /does not know itself as "evil.example.com"/,
  )
  assert.throws(() => refuseForeign({ host: 'a b' }, allowed))
})

test('a page of another site may not ask, a page of the gateway itself may', () => {
  const host = '127.0.0.1:8080'
  refuseForeign({ host, origin: 'http://127.0.0.1:8080' }, allowed)
  for (const origin of ['http://evil.example.com', 'http://127.0.0.1:3000', 'null', 'file://'])
    assert.throws(() => refuseForeign({ host, origin }, allowed), /may not send requests/, origin)
})
