import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MeshError } from '../../src/errors/mesh-error.ts'
import { type ConfigNode, readConfigTree } from '../../src/source/config-tree.ts'
import { scalarValue } from '../../src/source/scalar-value.ts'

/** Text of a scalar → what the reference makes of it. @see scarab v3.9.8, param_yaml.cc */
const SCALARS: readonly (readonly [string, string, unknown])[] = [
  ['10', 'int', 10],
  ['0x1F', 'int', 31],
  ['0755', 'int', 493],
  ['+5', 'int', 5],
  ['-7', 'int', -7],
  ['4294967295', 'int', 4294967295],
  ['5000000000', 'float', 5e9],
  ['4.00', 'float', 4],
  ['.5', 'float', 0.5],
  ['1e-3', 'float', 0.001],
  ['.inf', 'float', Infinity],
  ['on', 'bool', true],
  ['No', 'bool', false],
  ['y', 'bool', true],
  ['tRUE', 'text', 'tRUE'],
  ['089', 'float', 89],
  ['5V', 'text', '5V'],
  ["'abc'", 'text', 'abc'],
  ['2*{}', 'text', '2*{}'],
]

for (const [text, kind, value] of SCALARS) {
  test(`the scalar ${text} is ${kind} ${value}, quoted or not`, () => {
    assert.deepEqual(scalarValue(text), { kind, value })
    const tree = readConfigTree(`key: ${JSON.stringify(text)}`, 'f')
    assert.deepEqual(plain(tree), { key: value })
  })
}

function plain(node: ConfigNode): unknown {
  if (node.kind === 'scalar') return node.value.kind === 'null' ? null : node.value.value
  if (node.kind === 'list') return node.items.map(plain)
  return Object.fromEntries([...node.entries].map(([key, { node: child }]) => [key, plain(child)]))
}

test('anchors, merge keys and comments are followed; a key of the map wins over a merged one', () => {
  const text = 'base: &b {x: 1, y: 2}\nmine:\n  <<: *b # all of it\n  y: 3\nlist: [*b]\n'
  assert.deepEqual(plain(readConfigTree(text, 'f')), {
    base: { x: 1, y: 2 },
    mine: { y: 3, x: 1 },
    list: [{ x: 1, y: 2 }],
  })
})

test('every value knows its line and column', () => {
  const tree = readConfigTree('a:\n  - b: ü\n    c: "d"\n', 'my.yaml')
  assert.ok(tree.kind === 'map')
  const list = tree.entries.get('a')?.node
  assert.ok(list?.kind === 'list' && list.items[0]?.kind === 'map')
  const c = list.items[0].entries.get('c')
  assert.deepEqual(c?.keyAt, { file: 'my.yaml', line: 3, column: 5, length: 1, sourceLine: '    c: "d"' })
  assert.deepEqual([c?.node.at.line, c?.node.at.column, c?.node.at.length], [3, 8, 3])
})

test('hostile files are refused soon and at a place', () => {
  const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
  for (let level = 1; level < 12; level++)
    bomb.push(
      `a${level}: &a${level} [${Array(9)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    )
  const hostile = [bomb.join('\n'), '['.repeat(5000), 'a: &a [*a]', `a: ${'x'.repeat(2_000_000)}`, '? [a]\n: b', '']
  const before = process.cpuUsage()
  for (const text of hostile) {
    assert.throws(
      () => readConfigTree(text, 'f'),
      (error) => error instanceof MeshError && error.code === 'config-invalid' && error.at !== undefined,
    )
  }
  // Processor time: what else runs on the machine does not count.
  const { user, system } = process.cpuUsage(before)
  assert.ok(user + system < 2_000_000, `${user + system} µs`)
})

test('a key may have any name', () => {
  const tree = readConfigTree('__proto__: 1\nconstructor: 2\n', 'f')
  assert.ok(tree.kind === 'map')
  assert.deepEqual([...tree.entries.keys()], ['__proto__', 'constructor'])
})

test('JSON keeps its types: a text that looks like a number stays one, whole numbers have 64 bits', () => {
  const text = '{"a": "10", "b": 5000000000, "c": "true", "d": 1.0, "e": null, "f": "null"}'
  const tree = readConfigTree(text, 'f.json')
  assert.ok(tree.kind === 'map')
  const values = [...tree.entries.values()].map(({ node }) => (node.kind === 'scalar' ? node.value : null))
  assert.deepEqual(values, [
    { kind: 'text', value: '10' },
    { kind: 'int', value: 5_000_000_000 },
    { kind: 'text', value: 'true' },
    { kind: 'float', value: 1 },
    { kind: 'null' },
    { kind: 'text', value: 'null' },
  ])
})

test('what is no JSON is refused at its place, without showing what stands there', () => {
  assert.throws(
    () => readConfigTree('{"password": "s3cret",}', 'f.json'),
    (error) => error instanceof MeshError && error.at?.column === 23 && !`${error.message}`.includes('s3cret'),
  )
})
