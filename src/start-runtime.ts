// dist/runtime/runtime.cjs: what `dripline-mesh/service` and the dl programs are loaded from (dl.ts, in one file). Run by
// itself it leaves compiled code beside it, which the runtime image does once: each service starts with a sixth less
// processor time. CommonJS, because before Node 22 no compiled code can be had for ES modules.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { bundleScript, runBundle } from './compiled-bundle.ts'

const file = join(__dirname, 'bundle.cjs')
const compiled = join(__dirname, 'bundle.compiled')

if (require.main === module) {
  // Every function, whether or not a first run would come by it.
  setFlagsFromString('--no-lazy')
  const script = bundleScript(file, compiled)
  // V8 takes compiled code only with the flags it was compiled with.
  setFlagsFromString('--lazy')
  writeFileSync(compiled, script.createCachedData())
} else {
  const runtime = runBundle(bundleScript(file, compiled), file, __dirname, require) as typeof import('./dl.ts')
  // Not in the bundle: Node 20 does not know who imports where code was compiled before.
  const main: typeof runtime.main = (argv, program) => runtime.main(argv, program, (url) => import(url))
  module.exports = { ...runtime, main }
}
