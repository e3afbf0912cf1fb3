import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MeshError } from '../../src/errors/mesh-error.ts'
import { Report } from '../../src/errors/problem.ts'
import { withEntry, withItem, without, withScalar } from '../../src/source/edit-yaml.ts'
import { readYaml } from '../../src/source/read-yaml.ts'
import { SourceText } from '../../src/source/source-text.ts'
import { child } from '../../src/source/tree.ts'
import { readMesh } from '../../src/spec/read-mesh.ts'
import { oddSpec } from './odd-spec.ts'

const FILE = 'mesh.yaml'
const SEEDS = 60

const source = (text: string): SourceText => new SourceText(FILE, text)

function endpointCount(text: string, service: string): number {
  const root = readYaml(source(text), new Report())
  return child(child(child(root, 'services'), service), 'endpoints')?.items?.length ?? 0
}

/** Whether `after` is `before` with one stretch put in, and behind an item that was the last one its comma. */
function isOnlyPutIn(before: string, after: string): boolean {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = 0
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end++
  if (start + end >= before.length) return true
  return after[start] === ',' && isOnlyPutIn(before, after.slice(0, start) + after.slice(start + 1))
}

test('the generated specs are specs', () => {
  for (let seed = 0; seed < SEEDS; seed++) {
    const { text } = oddSpec(seed)
    assert.deepEqual(
      readMesh(text, FILE)
        .problems.filter(({ severity }) => severity === 'error')
        .map(({ message, at }) => `${message} ${at.line}`),
      [],
      text,
    )
  }
})

const ADDED = { name: 'added', module: 'KeyValueStore', calibration: '2*{}', description: 'two\nlines' }

test('adding an endpoint leaves every other byte as it is, and removing it gives the file back', () => {
  let done = 0
  for (let seed = 0; seed < SEEDS; seed++) {
    const { text, services } = oddSpec(seed)
    for (const service of services) {
      const path = ['services', service, 'endpoints']
      const count = endpointCount(text, service)
      const longer = withItem(source(text), path, ADDED)
      assert.equal(endpointCount(longer, service), count + 1)
      assert.deepEqual(
        readMesh(longer, FILE).problems.filter(({ severity }) => severity === 'error'),
        [],
      )
      assert.ok(isOnlyPutIn(text, longer), `seed ${seed} ${service}\n${text}\n=====\n${longer}`)
      const { text: back } = without(source(longer), [...path, count])
      assert.equal(back, text, `seed ${seed} ${service}\n${longer}`)
      done++
    }
  }
  assert.ok(done > SEEDS)
})

const A_SERVICE = 'services:\n  a:\n    name: one\n'

for (const [what, before, path, value, after] of [
  [
    'an endpoint of a service without a list makes one',
    A_SERVICE,
    ['services', 'a', 'endpoints'],
    { name: 'x' },
    `${A_SERVICE}    endpoints:\n      - name: x\n`,
  ],
  [
    'an item takes the dash and the distance of its neighbours',
    'l:\n-   a: 1\n',
    ['l'],
    { a: 2, b: 3 },
    'l:\n-   a: 1\n-   a: 2\n    b: 3\n',
  ],
  [
    'an item stands in brackets where its neighbour does',
    'l:\n  - {a: 1} # one\n',
    ['l'],
    { a: 2 },
    'l:\n  - {a: 1} # one\n  - {a: 2}\n',
  ],
  [
    'an item is set apart by a blank line where its neighbours are',
    'l:\n  - a: 1\n\n  - a: 2\nm: 1\n',
    ['l'],
    { a: 3 },
    'l:\n  - a: 1\n\n  - a: 2\n\n  - a: 3\nm: 1\n',
  ],
  [
    'comments that are indented more stay with the item above',
    'l:\n  - a: 1\n    # b: 2\n  # the list ends\n',
    ['l'],
    { a: 3 },
    'l:\n  - a: 1\n    # b: 2\n  - a: 3\n  # the list ends\n',
  ],
  ['an empty list in brackets is filled in them', 'l: [] # none\n', ['l'], { a: 1 }, 'l: [{a: 1}] # none\n'],
  ['a file of JSON stays JSON', '{"l": [{"a": "1"}]}', ['l'], { a: 'x' }, '{"l": [{"a": "1"}, {"a": "x"}]}'],
  [
    'brackets of several lines get one line more',
    'l: [\n  {a: 1}, # one\n  {a: 2}, # two\n]\n',
    ['l'],
    { a: 3 },
    'l: [\n  {a: 1}, # one\n  {a: 2}, # two\n  {a: 3},\n]\n',
  ],
  [
    'text that keeps its blank lines keeps them',
    'l:\n  - a: |+\n      x\n\nm: 1\n',
    ['l'],
    { a: 3 },
    'l:\n  - a: |+\n      x\n\n  - a: 3\nm: 1\n',
  ],
  [
    'lines end as those of the file do',
    'l:\r\n  - a: 1',
    ['l'],
    { a: 3, b: 4 },
    'l:\r\n  - a: 1\r\n  - a: 3\r\n    b: 4',
  ],
] as const) {
  test(what, () => {
    assert.equal(withItem(source(before), path, value), after)
  })
}

