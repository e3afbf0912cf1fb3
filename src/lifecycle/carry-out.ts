import { setMaxListeners } from 'node:events'
import type { Compose, ContainerState, Engine } from '../engine/engine.ts'
import { MeshError } from '../errors/mesh-error.ts'
import type { Probe } from '../readiness/probe.ts'
import { waitUntilReady } from '../readiness/wait-until-ready.ts'
import { notReadyError } from './crash-report.ts'
import type { Plan, Step } from './plan.ts'
import { ContainerWatch } from './watch-containers.ts'

export interface CarryOutOptions {
  readonly engine: Engine
  readonly compose: Compose
  /** Compose project: the name of the mesh. */
  readonly project: string
  /** The probe of a step, made when its turn comes: only then is it known where the container is reachable. */
  readonly probe: (container: string, probe: string, states: readonly ContainerState[]) => Probe
  readonly migrate: (states: readonly ContainerState[]) => Promise<void>
  readonly waitTimeoutS: number
  /** How long a container may take to stop before it is killed. */
  readonly stopTimeoutS: number
  readonly onProgress: (progress: Progress) => void
  readonly signal: AbortSignal
}

export type Progress =
  | { readonly event: 'started'; readonly step: Step }
  | { readonly event: 'waiting'; readonly step: Step; readonly reason: string }
  | { readonly event: 'done'; readonly step: Step; readonly tookMs: number }

/**
 * Does what the plan says, every step as soon as those before it are done. Decides nothing.
 *
 * @throws MeshError container-crashed as soon as a container that was started or is awaited ends; what a step throws;
 * the reason of `signal`. Steps that were under way are left where they are: an `up` after it goes on from there.
 */
export async function carryOut(plan: Plan, options: CarryOutOptions): Promise<void> {
  if (plan.steps.length === 0) return
  const watch = await ContainerWatch.open(options.engine, options.project, options.signal)
  const over = new AbortController()
  const signal = AbortSignal.any([options.signal, watch.signal, over.signal])
  // A listener for each container at work is no leak.
  setMaxListeners(0, signal)
  const worker = new StepWorker(plan, { ...options, signal }, watch)
  const done = new Map<number, Promise<void>>()
  for (const step of plan.steps) {
    const before = step.after.map((number) => done.get(number))
    done.set(
      step.number,
      Promise.all(before).then(() => worker.carryOut(step)),
    )
  }
  try {
    await Promise.all(done.values())
  } catch (error) {
    options.signal.throwIfAborted()
    // A container that died makes its probe fail too; why it died says more than that it does not answer.
    throw watch.signal.aborted ? watch.signal.reason : error
  } finally {
    over.abort()
    await Promise.allSettled(done.values())
    await watch.close()
  }
}

class StepWorker {
  readonly #options: CarryOutOptions
  readonly #watch: ContainerWatch
  readonly #waves: readonly (readonly string[])[]
  #created: Promise<void>[] = []
  #composeDown: Promise<void> | null = null
  readonly #plan: Plan

  constructor(plan: Plan, options: CarryOutOptions, watch: ContainerWatch) {
    this.#plan = plan
    this.#options = options
    this.#watch = watch
    this.#waves = creationWaves(plan)
  }

  async carryOut(step: Step): Promise<void> {
    const { signal, onProgress } = this.#options
    signal.throwIfAborted()
    const startedAtMs = performance.now()
    onProgress({ event: 'started', step })
    await this.#act(step)
    onProgress({ event: 'done', step, tookMs: performance.now() - startedAtMs })
  }

