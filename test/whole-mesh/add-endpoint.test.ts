import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { exampleSpec, testMesh } from '../support/mesh-command.ts'
import { envelopeOf } from '../support/output-schema.ts'
import { noTerminal, openTerminal } from '../support/terminal.ts'

const PLUMS = ['plums', '--module', 'KeyValueStore', '--set', 'calibration=2*{}', '--set', 'initial_value=3.5']

test('endpoints of a mesh, changed from the command line', async (t) => {
  const mesh = testMesh(t, exampleSpec('first-mesh'))
  const spec = (): string => readFileSync(join(mesh.folder, 'mesh.yaml'), 'utf8')
  const changed = (before: Record<string, string>): string[] => {
    const after = mesh.ids()
    assert.deepEqual(Object.keys(after).sort(), Object.keys(before).sort())
    return Object.keys(after).filter((container) => after[container] !== before[container])
  }
  const original = spec()

  await t.test('on a mesh that does not run, mesh.yaml is written and nothing else happens', async () => {
    const { err } = await mesh.ok('add-endpoint', 'my_store', ...PLUMS)
    assert.match(err, /^\+ {6}- name: plums$/m)
    assert.match(err, /the mesh does not run; to start it: mesh up/)
    await mesh.ok('remove-endpoint', 'plums')
    assert.equal(spec(), original)
  })

  await t.test('--dry-run shows the difference and writes nothing', async () => {
    assert.match((await mesh.ok('add-endpoint', 'my_store', ...PLUMS, '--dry-run')).err, /^\+ {6}- name: plums$/m)
    assert.equal(spec(), original)
  })

  for (const [words, code, what] of [
    [['add-endpoint', 'my_stor', ...PLUMS], 2, /there is no service "my_stor"\n {3}did you mean "my_store"\?/],
    [['add-endpoint', 'my_store', 'x', '--module', 'KeyValueStor'], 2, /did you mean "KeyValueStore"\?/],
    [['add-endpoint', 'my_store', ...PLUMS, '--set', 'calibraton=1'], 2, /did you mean "calibration"\?/],
    [['add-endpoint', 'my_store', ...PLUMS, '--set', 'unit'], 2, /--set unit: expected key=value/],
    [
      ['add-endpoint', 'my_store', ...PLUMS, '--set', 'log_interval=-1'],
      3,
      /^nothing is written: .*\n.*"log_interval" cannot be "-1"/,
    ],
    [['add-endpoint', 'my_store', 'peaches', '--module', 'KeyValueStore'], 3, /the name "peaches" is taken/],
    [['add-endpoint', 'my_store', '--no-input'], 2, /missing: <name>, --module/],
    [['add-service', 'drip-mon', '--module', 'Service'], 2, /there is a container "drip-mon" already/],
    [['remove-endpoint', 'peachs'], 2, /there is no endpoint "peachs"\n {3}did you mean "peaches"\?/],
    [['remove-endpoint'], 2, /missing: <name>/],
  ] as const) {
    await t.test(`mesh ${words.join(' ')} says what is wrong and writes nothing`, async () => {
      const ended = await mesh.mesh(...words)
      assert.equal(ended.code, code)
      assert.match(ended.err, what)
      assert.equal(spec(), original)
    })
  }

  await mesh.ok('up', '--images', 'debian', '--without', 'grafana')

  await t.test('on a running mesh exactly one container changes, and the new endpoint answers', async () => {
    const before = mesh.ids()
    const { out, err } = await mesh.ok('add-endpoint', 'key-value-store', ...PLUMS)
    assert.deepEqual(changed(before), ['key-value-store'])
    assert.match(err, /^made anew: key-value-store \(/m)
    assert.match(out, /^plums {2}value_cal=7\.0 value_raw=3\.5 {2}\(my_store, \d+ ms\)$/m)
  })

  await t.test('removing it changes the same one, takes it from the broker and gives the file back', async () => {
    const before = mesh.ids()
    const { data } = envelopeOf((await mesh.ok('remove-endpoint', 'plums', '--json')).out)
    assert.deepEqual([data.changed, data.proof.service], [['key-value-store'], null])
    assert.deepEqual(changed(before), ['key-value-store'])
    assert.equal(spec(), original)
  })

  await t.test('with --no-apply the running mesh is left alone', async () => {
    const before = mesh.ids()
    await mesh.ok('add-endpoint', 'my_store', ...PLUMS, '--no-apply')
    assert.deepEqual(changed(before), [])
    assert.match((await mesh.ok('up', '--plan')).out, /^1 start key-value-store +config changed/)
    await mesh.ok('remove-endpoint', 'plums', '--no-apply')
  })

  await t.test('a new service starts beside the others, and answers', async () => {
    const before = mesh.ids()
    const { out } = await mesh.ok('add-service', 'fruit-store', '--module', 'Service', '--name', 'my_fruit')
    const after = mesh.ids()
    assert.deepEqual(
      Object.keys(after).filter((container) => after[container] !== before[container]),
      ['fruit-store'],
    )
    assert.match(out, /^my_fruit {2}answers a ping {2}\(my_fruit, \d+ ms\)$/m)
  })

  await t.test(
    'on a terminal it is asked whether the running mesh is brought to it',
    { skip: noTerminal },
    async () => {
      const before = mesh.ids()
      const add = (name: string) =>
        openTerminal(t, mesh.folder, ['add-endpoint', 'my_store', name, '--module', 'KeyValueStore'])
      const refused = add('figs')
      await refused.answer(/runs: bring it to mesh\.yaml now\?/, { text: 'n' }, 'enter')
      assert.equal(await refused.ended, 0)
      assert.match(refused.shown(), /not applied; to do it: mesh up/)
      assert.deepEqual(changed(before), [])
      const applied = add('dates')
      await applied.answer(/runs: bring it to mesh\.yaml now\?/, 'enter')
      assert.equal(await applied.ended, 0)
      assert.match(
        applied.shown(),
        /made anew: key-value-store[\s\S]*dates {2}answers, and has no value yet {2}\(my_store, \d+ ms\)/,
      )
      assert.deepEqual(changed(before), ['key-value-store'])
      for (const name of ['figs', 'dates']) await mesh.ok('remove-endpoint', name, '--no-apply')
    },
  )

  await t.test('a class whose file is missing is refused, and nothing is written', async () => {
    const refused = await mesh.mesh('add-endpoint', 'my_store', 'odd', '--module', 'Odd', '--set', 'module_path=odd.js')
    assert.equal(refused.code, 3)
    assert.match(refused.err, /odd\.js/)
    assert.doesNotMatch(spec(), /odd/)
  })

  await t.test('a change that ends its container is kept, and how to take it back is said', async () => {
    writeFileSync(join(mesh.folder, 'odd.js'), 'export class Odd {}\n')
    const failed = await mesh.mesh('add-endpoint', 'my_store', 'odd', '--module', 'Odd', '--set', 'module_path=odd.js')
    assert.equal(failed.code, 8)
    assert.match(failed.err, /"Odd" extends no class of dripline-mesh/)
    assert.match(failed.err, /mesh\.yaml keeps the change; to take it back: mesh remove-endpoint key-value-store odd$/m)
    await mesh.ok('remove-endpoint', 'key-value-store', 'odd')
    assert.match((await mesh.ok('agent', 'get', 'peaches')).out, /value_raw/)
  })
})