for (const [what, before, path, after] of [
  [
    'the first service takes the place of {}',
    'services: {} # none yet\nx: 1\n',
    ['services', 'a'],
    'services: # none yet\n  a:\n    name: one\nx: 1\n',
  ],
  [
    'the first service stands below a key without a value',
    'services:\n# later\nx: 1\n',
    ['services', 'a'],
    'services:\n  a:\n    name: one\n# later\nx: 1\n',
  ],
  [
    'a service comes last, set apart as its neighbours are',
    'services:\n  b: {}\n\n  c: {}\n\n# end\nx: 1\n',
    ['services', 'a'],
    'services:\n  b: {}\n\n  c: {}\n\n  a:\n    name: one\n\n# end\nx: 1\n',
  ],
  [
    'a part of the mesh comes last',
    'mesh: m\nservices: {}',
    ['grafana'],
    'mesh: m\nservices: {}\ngrafana:\n  name: one',
  ],
] as const) {
  test(what, () => {
    assert.equal(withEntry(source(before), path, { name: 'one' }), after)
  })
}

for (const [what, before, path, after, commentAbove] of [
  [
    'a removed item takes its lines and its own comments, not those above',
    'l:\n  - a: 1\n  # two\n  - a: 2 # x\n    # y\n  - a: 3\n',
    ['l', 1],
    'l:\n  - a: 1\n  # two\n  - a: 3\n',
    3,
  ],
  ['the first item goes with the blank line behind it', 'l:\n  - a: 1\n\n  - a: 2\n', ['l', 0], 'l:\n  - a: 2\n', null],
  ['the last item goes with its list', 'm:\n  n: 1\n  l:\n    - a: 1\n', ['m', 'l', 0], 'm:\n  n: 1\n', null],
  [
    'a map whose only list goes says that it is empty',
    'm: # c\n  l:\n    - a: 1\nn: 1\n',
    ['m', 'l', 0],
    'm: {} # c\nn: 1\n',
    null,
  ],
  ['the first of several in brackets goes with its comma', 'l: [{a: 1}, {a: 2}]\n', ['l', 0], 'l: [{a: 2}]\n', null],
  [
    'one in the middle of brackets goes with its comma',
    'l: [{a: 1}, {a: 2}, {a: 3}]\n',
    ['l', 1],
    'l: [{a: 1}, {a: 3}]\n',
    null,
  ],
  [
    'a key goes with what stands below it',
    'a: 1\ngrafana:\n  port: 3000\n\nb: 2\n',
    ['grafana'],
    'a: 1\n\nb: 2\n',
    null,
  ],
] as const) {
  test(what, () => {
    const { text, commentAbove: comment } = without(source(before), path)
    assert.deepEqual([text, comment?.line ?? null], [after, commentAbove])
  })
}

for (const [what, text, path, refusal] of [
  ['a list that is an alias', 'a: &l\n  - x: 1\nb: *l\n', ['b'], /^"b" is written elsewhere, at the anchor &l/],
  [
    'a list that another place uses',
    'a: &l\n  - x: 1\nb: *l\n',
    ['a'],
    /^"a" is used again here, as \*l: both would change/,
  ],
  [
    'a list that comes in by a merge key',
    'a: &m\n  l: [{x: 1}]\nb:\n  <<: *m\n  n: 1\n',
    ['b', 'l'],
    /^"l" comes in here by a merge key/,
  ],
  [
    'a list in a map that is merged elsewhere',
    'a: &m\n  l: [{x: 1}]\nb:\n  <<: *m\n',
    ['a', 'l'],
    /^"a" is used again here, as \*m/,
  ],
] as const) {
  test(`nothing is added to ${what}`, () => {
    assert.throws(
      () => withItem(source(text), path, { x: 2 }),
      (error: MeshError) => error.code === 'refused' && error.at !== undefined && refusal.test(error.message),
    )
  })
}

test('what carries an anchor that is used elsewhere is not removed', () => {
  const text = 'l:\n  - a: &v 1\n  - a: *v\n'
  assert.throws(
    () => without(source(text), ['l', 0]),
    /\*v is used here, and its anchor is part of what would be taken out/,
  )
  assert.equal(without(source(text), ['l', 1]).text, 'l:\n  - a: &v 1\n')
})

test('another name takes the place of the old one, and nothing else', () => {
  assert.equal(
    withScalar(source("mesh:   'old'  # name\nx: 1\n"), ['mesh'], 'new-mesh'),
    'mesh:   new-mesh  # name\nx: 1\n',
  )
})
