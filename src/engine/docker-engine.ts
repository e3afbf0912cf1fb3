import { statfs } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import type Docker from 'dockerode'
import {
  containerEvent,
  containerState,
  FOLDER_LABEL,
  isLeftover,
  listedContainer,
  PROJECT_LABEL,
} from './container-state.ts'
import { type DockerEnvironment, type DockerHost, dockerHost } from './docker-host.ts'
import type { ContainerEvent, Engine, EngineInfo, HealthCheck, ListedContainer, LogLine } from './engine.ts'
import { engineError } from './engine-errors.ts'
import { jsonLines, OutputLines } from './output-lines.ts'
import { portHolder } from './port-holder.ts'

/** Docker's own "nothing to do": started already, stopped already. */
const NOT_MODIFIED = 304
const NOT_FOUND = 404
const CONFLICT = 409

/** As many as keep the engine busy. */
const INSPECTED_AT_ONCE = 16
/** Ten seconds in all: a hundred containers that start at once keep the engine for less. */
const LET_IN_PAUSE_MS = 100
const LET_IN_ATTEMPTS = 100

/** The Docker engine that `environment` means (see {@link dockerHost}). Connects at the first question, not before. */
export async function dockerEngine(environment: DockerEnvironment): Promise<Engine> {
  const host = await dockerHost(environment)
  // Not on import: a command that asks no engine need not wait for it.
  const { default: DockerClient } = await import('dockerode')
  const isLocal = host.address.startsWith('unix://')
  const options = environment.DOCKER_HOST && !isLocal ? {} : clientOptions(host.address)
  return new DockerEngine(new DockerClient(options), host, isLocal)
}

/** Where to connect. A remote DOCKER_HOST is not for here: the client reads it by itself, certificates included. */
function clientOptions(host: string): Docker.DockerOptions {
  if (host.startsWith('unix://')) return { socketPath: host.slice('unix://'.length) }
  const { protocol, hostname, port, username } = new URL(host)
  if (protocol === 'ssh:') return { protocol: 'ssh', host: hostname, port: port || 22, username }
  return { protocol: protocol === 'https:' ? 'https' : 'http', host: hostname, port: port || 2375 }
}

/** Two questions whose published types leave out that they can be cancelled. */
interface Basics {
  version(options: { abortSignal: AbortSignal }): Promise<Docker.DockerVersion>
  info(options: { abortSignal: AbortSignal }): Promise<{ DockerRootDir: string; SystemTime: string }>
}

class DockerEngine implements Engine {
  readonly #docker: Docker
  readonly #basics: Basics
  readonly #host: DockerHost
  readonly #isLocal: boolean
  /** Id → name of the containers seen so far: a person knows them by name. */
  readonly #names = new Map<string, string>()

  constructor(docker: Docker, host: DockerHost, isLocal: boolean) {
    this.#docker = docker
    this.#host = host
    this.#basics = docker as unknown as Basics
    this.#isLocal = isLocal
  }

