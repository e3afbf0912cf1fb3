import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { companions } from '../../src/cli/init/templates.ts'
import { OTHER_USER } from '../support/mesh-command.ts'

/** A package with one example that everybody may read. */
function packageWith(t: TestContext, example: string, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 't-package '))
  t.after(() => rmSync(folder, { recursive: true }))
  chmodSync(folder, 0o755)
  for (const [path, text] of Object.entries(files)) {
    const full = join(folder, 'meshes', example, path)
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, text)
  }
  return folder
}

/** Root may read everything: it is somebody else for the length of a call. */
function asOther<T>(act: () => T): T {
  if (process.getuid?.() !== 0) return act()
  process.seteuid?.(OTHER_USER)
  try {
    return act()
  } finally {
    process.seteuid?.(0)
  }
}

test('an example that somebody else has tried is a template still, though its .mesh and deploy are shut', (t) => {
  const files = { 'mesh.yaml': '', 'classes/a.ts': 'a', 'b.txt': 'b', '.mesh/secrets.json': '{}', 'deploy/x': 'x' }
  const folder = packageWith(t, 'tried', files)
  const modes = (mode: number): void => {
    for (const own of ['.mesh', 'deploy']) chmodSync(join(folder, 'meshes/tried', own), mode)
  }
  modes(0)
  try {
    const found = asOther(() => companions(folder, 'tried'))
    assert.deepEqual(Object.fromEntries(found), { 'b.txt': 'b', 'classes/a.ts': 'a' })
  } finally {
    // What is shut cannot be taken away.
    modes(0o700)
  }
})
