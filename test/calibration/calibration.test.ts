import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parseCalibration, parseFunctions } from '../../src/calibration/calibration.ts'
import { ExpressionError } from '../../src/calibration/tokens.ts'
import { bool, CalibrationError, float, int, list, text, type Value } from '../../src/calibration/value.ts'

interface Row {
  readonly expression: string
  readonly reading: TableValue
  readonly result: TableValue | { readonly error: string }
}

interface TableValue {
  readonly kind: 'int' | 'float' | 'bool' | 'text' | 'list' | 'none'
  readonly value: string | number | boolean | readonly TableValue[]
}

const rows: Row[] = JSON.parse(readFileSync(new URL('python-results.json', import.meta.url), 'utf8'))
const none = parseFunctions({})
const calibrate = (source: string, reading: Value, functions = none) => parseCalibration(source, functions)(reading)

function valueIn(entry: TableValue): Value {
  switch (entry.kind) {
    case 'int':
      return int(BigInt(String(entry.value)))
    case 'float':
      return float(Number(String(entry.value).replace(/inf$/, 'Infinity')))
    case 'bool':
      return bool(entry.value === true)
    case 'text':
      return text(String(entry.value))
    case 'list':
      return list((entry.value as readonly TableValue[]).map(valueIn))
    case 'none':
      return { kind: 'none' }
  }
}

/** The C library under Python and V8 may differ in the last bits of a transcendental function. */
function agrees(ours: Value, pythons: Value): boolean {
  if (ours.kind !== pythons.kind) return false
  if (ours.kind === 'list' && pythons.kind === 'list')
    return (
      ours.value.length === pythons.value.length &&
      ours.value.every((item, at) => agrees(item, pythons.value[at] ?? int(0n)))
    )
  if (ours.kind !== 'float' || pythons.kind !== 'float')
    return 'value' in ours && 'value' in pythons && ours.value === pythons.value
  if (Object.is(ours.value, pythons.value)) return true
  return Math.abs(ours.value - pythons.value) <= Math.abs(pythons.value) * 4 * Number.EPSILON
}

test('every expression of the table gives what Python gives, kind included, and fails where Python raises', () => {
  assert.ok(rows.length > 1_500, `${rows.length} rows`)
  const different: string[] = []
  for (const { expression, reading, result } of rows) {
    const label = `${expression} at ${JSON.stringify(reading.value)}: Python gives ${JSON.stringify(result)}`
    let ours: Value
    try {
      ours = calibrate(expression, valueIn(reading))
    } catch (error) {
      assert.ok(error instanceof CalibrationError, `${label}, ours breaks: ${error}`)
      if (!('error' in result)) different.push(`${label}, ours: ${error.message}`)
      continue
    }
    if ('error' in result || !agrees(ours, valueIn(result)))
      different.push(`${label}, ours: ${ours.kind} ${'value' in ours ? ours.value : ''}`)
  }
  assert.deepEqual(different, [])
})

test('an instrument answer that is the text of a number counts as that number, spaces around it or not', () => {
  assert.deepEqual(calibrate('2*{}', text(' 3.5 ')), float(7))
  assert.deepEqual(calibrate('2*{}', text('+3')), int(6n))
  assert.deepEqual(calibrate('{}+1', text('1e3')), float(1001))
})

test('an instrument answer is never read as code', () => {
  for (const answer of ['1+1', 'pi', '__import__("os")', '{}', "' + str(1) + '"]) {
    assert.throws(() => calibrate('2*{}', text(answer)), CalibrationError, answer)
    assert.deepEqual(calibrate("'v={}'", text(answer)), text(`v=${answer}`))
  }
})

test('a function of the mesh is an expression in x and may call those before it', () => {
  const functions = parseFunctions({ times3: '3*x', plus: 'times3(x) + 0.5' })
  assert.deepEqual(calibrate('times3({})', float(1.75), functions), float(5.25))
  assert.deepEqual(calibrate('plus({})', int(1n), functions), float(3.5))
  assert.throws(() => parseFunctions({ a: 'a(x)' }), /a: unknown function "a"/)
})

test('what is not understood is refused with its place', () => {
  const wrong: [string, number, RegExp][] = [
    ['times4({})', 0, /unknown function "times4"/],
    ['2*volts', 2, /unknown name "volts"/],
    ['2*', 2, /ends too early/],
    ['2 3', 2, /nothing more can stand here/],
    ['2*{:>8}', 2, /the format ">8" is not one of/],
    ['sqrt({}, 2)', 0, /sqrt takes 1 parameter, not 2/],
    ['(1', 2, /expected "\)"/],
    ['{}.real', 2, /unexpected/],
    ['{}[0', 4, /expected "\]"/],
    ['[1', 2, /expected ","/],
    ['{} not 1', 7, /expected "in"/],
    ['{1}', 0, /unexpected "\{"/],
    ['x', 0, /unknown name "x"/],
    ['constructor({})', 0, /unknown function/],
    ['__proto__', 0, /unknown name/],
    ['', 0, /ends too early/],
  ]
  for (const [source, offset, message] of wrong) {
    assert.throws(
      () => parseCalibration(source, none),
      (error) => error instanceof ExpressionError && error.offset === offset && message.test(error.message),
      source,
    )
  }
})

test('expressions that would take all memory, time or stack are refused', () => {
  for (const source of [
    '('.repeat(500),
    '-'.repeat(1000),
    `1${'+1'.repeat(2000)}`,
    'abs('.repeat(300),
    '['.repeat(500),
  ]) {
    assert.throws(() => parseCalibration(source, none), ExpressionError)
  }
  for (const source of ['9**9**9', '1<<10**9', '2**(2**40)', '10**{}', 'factorial({})', '[1][{}]', 'chr({})']) {
    assert.throws(() => calibrate(source, int(10n ** 12n)), CalibrationError, source)
  }
})

test('a format shows the reading with the digits asked for, and what is shown is what counts', () => {
  assert.deepEqual(calibrate('2*{:.1f}', text(' 1.26 ')), float(2.6))
  assert.deepEqual(calibrate('{:.0f}', float(2.5)), int(2n))
  assert.deepEqual(calibrate("'{:.2f} K'", float(4.005)), text('4.00 K'))
  assert.throws(() => calibrate('{:.1f}', text('off')), CalibrationError)
})

test('a wrong number of parameters is an error that says how many are wanted', () => {
  assert.throws(() => calibrate('sqrt()', int(1n)), /sqrt takes 1 parameter, not 0/)
  assert.throws(() => calibrate('log(1,2,3)', int(1n)), /log takes 1 to 2 parameters, not 3/)
})
