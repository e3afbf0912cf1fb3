import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { bundleScript } from '../../src/compiled-bundle.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const OWN_CLASS = `runtime-config:
  name: store
  module: Service
  broker: 127.0.0.1
  endpoints: [{name: a, module: Own, module_path: ./own.mjs}]
`

/** The built command line in a folder of its own. */
function copied(t: TestContext): { dist: string; compiled: string } {
  const folder = mkdtempSync(join(tmpdir(), 't-start '))
  t.after(() => rmSync(folder, { recursive: true }))
  const dist = join(folder, 'dist')
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'))
  cpSync(join(ROOT, 'dist'), dist, { recursive: true, filter: (path) => !/[/\\](?:runtime|types)$/.test(path) })
  const compiled = readdirSync(dist).find((name) => name.endsWith('.compiled'))
  assert.ok(compiled !== undefined, 'the build writes compiled code')
  return { dist, compiled: join(dist, compiled) }
}

/** Whether V8 took the compiled code; `undefined`: there is none. */
function isRejected(dist: string): string {
  const script = "console.log(require(process.argv[1] + '/mesh.cjs').script.cachedDataRejected)"
  return spawnSync(process.execPath, ['-e', script, dist], { encoding: 'utf8' }).stdout.trim()
}

function version(dist: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(dist, 'mesh.cjs'), '--version'], { encoding: 'utf8' })
  return `${stdout}${stderr}`
}

test('the command line starts from the code that was compiled when it was built', (t) => {
  const { dist } = copied(t)
  assert.equal(isRejected(dist), 'false')
  assert.match(version(dist), /^\d+\.\d+\.\d+\n$/)
})

test('without that code, with half of it, or with that of another V8 it starts all the same', (t) => {
  const { dist, compiled } = copied(t)
  const whole = readFileSync(compiled)
  const other = Buffer.from(whole)
  // The second word of the header is a hash of V8's version.
  other.writeUInt32LE(other.readUInt32LE(4) ^ 1, 4)
  for (const bytes of [whole.subarray(0, whole.length / 2), Buffer.alloc(0), other]) {
    writeFileSync(compiled, bytes)
    assert.equal(isRejected(dist), 'true', `${bytes.length} bytes`)
    assert.match(version(dist), /^\d+\.\d+\.\d+\n$/)
  }
  rmSync(compiled)
  assert.equal(isRejected(dist), 'undefined')
  assert.match(version(dist), /^\d+\.\d+\.\d+\n$/)
})

test('the service runtime leaves compiled code of itself, and V8 takes it; half of it does no harm', (t) => {
  const runtime = mkdtempSync(join(tmpdir(), 't-runtime '))
  t.after(() => rmSync(runtime, { recursive: true }))
  cpSync(join(ROOT, 'dist/runtime'), runtime, { recursive: true })
  const starter = join(runtime, 'runtime.cjs')
  const compiled = join(runtime, 'bundle.compiled')
  const isRejected = (): boolean | undefined => bundleScript(join(runtime, 'bundle.cjs'), compiled).cachedDataRejected
  // It loads a class of the user's own, which knows that its base is the very class that the runtime has.
  writeFileSync(join(runtime, 'config.yaml'), OWN_CLASS)
  writeFileSync(
    join(runtime, 'own.mjs'),
    `import { Entity } from '${starter}'\nexport class Own extends Entity { constructor() { throw new Error('it is mine') } }\n`,
  )
  const script = "import(process.argv[1]).then(({ main }) => main(['-c', process.argv[2]], 'dl-serve'))"
  const served = (): string =>
    spawnSync(process.execPath, ['-e', script, starter, join(runtime, 'config.yaml')], { encoding: 'utf8' }).stderr
  assert.match(served(), /it is mine/)
  const { status, stderr } = spawnSync(process.execPath, [starter], { encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  assert.equal(isRejected(), false)
  assert.match(served(), /it is mine/)
  const whole = readFileSync(compiled)
  writeFileSync(compiled, whole.subarray(0, whole.length / 2))
  assert.equal(isRejected(), true)
  assert.match(served(), /it is mine/)
})
