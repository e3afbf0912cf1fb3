import { MeshError } from '../errors/mesh-error.ts'

/** What is known about a container that ended while it was awaited. */
export interface Crash {
  readonly container: string
  readonly exitCode: number
  readonly oomKilled: boolean
  /** The engine's own word, when it could not even start it. */
  readonly engineError: string
  /** Last lines of its log. */
  readonly log: readonly string[]
  /** What its probe said last; `null` when it was never asked. */
  readonly lastReason: string | null
}

/** Lines of the log shown to a person. */
export const CRASH_LOG_LINES = 15

/** Known causes, the first match is told. The texts are those of RabbitMQ, PostgreSQL, Node, the kernel and the engine. */
const CAUSES: readonly (readonly [RegExp, string])[] = [
  [/exec format error/i, 'the image is for another processor architecture: name one that is built for this machine'],
  [/address already in use|eaddrinuse/i, 'a port inside the container is taken: two programs in it want the same one'],
  [
    /password authentication failed|28P01/i,
    'the database keeps the password of its first start: put that one back, or give up its data with\nmesh down --volumes --confirm <mesh>, then mesh up',
  ],
  [
    /database files are incompatible with server|initialized by PostgreSQL version/i,
    'the volume was made by another major version of PostgreSQL: go back to that image, or dump and restore the data',
  ],
  [
    /failed to initialize feature flags|required_feature_flag_not_enabled|unsupported_feature_flag/i,
    'the volume was made by a RabbitMQ too far from this one: go version by version',
  ],
  [/no space left on device|enospc/i, 'the disk is full: see what takes the room with docker system df'],
  [/permission denied|eacces/i, 'the container may not read or write a file: see who owns the mounted files'],
  [/cannot find module|err_module_not_found/i, 'a module of the service is missing: run mesh generate, then mesh up'],
  [
    /config-invalid|invalid configuration|conf_file_parse|failed to prepare configuration/i,
    'its configuration is not accepted: see its log above',
  ],
]

/** The failure of a wait because a container ended: name and exit code, then log, last reason and a known cause. */
export function crashError(crash: Crash): MeshError {
  const { container, log, lastReason, engineError } = crash
  const parts = [
    ...logParts(log),
    ...(lastReason === null ? [] : [`last answer to its probe: ${lastReason}`]),
    ...(engineError === '' ? [] : [`the engine says: ${engineError}`]),
    causeOf(crash) ?? `see more of it: mesh logs ${container}`,
  ]
  return new MeshError('container-crashed', `${container}: ${ending(crash)}`, { hint: parts.join('\n') })
}

/** The failure of a wait because a container that runs did not become ready: what it says of itself, and what to do. */
export function notReadyError(timeout: MeshError, container: string, log: readonly string[]): MeshError {
  const parts = [
    ...logParts(log),
    `see more of it: mesh logs ${container}`,
    'it goes on running: mesh up waits for it again, with --wait-timeout for longer',
  ]
  return new MeshError(timeout.code, timeout.message, { hint: parts.join('\n'), cause: timeout })
}

function logParts(log: readonly string[]): readonly string[] {
  return log.length > 0 ? ['last lines of its log:', ...log.slice(-CRASH_LOG_LINES).map((line) => `  ${line}`)] : []
}

function ending({ exitCode, oomKilled }: Crash): string {
  if (oomKilled) return `killed for want of memory (exit code ${exitCode})`
  if (exitCode === 137) return 'killed (exit code 137)'
  return `exited with code ${exitCode}`
}

function causeOf(crash: Crash): string | null {
  if (crash.oomKilled) return 'give it more memory, or see what else uses it: docker stats'
  const text = [crash.engineError, ...crash.log].join('\n')
  return CAUSES.find(([pattern]) => pattern.test(text))?.[1] ?? null
}
