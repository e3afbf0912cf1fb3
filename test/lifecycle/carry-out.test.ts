import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { dockerEngine } from '../../src/engine/docker-engine.ts'
import { MeshError } from '../../src/errors/mesh-error.ts'
import { carryOut, type Progress } from '../../src/lifecycle/carry-out.ts'
import type { DesiredMesh } from '../../src/lifecycle/desired.ts'
import { observe } from '../../src/lifecycle/observe.ts'
import { type Plan, planText } from '../../src/lifecycle/plan.ts'
import { planDown } from '../../src/lifecycle/plan-down.ts'
import { planUp } from '../../src/lifecycle/plan-up.ts'
import type { Answer } from '../../src/readiness/probe.ts'
import { composeProject, SMALL_IMAGE } from '../support/compose-project.ts'
import { docker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'

const sleeper = { image: SMALL_IMAGE, command: ['sleep', 'infinity'], init: true }
/** Ends by itself, with words on both streams. */
const dies = {
  image: SMALL_IMAGE,
  command: ['sh', '-c', 'echo starting; sleep 0.3; echo no such instrument >&2; exit 3'],
}

/** A mesh of two small containers, `worker` after `base`, and what it takes to carry plans out on it. */
async function smallMesh(
  t: TestContext,
  worker: object,
  answer: (container: string, engineName: string) => Answer | Promise<Answer> = () => ({ state: 'ready' }),
) {
  const project = composeProject(t, { base: sleeper, worker })
  const engine = await dockerEngine(process.env)
  const signal = AbortSignal.any([t.signal])
  const progress: Progress[] = []
  const desired = async (): Promise<DesiredMesh> => {
    const hashes = await project.compose.configHashes(signal)
    const common = { startsAtOnce: true, probes: ['answer'], migrates: false }
    const named = (name: string) => ({ ...common, name, configHash: hashes.get(name) ?? '', needs: [] })
    const containers = [named('base'), { ...named('worker'), needs: ['base'] }]
    return { name: project.name, containers, waitTimeoutS: 20 }
  }
  const run = (plan: Plan, stop: AbortSignal = signal): Promise<void> =>
    carryOut(plan, {
      engine,
      compose: project.compose,
      project: project.name,
      probe: (container, probe) => ({
        name: `${container} ${probe}`,
        check: async () => answer(container, `${project.name}-${container}-1`),
      }),
      migrate: async () => undefined,
      waitTimeoutS: 20,
      stopTimeoutS: 1,
      onProgress: (event) => progress.push(event),
      signal: stop,
    })
  const plan = async (): Promise<Plan> =>
    planUp((await observe(engine, project.name, signal)).observed, await desired())
  const down = async (): Promise<Plan> =>
    planDown((await observe(engine, project.name, signal)).observed, await desired())
  return { ...project, engine, run, plan, down, progress, signal }
}

test('plans on a real engine', async (t) => {
  const mesh = await smallMesh(t, sleeper)

  await t.test('what is missing is created, started and awaited, and then there is nothing to do', async () => {
    await mesh.run(await mesh.plan())
    const states = await mesh.engine.containers(mesh.name, mesh.signal)
    assert.deepEqual(states.map(({ name, state }) => `${name} ${state}`).toSorted(), ['base running', 'worker running'])
    const finished = mesh.progress.filter(({ event }) => event === 'done').map(({ step }) => step.number)
    assert.deepEqual(finished.toSorted(), [1, 2, 3, 4, 5])
    assert.equal(planText(await mesh.plan()), 'nothing to do')
  })

  await t.test('a changed definition makes exactly one container anew', async () => {
    const before = await mesh.engine.containers(mesh.name, mesh.signal)
    mesh.write({ base: sleeper, worker: { ...sleeper, environment: { CHANGED: 'yes' } } })
    await mesh.run(await mesh.plan())
    const after = await mesh.engine.containers(mesh.name, mesh.signal)
    const kept = after.filter(({ id }) => before.some((container) => container.id === id)).map(({ name }) => name)
    assert.deepEqual(kept, ['base'])
    assert.equal(planText(await mesh.plan()), 'nothing to do')
  })

  await t.test('a restart is no crash, of a container that runs and of one that has stopped', async () => {
    const restart = (): Plan => ({
      steps: [
        { number: 1, action: { kind: 'restart', container: 'base' }, after: [], reason: 'asked for' },
        { number: 2, action: { kind: 'await', container: 'base', probe: 'answer' }, after: [1], reason: '20 s' },
      ],
    })
    await mesh.run(restart())
    const base = (await mesh.engine.containers(mesh.name, mesh.signal)).find(({ name }) => name === 'base')
    assert.ok(base?.state === 'running')
    await mesh.engine.stop(base.id, 1, mesh.signal)
    await mesh.run(restart())
    const states = await mesh.engine.containers(mesh.name, mesh.signal)
    assert.deepEqual(
      states.map(({ state }) => state),
      ['running', 'running'],
    )
  })

  await t.test('a container that was removed from the spec is removed from the engine', async () => {
    const { steps } = planUp((await observe(mesh.engine, mesh.name, mesh.signal)).observed, {
      name: mesh.name,
      containers: [],
      waitTimeoutS: 1,
    })
    assert.equal(steps.length, 2)
    await mesh.run({ steps: steps.filter(({ action }) => action.kind === 'remove' && action.container === 'worker') })
    const states = await mesh.engine.containers(mesh.name, mesh.signal)
    assert.deepEqual(
      states.map(({ name }) => name),
      ['base'],
    )
  })

  await t.test('down leaves nothing, and a second one has nothing to do', async () => {
    await mesh.run(await mesh.down())
    assert.deepEqual(await mesh.engine.containers(mesh.name, mesh.signal), [])
    assert.equal(planText(await mesh.down()), 'nothing to do')
  })
})

test('a container that ends fails the wait at once, with its exit code, its log and what its probe said', async (t) => {
  const mesh = await smallMesh(t, dies, () => ({ state: 'waiting', reason: 'says nothing' }))
  const plan = await mesh.plan()
  await assert.rejects(mesh.run(plan), (error) => {
    assert.ok(error instanceof MeshError && error.code === 'container-crashed', String(error))
    assert.equal(error.exitCode, 8)
    assert.equal(error.message, 'worker: exited with code 3')
    assert.match(error.hint ?? '', / {2}starting\n {2}no such instrument/)
    return true
  })
})

test('a probe that sees the end of its container first does not take the place of the report', async (t) => {
  const mesh = await smallMesh(t, dies, async (container, engineName) => {
    if (container === 'base') return { state: 'ready' }
    const ended = (): boolean => docker('inspect', '--format', '{{.State.Status}}', engineName) === 'exited'
    await eventually(ended, { withinMs: 10_000 })
    return { state: 'failed', reason: 'exited' }
  })
  await assert.rejects(mesh.run(await mesh.plan()), (error) => {
    assert.ok(error instanceof MeshError && error.code === 'container-crashed', String(error))
    assert.match(error.hint ?? '', /no such instrument/)
    return true
  })
})

test('a stop in the middle is thrown as it is, leaves what runs, and the next up goes on from there', async (t) => {
  let ready = false
  const mesh = await smallMesh(t, sleeper, () => (ready ? { state: 'ready' } : { state: 'waiting', reason: 'not yet' }))
  const stop = new AbortController()
  const reason = new Error('Ctrl-C')
  const running = mesh.run(await mesh.plan(), AbortSignal.any([stop.signal, mesh.signal]))
  const timer = setInterval(() => {
    if (mesh.progress.some(({ event }) => event === 'waiting')) stop.abort(reason)
  }, 20)
  await assert.rejects(running, reason)
  clearInterval(timer)
  assert.ok((await mesh.engine.containers(mesh.name, mesh.signal)).length > 0)
  ready = true
  await mesh.run(await mesh.plan())
  assert.equal(planText(await mesh.plan()), 'nothing to do')
})
