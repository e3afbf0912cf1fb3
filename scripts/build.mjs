// Makes dist/: the command line (mesh.cjs starts its program), the service runtime in one file, the dl-* programs that
// start it, and the types of `dripline-mesh/service`.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { say } from './say.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

/** Left out of the bundles: a binary, and optional native parts. */
const EXTERNAL = ['esbuild', 'pg-native']

/** JSON is read faster by the reader of JSON than as the text of a program. */
const JSON_AS_TEXT = {
  name: 'json-as-text',
  setup(builder) {
    builder.onLoad({ filter: /\.schema\.json$/ }, ({ path }) => {
      const compact = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')))
      return { contents: `export default JSON.parse(${JSON.stringify(compact)})`, loader: 'js' }
    })
  },
}

/** commander can start programs of other names, which nothing here does: what that needs is loaded if it ever happens. */
const NO_PROGRAMS = {
  name: 'no-programs',
  setup(builder) {
    builder.onLoad({ filter: /commander\/lib\/command\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      const eager = "const childProcess = require('node:child_process');"
      if (!text.includes(eager)) throw new Error(`${path} loads node:child_process otherwise than expected`)
      const lazy = "const childProcess = { get spawn() { return require('node:child_process').spawn } };"
      return { contents: text.replace(eager, lazy), loader: 'js' }
    })
  },
}

/**
 * dockerode loads three large trees for what hardly anybody does: gRPC and Protocol Buffers for BuildKit's sessions, SSH
 * for an engine on another machine. They stay in node_modules until then.
 */
const ENGINE_PARTS = {
  name: 'engine-parts',
  setup(builder) {
    builder.onResolve({ filter: /^\.\/buildkit$/ }, ({ importer }) => {
      if (importer.includes('dockerode')) return { path: 'dockerode/lib/buildkit.js', external: true }
    })
    builder.onLoad({ filter: /dockerode\/lib\/session\.js$|docker-modem\/lib\/ssh\.js$/ }, ({ path }) => {
      const part = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      const load = `require('node:module').createRequire(require.resolve('dockerode'))(${JSON.stringify(part)})`
      return { contents: `module.exports = (...given) => ${load}(...given)`, loader: 'js' }
    })
    builder.onResolve({ filter: /^dockerode$/, namespace: 'file' }, ({ kind }) => {
      if (kind === 'require-resolve') return { path: 'dockerode', external: true }
    })
  },
}

const COMMON = {
  plugins: [JSON_AS_TEXT, NO_PROGRAMS, ENGINE_PARTS],
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node20.19',
  absWorkingDir: root,
  external: EXTERNAL,
  legalComments: 'none',
  // Half the text to parse at every start. Names stay: stack traces and replies show them.
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
}

const PROGRAMS = ['dl-serve', 'dl-agent', 'dl-http-server', 'dl-mon', 'dl-simulate']

const STARTER = { ...COMMON, format: 'cjs', outdir: 'dist', outExtension: { '.js': '.cjs' } }

/**
 * What a starter loads, with compiled code. `import()` of what is in the bundle only puts off that it runs; of anything
 * else it becomes `require`.
 */
const BUNDLE = { ...STARTER, supported: { 'dynamic-import': false } }

/** The files of dist/, and the name of the command line's bundle. */
async function bundles() {
  const textOf = async (options) => (await build(options)).outputFiles[0].text
  const [program, runtime, runtimeStarter] = await Promise.all([
    textOf({ ...BUNDLE, entryPoints: ['src/bin.ts'] }),
    textOf({ ...BUNDLE, entryPoints: ['src/dl.ts'] }),
    textOf({
      ...STARTER,
      entryPoints: ['src/start-runtime.ts'],
      logOverride: { 'commonjs-variable-in-esm': 'silent' },
    }),
  ])
  // Which names an ES module may import from a CommonJS one, Node reads from its text.
  const [names] = /0&&\(module\.exports=\{[^}]*\}\)/.exec(runtime)
  // V8 checks no more than the length of the text that compiled code belongs to: the name says which text.
  const name = `program-${createHash('sha256').update(program).digest('hex').slice(0, 12)}`
  const starter = await textOf({
    ...STARTER,
    ...{ entryPoints: ['src/start.ts'], define: { PROGRAM: `'${name}'` }, banner: { js: '#!/usr/bin/env node' } },
  })
  const files = new Map([
    [`${name}.cjs`, program],
    ['runtime/bundle.cjs', runtime],
    ['runtime/runtime.cjs', `${runtimeStarter}${names};\n`],
    ['mesh.cjs', starter],
  ])
  for (const program of PROGRAMS) {
    const text = `#!/usr/bin/env node\nimport { main } from './runtime/runtime.cjs'\nprocess.exitCode = await main(process.argv.slice(2), '${program}')\n`
    files.set(`${program}.js`, text)
  }
  return { files, name }
}

/** Each file whole, by renaming: a command may be running from dist/ right now. */
function writeAll(files) {
  for (const [name, text] of files) {
    const path = join(dist, name)
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(`${path}.new`, text)
    if (text.startsWith('#!')) chmodSync(`${path}.new`, 0o755)
    renameSync(`${path}.new`, path)
  }
}

/** What the Node that builds has compiled of the command line. Always anew: it may be another Node than the last one. */
function writeCompiledCode(name) {
  const folder = mkdtempSync(join(tmpdir(), 'mesh-build-'))
  const path = join(dist, `${name}.compiled`)
  const words = [join(root, 'scripts/compiled-code.cjs'), `${path}.new`, folder]
  const result = spawnSync(process.execPath, words, { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  if (result.status !== 0) throw new Error(`compiled code of the command line:\n${result.stderr}`)
  renameSync(`${path}.new`, path)
}

/** What is no longer made. */
function removeStale(names) {
  const made = [...readdirSync(dist), ...readdirSync(join(dist, 'runtime')).map((name) => `runtime/${name}`)]
  const stale = made.filter((name) => /\.(?:cjs|js|compiled)$/.test(name) && !names.has(name))
  for (const name of stale) rmSync(join(dist, name))
}

/** Types of what a user's class imports. Without the compiler (an installation without developer packages): none. */
function writeTypes() {
  const compiler = join(root, 'node_modules/.bin/tsc')
  if (!existsSync(compiler)) return
  const project = join(dist, 'tsconfig.types.json')
  const options = {
    ...{ noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: 'types', rootDir: '..' },
    // Whether they are sound is for the tests to say.
    noCheck: true,
  }
  writeFileSync(
    project,
    JSON.stringify({ extends: '../tsconfig.json', compilerOptions: options, include: [], files: ['../src/dl.ts'] }),
  )
  const result = spawnSync(compiler, ['--project', project], { cwd: root, encoding: 'utf8' })
  rmSync(project)
  if (result.status !== 0) throw new Error(`types of dripline-mesh/service:\n${result.stdout}${result.stderr}`)
}

const startedAt = Date.now()
const { files, name } = await bundles()
writeAll(files)
writeCompiledCode(name)
removeStale(new Set([...files.keys(), `${name}.compiled`]))
writeTypes()
say(`dist/: ${files.size + 1} files in ${Date.now() - startedAt} ms`)
