import { readFileSync, type Stats, writeFileSync } from 'node:fs'
import { Option } from 'commander'
import { MeshError } from '../../errors/mesh-error.ts'
import { layout } from '../../graph/layout.ts'
import { mermaid } from '../../graph/mermaid.ts'
import { meshGraph } from '../../graph/mesh-graph.ts'
import { SVG_MARK, svgText } from '../../graph/svg.ts'
import type { MeshCommand } from '../command.ts'
import { printJson } from '../failure.ts'
import type { MeshIo } from '../mesh-io.ts'
import { placeToWrite } from '../overwrite.ts'
import { folderOf, type GlobalOptions, specShown, warningsOf } from '../session.ts'

export interface GraphOptions extends GlobalOptions {
  readonly svg?: string
  readonly format?: 'mermaid' | 'svg'
  readonly force?: boolean
}

/** `mesh graph`: the mesh as a picture, on stdout or in a file. Needs no engine. */
export const graph: MeshCommand<GraphOptions> = {
  examples: ['mesh graph', 'mesh graph --svg mesh.svg', 'mesh graph --format svg'],
  define: (command) =>
    command
      .option('--svg <file>', 'write an SVG picture')
      .option('--force', 'overwrite a file that is there and is no such picture')
      .addOption(new Option('--format <format>', 'what is printed on stdout').choices(['mermaid', 'svg'])),
  run,
}

async function run(_words: readonly string[], options: GraphOptions, io: MeshIo): Promise<number> {
  const folder = folderOf(options, io)
  const { svg, force = false } = options
  const place = svg === undefined ? null : placeToWrite(svg, { force, folder, isOurs: isPicture }, io)
  const loaded = await specShown(folder, io, options)
  const drawn = meshGraph(loaded.mesh)
  if (place !== null) {
    writePicture(place, svgText(layout(drawn)))
    io.err(`wrote ${options.svg}\n`)
  }
  if (options.json === true) printJson(io, { ok: true, data: drawn, warnings: warningsOf(loaded), error: null })
  else if (options.format === 'svg') io.out(svgText(layout(drawn)))
  else if (options.format === 'mermaid' || options.svg === undefined) io.out(mermaid(drawn))
  return 0
}

/** A picture of ours, or something that is no file: a pipe, a terminal. */
function isPicture(path: string, stats: Stats): boolean {
  return !stats.isFile() || readFileSync(path, 'utf8').includes(SVG_MARK)
}

function writePicture(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw new MeshError('folder-not-writable', `cannot write ${path}: ${(error as Error).message}`, {
      hint: 'choose another place for the picture',
      cause: error,
    })
  }
}
