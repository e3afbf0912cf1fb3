import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MeshError } from '../../errors/mesh-error.ts'
import { problemText } from '../../errors/problem.ts'
import type { Service, ServiceLog } from '../../runtime/service.ts'
import { buildService } from '../../services/build-service.ts'
import { expandedPath } from '../dl/config.ts'
import type { ProgramIo } from '../dl/io.ts'
import { EXIT, HELP, parseServe, type ServeOptions } from './options.ts'

/** Bad configuration, name taken, login refused. @see dripline-python v4.7.1, bin/dl-serve */
const EXIT_CANNOT_SERVE = 100

const HEALTH_FILE = '/tmp/dripline-health'
const HEALTH_EVERY_MS = 20_000

/**
 * `dl-serve`: runs the service that a runtime configuration describes until `signal` is aborted.
 *
 * @returns the exit code: 0 when it was told to stop, non-zero for every failure
 */
export async function dlServe(argv: readonly string[], io: ProgramIo, signal: AbortSignal): Promise<number> {
  const parsed = parseServe(argv)
  if (parsed.state === 'usage') {
    io.err(`dl-serve: ${parsed.problem}`)
    io.err('   see: dl-serve --help')
    return parsed.exitCode
  }
  if (parsed.state === 'show') {
    await io.out(parsed.what === 'help' ? HELP : `dl-serve (dripline-mesh ${io.version})\n`)
    return 0
  }
  const { options } = parsed
  const files = filesOf(options, io)
  if (typeof files === 'string') {
    io.err(`dl-serve: ${files}`)
    return EXIT.file
  }
  try {
    const service = await configuredService(files, options, io)
    if (service === null) return EXIT_CANNOT_SERVE
    await serve(service, io, signal)
    return 0
  } catch (error) {
    if (!(error instanceof MeshError)) throw error
    io.err(`dl-serve: ${error.message}`)
    if (error.hint !== undefined) io.err(`   ${error.hint}`)
    return EXIT_CANNOT_SERVE
  }
}

interface Files {
  readonly text: string
  readonly file: string
  readonly homeFile?: { readonly text: string; readonly file: string }
}

/** @returns what is wrong, if a file cannot be read */
function filesOf({ config }: ServeOptions, io: ProgramIo): Files | string {
  const path = config === null ? null : expandedPath(config, io.home, io.env)
  const homePath = join(io.home, '.dripline_mesh.yaml')
  try {
    // Without a file everything is said by words: an empty map.
    const main = path === null ? { text: '{}', file: 'no file' } : { text: readFileSync(path, 'utf8'), file: path }
    if (!existsSync(homePath)) return main
    return { ...main, homeFile: { text: readFileSync(homePath, 'utf8'), file: homePath } }
  } catch (error) {
    return `configuration ${path ?? homePath} cannot be read: ${messageOf(error)}`
  }
}

async function configuredService(files: Files, options: ServeOptions, io: ProgramIo): Promise<Service | null> {
  const { overrides, words, format, verbosity } = options
  const built = await buildService({
    ...files,
    ...(format === null ? {} : { format }),
    words,
    overrides,
    surroundings: {
      environment: { HOME: io.home, ...io.env },
      readText: (path) => readFileSync(path, 'utf8'),
      importModule: (path) => {
        // Places in errors are those of the user's own file.
        process.setSourceMapsEnabled(true)
        return import(pathToFileURL(resolve(dirname(files.file), path)).href)
      },
    },
    senderOf: (serviceName) => ({ ...io.sender, serviceName }),
    log: logTo(io, verbosity),
  })
  for (const problem of built.problems) io.err(problemText(problem))
  return built.service
}

async function serve(service: Service, io: ProgramIo, signal: AbortSignal): Promise<void> {
  const healthFile = io.env.DRIPLINE_HEALTH_FILE ?? HEALTH_FILE
  const stopHealth = reportHealth(service, healthFile)
  try {
    await service.run(signal)
    service.log.info('stopped')
  } finally {
    stopHealth()
  }
}

/** A file touched for as long as the service is consuming: what a container's health check looks at. */
function reportHealth(service: Service, file: string): () => void {
  const remove = (): void => rmSync(file, { force: true })
  const touch = (): void => {
    try {
      if (service.isConsuming) writeFileSync(file, `${service.name} ${new Date().toISOString()}\n`)
    } catch (error) {
      service.log.warn(`health file ${file}: ${messageOf(error)}`)
    }
  }
  // Left by a process that was killed: it would speak for this one.
  remove()
  service.onConnected(touch)
  const timer = setInterval(touch, HEALTH_EVERY_MS)
  return () => {
    clearInterval(timer)
    remove()
  }
}

/** `<time> <LEVEL> <name>: <text>`, one line an event. */
function logTo(io: ProgramIo, verbosity: number): ServiceLog {
  const line =
    (level: string, isShown: boolean) =>
    (text: string): void => {
      // A message from the wire must not be able to fake a second line.
      if (isShown) io.err(`${new Date().toISOString()} ${level} ${text.replaceAll(/[\r\n]+/g, ' ⏎ ')}`)
    }
  return {
    debug: line('DEBUG', verbosity > 0),
    info: line('INFO', verbosity >= 0),
    warn: line('WARNING', verbosity > -2),
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