  info(signal: AbortSignal): Promise<EngineInfo> {
    return this.#ask('ask the container engine for its version', signal, async () => {
      const [version, info] = await Promise.all([
        this.#basics.version({ abortSignal: signal }),
        this.#basics.info({ abortSignal: signal }),
      ])
      return {
        version: version.Version,
        apiVersion: version.ApiVersion,
        architecture: version.Arch,
        systemTimeMs: Date.parse(info.SystemTime),
        freeBytes: this.#isLocal ? await freeBytes(info.DockerRootDir) : null,
      }
    })
  }

  async containers(project: string, signal: AbortSignal): ReturnType<Engine['containers']> {
    return this.inspected(await this.listed(project, signal), signal)
  }

  inspected(listed: readonly ListedContainer[], signal: AbortSignal): ReturnType<Engine['inspected']> {
    return this.#ask(`look at ${listed.length} containers`, signal, async () => {
      const inspected: (Docker.ContainerInspectInfo | null)[] = []
      const next = listed.entries()
      const inspect = async (): Promise<void> => {
        // A request listens twice: all at once on one signal are so many that Node warns of a leak.
        const abortSignal = AbortSignal.any([signal])
        for (const [index, { id }] of next) {
          // Removed between the list and the question: it does not exist.
          inspected[index] = await unless(NOT_FOUND, this.#docker.getContainer(id).inspect({ abortSignal }))
        }
      }
      await Promise.all(Array.from({ length: INSPECTED_AT_ONCE }, inspect))
      const found = inspected.filter((state) => state !== null).map(containerState)
      for (const { id, name } of found) this.#names.set(id, name)
      return found
    })
  }

  async listed(project: string, signal: AbortSignal): ReturnType<Engine['listed']> {
    const found = await this.#containersOf(project, signal)
    return found.filter((container) => !isLeftover(container)).map(listedContainer)
  }

  async leftovers(project: string, signal: AbortSignal): ReturnType<Engine['leftovers']> {
    const found = await this.#containersOf(project, signal)
    return found.filter(isLeftover).map(({ Id }) => Id)
  }

  #containersOf(project: string, signal: AbortSignal): Promise<Docker.ContainerInfo[]> {
    return this.#ask(`list the containers of ${project}`, signal, () => {
      const filters = { label: [`${PROJECT_LABEL}=${project}`, 'com.docker.compose.oneoff=False'] }
      return this.#docker.listContainers({ all: true, filters, abortSignal: signal })
    })
  }

  start(containerId: string, signal: AbortSignal): Promise<void> {
    return this.#ask(`start ${this.#nameOf(containerId)}`, signal, async () => {
      await unless(NOT_MODIFIED, this.#docker.getContainer(containerId).start({ abortSignal: signal }))
    })
  }

  stop(containerId: string, timeoutS: number, signal: AbortSignal): Promise<void> {
    return this.#ask(`stop ${this.#nameOf(containerId)}`, signal, async () => {
      await unless(NOT_MODIFIED, this.#docker.getContainer(containerId).stop({ t: timeoutS, abortSignal: signal }))
    })
  }

  restart(containerId: string, timeoutS: number, signal: AbortSignal): Promise<void> {
    return this.#ask(`restart ${this.#nameOf(containerId)}`, signal, async () => {
      await this.#docker.getContainer(containerId).restart({ t: timeoutS, abortSignal: signal })
    })
  }

  kill(containerId: string, signal: AbortSignal): Promise<void> {
    return this.#ask(`kill ${shortId(containerId)}`, signal, async () => {
      // Nothing runs any more: it is as dead as was asked.
      await unless(CONFLICT, this.#docker.getContainer(containerId).kill({ abortSignal: signal }))
    })
  }

  remove(containerId: string, signal: AbortSignal): Promise<void> {
    return this.#ask(`remove ${this.#nameOf(containerId)}`, signal, async () => {
      await unless(NOT_FOUND, this.#docker.getContainer(containerId).remove({ force: true, abortSignal: signal }))
    })
  }

  logTail(containerId: string, lines: number, signal: AbortSignal): Promise<readonly string[]> {
    return this.#ask(`read the log of ${this.#nameOf(containerId)}`, signal, async () => {
      const all: string[] = []
      for await (const line of this.followLogs(containerId, { tail: lines, follow: false }, signal)) all.push(line.text)
      return all.slice(-lines)
    })
  }

  async *followLogs(
    containerId: string,
    options: { since?: string; tail?: number; follow: boolean; times?: boolean },
    signal: AbortSignal,
  ): AsyncIterable<LogLine> {
    const container = this.#docker.getContainer(containerId)
    const { stream, terminal } = await this.#ask(`read the log of ${this.#nameOf(containerId)}`, signal, async () => {
      const { Config } = await container.inspect({ abortSignal: signal })
      const wanted = {
        stdout: true,
        stderr: true,
        timestamps: options.times === true,
        abortSignal: signal,
        ...(options.since === undefined ? {} : { since: secondsOf(options.since) }),
        ...(options.tail === undefined ? {} : { tail: options.tail }),
      }
      const stream = options.follow
        ? ((await container.logs({ ...wanted, follow: true })) as Readable)
        : Readable.from([await container.logs({ ...wanted, follow: false })])
      return { stream, terminal: Config.Tty }
    })
    const lines = new OutputLines(terminal)
    const timed = (line: LogLine): LogLine => (options.times === true ? withTime(line) : line)
    for await (const bytes of ended(stream, signal)) yield* lines.push(bytes).map(timed)
    yield* lines.end().map(timed)
  }

  events(project: string, signal: AbortSignal): Promise<AsyncIterable<ContainerEvent>> {
    return this.#ask('listen to the container engine', signal, async () => {
      // The engine answers before it has subscribed; `since` by its own clock closes that gap.
      const { SystemTime } = await this.#basics.info({ abortSignal: signal })
      const stream = (await this.#docker.getEvents({
        since: secondsOf(SystemTime),
        filters: {
          type: ['container'],
          label: [`${PROJECT_LABEL}=${project}`],
          event: ['start', 'die', 'oom', 'health_status', 'destroy'],
        },
        abortSignal: signal,
      })) as Readable
      return containerEvents(ended(stream, signal))
    })
  }

  healthCheck(containerId: string, signal: AbortSignal): ReturnType<Engine['healthCheck']> {
    return this.#ask(`look at the health check of ${this.#nameOf(containerId)}`, signal, async () => {
      const { Config } = await this.#docker.getContainer(containerId).inspect({ abortSignal: signal })
      return healthCheckOf(Config.Healthcheck)
    })
  }

  exec(containerId: string, command: readonly string[], signal: AbortSignal): ReturnType<Engine['exec']> {
    return this.#ask(`run ${command[0]} in ${this.#nameOf(containerId)}`, signal, async () => {
      const exec = await this.#docker.getContainer(containerId).exec({
        Cmd: [...command],
        AttachStdout: true,
        AttachStderr: true,
        abortSignal: signal,
      })
      const stream = await exec.start({ abortSignal: signal })
      const lines = new OutputLines(false)
      const output: LogLine[] = []
      for await (const bytes of ended(stream, signal)) output.push(...lines.push(bytes))
      output.push(...lines.end())
      const { ExitCode } = await exec.inspect({ abortSignal: signal })
      return { exitCode: ExitCode ?? -1, output: output.map(({ text }) => text).join('\n') }
    })
  }

  image(reference: string, signal: AbortSignal): ReturnType<Engine['image']> {
    return this.#ask(`look for the image ${reference}`, signal, async () => {
      const found = await unless(NOT_FOUND, this.#docker.getImage(reference).inspect())
      if (found === null) return null
      const { Id: id, Architecture: architecture, Size: sizeBytes, Config: config } = found
      return { id, architecture, sizeBytes, labels: config?.Labels ?? {} }
    })
  }

  projectFolders(signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
    return this.#ask('list the projects of the container engine', signal, async () => {
      const filters = { label: [PROJECT_LABEL] }
      const found = await this.#docker.listContainers({ all: true, filters, abortSignal: signal })
      return new Map(found.map(({ Labels }) => [Labels[PROJECT_LABEL] ?? '', Labels[FOLDER_LABEL] ?? '']))
    })
  }

  volumes(project: string, signal: AbortSignal): Promise<readonly string[]> {
    return this.#ask(`list the volumes of ${project}`, signal, async () => {
      const filters = { label: [`${PROJECT_LABEL}=${project}`] }
      const { Volumes } = await this.#docker.listVolumes({ filters, abortSignal: signal })
      return (Volumes ?? []).map(({ Name }) => Name).sort()
    })
  }

  networks(project: string, signal: AbortSignal): Promise<readonly string[]> {
    return this.#ask(`list the networks of ${project}`, signal, async () => {
      const filters = { label: [`${PROJECT_LABEL}=${project}`] }
      const found = await this.#docker.listNetworks({ filters, abortSignal: signal })
      return found.map(({ Name }) => Name).sort()
    })
  }

  async portHolder(port: number): Promise<string | null> {
    const running = await this.#docker.listContainers()
    const holder = running.find(({ Ports }) => Ports.some(({ PublicPort }) => PublicPort === port))
    if (holder !== undefined) return `the container ${holder.Names[0]?.replace(/^\//, '') ?? shortId(holder.Id)}`
    return this.#isLocal ? portHolder(port) : null
  }

  async #ask<T>(doing: string, signal: AbortSignal, question: () => Promise<T>): Promise<T> {
    signal.throwIfAborted()
    try {
      return await untilAborted(whenLetIn(question, signal), signal)
    } catch (error) {
      signal.throwIfAborted()
      throw await engineError(doing, error, (port) => this.portHolder(port).catch(() => null), this.#host)
    }
  }

  #nameOf(containerId: string): string {
    return this.#names.get(containerId) ?? shortId(containerId)
  }
}

