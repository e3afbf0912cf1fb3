import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Option } from 'commander'
import { MeshError } from '../../errors/mesh-error.ts'
import { layout } from '../../graph/layout.ts'
import { mermaid } from '../../graph/mermaid.ts'
import { meshGraph } from '../../graph/mesh-graph.ts'
import { svgText } from '../../graph/svg.ts'
import type { MeshCommand } from '../command.ts'
import { printJson } from '../failure.ts'
import type { MeshIo } from '../mesh-io.ts'
import { folderOf, type GlobalOptions, specShown, warningsOf } from '../session.ts'

export interface GraphOptions extends GlobalOptions {
  readonly svg?: string
  readonly format?: 'mermaid' | 'svg'
}

/** `mesh graph`: the mesh as a picture, on stdout or in a file. Needs no engine. */
export const graph: MeshCommand<GraphOptions> = {
  examples: ['mesh graph', 'mesh graph --svg mesh.svg', 'mesh graph --format svg'],
  define: (command) =>
    command
      .option('--svg <file>', 'write an SVG picture')
      .addOption(new Option('--format <format>', 'what is printed on stdout').choices(['mermaid', 'svg'])),
  run,
}

async function run(_words: readonly string[], options: GraphOptions, io: MeshIo): Promise<number> {
  const loaded = await specShown(folderOf(options, io), io, options)
  const drawn = meshGraph(loaded.mesh)
  if (options.svg !== undefined) {
    writePicture(resolve(io.cwd, options.svg), svgText(layout(drawn)))
    io.err(`wrote ${options.svg}\n`)
  }
  if (options.json === true) printJson(io, { ok: true, data: drawn, warnings: warningsOf(loaded), error: null })
  else if (options.format === 'svg') io.out(svgText(layout(drawn)))
  else if (options.format === 'mermaid' || options.svg === undefined) io.out(mermaid(drawn))
  return 0
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
