import { restart as restartContainers } from '../../lifecycle/restart.ts'
import { type MeshCommand, withWait } from '../command.ts'
import { printJson } from '../failure.ts'
import type { MeshIo } from '../mesh-io.ts'
import { progressFor, silent } from '../progress.ts'
import { folderOf, type GlobalOptions, meshShown, positiveSeconds, toolsFor, warningsOf } from '../session.ts'

interface RestartOptions extends GlobalOptions {
  readonly waitTimeout: string
}

/** `mesh restart [container…]`: all of them when none is named. */
export const restart: MeshCommand<RestartOptions> = {
  examples: ['mesh restart', 'mesh restart sensor-logger'],
  define: (command) => withWait(command.argument('[container...]', 'all of them when none is named')),
  completes: (words, { containers }) => containers.filter((name) => !words.includes(name)),
  run,
}

async function run(words: readonly string[], options: RestartOptions, io: MeshIo): Promise<number> {
  const folder = folderOf(options, io)
  const loaded = await meshShown(folder, io, options)
  const progress = options.json === true ? silent : progressFor(io)
  const tools = await toolsFor(io, progress.report)
  const waitTimeoutS = positiveSeconds(options.waitTimeout, '--wait-timeout')
  try {
    const plan = await restartContainers(words, loaded.mesh, folder, waitTimeoutS, tools)
    progress.end()
    if (options.json === true) printJson(io, { ok: true, data: plan, warnings: warningsOf(loaded), error: null })
    else io.err('restarted and ready\n')
    return 0
  } finally {
    progress.leave()
  }
}
