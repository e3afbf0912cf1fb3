import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Float } from '../../src/protocol/json.ts'
import { calibrationsOf, testValue } from '../../src/smoke/calibrated.ts'
import { sameValue } from '../../src/smoke/same-value.ts'
import { unmet } from '../../src/smoke/unmet.ts'
import { WholeFloat } from '../../src/source/whole-float.ts'
import type { Expectation } from '../../src/spec/own-check.ts'
import { endpointIn, meshOf } from './meshes.ts'

const MESH = meshOf(`
mesh: lab
services:
  store:
    endpoints:
      - {name: plain, module: KeyValueStore}
      - {name: doubled, module: KeyValueStore, calibration: '2*{}'}
      - {name: called, module: KeyValueStore, calibration: 'times3({})'}
      - {name: rooted, module: KeyValueStore, calibration: 'sqrt({} - 100)'}
      - {name: door, module: KeyValueStore, calibration: {'0': 1.5, '1': 2.0, open: 7}}
      - {name: bounded, module: KeyValueStore, range: [4, 20]}
calibrations: {times3: '3*x'}
`)
const calibrate = calibrationsOf(MESH)
const endpoint = (name: string) => endpointIn(MESH, name)

test('what a raw value means is computed from the spec: expressions, functions and maps', () => {
  assert.equal(calibrate(endpoint('plain'), 1), undefined)
  assert.equal(calibrate(endpoint('doubled'), 4.25), 8.5)
  assert.equal(calibrate(endpoint('doubled'), ' 4.25 '), 8.5, 'an instrument answers with text')
  assert.equal(calibrate(endpoint('called'), 4), 12)
  assert.equal(calibrate(endpoint('door'), 0), 1.5)
  assert.ok(sameValue(calibrate(endpoint('door'), '1'), 2))
  assert.equal(calibrate(endpoint('door'), 5), undefined)
  assert.equal(calibrate(endpoint('rooted'), 1), undefined, 'there is no such root')
})

test('the value that a store is given is another one than it has, and has a calibrated value', () => {
  for (const [name, current] of [
    ['plain', 0.75],
    ['plain', null],
    ['doubled', new Float(4)],
    ['rooted', 0.75],
    ['rooted', 150],
    ['door', 0],
    ['bounded', 12],
  ] as const) {
    const value = testValue(endpoint(name), current, calibrate)
    assert.ok(!sameValue(value, current), `${name}: another than ${String(current)}`)
    if (endpoint(name).calibration !== null) assert.notEqual(calibrate(endpoint(name), value), undefined, name)
  }
})

test('the value that a store is given is inside its range', () => {
  for (const current of [4, 9, 14, 20]) {
    const value = Number(testValue(endpoint('bounded'), current, calibrate))
    assert.ok(value > 4 && value < 20, `${value}`)
  }
})

test('a truth value is turned over; a text is set again as it is', () => {
  assert.equal(testValue(endpoint('plain'), true, calibrate), false)
  assert.equal(testValue(endpoint('plain'), 'hello', calibrate), 'hello')
})

test('numbers are the same within a tolerance, also as text and as whole floats', () => {
  assert.ok(sameValue(0.1 + 0.2, 0.3))
  assert.ok(sameValue('4.5', 4.5) && sameValue(4.5, '4.5') && sameValue(new Float(4), new WholeFloat(4)))
  assert.ok(sameValue(4.6, 4.5, 0.11) && !sameValue(4.6, 4.5, 0.09))
  assert.ok(!sameValue(4.500001, 4.5))
  assert.ok(!sameValue(true, 1) && !sameValue(null, 0) && !sameValue('', 0) && !sameValue(undefined, 0))
  assert.ok(sameValue('on', 'on') && !sameValue('on', 'off'))
  assert.ok(sameValue([1, { a: 2 }], [1, { a: 2 }]) && !sameValue([1], [1, 2]) && !sameValue({ a: 1 }, { a: 2 }))
  assert.ok(!sameValue(Number.NaN, 1) && !sameValue(Number.POSITIVE_INFINITY, 1))
})

const NOTHING: Expectation = {
  ...{ returnCode: 0, valueRaw: undefined, valueCal: undefined, value: undefined, payload: undefined },
  ...{ tolerance: 0, regex: null, rows: null, status: null },
}
const reading = { payload: { value_raw: 0.75, value_cal: 1.5 }, text: null }

test('what of an answer is not as expected is told with what it is and what was expected', () => {
  const told = (expect: Partial<Expectation>, answer = reading): string | null =>
    unmet({ ...NOTHING, ...expect }, answer)
  assert.equal(told({}), null)
  assert.equal(told({ valueRaw: 0.75, valueCal: 1.5 }), null)
  assert.equal(told({ valueCal: 1.6 }), 'value_cal is 1.5, expected 1.6')
  assert.equal(told({ valueCal: 1.6, tolerance: 0.01 }), 'value_cal is 1.5, expected 1.6 ± 0.01')
  assert.equal(told({ valueCal: 1.6, tolerance: 0.2 }), null)
  assert.equal(told({ payload: { value_raw: 0.75 } }), null)
  assert.equal(
    told({ payload: { value_raw: 1 } }),
    '"value_raw" is not as expected in {"value_cal":1.5,"value_raw":0.75}',
  )
  assert.equal(told({ regex: '^1\\.5$' }), null)
  assert.equal(told({ regex: '^2' }), '"^2" is not found in "1.5"')
  assert.equal(unmet({ ...NOTHING, value: 10 }, { payload: { values: [10] }, text: null }), null)
  assert.equal(unmet({ ...NOTHING, value: 10 }, { payload: 11, text: null }), 'value is 11, expected 10')
  assert.equal(unmet({ ...NOTHING, valueRaw: 1 }, { payload: null, text: null }), 'value_raw is nothing, expected 1')
})
