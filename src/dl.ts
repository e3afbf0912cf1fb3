import { homedir, hostname, userInfo } from 'node:os'
import packageJson from '../package.json' with { type: 'json' }
import { CommandLineError } from './cli/dl/command-line.ts'
import type { ProgramIo } from './cli/dl/io.ts'
import { MeshError } from './errors/mesh-error.ts'
import { problemText } from './errors/problem.ts'
import type { underTest as makeUnderTest } from './services/under-test.ts'

type Run = (argv: readonly string[], io: ProgramIo, signal: AbortSignal) => Promise<number>

// What a class of the user's own imports as `dripline-mesh/service`.
export * from './runtime/service-api.ts'
export type { Device } from './services/device.ts'
export { EthernetSCPIService, type InstrumentOptions } from './services/ethernet-scpi-service.ts'
export { FormatEntity, type FormatEntityOptions } from './services/format-entity.ts'
export { KeyValueStore } from './services/key-value-store.ts'
export {
  type SCPIEntityOptions,
  SimpleSCPIEntity,
  SimpleSCPIGetEntity,
  SimpleSCPISetEntity,
} from './services/scpi-entities.ts'
export type { TestReply, TestSurroundings, UnderTest } from './services/under-test.ts'

/** An object of a class of the user's own, for a test of that class: it answers requests without a broker. */
export const underTest: typeof makeUnderTest = async (...given) => {
  // Loaded when needed: dl-agent and dl-mon would pay for all that a service needs.
  const { underTest: make } = await import('./services/under-test.ts')
  return make(...given)
}

/** The programs of a dripline user, each loaded when it is called. */
const PROGRAMS = {
  'dl-agent': async (): Promise<Run> => (await import('./cli/dl-agent/dl-agent.ts')).dlAgent,
  'dl-serve': async (): Promise<Run> => (await import('./cli/dl-serve/dl-serve.ts')).dlServe,
  'dl-http-server': async (): Promise<Run> => (await import('./cli/dl-http-server/dl-http-server.ts')).dlHttpServer,
  'dl-simulate': async (): Promise<Run> => (await import('./cli/dl-simulate/dl-simulate.ts')).dlSimulate,
  'dl-mon': async (): Promise<Run> => (await import('./cli/dl-mon/dl-mon.ts')).dlMon,
} as const

const HANDLES_GRACE_MS = 300

export type Program = keyof typeof PROGRAMS

/**
 * Runs one dl program to its end. SIGINT and SIGTERM stop it in order; a second one ends it on the spot.
 *
 * @param argv its words, without its own name
 * @param importModule loads a module of the user's own
 * @returns the exit code
 */
export async function main(
  argv: readonly string[],
  program: Program,
  importModule: ProgramIo['importModule'],
): Promise<number> {
  const io = processIo(program, importModule)
  const stop = new AbortController()
  const onSignal = (name: 'SIGINT' | 'SIGTERM'): void => {
    if (stop.signal.aborted) process.exit(name === 'SIGINT' ? 130 : 143)
    stop.abort(new Error(name))
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  // Whoever read our output has gone (`dl-mon … | head`): there is nobody left to work for.
  process.stdout.on('error', (error) => stop.abort(error))
  if (program === 'dl-serve') surviveUsersClasses(io)
  try {
    const run = await PROGRAMS[program]()
    const exitCode = await run(argv, io, stop.signal)
    if (program === 'dl-serve') leaveUsersHandles()
    return exitCode
  } catch (error) {
    return failure(program, error, io)
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
  }
}

/** A timer or promise of a user's class that fails must not end a service that others rely on. */
function surviveUsersClasses(io: ProgramIo): void {
  const survive = (error: unknown): void => {
    io.err(`${new Date().toISOString()} ERROR unhandled: ${error instanceof Error ? error.stack : String(error)}`)
  }
  process.on('uncaughtException', survive).on('unhandledRejection', survive)
}

/** A socket or timer that a user's class forgot must not keep a stopped service from ending. */
function leaveUsersHandles(): void {
  setTimeout(() => process.exit(), HANDLES_GRACE_MS).unref()
}

function failure(program: Program, error: unknown, io: ProgramIo): number {
  if (error instanceof CommandLineError) {
    io.err(`${error.message}\nRun with --help for more information.`)
    return error.exitCode
  }
  if (error instanceof MeshError) {
    io.err(`${program}: ${meshErrorText(error)}`)
    // dripline's programs know one exit code for whatever keeps them from beginning.
    return 1
  }
  // Said here and not by Node, whose way out differs with the handlers that a program has set.
  io.err(`${program}: unexpected: ${error instanceof Error ? error.stack : String(error)}`)
  return 1
}

function meshErrorText({ message, at, hint }: MeshError): string {
  const withHint = hint === undefined ? {} : { hint }
  if (at !== undefined) return problemText({ severity: 'error', code: '', at, message, ...withHint })
  return hint === undefined ? message : `${message}\n   ${hint}`
}

function processIo(program: Program, importModule: ProgramIo['importModule']): ProgramIo {
  const { version } = packageJson
  return {
    out: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
    err: (line) => void process.stderr.write(`${line}\n`),
    env: process.env,
    home: homedir(),
    version,
    importModule,
    sender: {
      exe: process.argv[1] ?? program,
      hostname: hostname(),
      username: userName(),
      serviceName: 'unknown',
      versions: { dripline: { version: '3.0.0' }, 'dripline-mesh': { version, package: 'dripline-mesh' } },
    },
  }
}

/** Containers may run under a user id that has no name. */
function userName(): string {
  try {
    return userInfo().username
  } catch {
    return String(process.getuid?.() ?? 'unknown')
  }
}
