import { packageFiles } from '../../lifecycle/load.ts'
import type { MeshCommand } from '../command.ts'
import { printJson } from '../failure.ts'
import type { MeshIo } from '../mesh-io.ts'
import type { GlobalOptions } from '../session.ts'

/** `mesh version`. */
export const version: MeshCommand<GlobalOptions> = {
  examples: ['mesh version'],
  run,
}

async function run(_words: readonly string[], options: GlobalOptions, io: MeshIo): Promise<number> {
  const { version } = packageFiles(io.packageFolder)
  if (options.json === true) printJson(io, { ok: true, data: { version }, warnings: [], error: null })
  else io.out(`${version}\n`)
  return 0
}
