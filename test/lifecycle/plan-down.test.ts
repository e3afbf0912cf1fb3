import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MeshError } from '../../src/errors/mesh-error.ts'
import { planText } from '../../src/lifecycle/plan.ts'
import { planDown } from '../../src/lifecycle/plan-down.ts'
import { planRestart } from '../../src/lifecycle/plan-restart.ts'
import { firstMesh, nothing, pythonService, running } from './meshes.ts'

test('down stops services before the broker and the database they need', () => {
  assert.equal(
    `\n${planText(planDown(running(firstMesh()), firstMesh()))}\n`,
    `
1 stop   key-value-store                        running
2 remove key-value-store     after 1            stopped
3 stop   sensor-logger                          running
4 remove sensor-logger       after 3            stopped
5 stop   rabbit-broker       after 1, 3         running
6 remove rabbit-broker       after 5            stopped
7 stop   postgres            after 1, 3         running
8 remove postgres            after 7            stopped
9 remove network first-mesh  after 2, 4, 6, 8   unused
`.replaceAll(/ {3}(running|stopped|unused)/g, '  $1'),
  )
})

test('down on a mesh that is down does nothing', () => {
  assert.equal(planText(planDown(nothing, firstMesh())), 'nothing to do')
})

test('down deletes no volume that it was not given', () => {
  const removesVolume = (...volumes: string[]): boolean =>
    planDown(running(firstMesh()), firstMesh(), volumes).steps.some(({ action }) => action.kind === 'remove-volume')
  assert.equal(removesVolume(), false)
  assert.equal(removesVolume('first-mesh_postgres'), true)
})

test('down removes what has stopped by itself, and what is no longer in the spec', () => {
  const observed = running(firstMesh(pythonService), { postgres: { state: 'exited' } })
  const plan = planText(planDown(observed, firstMesh()))
  assert.match(plan, /^ *1 stop {3}python-service +not in the spec$/m)
  assert.match(plan, /remove postgres +exited$/m)
  assert.doesNotMatch(plan, /stop +postgres/)
})

test('restart of the broker awaits it and then everything that needs it', () => {
  assert.equal(
    `\n${planText(planRestart(['rabbit-broker'], running(firstMesh()), firstMesh()))}\n`,
    `
1 restart rabbit-broker                       asked for
2 await   rabbit-broker amqp         after 1  60 s
3 await   key-value-store ping       after 2  60 s
4 await   sensor-logger ping         after 2  60 s
5 await   sensor-logger alert queue  after 2  60 s
`,
  )
})

test('restart of nothing in particular restarts every container', () => {
  const { steps } = planRestart([], running(firstMesh()), firstMesh())
  assert.equal(steps.filter(({ action }) => action.kind === 'restart').length, firstMesh().containers.length)
})

test('restart of a container that the mesh does not have, or has not created, is a usage error', () => {
  const usage = (message: RegExp) => (error: unknown) => {
    assert.ok(error instanceof MeshError && error.code === 'usage')
    assert.match(error.message, message)
    return true
  }
  const store = 'key-value-store'
  assert.throws(() => planRestart(['stor'], running(firstMesh()), firstMesh()), usage(/has no container "stor"/))
  assert.throws(
    () => planRestart([store], running(firstMesh(), { [store]: null }), firstMesh()),
    usage(/not created yet/),
  )
})
