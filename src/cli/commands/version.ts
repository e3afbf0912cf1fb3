import { packageFiles } from '../../lifecycle/load.ts'
import { printJson } from '../failure.ts'
import type { MeshIo } from '../mesh-io.ts'
import type { GlobalOptions } from '../session.ts'

/** `mesh version`. */
export async function version(_words: readonly string[], options: GlobalOptions, io: MeshIo): Promise<number> {
  const { version } = packageFiles(io.packageFolder)
  if (options.json === true) printJson(io, { ok: true, data: { version }, warnings: [], error: null })
  else io.out(`${version}\n`)
  return 0
}
