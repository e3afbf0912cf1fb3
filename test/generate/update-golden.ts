// npm run golden: writes test/golden/ anew. Read the difference before committing it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { examples, GOLDEN, generatedTree, onShelf } from './golden-trees.ts'

for (const example of examples()) {
  const tree = await generatedTree(example)
  rmSync(join(GOLDEN, example.name), { recursive: true, force: true })
  for (const [path, text] of Object.entries(tree)) {
    const file = join(GOLDEN, example.name, onShelf(path))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
