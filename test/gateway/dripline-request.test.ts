import assert from 'node:assert/strict'
import { test } from 'node:test'
import { driplineRequest, HttpRefusal } from '../../src/gateway/dripline-request.ts'
import { NIL_UUID } from '../../src/protocol/message.ts'

const NOTHING = Buffer.alloc(0)
const put = (body: string) => driplineRequest('PUT', '/dl/peaches', {}, Buffer.from(body))
const refusal = (status: number) => (error: unknown) => error instanceof HttpRefusal && error.status === status

test('the path below /dl is the routing key, its parts joined by dots', () => {
  for (const [path, routingKey] of [
    ['/dl/peaches', 'peaches'],
    ['/dl/my_store/peaches', 'my_store.peaches'],
    ['/dl/my_store/peaches/', 'my_store.peaches'],
    ['/dl/my%20store/%C3%BC', 'my store.ü'],
  ] as const)
    assert.equal(driplineRequest('GET', path, {}, NOTHING).routingKey, routingKey)
})

test('a path that names nobody, is no text, or is longer than a routing key, is refused', () => {
  for (const path of ['/dl', '/dl/', '/dl//peaches', '/dl/a//b'])
    assert.throws(() => driplineRequest('GET', path, {}, NOTHING), refusal(404), path)
  assert.throws(() => driplineRequest('GET', '/dl/%ff', {}, NOTHING), refusal(400))
  assert.throws(() => driplineRequest('GET', `/dl/${'x'.repeat(256)}`, {}, NOTHING), refusal(414))
})

test('GET and HEAD get, PUT sets, POST is a command; any other method is refused with those that are not', () => {
  const operation = (method: string) => driplineRequest(method, '/dl/peaches', {}, NOTHING).operation
  assert.deepEqual(['GET', 'HEAD', 'PUT', 'POST'].map(operation), ['get', 'get', 'set', 'cmd'])
  for (const method of ['DELETE', 'PATCH', 'constructor'])
    assert.throws(
      () => operation(method),
      (error) => refusal(405)(error) && error instanceof HttpRefusal && error.headers.allow !== undefined,
    )
})

test('specifier and lockout key come from their headers, in any letters', () => {
  const latin1 = Buffer.from('größe.α', 'utf8').toString('latin1')
  const headers = { specifier: latin1, 'lockout-key': 'ffffffff-0000-0000-0000-000000000001' }
  const { specifier, lockoutKey } = driplineRequest('GET', '/dl/peaches', headers, NOTHING)
  assert.deepEqual([specifier, lockoutKey], ['größe.α', 'ffffffff-0000-0000-0000-000000000001'])
  const plain = driplineRequest('GET', '/dl/peaches', {}, NOTHING)
  assert.deepEqual([plain.specifier, plain.lockoutKey], ['', NIL_UUID])
})

test('the body of a set is an object with values, and for short the values or the value', () => {
  for (const body of ['{"values":[5]}', '[5]', '5']) assert.deepEqual(put(body).payload, { values: [5] })
  assert.deepEqual(put('"on"').payload, { values: ['on'] })
  assert.deepEqual(put('').payload, {})
})

test('the body of a command is an object', () => {
  const post = (body: string) => driplineRequest('POST', '/dl/peaches', {}, Buffer.from(body)).payload
  assert.deepEqual(post('{"values":[1,2],"name":"x"}'), { values: [1, 2], name: 'x' })
  assert.deepEqual(post('[1]'), { values: [1] })
  assert.throws(() => post('1'), refusal(400))
})

test('a body that is no JSON or no text is refused', () => {
  for (const body of ['{', 'NaN', '{"a":1} x']) assert.throws(() => put(body), refusal(400), body)
  assert.throws(() => driplineRequest('PUT', '/dl/peaches', {}, Buffer.from([0x22, 0xff, 0x22])), refusal(400))
})
