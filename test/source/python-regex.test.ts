import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pythonRegex } from '../../src/source/python-regex.ts'

/** Expression, text, and what Python's `re.match` gives: the matched text and its groups, or null. */
const MATCHES: readonly (readonly [string, string, { all: string; groups?: Record<string, string> } | null])[] = [
  [
    'sensor_value\\.(?P<sensor_name>\\w+)',
    'sensor_value.peaches',
    { all: 'sensor_value.peaches', groups: { sensor_name: 'peaches' } },
  ],
  ['sensor_value\\.(?P<sensor_name>\\w+)', 'sensor_value.a-b', { all: 'sensor_value.a', groups: { sensor_name: 'a' } }],
  ['sensor_value\\.(?P<n>\\w+)', 'sensor_value.Öl_°C', { all: 'sensor_value.Öl_', groups: { n: 'Öl_' } }],
  ['sensor_value\\.(?P<n>[\\w-]+)', 'sensor_value.a-é', { all: 'sensor_value.a-é', groups: { n: 'a-é' } }],
  ['(?P<a>\\w)(?P=a)', 'xx', { all: 'xx', groups: { a: 'x' } }],
  ['b', 'ab', null],
  ['', 'anything', { all: '' }],
  ['(?i)ABC', 'abc', { all: 'abc' }],
  ['a{2}', 'aaa', { all: 'aa' }],
  ['a{,2}b', 'aab', { all: 'aab' }],
  ['a{}', 'a{}', { all: 'a{}' }],
  ['[]a]+', 'a]a', { all: 'a]a' }],
  ['[^]a]+', 'bc]', { all: 'bc' }],
  ['\\A\\d+\\Z', '٣4', { all: '٣4' }],
  ['a\\-b\\_c\\ d', 'a-b_c d', { all: 'a-b_c d' }],
  ['\\bé\\b', 'é', { all: 'é' }],
  ['(a|b)?c', 'c', { all: 'c' }],
]

for (const [expression, text, expected] of MATCHES) {
  test(`${expression || '(nothing)'} on ${text} gives ${expected === null ? 'no match' : expected.all}`, () => {
    const match = pythonRegex(expression, 'y').exec(text)
    assert.equal(match?.[0] ?? null, expected?.all ?? null)
    assert.deepEqual({ ...match?.groups }, expected?.groups ?? {})
  })
}

test('what neither language understands is refused', () => {
  for (const expression of ['(', '(?P<a', '[a', 'a\\', '*', '(?P=a', '(?P<1a>x)'])
    assert.throws(() => pythonRegex(expression), SyntaxError, expression)
})
