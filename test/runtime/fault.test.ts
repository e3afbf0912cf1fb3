import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NIL_UUID } from '../../src/protocol/message.ts'
import { Endpoint } from '../../src/runtime/endpoint.ts'
import { faultText } from '../../src/runtime/fault.ts'
import { handleRequest } from '../../src/runtime/handle-request.ts'
import { ThrowReply } from '../../src/runtime/throw-reply.ts'
import { sender } from '../support/test-client.ts'

class Careless extends Endpoint {
  override get(): never {
    throw new TypeError('no such sensor')
  }
}

test('an exception in answer to a request is logged with its place, and the reply does not tell it', async () => {
  const ids = { id: 'i', correlationId: 'c', replyTo: '', timestamp: '', sender }
  const rest = { routingKey: 'a', specifier: '', lockoutKey: NIL_UUID, payload: {}, invalid: null }
  const outcome = await handleRequest(new Careless('a'), { type: 'request', operation: 'get', ...ids, ...rest })
  assert.deepEqual([outcome.returnCode, outcome.returnMessage], [999, 'TypeError: no such sensor'])
  assert.match(outcome.fault ?? '', /^TypeError: no such sensor \(fault\.test\.ts:\d+:\d+\)$/)
})

test('a refusal has no place, and neither has what is no error', () => {
  assert.equal(faultText(new ThrowReply('resource_error', 'no answer')), 'no answer')
  assert.equal(faultText('text'), 'text')
  const stackless = new Error('bare')
  stackless.stack = ''
  assert.equal(faultText(stackless), 'bare')
})
