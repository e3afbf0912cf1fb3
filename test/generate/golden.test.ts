import assert from 'node:assert/strict'
import { test } from 'node:test'
import { examples, generatedTree, goldenTree } from './golden-trees.ts'

for (const example of examples()) {
  test(`${example.name}: what is generated is test/golden/${example.name}, byte for byte (npm run golden)`, async () => {
    const [generated, golden] = [await generatedTree(example), goldenTree(example.name)]
    assert.deepEqual(Object.keys(generated), Object.keys(golden))
    for (const [path, text] of Object.entries(generated)) assert.equal(text, golden[path], path)
  })
}
