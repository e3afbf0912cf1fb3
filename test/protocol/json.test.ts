import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeJson, encodeJson, Float, type Payload } from '../../src/protocol/json.ts'

test('a whole float and an integer stay apart in both directions', () => {
  assert.equal(encodeJson([5, new Float(5), 5.5]), '[5,5.0,5.5]')
  assert.deepEqual(decodeJson('[5,5.0,5.5]'), [5, new Float(5), 5.5])
})

test('numbers have the forms that the reference writes', () => {
  const forms: [Payload, string][] = [
    [0.75, '0.75'],
    [new Float(1500), '1500.0'],
    [1e-7, '1e-7'],
    [1e22, '1e22'],
    [0.000001, '0.000001'],
    [new Float(-0), '-0.0'],
    [9007199254740993n, '9007199254740993'],
    [18446744073709551615n, '18446744073709551615'],
  ]
  for (const [value, text] of forms) {
    assert.equal(encodeJson(value), text)
    assert.equal(encodeJson(decodeJson(text)), text)
  }
})

test('keys are written in order, whatever order they came in', () => {
  assert.equal(encodeJson({ value_raw: 1, value_cal: 2 }), '{"value_cal":2,"value_raw":1}')
})

test('the last of two equal keys wins', () => {
  assert.deepEqual(decodeJson('{"a":1,"a":2}'), { a: 2 })
  assert.deepEqual(decodeJson('{"a":1,"a":2.5}'), { a: 2.5 })
})

test('NaN and infinities are refused on writing and on reading', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, new Float(Number.NaN)]) {
    assert.throws(() => encodeJson({ value_raw: value }), RangeError)
  }
  for (const text of ['NaN', '[Infinity]', '1e400', '-1e400', '{"value_cal":,"value_raw":1.0}', '', '{} x']) {
    assert.throws(() => decodeJson(text), SyntaxError, text)
  }
})

test('nesting past 200 levels is refused and does not exhaust the stack', () => {
  const nested = (levels: number, inner: string) => `${'['.repeat(levels)}${inner}${']'.repeat(levels)}`
  assert.doesNotThrow(() => decodeJson(nested(199, '1.5')))
  assert.throws(() => decodeJson(nested(1_000_000, '1.5')), SyntaxError)
})

test('the fast way of reading loses nothing: every form of a number reads as it does alone, digit by digit', () => {
  const forms = [
    '0',
    '-0',
    '-0.0',
    '0.5',
    '-0.5',
    '5',
    '5.0',
    '5.00',
    '1e3',
    '1E-7',
    '123456789.5',
    '99999999.99999999',
  ]
  const long = ['123456789012345', '12345678901234', '0.30000000000000004', '21.599999999999998', '1.0000000000000001']
  const near = ['0.99999999999999999', '12345678.00000001', '100000000.000000001', '9007199254740993', '0.0000001']
  const exact = (text: string): Payload => {
    // By the definition: an integer without point and exponent, else a float, marked as such when it is whole.
    if (/^-?\d+$/.test(text)) return Number.isSafeInteger(Number(text)) ? Number(text) + 0 : BigInt(text)
    return Number.isSafeInteger(Number(text)) ? new Float(Number(text)) : Number(text)
  }
  for (const text of [...forms, ...long, ...near]) {
    assert.deepEqual(decodeJson(text), exact(text), text)
    assert.deepEqual(decodeJson(`{"a":[${text},1.5]}`), { a: [exact(text), 1.5] }, text)
  }
})

test('a key named __proto__ is a key like any other', () => {
  for (const text of ['{"__proto__":{"polluted":1}}', '{"__proto__":{"polluted":1.5}}']) {
    const decoded = decodeJson(text)
    assert.equal((Object.prototype as { polluted?: unknown }).polluted, undefined)
    assert.equal((decoded as { polluted?: unknown }).polluted, undefined)
    assert.equal(encodeJson(decoded), text)
  }
})

test('generated values come back as they were written', () => {
  const random = generator(20261124)
  for (let round = 0; round < 2000; round++) {
    const value = generatedPayload(random, 4)
    assert.deepEqual(decodeJson(encodeJson(value)), value)
  }
})

/** Repeatable numbers in [0, 1): a failing round can be found again. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function generatedPayload(random: () => number, depth: number): Payload {
  const kind = Math.floor(random() * (depth > 0 ? 9 : 7))
  switch (kind) {
    case 0:
      return null
    case 1:
      return random() < 0.5
    case 2:
      return Math.floor((random() - 0.5) * 2 ** 53)
    case 3:
      return (random() - 0.5) * 10 ** Math.floor(random() * 12 - 18)
    case 4:
      return new Float(Math.floor(random() * 1e6) + 1)
    case 5:
      return 2n ** 53n + BigInt(Math.floor(random() * 1e9)) + 1n
    case 6:
      return [...'aé€😀"\\\u0000 \n'].filter(() => random() < 0.5).join('')
    case 7:
      return Array.from({ length: Math.floor(random() * 4) }, () => generatedPayload(random, depth - 1))
    default:
      return Object.fromEntries(
        ['b', 'a', 'é', ''].filter(() => random() < 0.5).map((key) => [key, generatedPayload(random, depth - 1)]),
      )
  }
}
