import { type ContainerStatus, status as statusOf } from '../../lifecycle/status.ts'
import type { MeshCommand } from '../command.ts'
import { printJson } from '../failure.ts'
import type { MeshIo } from '../mesh-io.ts'
import { silent } from '../progress.ts'
import { folderOf, type GlobalOptions, loadShown, toolsFor, warningsOf } from '../session.ts'
import { durationText, tableText } from '../style.ts'

/** `mesh status`: a table on stdout, since it is what was asked for. */
export const status: MeshCommand<GlobalOptions> = {
  examples: ['mesh status', 'mesh status --json'],
  run,
}

async function run(_words: readonly string[], options: GlobalOptions, io: MeshIo): Promise<number> {
  const folder = folderOf(options, io)
  const loaded = await loadShown(folder, io, options)
  const rows = await statusOf(loaded.mesh, folder, await toolsFor(io, silent.report), Date.now())
  if (options.json === true) {
    const data = { mesh: loaded.mesh.name, containers: rows }
    printJson(io, { ok: true, data, warnings: warningsOf(loaded), error: null })
    return 0
  }
  const headings = ['CONTAINER', 'STATE', 'READY', 'UP', 'RESTARTS', 'IMAGE', 'PORTS']
  io.out(tableText(headings, rows.map(cells)))
  return 0
}

function cells(row: ContainerStatus): string[] {
  const state = row.exitCode === null ? row.state : `${row.state} (${row.exitCode})`
  const ready = row.ready === null ? '-' : row.ready ? 'yes' : `no: ${row.reason}`
  const image = row.image === null ? '-' : `${row.image}${row.isStandIn ? ' (stand-in)' : ''}`
  const up = row.uptimeMs === null ? '-' : durationText(row.uptimeMs)
  return [row.container, state, ready, up, String(row.restarts), image, row.ports.join(', ')]
}
