import { setTimeout as wait } from 'node:timers/promises'
import { status as statusOf } from '../../lifecycle/status.ts'
import type { MeshCommand } from '../command.ts'
import { printJson } from '../failure.ts'
import { type MeshIo, Stopped } from '../mesh-io.ts'
import { silent } from '../progress.ts'
import { folderOf, type GlobalOptions, meshShown, positiveSeconds, toolsFor, warningsOf } from '../session.ts'
import { statusText, troublesOf } from '../status-text.ts'
import { styleForOut } from '../style.ts'

interface StatusOptions extends GlobalOptions {
  readonly watch?: string | true
}

const WATCH_EVERY_S = '2'
const CLEAR = '\u001b[H\u001b[2J\u001b[3J'

/** `mesh status`: tables on stdout, since they are what was asked for. */
export const status: MeshCommand<StatusOptions> = {
  examples: ['mesh status', 'mesh status --watch', 'mesh status --json'],
  define: (command) =>
    command.option('-w, --watch [seconds]', `again every ${WATCH_EVERY_S} seconds, or so many, until Ctrl-C`),
  run,
}

async function run(_words: readonly string[], options: StatusOptions, io: MeshIo): Promise<number> {
  const folder = folderOf(options, io)
  const loaded = await meshShown(folder, io, options)
  const tools = await toolsFor(io, silent.report)
  const show = async (before: string): Promise<void> => {
    const found = await statusOf(loaded.mesh, folder, tools, Date.now())
    if (options.json === true) {
      const { containers, lastValues } = found
      const warnings = [...warningsOf(loaded), ...troublesOf(found)]
      printJson(io, { ok: true, data: { mesh: loaded.mesh.name, containers, lastValues }, warnings, error: null })
    } else {
      io.out(`${before}${statusText(found, styleForOut(io), io.outIsTerminal ? io.columns : null)}`)
    }
  }
  if (options.watch === undefined) await show('')
  else {
    const everyS = positiveSeconds(options.watch === true ? WATCH_EVERY_S : options.watch, '--watch')
    await watched(() => show(io.outIsTerminal ? CLEAR : `${new Date().toISOString()}\n`), everyS, io.signal)
  }
  return 0
}

/** Ctrl-C is how watching ends. */
async function watched(show: () => Promise<void>, everyS: number, signal: AbortSignal): Promise<void> {
  try {
    for (;;) {
      await show()
      await wait(everyS * 1000, undefined, { signal }).catch(() => signal.throwIfAborted())
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
  }
}
