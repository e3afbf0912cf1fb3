import { DatabaseError } from '../database/failure.ts'
import { MeshError } from '../errors/mesh-error.ts'
import type { LoadedMesh } from '../lifecycle/load.ts'
import type { MeshFolder } from '../lifecycle/mesh-folder.ts'
import { readSecrets } from '../lifecycle/secrets-store.ts'
import { status } from '../lifecycle/status.ts'
import { type Tools, up } from '../lifecycle/up.ts'
import { meshRedactor } from '../redaction/mesh-secrets.ts'
import type { Redactor } from '../redaction/redact.ts'
import type { Mesh } from '../spec/mesh.ts'
import { allChecks } from './all-checks.ts'
import { keepArtifacts } from './artifacts.ts'
import { type AskedMesh, askedMesh } from './asked-mesh.ts'
import { type ChaosResult, sufferFault } from './chaos/chaos.ts'
import type { FaultName } from './chaos/faults.ts'
import type { Check, CheckResult } from './check.ts'
import { cleanUp } from './clean-up.ts'
import type { Left, SmokeFailure, SmokeReport, SmokeTimes } from './report.ts'
import { runChecks } from './run-checks.ts'
import { HEARTBEAT_S, throwAwayMesh, throwAwayName } from './throw-away.ts'
import { makeThrowAwayFolder } from './throw-away-folder.ts'

export interface SmokeOptions {
  readonly images: 'auto' | 'registry' | 'debian' | null
  readonly without: readonly string[] | null
  readonly waitTimeoutS: number
  readonly chaos: readonly FaultName[]
  /** Leave the mesh up at the end. */
  readonly keep: boolean
  /** Where logs go when something fails. */
  readonly artifacts: string
}

export type SmokeEvent =
  /** It will be made under this name; from here on there is something to remove. */
  | { readonly event: 'project'; readonly project: string; readonly folder: string }
  | { readonly event: 'ready'; readonly upMs: number; readonly checks: number }
  | { readonly event: 'fault'; readonly fault: FaultName }
  | { readonly event: 'result'; readonly result: CheckResult }
  | { readonly event: 'removing' }
  /** Nothing of it is left. */
  | { readonly event: 'removed' }
  | { readonly event: 'left'; readonly project: string; readonly left: Left }

/**
 * Brings a mesh up beside whatever runs, under a name and passwords of its own, asks it everything, and removes it
 * again, whatever happens in between.
 *
 * @returns the report, also of a mesh that could not be brought up
 * @throws the reason of the signal, once everything is removed
 */
export async function smoke(
  loaded: LoadedMesh,
  real: MeshFolder,
  options: SmokeOptions,
  tools: Tools,
  onEvent: (event: SmokeEvent) => void,
): Promise<SmokeReport> {
  const project = throwAwayName(loaded.mesh)
  const mesh = throwAwayMesh(loaded.mesh, project)
  const folder = await makeThrowAwayFolder(loaded.mesh, project, real, options.keep)
  onEvent({ event: 'project', project, folder: folder.folder })
  const run = new SmokeRun({ ...loaded, mesh }, folder, options, tools, onEvent)
  return run.report(loaded.mesh.name)
}

class SmokeRun {
  readonly #loaded: LoadedMesh
  readonly #mesh: Mesh
  readonly #folder: MeshFolder
  readonly #options: SmokeOptions
  readonly #tools: Tools
  readonly #onEvent: (event: SmokeEvent) => void
  readonly #startedAtMs = performance.now()
  readonly #startedAt = new Date().toISOString()
  readonly #checks: CheckResult[] = []
  readonly #chaos: ChaosResult[] = []
  readonly #warnings: string[] = []
  #failure: SmokeFailure | null = null
  /** Left out on this machine: known once the mesh is up. */
  #without: readonly string[] = []
  readonly #times = { upMs: 0, checksMs: 0, chaosMs: 0, downMs: 0 }

  constructor(
    loaded: LoadedMesh,
    folder: MeshFolder,
    options: SmokeOptions,
    tools: Tools,
    onEvent: (event: SmokeEvent) => void,
  ) {
    this.#loaded = loaded
    this.#mesh = loaded.mesh
    this.#folder = folder
    this.#options = options
    this.#tools = tools
    this.#onEvent = onEvent
  }

