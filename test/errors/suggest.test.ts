import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearest, suggestion } from '../../src/errors/suggest.ts'

const KNOWN = ['KeyValueStore', 'Entity', 'log_interval', 'calibration']

test('a slip of one or two letters finds its word, letters of another case and swapped ones too', () => {
  assert.equal(nearest('KeyValueStor', KNOWN), 'KeyValueStore')
  assert.equal(nearest('entiyt', KNOWN), 'Entity')
  assert.equal(nearest('LOG_INTERVALL', KNOWN), 'log_interval')
  assert.equal(suggestion('calibraton', KNOWN), 'did you mean "calibration"?')
})

test('a word that is like none gets the list, not a wild guess', () => {
  assert.equal(nearest('colour', KNOWN), null)
  assert.equal(suggestion('colour', ['red', 'blue'], 'choose'), 'choose: red, blue')
})

test('a word of a megabyte is not compared', () => {
  assert.equal(nearest('x'.repeat(1_000_000), KNOWN), null)
})
