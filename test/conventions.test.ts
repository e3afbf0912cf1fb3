import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Folder under src/ → the folders it may import (the table of docs/architecture.md). */
const ARROWS: Record<string, readonly string[]> = {
  errors: [],
  source: ['errors'],
  calibration: ['errors'],
  spec: ['source', 'calibration', 'errors'],
  edit: ['spec', 'source', 'errors'],
  compile: ['errors'],
  generate: ['spec', 'source', 'errors'],
  output: ['errors'],
  engine: ['errors'],
  protocol: ['errors'],
  broker: ['errors'],
  client: ['broker', 'protocol', 'errors'],
  gateway: ['client', 'protocol', 'errors'],
  database: ['errors'],
  instrument: [],
  simulator: ['source', 'calibration', 'errors'],
  readiness: ['client', 'broker', 'database', 'instrument', 'protocol', 'errors'],
  lifecycle: ['spec', 'source', 'compile', 'generate', 'output', 'engine', 'readiness', 'database', 'errors'],
  archive: ['errors'],
  redaction: ['spec', 'source'],
  bundle: ['archive', 'redaction', 'doctor', 'lifecycle', 'engine', 'spec', 'source', 'errors'],
  doctor: ['lifecycle', 'spec', 'generate', 'output', 'engine', 'errors'],
  graph: ['spec'],
  import: ['lifecycle', 'spec', 'calibration', 'source', 'generate', 'output', 'errors'],
  smoke: [
    'redaction',
    'lifecycle',
    'generate',
    'engine',
    'client',
    'broker',
    'database',
    'protocol',
    'calibration',
    'spec',
    'source',
    'errors',
  ],
  runtime: ['source', 'protocol', 'broker', 'calibration', 'errors'],
  services: ['runtime', 'protocol', 'database', 'instrument', 'errors'],
}

/** Programs that start processes: only engine/ may. */
const PROCESS_MODULES = ['node:child_process', 'execa']

interface Import {
  readonly file: string
  readonly target: string
}

function imports(): Import[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  return files.flatMap((file) => {
    const text = readFileSync(join(root, 'src', file), 'utf8')
    const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => String(match[1]))
    return targets.map((target) => ({ file, target }))
  })
}

const folderOf = (file: string): string => String(file.split('/')[0])

test('no folder under src/ imports one that its row in the table does not allow', () => {
  const wrong = imports()
    .filter(({ target }) => target.startsWith('.'))
    .map(({ file, target }) => ({
      file,
      to: relative(join(root, 'src'), resolve(join(root, 'src', file), '..', target)),
    }))
    // Outside src/ stand the schema and package.json: data, not code.
    .filter(({ file, to }) => !to.startsWith('..') && folderOf(file) !== folderOf(to) && folderOf(file) in ARROWS)
    .filter(({ file, to }) => !ARROWS[folderOf(file)]?.includes(folderOf(to)))
  assert.deepEqual(wrong, [])
})

test('each third-party package is imported in one folder', () => {
  const folders = new Map<string, Set<string>>()
  for (const { file, target } of imports()) {
    if (target.startsWith('.') || target.startsWith('node:')) continue
    const packageName = target
      .split('/')
      .slice(0, target.startsWith('@') ? 2 : 1)
      .join('/')
    folders.set(packageName, (folders.get(packageName) ?? new Set()).add(folderOf(file)))
  }
  assert.ok(folders.size > 0, 'the imports were read')
  assert.deepEqual(
    [...folders].filter(([, names]) => names.size > 1),
    [],
  )
})

test('only engine/ starts processes', () => {
  const wrong = imports().filter(({ file, target }) => PROCESS_MODULES.includes(target) && folderOf(file) !== 'engine')
  assert.deepEqual(wrong, [])
})

test('only bin.ts and dl.ts read the command line, handle signals or set an exit code', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  const wrong = files
    .filter((file) => file.endsWith('.ts') && !['bin.ts', 'dl.ts'].includes(file))
    .filter((file) =>
      /process\.(argv|exitCode|exit\(|on\('SIG|once\('SIG)/.test(readFileSync(join(root, 'src', file), 'utf8')),
    )
  assert.deepEqual(wrong, [])
})

for (const [what, command] of [
  ['layout and lint are clean', ['biome', 'ci', '.']],
  ['types are sound', ['tsc', '--noEmit']],
] as const) {
  test(what, () => {
    const [program, ...args] = command
    const result = spawnSync(join(root, 'node_modules', '.bin', program), args, { cwd: root, encoding: 'utf8' })
    assert.equal(result.status, 0, `${result.stdout}${result.stderr}`)
  })
}
