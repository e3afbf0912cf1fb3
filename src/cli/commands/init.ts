import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Option } from 'commander'
import { CI_KINDS } from '../../edit/init-answers.ts'
import { MeshError } from '../../errors/mesh-error.ts'
import type { MeshCommand } from '../command.ts'
import { repeated } from '../edit/given-values.ts'
import type { AnswerFlags } from '../init/flag-answers.ts'
import { initMesh } from '../init/init-mesh.ts'
import type { MeshIo } from '../mesh-io.ts'
import { askerFor, type GlobalOptions } from '../session.ts'

export interface InitOptions extends GlobalOptions, AnswerFlags {
  readonly answers?: string
  readonly dryRun?: boolean
}

/** `mesh init [folder]`: a new mesh, or more in the one that is there, by questions, flags or a file of answers. */
export const init: MeshCommand<InitOptions> = {
  examples: [
    'mesh init my-mesh',
    'mesh init my-mesh --yes',
    'mesh init my-mesh --template minimal --monitor --ci github --yes',
    "mesh init my-mesh --template empty --service store --endpoint store/peaches=KeyValueStore --set store/peaches.calibration='2*{}' --yes",
    'mesh init my-mesh --answers answers.yaml --yes',
  ],
  define: (command) =>
    command
      .argument('[folder]', 'where mesh.yaml is, or will be (default: here)')
      .option('--template <name>', 'what to start from: first-mesh, minimal, scpi, custom-class, empty')
      .option('--name <name>', 'name of the mesh (default: the folder)')
      .option('--database', 'with PostgreSQL and the sensor logger')
      .option('--no-database', 'without')
      .option('--grafana', 'with Grafana')
      .option('--no-grafana', 'without')
      .option('--grafana-port <port>', 'port of Grafana on this machine')
      .option('--monitor', 'with a container that prints every alert')
      .option('--no-monitor', 'without')
      .option('--http', 'with HTTP in front of the mesh')
      .option('--no-http', 'without')
      .option('--http-port <port>', 'port of the HTTP gateway on this machine')
      .option('--service <container=Class>', 'a service; may be repeated', repeated)
      .option('--endpoint <service/name=Class>', 'an endpoint of such a service; may be repeated', repeated)
      .option('--set <service/endpoint.key=value>', 'a parameter of one of them; may be repeated', repeated)
      .addOption(new Option('--ci <kind>', 'a job that runs mesh smoke at every push').choices(CI_KINDS))
      .option('--answers <file>', 'a file with the answers')
      .option('-y, --yes', 'ask nothing: defaults for what was not said')
      .option('--dry-run', 'show what would be written and write nothing'),
  run,
}

async function run(words: readonly string[], options: InitOptions, io: MeshIo): Promise<number> {
  const named = words[0] ?? options.mesh ?? '.'
  const folder = resolve(io.cwd, named)
  if (existsSync(folder) && !statSync(folder).isDirectory()) throw new MeshError('usage', `${named} is no folder`)
  return initMesh(folder, options, await askerFor(io, options), io)
}
