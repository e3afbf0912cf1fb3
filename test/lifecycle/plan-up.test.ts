import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planText } from '../../src/lifecycle/plan.ts'
import { planUp } from '../../src/lifecycle/plan-up.ts'
import { firstMesh, nothing, pythonService, running } from './meshes.ts'

const text = (...parameters: Parameters<typeof planUp>): string => `\n${planText(planUp(...parameters))}\n`

test('a first up starts services as soon as their broker is started, and awaits them once it is ready', () => {
  assert.equal(
    text(nothing, firstMesh()),
    `
 1 create  network first-mesh                         missing
 2 start   rabbit-broker              after 1         missing
 3 await   rabbit-broker amqp         after 2         60 s
 4 start   postgres                   after 1         missing
 5 await   postgres login             after 4         60 s
 6 migrate postgres                   after 5         roles and tables
 7 await   postgres tables            after 6         60 s
 8 start   key-value-store            after 1, 2      missing
 9 await   key-value-store ping       after 3, 8      60 s
10 start   sensor-logger              after 1, 2, 4   missing
11 await   sensor-logger ping         after 3, 7, 10  60 s
12 await   sensor-logger alert queue  after 3, 7, 10  60 s
`,
  )
})

test('a Python service starts when its broker is ready', () => {
  const mesh = { ...firstMesh(), containers: [...firstMesh().containers.slice(0, 1), pythonService] }
  assert.equal(
    text(nothing, mesh),
    `
1 create network first-mesh               missing
2 start  rabbit-broker        after 1     missing
3 await  rabbit-broker amqp   after 2     60 s
4 start  python-service       after 1, 3  missing
5 await  python-service ping  after 3, 4  60 s
`,
  )
})

test('up on a running, unchanged mesh does nothing', () => {
  assert.equal(text(running(firstMesh()), firstMesh()), '\nnothing to do\n')
})

test('a container whose definition changed is made anew, and it alone', () => {
  const plan = planUp(running(firstMesh(), { 'key-value-store': { configHash: 'before' } }), firstMesh())
  assert.equal(
    planText(plan),
    '1 start key-value-store                config changed\n2 await key-value-store ping  after 1  60 s',
  )
  assert.deepEqual(plan.steps[0]?.action, { kind: 'start', container: 'key-value-store', fresh: true })
})

test('a broker that was killed is started as it is, and everything that needs it is awaited again', () => {
  const plan = planUp(running(firstMesh(), { 'rabbit-broker': { state: 'exited', exitCode: 137 } }), firstMesh())
  assert.equal(
    `\n${planText(plan)}\n`,
    `
1 start rabbit-broker                       exited (137)
2 await rabbit-broker amqp         after 1  60 s
3 await key-value-store ping       after 2  60 s
4 await sensor-logger ping         after 2  60 s
5 await sensor-logger alert queue  after 2  60 s
`,
  )
  assert.deepEqual(plan.steps[0]?.action, { kind: 'start', container: 'rabbit-broker', fresh: false })
})

test('an up that was interrupted half-way is taken up where it stands', () => {
  const observed = running(firstMesh(), { 'key-value-store': { state: 'created' }, 'sensor-logger': null })
  assert.equal(
    text(observed, firstMesh()),
    `
1 start key-value-store                     never started
2 await key-value-store ping       after 1  60 s
3 start sensor-logger                       missing
4 await sensor-logger ping         after 3  60 s
5 await sensor-logger alert queue  after 3  60 s
`,
  )
})

test('a container that is no longer in the spec is removed', () => {
  const observed = running(firstMesh(pythonService))
  assert.equal(text(observed, firstMesh()), '\n1 remove python-service    not in the spec\n')
})

test('tables of an earlier spec are brought up to date without touching a container', () => {
  assert.equal(
    text({ ...running(firstMesh()), tablesOutdated: true }, firstMesh()),
    `
1 await   postgres login                       60 s
2 migrate postgres                    after 1  roles and tables
3 await   postgres tables             after 2  60 s
4 await   sensor-logger ping          after 3  60 s
5 await   sensor-logger alert queue   after 3  60 s
`.replaceAll(/ ( {2}after| {13}60)/g, '$1'),
  )
})

test('containers of a network that is gone are made anew, running or not', () => {
  const plan = planUp({ ...running(firstMesh()), network: false }, firstMesh())
  const starts = plan.steps.filter(({ action }) => action.kind === 'start')
  assert.deepEqual(
    starts.map(({ action, reason }) => [action.kind === 'start' && action.fresh, reason]),
    firstMesh().containers.map(() => [true, 'network missing']),
  )
})

for (const [state, lines] of [
  ['paused', ['1 remove key-value-store                paused', '2 start  key-value-store       after 1  paused']],
  ['dead', ['1 remove key-value-store                dead', '2 start  key-value-store       after 1  dead']],
  ['restarting', ['1 await key-value-store ping    60 s']],
] as const) {
  test(`a container that is ${state} is not left alone`, () => {
    const plan = planText(planUp(running(firstMesh(), { 'key-value-store': { state } }), firstMesh()))
    assert.deepEqual(plan.split('\n').slice(0, lines.length), lines)
  })
}

test('a container on no network is removed and made anew, whatever its state: Compose would leave it so', () => {
  for (const state of ['running', 'exited'] as const) {
    const { steps } = planUp(running(firstMesh(), { 'rabbit-broker': { state, isCutOff: true } }), firstMesh())
    const [removal, start] = steps
    assert.deepEqual(
      [removal?.action, start?.action, start?.after, start?.reason],
      [
        { kind: 'remove', container: 'rabbit-broker' },
        { kind: 'start', container: 'rabbit-broker', fresh: true },
        [1],
        'cut off from its network',
      ],
    )
  }
})

test('every step comes after the steps it waits for', () => {
  for (const observed of [nothing, running(firstMesh(pythonService), { 'rabbit-broker': null, postgres: null })]) {
    const { steps } = planUp(observed, firstMesh(pythonService))
    assert.ok(steps.length > 0)
    for (const { number, after } of steps) assert.ok(after.every((earlier) => earlier < number))
  }
})

test('the order of the spec does not decide what starts first', () => {
  const mesh = firstMesh()
  const reversed = { ...mesh, containers: mesh.containers.toReversed() }
  const started = planUp(nothing, reversed).steps.flatMap(({ action }) =>
    action.kind === 'start' ? action.container : [],
  )
  assert.ok(started.indexOf('rabbit-broker') < started.indexOf('key-value-store'))
  assert.ok(started.indexOf('postgres') < started.indexOf('sensor-logger'))
})

test('containers that need each other, or one that is not there, are a bug and not a plan', () => {
  const loop = { ...pythonService, name: 'a', needs: ['a'] }
  assert.throws(() => planUp(nothing, firstMesh(loop)), /containers need each other: a → a/)
  assert.throws(() => planUp(nothing, firstMesh({ ...loop, needs: ['b'] })), /a needs "b", which is not in the mesh/)
})
