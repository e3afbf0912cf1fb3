// dist/mesh.cjs: starts the command line (bin.ts, in one file) from the code that V8 had compiled when the package was
// built, which is most of what a short command would wait for. CommonJS: Node starts it sooner, and keeps no compiled
// code of modules before Node 22.
import { readFileSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { join } from 'node:path'
import { Script } from 'node:vm'

/** Name of the bundle in this folder; put in by scripts/build.mjs. */
declare const PROGRAM: string

const file = join(__dirname, `${PROGRAM}.cjs`)
// All ASCII, as esbuild writes it: read as Latin-1, nothing is decoded.
const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`

/** The bundle as V8 knows it: scripts/compiled-code.cjs asks it for what is compiled. */
export const script = new Script(text, { filename: file, ...compiledCode() })

/** Runs the command that this process was given. */
export function start(): void {
  script.runInThisContext()({}, require, {}, file, __dirname)
}

/** V8 refuses what another version of it wrote, and compiles the text: slower, nothing else. */
function compiledCode(): { cachedData?: Buffer } {
  try {
    return { cachedData: readFileSync(join(__dirname, `${PROGRAM}.compiled`)) }
  } catch {
    return {}
  }
}

// From Node 22.8 on, Node itself keeps compiled code, in the folder for temporary files.
const { enableCompileCache } = nodeModule as { enableCompileCache?: () => void }

if (require.main === module) {
  if (script.cachedDataRejected === false || enableCompileCache === undefined) {
    start()
  } else {
    enableCompileCache()
    require(file)
  }
}
