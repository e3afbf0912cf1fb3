import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Report } from '../../src/errors/problem.ts'
import { plainValue } from '../../src/source/plain-value.ts'
import { readYaml } from '../../src/source/read-yaml.ts'
import { SourceText } from '../../src/source/source-text.ts'
import { nodeAt, type TreeNode } from '../../src/source/tree.ts'
import { WholeFloat } from '../../src/source/whole-float.ts'

function treeOf(text: string): TreeNode {
  const report = new Report()
  const tree = readYaml(new SourceText('mesh.yaml', text), report)
  assert.deepEqual(report.problems, [])
  assert.ok(tree !== null)
  return tree
}

test('every value knows where it stands', () => {
  const text = 'mesh: lab\nservices:\n  store:\n    name: "my_store" # here\n'
  const node = nodeAt(treeOf(text), ['services', 'store', 'name'])
  assert.ok(node !== null)
  assert.deepEqual(new SourceText('mesh.yaml', text).at(node.start, node.end), {
    file: 'mesh.yaml',
    line: 4,
    column: 11,
    length: 10,
    sourceLine: '    name: "my_store" # here',
  })
})

test('a value behind an alias stands where its anchor does', () => {
  const tree = treeOf('x-a: &a {unit: K}\nb: *a\n')
  assert.equal(nodeAt(tree, ['b', 'unit'])?.start, nodeAt(tree, ['x-a', 'unit'])?.start)
})

test('keys of its own win over merged ones, and of merged maps the first', () => {
  const tree = treeOf('x: &x {a: 1, b: 1, c: 1}\ny: &y {b: 2, c: 2, d: 2}\nz: {c: 3, <<: [*x, *y]}\n')
  assert.deepEqual({ ...(nodeAt(tree, ['z'])?.value as object) }, { a: 1, b: 1, c: 3, d: 2 })
})

test('keys are text, whatever they look like', () => {
  assert.deepEqual(Object.keys(treeOf('{1: a, on: b, 0x10: c, 1.0: d, true: e}').value as object), [
    '1',
    'on',
    '0x10',
    '1.0',
    'true',
  ])
})

test('yes and on are text, as YAML 1.2 has it; JSON is YAML', () => {
  assert.deepEqual(treeOf('[yes, on, true, 0755, 1_000, ~, 1e3]').value, ['yes', 'on', true, 755, '1_000', null, 1000])
  assert.deepEqual(treeOf('{"mesh": "lab", "services": {}}').value, { mesh: 'lab', services: {} })
})

test('a whole float stays one on its way through', () => {
  assert.deepEqual(plainValue(treeOf('[4.0, 4, 4.5, 1e3, 4., -0.0, 0xE, "4.0"]')), [
    new WholeFloat(4),
    4,
    4.5,
    new WholeFloat(1000),
    new WholeFloat(4),
    new WholeFloat(-0),
    14,
    '4.0',
  ])
})

test('what follows a word for a secret is shown with stars', () => {
  const shown = (line: string): string | undefined => new SourceText('mesh.yaml', line).at(0).sourceLine
  assert.equal(shown('  password: hunter2 # mine'), '  password: **************')
  assert.equal(shown('{db_password: "a b", x: 1}'), '{db_password: ************')
  assert.equal(shown('- API_TOKEN=abc'), '- API_TOKEN=***')
  assert.equal(shown('  password:'), '  password:')
  assert.equal(shown('name: passwordless'), 'name: passwordless')
})
