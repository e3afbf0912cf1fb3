import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NIL_UUID, type Request } from '../../src/protocol/message.ts'
import { handleRequest } from '../../src/runtime/handle-request.ts'
import { ServiceEndpoint } from '../../src/runtime/service-endpoint.ts'
import { sender } from '../support/test-client.ts'

async function refusals(era: 'E1' | 'E2'): Promise<[number, string][]> {
  const endpoint = new ServiceEndpoint('my_store', era, 'Service')
  const ids = { id: 'i', correlationId: 'c', replyTo: '', timestamp: '', sender }
  const rest = { routingKey: 'my_store', specifier: '', lockoutKey: NIL_UUID, invalid: null } as const
  const asked: Partial<Request>[] = [
    { operation: 'get', payload: {} },
    { operation: 'set', payload: { values: [1] } },
    { operation: 'cmd', payload: {} },
    { operation: 'cmd', payload: {}, specifier: 'nothing' },
  ]
  return Promise.all(
    asked.map(async (changes) => {
      const request = { type: 'request', operation: 'get', payload: {}, ...ids, ...rest, ...changes } as const
      const { returnCode, returnMessage } = await handleRequest(endpoint, request)
      return [returnCode, returnMessage] as [number, string]
    }),
  )
}

test('a service of version 4 refuses what is asked of itself with 200', async () => {
  assert.deepEqual(await refusals('E1'), [
    [200, 'Unhandled request type: OP_GET'],
    [200, 'Unhandled request type: OP_SET'],
    [200, 'Unhandled request type: OP_CMD'],
    [200, 'Unhandled request type: OP_CMD'],
  ])
})

test('a service of version 5 refuses it with 306', async () => {
  assert.deepEqual(await refusals('E2'), [
    [306, 'Service does not implement on_get'],
    [306, 'Service does not implement on_set'],
    [306, 'No specifier was provided for an OP_CMD request'],
    [306, "error getting command's corresponding method: 'Service' object has no attribute 'nothing'"],
  ])
})
