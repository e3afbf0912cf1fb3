import { Command, CommanderError } from 'commander'
import { EXIT_CODES, MeshError } from '../errors/mesh-error.ts'
import type { MeshCommand } from './command.ts'
import { COMMANDS, LOOKING } from './command-table.ts'
import { exitCodeOf, failureEnvelope, failureText, printJson } from './failure.ts'
import type { MeshIo } from './mesh-io.ts'
import { styleFor } from './style.ts'
import { errorAsGiven, variablesOf } from './variables.ts'

const USAGE = EXIT_CODES.usage

const NO_COLOUR_FLAG = '--no-color'
const NO_COLOUR = [NO_COLOUR_FLAG, 'plain text, also on a terminal'] as const
/** Before or behind the command's name: both are typed. */
const MESH_OPTION = [
  '-C, --mesh <path>',
  'folder or file of the mesh (default: MESH_DIR, else mesh.yaml here or above)',
] as const

/**
 * The `mesh` command: words → one call → text or JSON → exit code. Commands are loaded when they are called.
 *
 * @param argv without the program's own name
 */
export async function runMesh(argv: readonly string[], given: MeshIo): Promise<number> {
  const io = argv.includes(NO_COLOUR_FLAG) ? { ...given, env: { ...given.env, NO_COLOR: '1', FORCE_COLOR: '' } } : given
  // Asked by a shell at every press of its key, and by nobody else.
  if (argv[0] === '__complete') {
    const { completions } = await import('./complete.ts')
    io.out((await completions(argv.slice(1), io)).map((word) => `${word}\n`).join(''))
    return 0
  }
  const outcome = { code: 0 }
  const program = meshProgram(io, argv, (code) => {
    outcome.code = code
  })
  try {
    // What every other program calls it; ours is a command, for its --json.
    const words = argv[0] === '--version' || argv[0] === '-V' ? ['version', ...argv.slice(1)] : argv
    await program.parseAsync(words, { from: 'user' })
    return outcome.code
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0
      if (argv.includes('--json')) printJson(io, failureEnvelope(usageError(error, argv), []))
      return USAGE
    }
    if (argv.includes('--json')) printJson(io, failureEnvelope(error, []))
    else io.err(failureText(error, styleFor(io)))
    return exitCodeOf(error)
  }
}

function meshProgram(io: MeshIo, argv: readonly string[], ended: (code: number) => void): Command {
  const program = new Command('mesh')
    .description('One file, mesh.yaml, becomes a running dripline slow-control system.')
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      outputError: (text, write) => {
        const hint = usageHint(text, argv)
        write(hint === undefined ? text : `${text}(${hint})\n`)
      },
    })
    .showSuggestionAfterError(true)
    .helpCommand(false)
    .helpOption('-h, --help', 'show this help')
    .option(...MESH_OPTION)
    .option(...NO_COLOUR)
    .addHelpText(
      'after',
      '\nmesh <command> --help shows examples and options of a command; mesh help exit-codes, what codes mean.',
    )
  for (const [name, { group, summary }] of Object.entries(COMMANDS))
    program.command(name).description(summary).helpGroup(group)
  const isLoaded = new Set<Command>()
  const load = async (command: Command): Promise<void> => {
    const entry = COMMANDS[command.name()]
    if (entry === undefined || isLoaded.has(command)) return
    isLoaded.add(command)
    complete(command, await entry.load(), io, ended)
  }
  program.hook('preSubcommand', (_program, command) => load(command))
  program
    .command('help [topic]')
    .description('help on a command, or on exit-codes')
    .helpGroup(LOOKING)
    .action(async (topic: string | undefined) => {
      const command = program.commands.find((each) => each.name() === topic)
      if (topic === 'exit-codes') io.out((await import('./exit-codes-help.ts')).exitCodesHelp())
      else if (command !== undefined) {
        await load(command)
        command.outputHelp()
      } else if (topic === undefined) program.outputHelp()
      else program.error(`there is no help on "${topic}": mesh help lists the commands`)
    })
  return program
}

/** A command of the help's list becomes one that can be called. */
function complete(
  command: Command,
  { examples, define, run }: MeshCommand<never>,
  io: MeshIo,
  ended: (code: number) => void,
): void {
  command.addHelpText('before', `Examples:\n${examples.map((example) => `  ${example}\n`).join('')}`)
  define?.(command)
  command
    .helpOption('-h, --help', 'show this help')
    .option(...MESH_OPTION)
    .option('--json', 'print JSON on stdout')
    .option('--no-input', 'never ask (for scripts)')
    .option(...NO_COLOUR)
    .action(async () => {
      const variables = variablesOf(command)
      try {
        ended(await run(command.args, { ...command.optsWithGlobals<object>(), variables } as never, io))
      } catch (error) {
        throw errorAsGiven(error, variables)
      }
    })
}

/** What commander has said on stderr already, for `--json`. */
function usageError({ message, cause }: CommanderError, argv: readonly string[]): MeshError {
  const [what = '', suggestion = ''] = message.replace(/^error: /, '').split('\n')
  const hint = /^\((.*)\)$/.exec(suggestion)?.[1]?.replace(/^D/, 'd') ?? usageHint(message, argv)
  return new MeshError('usage', what, { cause, ...(hint === undefined ? {} : { hint }) })
}

/** What commander does not know to say. @param text of its error, with its own suggestion if it has one */
function usageHint(text: string, argv: readonly string[]): string | undefined {
  const command = argv.find((word) => Object.hasOwn(COMMANDS, word))
  if (/^error: unknown option /.test(text) && !/\n\(/.test(text) && command !== undefined)
    return `mesh ${command} --help lists its options`
  return placeHint(text, argv)
}

/** For whoever names the spec as to other programs: `mesh validate mesh.yaml`. */
function placeHint(message: string, argv: readonly string[]): string | undefined {
  const command = /^error: too many arguments for '([\w-]+)'/.exec(message)?.[1]
  const place = argv.find((word) => !word.startsWith('-') && /\.ya?ml$|\//.test(word))
  const isChosen = argv.some((word) => /^(?:-C|--mesh)/.test(word))
  if (command === undefined || place === undefined || isChosen) return undefined
  return `-C chooses the mesh: mesh ${command} -C ${place}`
}
