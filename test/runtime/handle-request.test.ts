import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeChunkId, decodeMessage } from '../../src/protocol/decode.ts'
import type { Payload } from '../../src/protocol/json.ts'
import type { Reply, Request } from '../../src/protocol/message.ts'
import { Endpoint } from '../../src/runtime/endpoint.ts'
import { handleRequest } from '../../src/runtime/handle-request.ts'
import { ThrowReply } from '../../src/runtime/throw-reply.ts'
import { firstMeshEndpoints } from '../support/first-mesh.ts'
import { deliveredFrom, recordedMessages } from '../support/recorded.ts'

const outside = { alert: async () => undefined, warn: () => undefined }

/** Scenarios whose first request meets a fresh `my_store`, so that its replies can be compared in order. */
const SCENARIOS = [
  'get',
  'get-waffles',
  'get-chips-times3',
  'get-specifier-name',
  'get-specifier-get_on_set',
  'get-specifier-_calibration',
  'get-specifier-unknown',
  'set-plain',
  'set-int',
  'set-bool',
  'set-string',
  'set-two-values',
  'set-keyword-payload',
  'set-numeric-string-negative',
  'set-specifier',
  'set-specifier-unknown',
  'set-get_on_set-log_on_set',
  'cmd-ping-endpoint',
  'cmd-routing-key-suffix',
  'cmd-set_condition-endpoint',
  'cmd-throw_something',
  'cmd-unknown-method',
  'cmd-no-specifier',
  'cmd-on_set-args',
  'lockout-sequence',
  'lockout-own-key-and-force',
  'lockout-is-locked-subspecifier',
  'raw-malformed-json',
  'raw-empty-body',
  'raw-invalid-lockout-key',
  'raw-operation-run-8',
  'raw-operation-unknown',
  'raw-set-no-values',
  'raw-array-body',
  'raw-unicode',
  'raw-no-timestamp-no-specifier',
]

function exchanges(scenario: string): { request: Request; reply: Reply }[] {
  const decoded = recordedMessages()
    .filter((message) => message.scenario === `${scenario}.json` && message.exchange === 'requests')
    .map((message) => {
      const delivered = deliveredFrom(message)
      const id = decodeChunkId(delivered)
      assert.ok('uuid' in id && message.body_utf8 !== undefined, scenario)
      const result = decodeMessage(delivered, id.uuid, Buffer.from(message.body_utf8))
      assert.ok(result.state === 'message', scenario)
      return result.message
    })
  const replies = decoded.filter((message) => message.type === 'reply')
  return decoded
    .filter((message) => message.type === 'request')
    .flatMap((request) => {
      const reply = replies.find(
        ({ routingKey, correlationId }) => routingKey === request.replyTo && correlationId === request.correlationId,
      )
      return reply === undefined ? [] : [{ request, reply }]
    })
}

for (const scenario of SCENARIOS) {
  test(`${scenario}: code, message and payload are those that the reference replied`, async () => {
    const endpoints = firstMeshEndpoints(outside)
    const pairs = exchanges(scenario)
    assert.ok(pairs.length > 0, 'the scenario has a request with its reply')
    // The service chooses a lock's key: what the recording chose stands for what ours chose.
    const keys = new Map<string, string>()
    for (const { request, reply } of pairs) {
      const endpoint = endpoints.find(({ name }) => name === request.routingKey.split('.')[0])
      assert.ok(endpoint, request.routingKey)
      const ours = await handleRequest(endpoint, {
        ...request,
        lockoutKey: keys.get(request.lockoutKey) ?? request.lockoutKey,
      })
      const [key, recordedKey] = [lockKey(ours.payload), lockKey(reply.payload)]
      if (key !== null && recordedKey !== null) keys.set(recordedKey, key)
      assert.equal(ours.returnCode, reply.returnCode)
      assert.equal(ours.returnMessage, reply.returnMessage)
      if (key === null) assert.deepEqual(ours.payload, reply.payload)
    }
  })
}

function lockKey(payload: Payload): string | null {
  return typeof payload === 'object' && payload !== null && 'key' in payload && typeof payload.key === 'string'
    ? payload.key
    : null
}

function request(changes: Partial<Request>): Request {
  const [pair] = exchanges('get')
  assert.ok(pair)
  return { ...pair.request, ...changes }
}

test('what makes the reference die is a reply with its reason, and the endpoint answers the next request', async () => {
  const [peaches] = firstMeshEndpoints(outside)
  assert.ok(peaches)
  const deadly: Partial<Request>[] = [
    { operation: 'set', payload: null },
    { operation: 'set', payload: [] },
    { operation: 'set', payload: { values: [] } },
    { operation: 'set', payload: { values: [null] } },
    { operation: 'set', payload: { values: [{ a: 1 }] } },
    { operation: 'cmd', specifier: 'on_set', payload: [1] },
    { operation: 'cmd', specifier: 'unlock', payload: null },
  ]
  for (const changes of deadly) {
    const outcome = await handleRequest(peaches, request(changes))
    assert.notEqual(outcome.returnCode, 999, JSON.stringify(changes))
  }
  assert.equal((await handleRequest(peaches, request({}))).returnCode, 0)
})

test('an exception in an endpoint is a 999 that names it', async () => {
  class Broken extends Endpoint {
    override get(): Payload {
      throw new TypeError('instrument is on fire')
    }
  }
  const { fault: _place, ...reply } = await handleRequest(new Broken('broken'), request({}))
  assert.deepEqual(reply, { returnCode: 999, returnMessage: 'TypeError: instrument is on fire', payload: null })
})

test('a class throws the codes of its service by name, and a name that nobody knows is 300', async () => {
  class Oven extends Endpoint {
    override get(): Payload {
      throw new ThrowReply('too_hot', '400 K', { limit: 320 })
    }
  }
  const codes = new Map([['too_hot', 1304]])
  const known = await handleRequest(new Oven('oven'), request({}), codes)
  assert.deepEqual(known, { returnCode: 1304, returnMessage: '400 K', payload: { limit: 320 } })
  assert.equal((await handleRequest(new Oven('oven'), request({}))).returnCode, 300)
})

test('a specifier reaches nothing but what the class declares', async () => {
  const [peaches] = firstMeshEndpoints(outside)
  assert.ok(peaches)
  for (const specifier of ['constructor', '__proto__', 'onGet', 'lockout', 'commands', 'toString']) {
    assert.equal((await handleRequest(peaches, request({ specifier }))).returnCode, 310, specifier)
    assert.equal((await handleRequest(peaches, request({ operation: 'cmd', specifier }))).returnCode, 306, specifier)
  }
})
