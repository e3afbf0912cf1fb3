import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { examples, writeExample } from './golden-trees.ts'

/** What Docker Compose answers in a folder; its warnings are failures. */
function compose(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('docker', ['compose', ...args], { cwd, encoding: 'utf8' })
  assert.deepEqual([status, stderr], [0, ''])
  return stdout
}

function whyNot(): string | false {
  return spawnSync('docker', ['compose', 'version']).status === 0 ? false : 'docker compose is not installed'
}

for (const example of examples()) {
  test(`${example.name}: Compose accepts the generated file without a warning`, { skip: whyNot() }, async (t) => {
    const parent = mkdtempSync(join(tmpdir(), 't-config größer '))
    t.after(() => rmSync(parent, { recursive: true }))
    const folder = join(parent, 'deploy')
    await writeExample(example, folder)
    const { services } = JSON.parse(compose(folder, '--profile', '*', 'config', '--format', 'json')) as {
      services: Record<string, { image?: string; environment?: Record<string, string> }>
    }
    assert.ok(Object.keys(services).length >= 2)
    for (const [name, { image }] of Object.entries(services)) assert.ok(image, `${name} has an image`)
    compose(folder, 'config', '--quiet')
    // A bare dollar sign would be a variable, of which Compose warns and makes nothing.
    if (example.name === 'everything') {
      assert.equal(services['my-broker']?.environment?.LAB, '$$HOME costs 5$$')
    }
  })
}
