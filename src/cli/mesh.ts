import { Command, CommanderError, Option } from 'commander'
import { exitCodeOf, failureEnvelope, failureText, printJson } from './failure.ts'
import type { MeshIo } from './mesh-io.ts'
import { styleFor } from './style.ts'

/** What a command is called with: its words, its options, and the process. */
type Run<O> = (words: readonly string[], options: O, io: MeshIo) => Promise<number>

const USAGE = 2
const WAIT_TIMEOUT_S = '120'

/** Before or behind the command's name: both are typed. */
const MESH_OPTION = ['-C, --mesh <path>', 'folder or file of the mesh (default: mesh.yaml here or above)'] as const

/**
 * The `mesh` command: words → one call → text or JSON → exit code. Commands are loaded when they are called.
 *
 * @param argv without the program's own name
 */
export async function runMesh(argv: readonly string[], io: MeshIo): Promise<number> {
  const outcome = { code: 0 }
  const program = meshProgram(io, (code) => {
    outcome.code = code
  })
  try {
    // What every other program calls it; ours is a command, for its --json.
    const words = argv[0] === '--version' || argv[0] === '-V' ? ['version', ...argv.slice(1)] : argv
    await program.parseAsync(words, { from: 'user' })
    return outcome.code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE
    if (argv.includes('--json')) printJson(io, failureEnvelope(error, []))
    else io.err(failureText(error, styleFor(io)))
    return exitCodeOf(error)
  }
}

function meshProgram(io: MeshIo, ended: (code: number) => void): Command {
  const program = new Command('mesh')
    .description('One file, mesh.yaml, becomes a running dripline slow-control system.')
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showSuggestionAfterError(true)
    .helpCommand(false)
    .helpOption('-h, --help', 'show this help')
    .option(...MESH_OPTION)
    .addHelpText(
      'after',
      '\nmesh <command> --help shows the options of a command; mesh help exit-codes, what codes mean.',
    )
  const loaded =
    <O>(load: () => Promise<Run<O>>) =>
    async (...parameters: unknown[]): Promise<void> => {
      const command = parameters.at(-1) as Command
      const run = await load()
      ended(await run(command.args, command.optsWithGlobals() as O, io))
    }
  const add = (name: string, description: string, words = ''): Command =>
    program
      .command(words === '' ? name : `${name} ${words}`)
      .description(description)
      .helpOption('-h, --help', 'show this help')
      .option(...MESH_OPTION)
      .option('--json', 'print JSON on stdout')
      .option('--no-input', 'never ask (nothing asks so far; for scripts)')

  add('validate', 'check mesh.yaml; every problem at once').action(
    loaded(async () => (await import('./commands/validate.ts')).validate),
  )
  withImages(add('generate', 'write the files of deploy/'))
    .option('--check', 'change nothing; exit 4 when the files are not what the spec makes of them')
    .option('--diff', 'change nothing; show what would change')
    .option('--force', 'overwrite files that a person has edited')
    .action(loaded(async () => (await import('./commands/generate.ts')).generate))
  withWait(withImages(add('up', 'bring the mesh up, or to what mesh.yaml says now, and wait until it is ready')))
    .option('--plan', 'print what would be done and change nothing')
    .option('--explain', 'print the plan, then do it')
    .option('--no-wait', 'do not wait until everything is ready')
    .option('--force', 'overwrite files that a person has edited')
    .action(loaded(async () => (await import('./commands/up.ts')).up))
  add('down', 'stop the mesh, services first; the data is kept')
    .option('--volumes', 'delete the data too; wants --confirm')
    .option('--confirm <mesh>', 'the name of the mesh whose data is to be deleted')
    .action(loaded(async () => (await import('./commands/down.ts')).down))
  withWait(add('restart', 'restart containers and wait until they are ready', '[container...]')).action(
    loaded(async () => (await import('./commands/restart.ts')).restart),
  )
  add('status', 'what runs, whether it is ready, since when, where').action(
    loaded(async () => (await import('./commands/status.ts')).status),
  )
  add('logs', 'what containers have printed', '[container...]')
    .option('-f, --follow', 'go on as they print more')
    .option('--since <time>', 'from then on: an ISO time, or a time ago (10m, 2h)')
    .option('--tail <lines>', 'the last lines of each container', '100')
    .action(loaded(async () => (await import('./commands/logs.ts')).logs))
  withImages(add('images', 'which images the mesh runs here: list, pull or build', '[list|pull|build]')).action(
    loaded(async () => (await import('./commands/images.ts')).images),
  )
  add('version', 'the version of mesh').action(loaded(async () => (await import('./commands/version.ts')).version))
  program
    .command('help [topic]')
    .description('help on a command, or on exit-codes')
    .action(async (topic: string | undefined) => {
      const command = program.commands.find((each) => each.name() === topic)
      if (topic === 'exit-codes') io.out((await import('./exit-codes-help.ts')).exitCodesHelp())
      else if (topic === undefined || command !== undefined) (command ?? program).outputHelp()
      else program.error(`there is no help on "${topic}": mesh help lists the commands`)
    })
  return program
}

function withImages(command: Command): Command {
  const sets = new Option('--images <set>', 'where images come from').choices(['auto', 'registry', 'debian'])
  return command
    .addOption(sets)
    .option('--without <container>', 'leave a container out on this machine; may be repeated', collected)
}

function withWait(command: Command): Command {
  return command.option('--wait-timeout <seconds>', 'longest wait for one container', WAIT_TIMEOUT_S)
}

function collected(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), ...value.split(',')]
}
