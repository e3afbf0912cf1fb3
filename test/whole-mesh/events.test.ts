import assert from 'node:assert/strict'
import { appendFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { exampleSpec, testMesh } from '../support/mesh-command.ts'

type Event = Record<string, unknown>

const eventsOf = (out: string): Event[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Event)

test('up --json prints one event a line: notes, the plan, each step started and done, and the result at last', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  const { out } = await mesh.ok('up', '--images', 'debian', '--json')
  const events = eventsOf(out)
  const plan = events.find(({ event }) => event === 'plan') as { plan: { steps: { number: number }[] } } | undefined
  const numbers = plan?.plan.steps.map(({ number }) => number) ?? []
  assert.ok(numbers.length >= 5)
  for (const kind of ['started', 'done']) {
    const steps = events.filter(({ event }) => event === kind).map(({ step }) => step)
    assert.deepEqual(steps.toSorted(), numbers.toSorted(), kind)
  }
  for (const done of events.filter(({ event }) => event === 'done')) assert.equal(typeof done.tookMs, 'number')
  for (const note of events.filter(({ event }) => event === 'note')) assert.equal(typeof note.text, 'string')
  const result = events.at(-1) as { event: string; ok: boolean; data: { mesh: string; steps: number } }
  assert.deepEqual([result.event, result.ok, result.data.mesh], ['result', true, mesh.name])
  assert.equal(result.data.steps, numbers.length)

  await t.test('an edited file is refused by --plan as by up itself, and forcing it is a plan', async () => {
    appendFileSync(join(mesh.folder, 'deploy/key-value-store.yaml'), '# mine\n')
    for (const words of [['up'], ['up', '--plan']]) {
      const { code, err } = await mesh.mesh(...words)
      assert.equal(code, 10, words.join(' '))
      assert.match(err, /key-value-store\.yaml was edited since mesh wrote it/)
    }
    assert.equal((await mesh.ok('up', '--plan', '--force')).out, 'nothing to do\n')
  })
})

test('what is not ready in time is exit 7, with the last answer and the end of its log, and up goes on waiting', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  const { code, err } = await mesh.mesh('up', '--images', 'debian', '--wait-timeout', '1.5')
  assert.equal(code, 7, err)
  assert.match(err, /^error: rabbit-broker amqp: not ready after 1\.5 s: \S/m)
  assert.match(err, / {3}see more of it: mesh logs rabbit-broker\n {3}it goes on running: mesh up waits for it again/)
  await mesh.ok('up')
})

for (const [what, spec, code] of [
  ['a spec that is not valid', 'mesh: x\nservices: {a: {nmae: b}}\n', 'spec-invalid'],
  ['a file that is no spec', '[', 'spec-invalid'],
] as const) {
  test(`up --json of ${what} ends with a result event too`, async (t) => {
    const mesh = testMesh(t, spec)
    const ended = await mesh.mesh('up', '--json')
    assert.equal(ended.code, 3, ended.out)
    const last = eventsOf(ended.out).at(-1) as { event: string; ok: boolean; error: { code: string } }
    assert.deepEqual([last.event, last.ok, last.error.code], ['result', false, code])
    assert.ok(!existsSync(join(mesh.folder, '.mesh')))
  })
}
