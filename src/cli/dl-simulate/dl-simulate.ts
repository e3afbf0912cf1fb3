import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { MeshError } from '../../errors/mesh-error.ts'
import { problemText } from '../../errors/problem.ts'
import { readyInstrument } from '../../instrument/ready-instrument.ts'
import { readSimulator } from '../../simulator/read-simulator.ts'
import { seededRandom } from '../../simulator/seeded-random.ts'
import { type InstrumentLog, type ServedInstrument, serveInstrument } from '../../simulator/serve-instrument.ts'
import { SimulatedInstrument } from '../../simulator/simulated-instrument.ts'
import type { SimulatorOptions } from '../../simulator/simulator-options.ts'
import { CLI_EXIT, CommandLineError, numberFrom, parseCommandLine } from '../dl/command-line.ts'
import { isShown, type ProgramIo, type Verbosity } from '../dl/io.ts'

interface SimulateOptions extends Verbosity {
  readonly config?: string
  readonly port?: number
}

/** As dl-serve: the configuration is wrong, or the port cannot be had. */
const EXIT_CANNOT_SIMULATE = 100

const HEALTH_FILE = '/tmp/dripline-health'
const HEALTH_EVERY_MS = 20_000
const READY_WITHIN_MS = 2_000

const HELP = `
Examples:
  dl-simulate -c thermometer.yaml -v
  printf '*IDN?\\n' | nc -q1 localhost 5025

Faults are switched on and off by commands: SIM:FAULT:DROP ONCE, SIM:FAULT:SILENCE ON, SIM:FAULT:GARBAGE 0.1.`

const counted = (_: string, previous: number): number => previous + 1

function simulateCommand(version: string): Command {
  return new Command('dl-simulate')
    .description('Simulates a SCPI instrument on a TCP port until it is stopped.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .option('-c, --config <file>', 'the instrument, YAML or JSON')
    .option('-p, --port <number>', 'TCP port; default: of the configuration', numberFrom(0, true))
    .option('-v, --verbose', 'print each command and its reply; may be repeated', counted, 0)
    .option('-q, --quiet', 'print warnings only; may be repeated', counted, 0)
    .addHelpText('after', HELP)
    .exitOverride()
}

/**
 * dl-simulate: a SCPI instrument without hardware, until `signal` is aborted.
 *
 * @throws CommandLineError, MeshError: nothing was simulated
 */
export async function dlSimulate(argv: readonly string[], io: ProgramIo, signal: AbortSignal): Promise<number> {
  const command = await parseCommandLine(simulateCommand(io.version), argv, io)
  if (typeof command === 'number') return command
  const { config, ...options } = command.opts<SimulateOptions>()
  if (config === undefined) throw new CommandLineError('-c <file> is missing', CLI_EXIT.required)
  const { options: read, problems } = readSimulator(textOf(config), config)
  for (const problem of problems) io.err(problemText(problem))
  if (read === null) return EXIT_CANNOT_SIMULATE
  await simulate({ ...read, ...(options.port === undefined ? {} : { port: options.port }) }, options, io, signal)
  return 0
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandLineError(`--config: ${file} cannot be read: ${reason}`, CLI_EXIT.fileMissing)
  }
}

async function simulate(options: SimulatorOptions, verbosity: Verbosity, io: ProgramIo, signal: AbortSignal) {
  const log = logTo(io, verbosity)
  const instrument = new SimulatedInstrument(options, {
    nowMs: () => performance.now(),
    random: seededRandom(options.seed),
  })
  const served = await serveInstrument(instrument, options, log).catch((error: NodeJS.ErrnoException) => {
    throw new MeshError('config-invalid', `port ${options.port} cannot be listened on: ${error.message}`, {
      hint: error.code === 'EADDRINUSE' ? 'another program has it: choose another port' : 'choose another port',
      cause: error,
    })
  })
  const stopHealth = reportHealth(options, served, io, log)
  log.info(`simulated instrument listens on port ${served.port}`)
  try {
    if (!signal.aborted) await once(signal, 'abort')
    log.info('stopped')
  } finally {
    stopHealth()
    await served.close()
  }
}

/** A file touched for as long as the instrument answers: what a container's health check looks at. */
function reportHealth(options: SimulatorOptions, { port }: ServedInstrument, io: ProgramIo, log: InstrumentLog) {
  const file = io.env.DRIPLINE_HEALTH_FILE ?? HEALTH_FILE
  const remove = (): void => rmSync(file, { force: true })
  const address = { host: '127.0.0.1', port }
  const touch = async (): Promise<void> => {
    try {
      await readyInstrument(address, options, READY_WITHIN_MS, new AbortController().signal)
      writeFileSync(file, `${new Date().toISOString()}\n`)
    } catch (error) {
      log.warn(`not healthy: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  // Left by a process that was killed: it would speak for this one.
  remove()
  void touch()
  const timer = setInterval(() => void touch(), HEALTH_EVERY_MS)
  return () => {
    clearInterval(timer)
    remove()
  }
}

/** `<time> <LEVEL> <text>`, one line an event. */
function logTo(io: ProgramIo, verbosity: Verbosity): InstrumentLog {
  const line = (level: string, isWanted: boolean) => (text: string) => {
    if (isWanted) io.err(`${new Date().toISOString()} ${level} ${text}`)
  }
  return {
    debug: line('DEBUG', isShown(-1, verbosity)),
    info: line('INFO', isShown(0, verbosity)),
    warn: line('WARNING', isShown(1, verbosity)),
  }
}
