import type { MeshCommand } from '../command.ts'
import { printJson, problemData } from '../failure.ts'
import type { MeshIo } from '../mesh-io.ts'
import { folderOf, type GlobalOptions, loadShown, warningsOf } from '../session.ts'

/** `mesh validate`: the spec and the user's own classes, every problem at once. */
export const validate: MeshCommand<GlobalOptions> = {
  examples: ['mesh validate', 'mesh validate --json'],
  run,
}

async function run(_words: readonly string[], options: GlobalOptions, io: MeshIo): Promise<number> {
  const folder = folderOf(options, io)
  const loaded = await loadShown(folder, io, options)
  const { mesh, warnings } = loaded
  const containers = [mesh.broker, mesh.database, mesh.grafana, ...mesh.containers].flatMap(
    (each) => each?.container ?? [],
  )
  if (options.json === true) {
    const data = { mesh: mesh.name, containers, problems: warnings.map(problemData) }
    printJson(io, { ok: true, data, warnings: warningsOf(loaded), error: null })
  } else {
    io.err(`${folder.specFile}: mesh ${mesh.name} is valid: ${containers.join(', ')}\n`)
  }
  return 0
}
