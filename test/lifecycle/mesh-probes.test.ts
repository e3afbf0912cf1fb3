import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brokerAddress } from '../../src/lifecycle/mesh-probes.ts'
import { sampleInputs, sampleMesh } from '../generate/sample-mesh.ts'

const context = { mesh: sampleMesh(), secrets: sampleInputs().secrets }
const name = context.mesh.broker.container

test('where the broker is asked, and why it cannot be: gone, not running, cut off or not published', () => {
  const container = { id: 'c1', name, folder: '/lab/deploy', state: 'running', published: {}, isCutOff: false } as const
  const listed = { ...container, published: { '5672/tcp': { host: '0.0.0.0', port: 33001 } } }
  const { host, port } = brokerAddress(context, [listed])
  assert.deepEqual([host, port], ['127.0.0.1', 33001])
  const refusals = [
    [[], `the container of ${name} is gone`],
    [[{ ...container, state: 'exited' }], `${name} does not run (exited)`],
    [[{ ...container, isCutOff: true }], `${name} is cut off from its network`],
    [[container], `${name} has not published its port 5672 on this machine`],
  ] as const
  for (const [states, message] of refusals) assert.throws(() => brokerAddress(context, states), { message })
})