/** Asks again while the engine's socket takes no further connection, as when it starts a hundred containers at once. */
async function whenLetIn<T>(question: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await question()
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN' || attempt === LET_IN_ATTEMPTS) throw error
    }
    await wait(LET_IN_PAUSE_MS, undefined, { signal })
  }
}

/** An answer, or the signal's reason as soon as it is aborted: an engine that hangs must not hold us. */
async function untilAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  let abort = (): void => {}
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
  })
  try {
    return await Promise.race([answer, aborted])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

/** `null` in place of the engine's answer with that status. */
async function unless<T>(status: number, answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if ((error as { statusCode?: unknown }).statusCode === status) return null
    throw error
  }
}

/** The pieces of a stream; an abort ends it with the signal's own reason, and leaving the loop closes the connection. */
async function* ended(stream: Readable, signal: AbortSignal): AsyncGenerator<Buffer> {
  try {
    for await (const piece of stream) yield piece as Buffer
  } catch (error) {
    signal.throwIfAborted()
    throw error
  }
  signal.throwIfAborted()
}

/** What the engine takes where a check names no interval. */
const DEFAULT_INTERVAL_MS = 30_000

/** The engine gives durations in nanoseconds. */
function healthCheckOf(
  check: { Test?: string[] | undefined; Interval?: number | undefined } | undefined,
): HealthCheck | null {
  const [kind, ...words] = check?.Test ?? []
  if (kind !== 'CMD' && kind !== 'CMD-SHELL') return null
  const command = kind === 'CMD' ? words : ['/bin/sh', '-c', words.join(' ')]
  return { command, intervalMs: (check?.Interval ?? 0) / 1e6 || DEFAULT_INTERVAL_MS }
}

async function* containerEvents(stream: AsyncIterable<Buffer>): AsyncGenerator<ContainerEvent> {
  for await (const value of jsonLines(stream)) {
    const event = containerEvent(value)
    if (event !== null) yield event
  }
}

/** Seconds since 1970 with their fraction, as the engine wants them; a number is one already. */
function secondsOf(time: string): number {
  if (/^\d+(\.\d+)?$/.test(time)) return Number(time)
  const ms = Date.parse(time)
  if (Number.isNaN(ms)) throw new RangeError(`not a time: ${time}`)
  return ms / 1000
}

async function freeBytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch {
    // An engine in a virtual machine keeps its data where we cannot look.
    return null
  }
}

const shortId = (id: string): string => id.slice(0, 12)

/** The engine puts the time before the text. */
function withTime(line: LogLine): LogLine {
  const [, time, text = ''] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) ?(.*)$/s.exec(line.text) ?? []
  return time === undefined ? line : { ...line, time, text }
}
