// dist/mesh.cjs: starts the command line (bin.ts, in one file) from the code that V8 had compiled when the package was
// built, which is most of what a short command would wait for. CommonJS: Node starts it sooner, and keeps no compiled
// code of modules before Node 22.
import * as nodeModule from 'node:module'
import { join } from 'node:path'
import { bundleScript, runBundle } from './compiled-bundle.ts'

/** Name of the bundle in this folder; put in by scripts/build.mjs. */
declare const PROGRAM: string

const file = join(__dirname, `${PROGRAM}.cjs`)

/** The bundle as V8 knows it: scripts/compiled-code.cjs asks it for what is compiled. */
export const script = bundleScript(file, join(__dirname, `${PROGRAM}.compiled`))

/** Runs the command that this process was given. */
export function start(): void {
  runBundle(script, file, __dirname, require)
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
