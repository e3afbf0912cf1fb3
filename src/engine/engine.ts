/**
 * The container engine as the rest of the tool sees it: what exists, what happened, and the few things done to it.
 * `dockerEngine` is the only implementation; tests run against a real one.
 */
export interface Engine {
  /** @throws MeshError engine-missing, engine-permission */
  info(signal: AbortSignal): Promise<EngineInfo>
  /** Every container of one Compose project, stopped ones included; none of its {@link leftovers}. */
  containers(project: string, signal: AbortSignal): Promise<readonly ContainerState[]>
  /** The same containers at one question, however many there are. */
  listed(project: string, signal: AbortSignal): Promise<readonly ListedContainer[]>
  /** Ids of containers that were to take the place of others, when Compose was stopped before they had. */
  leftovers(project: string, signal: AbortSignal): Promise<readonly string[]>
  /** Everything about listed containers; one that has been removed since is left out. */
  inspected(listed: readonly ListedContainer[], signal: AbortSignal): Promise<readonly ContainerState[]>
  start(containerId: string, signal: AbortSignal): Promise<void>
  stop(containerId: string, timeoutS: number, signal: AbortSignal): Promise<void>
  restart(containerId: string, timeoutS: number, signal: AbortSignal): Promise<void>
  /** Ends a container at once, as a crash would: no signal that it could answer. It stays stopped. */
  kill(containerId: string, signal: AbortSignal): Promise<void>
  /** Removes a container, running or not; its named volumes stay. */
  remove(containerId: string, signal: AbortSignal): Promise<void>
  /** The last `lines` lines of a container's output, stdout and stderr in order, without control characters. */
  logTail(containerId: string, lines: number, signal: AbortSignal): Promise<readonly string[]>
  /** Lines as they come, from `since` on (seconds or ISO time); with `times` each knows when it was printed. */
  followLogs(
    containerId: string,
    options: { since?: string; tail?: number; follow: boolean; times?: boolean },
    signal: AbortSignal,
  ): AsyncIterable<LogLine>
  /** Starts, deaths, OOM kills and health changes of a project's containers. Subscribe before reading state. */
  events(project: string, signal: AbortSignal): Promise<AsyncIterable<ContainerEvent>>
  /** The health check of a container; `null`: it has none. */
  healthCheck(containerId: string, signal: AbortSignal): Promise<HealthCheck | null>
  exec(
    containerId: string,
    command: readonly string[],
    signal: AbortSignal,
  ): Promise<{ exitCode: number; output: string }>
  /** `null`: no such image on this machine. */
  image(reference: string, signal: AbortSignal): Promise<ImageState | null>
  /** Projects that exist on the engine, with the folder each was brought up from. */
  projectFolders(signal: AbortSignal): Promise<ReadonlyMap<string, string>>
  /** The container that has published `port`, else the program of this machine that listens on it; `null`: not known. */
  portHolder(port: number): Promise<string | null>
  volumes(project: string, signal: AbortSignal): Promise<readonly string[]>
  networks(project: string, signal: AbortSignal): Promise<readonly string[]>
}

export interface EngineInfo {
  readonly version: string
  /** Dotted API version, e.g. `1.41`. */
  readonly apiVersion: string
  readonly architecture: string
  /** The engine's own clock when it answered, milliseconds since 1970. */
  readonly systemTimeMs: number
  /** Free bytes where the engine keeps its data; `null` when this machine cannot see that folder. */
  readonly freeBytes: number | null
}

export interface ContainerState {
  readonly id: string
  /** Compose service name. */
  readonly name: string
  readonly state: 'created' | 'running' | 'restarting' | 'paused' | 'exited' | 'dead' | 'removing'
  readonly exitCode: number
  readonly oomKilled: boolean
  readonly restarts: number
  readonly health: 'none' | 'starting' | 'healthy' | 'unhealthy'
  /** Milliseconds since 1970; `null` when it never started. */
  readonly startedAtMs: number | null
  readonly image: string
  readonly imageId: string
  /** Compose's own hash of the container's definition, from its label. */
  readonly configHash: string
  readonly labels: Readonly<Record<string, string>>
  /** The folder that Compose made it from, from its label. */
  readonly folder: string
  /** Container port (`5672/tcp`) → where it is reachable on this machine. */
  readonly published: Readonly<Record<string, { readonly host: string; readonly port: number }>>
  /** On no network at all: somebody has disconnected it. */
  readonly isCutOff: boolean
  readonly error: string
}

/** What the engine tells of a container in a list. */
export type ListedContainer = Pick<ContainerState, 'id' | 'name' | 'state' | 'published' | 'isCutOff' | 'folder'>

export interface ContainerEvent {
  readonly action: 'start' | 'die' | 'oom' | 'health' | 'destroy'
  readonly container: string
  readonly id: string
  readonly exitCode: number | null
  readonly atMs: number
}

export interface HealthCheck {
  /** As `exec` takes it: a check of one line is given to a shell. */
  readonly command: readonly string[]
  readonly intervalMs: number
}

export interface LogLine {
  readonly stream: 'stdout' | 'stderr'
  /** RFC 3339 with nanoseconds, UTC: texts of one form, which sort by time. Only where it was asked for. */
  readonly time?: string
  readonly text: string
}

export interface ImageState {
  readonly id: string
  readonly architecture: string
  readonly sizeBytes: number
  readonly labels: Readonly<Record<string, string>>
}

/** Docker Compose v2 as a command line, run in one mesh's `deploy/`. */
export interface Compose {
  /** Creates containers, networks and volumes without starting; recreates those whose definition changed. */
  create(containers: readonly string[], signal: AbortSignal): Promise<void>
  /** Container name → Compose's hash of its definition as it would be created now (overrides and `.env` included). */
  configHashes(signal: AbortSignal, instead?: ComposeFiles): Promise<ReadonlyMap<string, string>>
  /** Stops and removes containers and networks; volumes only when asked. */
  down(options: { volumes: boolean; timeoutS: number }, signal: AbortSignal): Promise<void>
  build(containers: readonly string[], signal: AbortSignal): Promise<void>
  version(signal: AbortSignal): Promise<string>
  /** The Compose file as it is in the end: overrides, `.env` and variables filled in. Holds passwords where it names them. */
  effective(signal: AbortSignal): Promise<string>
}

/** Files looked at in place of those in `deploy/`, which need not be there yet; paths in them still mean `deploy/`. */
export interface ComposeFiles {
  readonly composeFile: string
  readonly environmentFile: string
}
