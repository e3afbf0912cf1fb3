// Makes dist/: the command line (mesh.js and its chunks), the service runtime in one file, the dl-* programs that
// start it, and the types of `dripline-mesh/service`.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { say } from './say.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

/** CommonJS packages inside an ES module ask for `require`. */
const REQUIRE =
  "import { createRequire as dripline_createRequire } from 'node:module'\nconst require = dripline_createRequire(import.meta.url)"

/** Left out of the bundles: a binary, a tree that is loaded at the first use only, and optional native parts. */
const EXTERNAL = ['esbuild', 'dockerode', 'pg-native']

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

const COMMON = {
  plugins: [JSON_AS_TEXT, NO_PROGRAMS],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  absWorkingDir: root,
  banner: { js: REQUIRE },
  external: EXTERNAL,
  legalComments: 'none',
  // Half the text to parse at every start. Names stay: stack traces and replies show them.
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
}

const PROGRAMS = ['dl-serve', 'dl-agent', 'dl-http-server', 'dl-mon', 'dl-simulate']

async function files() {
  const outputs = new Map()
  const add = (result) => {
    for (const { path, text } of result.outputFiles) outputs.set(relative(dist, path), text)
  }
  if (existsSync(join(root, 'src/bin.ts'))) {
    add(
      await build({
        ...COMMON,
        entryPoints: { mesh: 'src/bin.ts' },
        outdir: 'dist',
        splitting: true,
        // Beside mesh.js: templates/ and schemas/ are ../ from every file alike.
        chunkNames: 'mesh-[name]-[hash]',
      }),
    )
  }
  if (existsSync(join(root, 'src/dl.ts'))) {
    add(await build({ ...COMMON, entryPoints: { runtime: 'src/dl.ts' }, outdir: 'dist/runtime' }))
    for (const program of PROGRAMS) {
      const text = `#!/usr/bin/env node\nimport { main } from './runtime/runtime.js'\nprocess.exitCode = await main(process.argv.slice(2), '${program}')\n`
      outputs.set(`${program}.js`, text)
    }
  }
  return outputs
}

/** Each file whole, by renaming: a command may be running from dist/ right now. What is no longer made goes last. */
function writeAll(outputs) {
  for (const [name, text] of outputs) {
    const path = join(dist, name)
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(`${path}.new`, text)
    if (text.startsWith('#!')) chmodSync(`${path}.new`, 0o755)
    renameSync(`${path}.new`, path)
  }
  if (!existsSync(dist)) return
  const stale = readdirSync(dist).filter((name) => name.endsWith('.js') && !outputs.has(name))
  for (const name of stale) rmSync(join(dist, name))
}

/** Types of what a user's class imports. Without the compiler (an installation without developer packages): none. */
function writeTypes() {
  const compiler = join(root, 'node_modules/.bin/tsc')
  if (!existsSync(join(root, 'src/dl.ts')) || !existsSync(compiler)) return
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
const outputs = await files()
writeAll(outputs)
writeTypes()
say(`dist/: ${outputs.size} files in ${Date.now() - startedAt} ms`)