  async #act(step: Step): Promise<void> {
    const { engine, stopTimeoutS, signal } = this.#options
    const { action } = step
    switch (action.kind) {
      case 'create-network':
        // Compose makes the network together with the first containers.
        return this.#create(0)
      case 'start': {
        if (action.fresh) await this.#create(this.#waves.findIndex((names) => names.includes(action.container)))
        const { id } = await this.#state(action.container)
        this.#watch.watch(id, action.container)
        return engine.start(id, signal)
      }
      case 'await':
        return this.#await(step, action.container, action.probe)
      case 'migrate':
        return this.#options.migrate(await engine.containers(this.#options.project, signal))
      case 'restart': {
        const { id, state } = await this.#state(action.container)
        if (['running', 'paused', 'restarting'].includes(state)) this.#watch.expectEnd(id)
        await engine.restart(id, stopTimeoutS, signal)
        return this.#watch.watch(id, action.container)
      }
      case 'stop': {
        const { id } = await this.#state(action.container)
        this.#watch.forget(id)
        return engine.stop(id, stopTimeoutS, signal)
      }
      case 'remove': {
        const { id } = await this.#state(action.container)
        this.#watch.forget(id)
        return engine.remove(id, signal)
      }
      case 'remove-network':
      case 'remove-volume':
        return this.#down()
    }
  }

  async #await(step: Step, container: string, probeName: string): Promise<void> {
    const { probe, signal, waitTimeoutS, onProgress } = this.#options
    const { engine, project } = this.#options
    const states = await engine.containers(project, signal)
    const state = found(container, states)
    this.#watch.watch(state.id, container)
    // It can have ended before the engine's event reaches us; then there is nothing left to ask.
    if (state.state === 'exited' || state.state === 'dead') throw await this.#watch.crashOf(state)
    try {
      await waitUntilReady([probe(container, probeName, states)], {
        timeoutMs: waitTimeoutS * 1000,
        signal,
        onWaiting: (_probe, reason) => {
          this.#watch.noteReason(container, reason)
          onProgress({ event: 'waiting', step, reason })
        },
      })
    } catch (error) {
      signal.throwIfAborted()
      // The probe can see the end of its container before the engine's event is here; the report says more.
      const now = await this.#state(container)
      if (now.state === 'exited' || now.state === 'dead') throw await this.#watch.crashOf(now)
      const isLate = error instanceof MeshError && error.code === 'probe-timeout'
      throw isLate ? notReadyError(error, container, await this.#watch.logOf(now.id)) : error
    }
  }

  /** One Compose command for each wave, one wave after the other: two at a time would both make the network. */
  #create(wave: number): Promise<void> {
    for (let next = this.#created.length; next <= wave; next++) {
      const { compose, signal } = this.#options
      const names = this.#waves[next] ?? []
      const before = this.#created[next - 1] ?? Promise.resolve()
      this.#created.push(before.then(() => (names.length > 0 ? compose.create(names, signal) : undefined)))
    }
    return this.#created[wave] ?? Promise.resolve()
  }

  async #state(container: string): Promise<ContainerState> {
    const { engine, project, signal } = this.#options
    return found(container, await engine.containers(project, signal))
  }

  /** Networks and volumes are Compose's; it removes them in one go, and what is not there does not trouble it. */
  #down(): Promise<void> {
    const { compose, stopTimeoutS: timeoutS, signal } = this.#options
    const volumes = this.#plan.steps.some(({ action }) => action.kind === 'remove-volume')
    this.#composeDown ??= compose.down({ volumes, timeoutS }, signal)
    return this.#composeDown
  }
}

function found(container: string, states: readonly ContainerState[]): ContainerState {
  const state = states.find(({ name }) => name === container)
  if (state === undefined) throw new Error(`the container of ${container} is gone`)
  return state
}

/**
 * Containers to be made anew, in groups: first those that come after nothing but the network, so that the broker boots
 * while the others are made.
 */
export function creationWaves({ steps }: Plan): readonly (readonly string[])[] {
  const network = steps.filter(({ action }) => action.kind === 'create-network').map(({ number }) => number)
  const fresh = steps.flatMap(({ action, after }) =>
    action.kind === 'start' && action.fresh ? [{ name: action.container, after }] : [],
  )
  const isFirst = (after: readonly number[]): boolean => after.every((number) => network.includes(number))
  const first = fresh.filter(({ after }) => isFirst(after)).map(({ name }) => name)
  const rest = fresh.filter(({ after }) => !isFirst(after)).map(({ name }) => name)
  return [first, rest]
}
