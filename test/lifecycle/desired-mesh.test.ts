import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemText } from '../../src/errors/problem.ts'
import { desiredMesh } from '../../src/lifecycle/desired-mesh.ts'
import { readMesh } from '../../src/spec/read-mesh.ts'

const TALKS = {
  module: 'EthernetSCPIService',
  socket_info: ['instrument', 5025],
  command_terminator: '\n',
  response_terminator: '\n',
}

test('a Python service waits for its simulated instrument, a TypeScript service connects when it is there', () => {
  const services = {
    ours: TALKS,
    theirs: { ...TALKS, runtime: 'python' },
    elsewhere: { ...TALKS, runtime: 'python', socket_info: "('10.0.0.5', 5025)" },
    instrument: { simulator: { commands: { TEMP: 4.2 } } },
  }
  const { mesh, problems } = readMesh(JSON.stringify({ mesh: 'lab', services }), 'mesh.yaml')
  assert.ok(mesh !== null, problems.map(problemText).join('\n'))
  const { containers } = desiredMesh(mesh, { without: [] }, new Map(), 60)
  const needs = Object.fromEntries(containers.map((container) => [container.name, container.needs]))
  assert.deepEqual(needs, {
    'rabbit-broker': [],
    ours: ['rabbit-broker'],
    theirs: ['rabbit-broker', 'instrument'],
    elsewhere: ['rabbit-broker'],
    instrument: [],
  })
  assert.deepEqual(containers.find(({ name }) => name === 'instrument')?.probes, ['instrument'])
})
