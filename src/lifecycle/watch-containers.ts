import type { ContainerEvent, ContainerState, Engine } from '../engine/engine.ts'
import type { MeshError } from '../errors/mesh-error.ts'
import { CRASH_LOG_LINES, crashError } from './crash-report.ts'

/** An engine that hangs must not hold the report back. */
const REPORT_WITHIN_MS = 2_000

/** Ends a wait as soon as a container that is watched has ended. */
export class ContainerWatch {
  readonly #engine: Engine
  readonly #project: string
  readonly #died = new AbortController()
  readonly #closed = new AbortController()
  /** Container id → its name. */
  readonly #watched = new Map<string, string>()
  readonly #early = new Map<string, ContainerEvent>()
  readonly #expected = new Map<string, number>()
  readonly #reasons = new Map<string, string>()
  #running: Promise<void> = Promise.resolve()

  private constructor(engine: Engine, project: string) {
    this.#engine = engine
    this.#project = project
  }

  /** Listens before anything is started, so that no death is missed. @throws MeshError when the engine does not answer */
  static async open(engine: Engine, project: string, signal: AbortSignal): Promise<ContainerWatch> {
    const watch = new ContainerWatch(engine, project)
    const events = await engine.events(project, AbortSignal.any([signal, watch.#closed.signal]))
    watch.#running = watch.#listen(events)
    return watch
  }

  /** Aborted with a `MeshError` once a watched container has ended. */
  get signal(): AbortSignal {
    return this.#died.signal
  }

  /** From now on the end of this container is a failure. */
  watch(id: string, name: string): void {
    this.#watched.set(id, name)
    const early = this.#early.get(id)
    if (early !== undefined) void this.#report(early, name)
  }

  /** It is stopped on purpose, and stays stopped. */
  forget(id: string): void {
    this.#watched.delete(id)
  }

  /** Its next end is wanted: it is restarted. Told by counting, because the engine's event can come much later. */
  expectEnd(id: string): void {
    this.#expected.set(id, (this.#expected.get(id) ?? 0) + 1)
  }

  /** What a container's probe said last: part of the report when it dies. */
  noteReason(name: string, reason: string): void {
    this.#reasons.set(name, reason)
  }

  async close(): Promise<void> {
    this.#closed.abort()
    await this.#running
  }

  async #listen(events: AsyncIterable<ContainerEvent>): Promise<void> {
    try {
      for await (const event of events) {
        if (event.action !== 'die' || this.#isExpected(event.id)) continue
        const name = this.#watched.get(event.id)
        // The engine can tell of a death before the start of the container has returned to us.
        if (name === undefined) this.#early.set(event.id, event)
        else await this.#report(event, name)
      }
    } catch (error) {
      if (!this.#closed.signal.aborted) this.#died.abort(error)
    }
  }

  #isExpected(id: string): boolean {
    const expected = this.#expected.get(id) ?? 0
    if (expected > 0) this.#expected.set(id, expected - 1)
    return expected > 0
  }

  async #report(event: ContainerEvent, name: string): Promise<void> {
    if (this.#died.signal.aborted || this.#closed.signal.aborted) return
    const states = await this.#engine.containers(this.#project, AbortSignal.timeout(REPORT_WITHIN_MS)).catch(() => [])
    const state = states.find(({ id }) => id === event.id)
    const { exitCode = -1, oomKilled = false, error = '' } = state ?? {}
    this.#died.abort(await this.crashOf({ id: event.id, name, exitCode: event.exitCode ?? exitCode, oomKilled, error }))
  }

  /** The last lines of a container's log, for a report. */
  async logOf(id: string): Promise<readonly string[]> {
    const signal = AbortSignal.timeout(REPORT_WITHIN_MS)
    // Gone already: the report does without its log.
    return this.#engine.logTail(id, CRASH_LOG_LINES, signal).catch(() => [])
  }

  /** The report on a container that has ended. */
  async crashOf(ended: Pick<ContainerState, 'id' | 'name' | 'exitCode' | 'oomKilled' | 'error'>): Promise<MeshError> {
    const log = await this.logOf(ended.id)
    const { name: container, exitCode, oomKilled, error: engineError } = ended
    const lastReason = this.#reasons.get(container) ?? null
    return crashError({ container, exitCode, oomKilled, engineError, log, lastReason })
  }
}
