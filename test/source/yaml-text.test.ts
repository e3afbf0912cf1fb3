import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'yaml'
import { WholeFloat } from '../../src/source/whole-float.ts'
import { yamlText } from '../../src/source/yaml-text.ts'

test('text that any YAML version would take for something else is in quotes', () => {
  for (const text of [
    'on',
    'yes',
    'n',
    'true',
    '0755',
    '5',
    '1.0',
    '~',
    'null',
    '',
    '12:30',
    '1_000',
    '#',
    '{}',
    '*a',
    '- b',
    'a: b',
    '2024-01-01',
    '<<',
    "it's",
  ]) {
    const written = yamlText({ key: text })
    assert.equal(parse(written).key, text)
    assert.equal(parse(written, { version: '1.1' }).key, text, written)
  }
})

test('a long line stays one line, and what stands in two places is written in both', () => {
  const shared = { a: 1 }
  assert.equal(
    yamlText({ a: `${'long '.repeat(50)}line`, b: shared, c: shared }),
    `a: ${'long '.repeat(50)}line\nb:\n  a: 1\nc:\n  a: 1\n`,
  )
})

test('a whole float is written as one', () => {
  assert.equal(yamlText([new WholeFloat(4), 4, new WholeFloat(-1000)]), '- 4.0\n- 4\n- -1000.0\n')
})

test('a line end alone is written as one sees it in a manual', () => {
  assert.equal(yamlText({ a: '\n', b: '\r\n', c: '\r\n>' }), 'a: "\\n"\nb: "\\r\\n"\nc: "\\r\\n>"\n')
  assert.equal(yamlText({ a: 'SELECT 1;\nSELECT 2;\n' }), 'a: |\n  SELECT 1;\n  SELECT 2;\n')
})
