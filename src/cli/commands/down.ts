import { down as takeDown } from '../../lifecycle/down.ts'
import type { MeshCommand } from '../command.ts'
import { printJson } from '../failure.ts'
import type { MeshIo } from '../mesh-io.ts'
import { progressFor, silent } from '../progress.ts'
import { folderOf, type GlobalOptions, meshShown, specShown, toolsFor, warningsOf } from '../session.ts'

export interface DownCommandOptions extends GlobalOptions {
  readonly volumes?: boolean
  readonly confirm?: string
}

/** `mesh down`: stops and removes the containers; the data stays unless its deletion is confirmed. */
export const down: MeshCommand<DownCommandOptions> = {
  examples: ['mesh down', 'mesh down --volumes --confirm my-mesh'],
  define: (command) =>
    command
      .option('--volumes', 'delete the data too; wants --confirm')
      .option('--confirm <mesh>', 'the name of the mesh whose data is to be deleted'),
  run,
}

async function run(_words: readonly string[], options: DownCommandOptions, io: MeshIo): Promise<number> {
  const folder = folderOf(options, io)
  // Data is deleted by what the spec says, and by nothing else.
  const loaded = await (options.volumes === true ? specShown : meshShown)(folder, io, options)
  const progress = options.json === true ? silent : progressFor(io)
  const tools = await toolsFor(io, progress.report)
  const wanted = { volumes: options.volumes === true, confirm: options.confirm ?? null }
  try {
    const plan = await takeDown(loaded.mesh, folder, wanted, tools)
    progress.end()
    if (options.json === true) printJson(io, { ok: true, data: plan, warnings: warningsOf(loaded), error: null })
    else if (plan.steps.length === 0) io.err(`mesh ${loaded.mesh.name} is down already\n`)
    else io.err(`mesh ${loaded.mesh.name} is down; its data is ${wanted.volumes ? 'deleted' : 'kept'}\n`)
    return 0
  } finally {
    progress.leave()
  }
}
