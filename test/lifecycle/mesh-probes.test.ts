import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brokerAddress } from '../../src/lifecycle/mesh-probes.ts'
import { sampleInputs, sampleMesh } from '../generate/sample-mesh.ts'

const context = { mesh: sampleMesh(), secrets: sampleInputs().secrets }
const name = context.mesh.broker.container

test('where the broker is asked, and why it cannot be: gone, not running, or not published', () => {
  const listed = { name, state: 'running', published: { '5672/tcp': { host: '0.0.0.0', port: 33001 } } } as const
  const { host, port } = brokerAddress(context, [listed])
  assert.deepEqual([host, port], ['127.0.0.1', 33001])
  const refusals = [
    [[], `the container of ${name} is gone`],
    [[{ name, state: 'exited', published: {} }], `${name} does not run (exited)`],
    [[{ name, state: 'running', published: {} }], `${name} has not published its port 5672`],
  ] as const
  for (const [states, message] of refusals) assert.throws(() => brokerAddress(context, states), { message })
})
