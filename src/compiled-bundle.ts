import { readFileSync } from 'node:fs'
import { Script } from 'node:vm'

/** How {@link bundleScript} wants to be called: as Node calls a CommonJS module. */
type Wrapped = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  file: string,
  dir: string,
) => void

/**
 * A bundle of `dist/` (CommonJS, one file) as V8 knows it, from the code that V8 had compiled of it before. Compiled code
 * of another V8, damaged or missing: V8 compiles the text; slower, nothing else.
 *
 * @param file its code must not call `import()` on anything outside of it
 * @param compiled file of the compiled code; V8 checks no more than the length of the text it belongs to
 */
export function bundleScript(file: string, compiled: string): Script {
  // All ASCII, as esbuild writes it: read as Latin-1, nothing is decoded.
  const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`
  return new Script(text, { filename: file, ...compiledCode(compiled) })
}

/** What the bundle exports. */
export function runBundle(script: Script, file: string, dir: string, require: NodeJS.Require): object {
  const module = { exports: {} }
  const wrapped = script.runInThisContext() as Wrapped
  wrapped(module.exports, require, module, file, dir)
  return module.exports
}

function compiledCode(path: string): { cachedData?: Buffer } {
  try {
    return { cachedData: readFileSync(path) }
  } catch {
    return {}
  }
}
