import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Report } from '../../src/errors/problem.ts'
import { readConfigTree } from '../../src/source/config-tree.ts'
import { checkMap, type Parameter, type UnknownKeys } from '../../src/source/parameter.ts'

const PARAMETER: Parameter = {
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    name: { type: 'string' },
    port: { type: 'integer', minimum: 1, maximum: 65535 },
    wait: { type: 'number', exclusiveMinimum: 0 },
    on: { type: 'boolean' },
    field: { type: 'string', enum: ['raw', 'cal'] },
    keys: { type: 'array', minItems: 1, items: { type: 'string' } },
    pair: { type: ['array', 'string'], expects: '[host, port]', minItems: 2, maxItems: 2 },
    inner: { type: 'object', properties: { deep: { type: 'number' } }, additionalProperties: false },
    functions: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
    anything: {},
    label: { ignored: true },
  },
}

/** Problems as `line:column message`, and the keys that are left. */
function checked(text: string, unknown?: UnknownKeys): readonly [readonly string[], readonly string[]] {
  const report = new Report()
  const root = readConfigTree(text, 'f')
  assert.ok(root.kind === 'map')
  const left = checkMap(root, PARAMETER, report, unknown)
  return [report.problems.map(({ at, message }) => `${at.line}:${at.column} ${message}`), [...left.entries.keys()]]
}

const WRONG: readonly (readonly [string, string])[] = [
  ['port: 0', '1:7 "port" must be a whole number, from 1 to 65535'],
  ['port: 1.5', '1:7 "port" must be a whole number, from 1 to 65535'],
  ['port: http', '1:7 "port" must be a whole number, from 1 to 65535'],
  ['wait: 0', '1:7 "wait" must be a number, more than 0'],
  ['wait: .nan', '1:7 "wait" must be a number, more than 0'],
  ['on: maybe', '1:5 "on" must be true or false'],
  ['on: 0.5', '1:5 "on" must be true or false'],
  ['field: both', '1:8 "field" must be raw or cal'],
  ['keys: one', '1:7 "keys" must be a list of at least 1'],
  ['keys: []', '1:7 "keys" must be a list of at least 1'],
  ['keys: [a, {b: c}]', '1:11 "an item of keys" must be text'],
  ['pair: [a]', '1:7 "pair" must be [host, port]'],
  ['pair: {a: b}', '1:7 "pair" must be [host, port]'],
  ['inner: 3', '1:8 "inner" must be a map of keys and values'],
  ['inner: {deep: x}', '1:15 "deep" must be a number'],
  ['inner: {dep: 3}', '1:9 unknown key "dep"'],
  ['functions: {f: [x]}', '1:16 "f" must be text, or a number'],
  ['nmae: x', '1:1 unknown key "nmae"'],
]

for (const [text, problem] of WRONG) {
  test(`${text} is wrong, at its place`, () => {
    assert.deepEqual(checked(`${text}\nname: a`)[0], [problem])
  })
}

const RIGHT = [
  'port: "65535"',
  'port: 0x10',
  'wait: .inf',
  'on: "Yes"',
  'on: 0',
  'name: 12',
  'pair: ("a", 1)',
  'keys: [1]',
  'functions: {f: x, g: 2}',
  'anything: [{}]',
  'label: []',
  'port: ~',
]

for (const text of RIGHT) {
  test(`${text} is right`, () => {
    assert.deepEqual(checked(text.startsWith('name') ? text : `${text}\nname: a`)[0], [])
  })
}

test('a key that is missing, empty or null is missing', () => {
  for (const text of ['port: 1', 'name: ""', 'name: ~'])
    assert.deepEqual(checked(text)[0], ['1:1 key "name" is missing'])
})

test('what is wrong is left out, so that nobody reports it again', () => {
  assert.deepEqual(checked('name: a\nport: x\nwait: 1\ninner: {dep: 1}')[1], ['name', 'wait'])
})

test('unknown keys are refused, told of or taken, as the class says', () => {
  const text = 'name: a\nother: 1'
  assert.deepEqual(checked(text), [['2:1 unknown key "other"'], ['name', 'other']])
  assert.deepEqual(checked(text, 'told'), [['2:1 unknown key "other" ignored'], ['name', 'other']])
  assert.deepEqual(checked(text, 'taken'), [[], ['name', 'other']])
})
