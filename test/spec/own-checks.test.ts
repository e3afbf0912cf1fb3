import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { problemText } from '../../src/errors/problem.ts'
import { WholeFloat } from '../../src/source/whole-float.ts'
import type { OwnCheck } from '../../src/spec/own-check.ts'
import { readMesh } from '../../src/spec/read-mesh.ts'

const SPEC = `mesh: lab
database: {}
grafana: {}
services:
  key-value-store:
    name: my_store
    endpoints: [{name: peaches, module: KeyValueStore, log_interval: 10}]
  logger: {module: PostgresSensorLogger}
  magnet:
    name: magnet
    endpoints: [{name: coil_current, module: KeyValueStore}]
`

function checksOf(smoke: string): readonly OwnCheck[] {
  const { mesh, problems } = readMesh(`${SPEC}${smoke}`, 'mesh.yaml')
  assert.ok(mesh !== null, problems.map(problemText).join('\n'))
  return mesh.smoke
}

test('a check of one’s own is read with its place, and a whole float stays a float', () => {
  const [check] = checksOf('smoke:\n  - {set: peaches, value: 4.0, expect: {value_cal: 8, tolerance: 0.5}}\n')
  assert.ok(check?.action === 'set')
  assert.deepEqual(check.payload, { values: [new WholeFloat(4)] })
  assert.deepEqual([check.expect.valueCal, check.expect.tolerance, check.expect.valueRaw], [8, 0.5, undefined])
  assert.deepEqual([check.at.line, check.at.column], [13, 11])
})

test('words and names of a command travel in one payload', () => {
  const [check] = checksOf('smoke:\n  - {cmd: magnet, specifier: ramp, values: [1, two], payload: {rate: 0.5}}\n')
  assert.ok(check?.action === 'cmd')
  assert.deepEqual(check.payload, { rate: 0.5, values: [1, 'two'] })
})

test('every check that docs/spec.md shows is understood', () => {
  const page = readFileSync(new URL('../../docs/spec.md', import.meta.url), 'utf8')
  const shown = /^smoke:\n(?: {2}- .*\n)+/m.exec(page)?.[0]
  assert.ok(shown !== undefined, 'the page shows checks')
  const actions = checksOf(shown).map(({ action }) => action)
  assert.deepEqual([...new Set(actions)].sort(), ['alert', 'cmd', 'get', 'http', 'logged', 'set', 'skip', 'sql'])
})
