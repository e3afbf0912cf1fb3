import { Command, CommanderError, InvalidArgumentError } from 'commander'
import type { ProgramIo } from './io.ts'

/** Exit codes of the reference's parser (CLI11) for what can be wrong with a command line. */
export const CLI_EXIT = { conversion: 104, fileMissing: 105, required: 106, mismatch: 114 } as const

/** A command line that cannot be carried out. */
export class CommandLineError extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode: number) {
    super(message)
    this.exitCode = exitCode
  }
}

/** Options of every dl program, by the names of commander. */
export interface SharedOptions {
  readonly config?: string
  readonly verbose: number
  readonly quiet: number
  readonly broker?: string
  readonly port?: number
  readonly authFile?: string
  readonly username?: string
  readonly password?: string
  readonly passwordFile?: string
  readonly requestsExchange?: string
  readonly alertsExchange?: string
  readonly maxPayload?: number
  readonly heartbeatRoutingKey?: string
  readonly heartbeatIntervalS?: number
  readonly maxConnectionAttempts?: number
  readonly loopTimeoutMs?: number
  readonly messageWaitMs?: number
}

const counted = (_: string, previous: number): number => previous + 1

/** @throws InvalidArgumentError which commander reports with the option's name */
export function numberFrom(lowest: number, integer: boolean): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (text.trim() !== '' && value >= lowest && Number.isFinite(value) && (!integer || Number.isInteger(value)))
      return value
    throw new InvalidArgumentError(`expected ${integer ? 'a whole number' : 'a number'} from ${lowest} on`)
  }
}

/** A command with the options that all dl programs share. */
export function sharedCommand(name: string, description: string, version: string): Command {
  const whole = numberFrom(0, true)
  const positive = numberFrom(1, true)
  return (
    new Command(name)
      .description(description)
      .version(version, '-V, --version', 'print the version')
      .helpOption('-h, --help', 'print this help')
      .option('-c, --config <file>', 'configuration file, YAML or JSON by its extension')
      .option('--config-encoding <text>', 'encoding of the configuration file (accepted; the extension decides)')
      .option('-v, --verbose', 'say more on stderr; may be repeated', counted, 0)
      .option('-q, --quiet', 'say less on stderr; may be repeated', counted, 0)
      .option('-b, --broker <host>', 'host of the broker')
      .option('-p, --port <number>', 'port of the broker', positive)
      .option('--auth-file <file>', 'login: group "dripline" or "amqp" of a JSON or YAML file')
      .option('-u, --username <name>', "broker's user")
      // An argument is visible to everybody on the machine: the file or the environment is the better way.
      .option('--password <text>', "that user's password; visible to others, so prefer --password-file")
      .option('--password-file <file>', 'file that holds the password')
      .option('--requests-exchange <name>', 'exchange of requests and replies')
      .option('--alerts-exchange <name>', 'exchange of alerts')
      .option('--max-payload <bytes>', 'longest body of one AMQP message', positive)
      .option('--heartbeat-routing-key <key>', 'first part of the routing key of heartbeats')
      .option('--heartbeat-interval-s <seconds>', 'time between heartbeats; 0: none', whole)
      .option('--max-connection-attempts <number>', 'attempts to reach the broker before giving up', positive)
      .option('--loop-timeout-ms <ms>', 'accepted for compatibility: nothing here polls', whole)
      .option('--message-wait-ms <ms>', 'how long a message waits for its missing chunks', whole)
      .exitOverride()
      .showSuggestionAfterError(true)
  )
}

/**
 * Parses `argv` (without the program's own name).
 *
 * @returns the command with its options and arguments, or the exit code when there is nothing left to do (help, version)
 * @throws CommandLineError
 */
export async function parseCommandLine(
  command: Command,
  argv: readonly string[],
  io: ProgramIo,
): Promise<Command | number> {
  let text = ''
  let problem = ''
  command.configureOutput({
    writeOut: (part) => {
      text += part
    },
    writeErr: (part) => {
      problem += part
    },
  })
  try {
    return command.parse(negativeNumbersPlain(argv), { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) {
      await io.out(text)
      return 0
    }
    const exitCode = error.code === 'commander.invalidArgument' ? CLI_EXIT.conversion : CLI_EXIT.mismatch
    throw new CommandLineError(problem.trim() || error.message, exitCode)
  }
}

/** The parser takes `-1.5e3` for a value but `-1E5` and `-5.` for options; the reference takes them all for values. */
function negativeNumbersPlain(argv: readonly string[]): string[] {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length
  return argv.map((word, index) =>
    index < end && /^-(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(word)
      ? word.toLowerCase().replace(/\.(?=e|$)/, '.0')
      : word,
  )
}
