import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildFailure, Message } from 'esbuild'
import type { Problem } from '../errors/problem.ts'

/** A class file of the user's own as the runtime loads it. */
export interface CompiledModule {
  /** One ES module with everything it imports but `dripline-mesh/service`. Same files, same bytes. */
  readonly text: string
  /** Names that it exports: the classes that `module:` may name. */
  readonly exports: readonly string[]
}

export interface Compilation {
  /** `null` when there is an error among the problems. */
  readonly module: CompiledModule | null
  readonly problems: readonly Problem[]
}

/**
 * Compiles a class file, TypeScript or JavaScript, for the service runtime.
 *
 * @param folder the mesh's folder, as messages should name it
 * @param path the file in that folder, as `module_path` names it
 */
export async function compileUserModule(folder: string, path: string): Promise<Compilation> {
  // Loaded when needed: most meshes have no class of their own, and every command would pay for it.
  const { build } = await import('esbuild')
  try {
    const { outputFiles, metafile, warnings } = await build({
      absWorkingDir: await realpath(folder),
      entryPoints: [`./${path}`],
      outfile: 'module.js',
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      charset: 'utf8',
      // What fails in the class is told by its line here, not by that of the compiled file.
      sourcemap: 'inline',
      sourcesContent: false,
      external: ['dripline-mesh/service'],
      // A tsconfig.json further up must not change what comes out.
      tsconfigRaw: {},
      logLevel: 'silent',
    })
    const text = outputFiles[0]?.text ?? ''
    const exports = Object.values(metafile.outputs).flatMap((output) => output.exports)
    return {
      module: { text, exports },
      problems: warnings.map((message) => problemOf(message, 'warning', folder, path)),
    }
  } catch (error) {
    if (!isBuildFailure(error)) throw error
    return { module: null, problems: error.errors.map((message) => problemOf(message, 'error', folder, path)) }
  }
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors)
}

function problemOf(message: Message, severity: Problem['severity'], folder: string, path: string): Problem {
  const { location } = message
  const at =
    location === null
      ? { file: join(folder, path), line: 1, column: 1, length: 1 }
      : {
          file: join(folder, location.file),
          line: location.line,
          // esbuild counts bytes from 0.
          column:
            [...new TextDecoder().decode(new TextEncoder().encode(location.lineText).slice(0, location.column))]
              .length + 1,
          length: Math.max(1, location.length),
          sourceLine: location.lineText,
        }
  const text = `${message.text.charAt(0).toLowerCase()}${message.text.slice(1)}`
  const note = hintFor(message.text)
  return { severity, code: 'module-not-compiled', at, message: text, ...(note === null ? {} : { hint: note }) }
}

function hintFor(text: string): string | null {
  const missing = /^Could not resolve "([^"]+)"/.exec(text)?.[1]
  if (missing === undefined) return null
  if (missing.startsWith('.')) return 'is the file there? A path in an import is relative to the file that imports it'
  return `install it in the mesh's folder: npm install ${missing}`
}
