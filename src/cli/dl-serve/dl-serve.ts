import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MeshError } from '../../errors/mesh-error.ts'
import { problemText } from '../../errors/problem.ts'
import { timestampText } from '../../protocol/timestamp.ts'
import type { Service } from '../../runtime/service.ts'
import { buildService } from '../../services/build-service.ts'
import { expandedPath } from '../dl/config.ts'
import { keepHealthFile, type ProgramHealth } from '../dl/health-file.ts'
import type { ProgramIo } from '../dl/io.ts'
import { logLines } from './log-lines.ts'
import { type MetricsAddress, metricsAddress, serveMetrics } from './metrics-server.ts'
import { EXIT, HELP, parseServe, type ServeOptions } from './options.ts'

/** Bad configuration, name taken, login refused. @see dripline-python v4.7.1, bin/dl-serve */
const EXIT_CANNOT_SERVE = 100

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
    const served = await configuredService(files, options, io)
    if (served === null) return EXIT_CANNOT_SERVE
    await serve(served, io, signal)
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

/** A service, and where its counters are to be had. */
interface Served {
  readonly service: Service
  readonly metrics: MetricsAddress | null
}

async function configuredService(files: Files, options: ServeOptions, io: ProgramIo): Promise<Served | null> {
  const { overrides, words, format, verbosity } = options
  const logFormat = options.logFormat ?? (io.env.DRIPLINE_LOG === 'json' ? 'json' : 'text')
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
        return io.importModule(pathToFileURL(resolve(dirname(files.file), path)).href)
      },
    },
    senderOf: (serviceName) => ({ ...io.sender, serviceName }),
    log: logLines({ write: io.err, verbosity, format: logFormat, now: () => new Date() }),
  })
  for (const problem of built.problems) io.err(problemText(problem))
  return built.service === null ? null : { service: built.service, metrics: metricsOf(built.metricsPort, io) }
}

async function serve({ service, metrics }: Served, io: ProgramIo, signal: AbortSignal): Promise<void> {
  const stopMetrics = metrics === null ? null : await serveMetrics(service, metrics)
  if (metrics !== null) service.log.info(`counters at http://${metrics.host}:${metrics.port}/metrics`)
  const stopHealth = keepHealthFile(io, 'dl-serve', () => programHealth(service))
  try {
    await service.run(signal)
    service.log.info('stopped', { event: 'stopped' })
  } finally {
    stopHealth()
    await stopMetrics?.()
  }
}

function programHealth(service: Service): ProgramHealth {
  const { connected, consuming, sinceMs, lastHeartbeatMs, reason } = service.health
  const facts = {
    service: service.name,
    connected: connected ? 'yes' : 'no',
    consuming: consuming ? 'yes' : 'no',
    since: timestampText(sinceMs),
    'last heartbeat': lastHeartbeatMs === null ? 'none yet' : timestampText(lastHeartbeatMs),
    ...(reason === null ? {} : { reason: reason.replaceAll(/[\r\n]+/g, ' ') }),
  }
  return { isHealthy: consuming, facts }
}

/** Asked for in the configuration, or else in the environment. */
function metricsOf(configured: string | null, io: ProgramIo): MetricsAddress | null {
  const text = configured ?? io.env.DRIPLINE_METRICS_PORT
  if (text === undefined || text === '') return null
  const address = metricsAddress(text)
  if (address !== null) return address
  throw new MeshError('config-invalid', `metrics_port "${text}" is neither a port nor address:port`)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