  async report(name: string): Promise<SmokeReport> {
    const { signal } = this.#tools
    let artifacts: string | null = null
    let left: Left | null = null
    // Read while they are there: the folder with them is removed before the report is made.
    let redact = meshRedactor(this.#mesh, [])
    try {
      await this.#prove()
      redact = this.#redactor()
      artifacts = await this.#keepArtifacts(redact)
    } finally {
      redact = this.#redactor()
      left = await this.#end(signal.aborted)
    }
    signal.throwIfAborted()
    return {
      ...{ mesh: name, project: this.#mesh.name, startedAt: this.#startedAt, times: this.#allTimes() },
      checks: this.#checks.map((check) => ({ ...check, reason: check.reason === null ? null : redact(check.reason) })),
      chaos: this.#chaos,
      failure: this.#failure === null ? null : redactedFailure(this.#failure, redact),
      ...{ artifacts, left, notes: this.#notes(), warnings: this.#warnings },
    }
  }

  /** Up, checks, faults. What goes wrong with the mesh is kept; only the caller's signal is thrown. */
  async #prove(): Promise<void> {
    const { images: set, without, waitTimeoutS, chaos } = this.#options
    const { signal } = this.#tools
    try {
      const wanted = { set, without, force: false, wait: true, waitTimeoutS }
      const { desired } = await this.#timed('upMs', () => up(this.#loaded, this.#folder, wanted, this.#tools))
      const running = desired.containers.map((container) => container.name)
      this.#without = containersOf(this.#mesh).filter((container) => !running.includes(container))
      const checks = allChecks(this.#mesh, this.#without)
      this.#onEvent({ event: 'ready', upMs: this.#times.upMs, checks: checks.length })
      await this.#timed('checksMs', () => this.#ask(checks))
      for (const fault of chaos) await this.#timed('chaosMs', () => this.#suffer(fault, checks))
      await this.#lookForEngine()
    } catch (error) {
      signal.throwIfAborted()
      this.#failure = failureOf(error)
    }
  }

  async #ask(checks: readonly Check[]): Promise<void> {
    const asked: AskedMesh = await askedMesh(this.#mesh, this.#folder, this.#tools)
    try {
      await runChecks(checks, asked, this.#tools.signal, (result) => this.#note(result))
    } finally {
      await asked.close()
    }
  }

  async #suffer(fault: FaultName, checks: readonly Check[]): Promise<void> {
    this.#onEvent({ event: 'fault', fault })
    const readyWithinMs = this.#options.waitTimeoutS * 1_000
    const victim = { mesh: this.#mesh, folder: this.#folder, without: this.#without, checks, readyWithinMs }
    const { chaos } = await sufferFault(fault, victim, this.#tools, (result) => this.#note(result))
    if (chaos !== null) this.#chaos.push(chaos)
  }

  #note(result: CheckResult): void {
    this.#checks.push(result)
    this.#onEvent({ event: 'result', result })
  }

  /** Checks that fail because the engine has died say nothing about the mesh. @throws MeshError engine-missing */
  async #lookForEngine(): Promise<void> {
    if (this.#checks.some(({ outcome }) => outcome === 'failed')) await this.#tools.engine.info(this.#tools.signal)
  }

  async #keepArtifacts(redact: Redactor): Promise<string | null> {
    if (this.#failure === null && this.#checks.every(({ outcome }) => outcome !== 'failed')) return null
    const { engine, compose } = this.#tools
    const { artifacts } = this.#options
    try {
      await keepArtifacts(artifacts, {
        ...{ project: this.#mesh.name, engine, compose: compose(this.#folder.deploy), redact },
        status: (signal) => status(this.#mesh, this.#folder, { ...this.#tools, signal }, Date.now()),
      })
      return artifacts
    } catch (error) {
      // What was found out is worth more than its logs.
      if (!(error instanceof MeshError)) throw error
      this.#warnings.push(error.message)
      return null
    }
  }

  async #end(isStopped: boolean): Promise<Left | null> {
    const containers = containersOf(this.#mesh).filter((container) => !this.#without.includes(container))
    if (this.#options.keep && !isStopped) {
      return { isWanted: true, containers, folder: this.#folder.folder, reason: null }
    }
    this.#onEvent({ event: 'removing' })
    const { engine, compose } = this.#tools
    const left = await this.#timed('downMs', () =>
      cleanUp(this.#mesh.name, this.#folder, engine, compose(this.#folder.deploy), containers),
    )
    this.#onEvent(left === null ? { event: 'removed' } : { event: 'left', project: this.#mesh.name, left })
    return left
  }

  #redactor(): Redactor {
    return meshRedactor(this.#mesh, Object.values(readSecrets(this.#mesh, this.#folder) ?? {}))
  }

  async #timed<T>(
    phase: keyof SmokeTimes & ('upMs' | 'checksMs' | 'chaosMs' | 'downMs'),
    work: () => Promise<T>,
  ): Promise<T> {
    const startedAtMs = performance.now()
    try {
      return await work()
    } finally {
      this.#times[phase] += performance.now() - startedAtMs
    }
  }

  #allTimes(): SmokeTimes {
    // Checks of one group wait side by side; those of the user's own one after the other.
    const waits = (isOwn: boolean): number[] =>
      this.#checks.filter(({ group }) => (group === 'own') === isOwn).map(({ waitedMs }) => waitedMs)
    const waitedMs = Math.max(0, ...waits(false)) + waits(true).reduce((sum, ms) => sum + ms, 0)
    return { ...this.#times, totalMs: performance.now() - this.#startedAtMs, waitedMs }
  }

  #notes(): string[] {
    return [`heartbeats every ${HEARTBEAT_S} s at most instead of the spec's, for the checks only`]
  }
}

function containersOf({ broker, database, grafana, containers }: Mesh): string[] {
  return [broker, database, grafana, ...containers].flatMap((part) => (part === null ? [] : [part.container]))
}

function failureOf(error: unknown): SmokeFailure {
  // A bug keeps its stack: whoever calls shows it.
  if (error instanceof DatabaseError)
    return { code: 'database-failed', exitCode: 1, message: error.message, hint: null }
  if (!(error instanceof MeshError)) throw error
  return { code: error.code, exitCode: error.exitCode, message: error.message, hint: error.hint ?? null }
}

function redactedFailure(failure: SmokeFailure, redact: Redactor): SmokeFailure {
  return { ...failure, message: redact(failure.message), hint: failure.hint === null ? null : redact(failure.hint) }
}
