import type { ContainerState } from '../engine/engine.ts'
import type { Answer } from '../readiness/probe.ts'
import type { Mesh } from '../spec/mesh.ts'
import { specImages } from './choose-images.ts'
import { desiredMesh } from './desired-mesh.ts'
import type { MeshFolder } from './mesh-folder.ts'
import { probeNamed } from './mesh-probes.ts'
import { checkEngine, checkNameIsOurs } from './preflight.ts'
import { readSecrets } from './secrets-store.ts'
import type { Tools } from './up.ts'

export interface ContainerStatus {
  readonly container: string
  /** `absent`: the spec has it, the engine does not. */
  readonly state: ContainerState['state'] | 'absent'
  readonly exitCode: number | null
  readonly image: string | null
  /** It runs another image than the spec's. */
  readonly isStandIn: boolean
  /** `null`: it does not run, so it was not asked. */
  readonly ready: boolean | null
  /** Why it is not ready. */
  readonly reason: string | null
  readonly health: ContainerState['health']
  readonly uptimeMs: number | null
  readonly restarts: number
  /** e.g. `127.0.0.1:32768 → 5672/tcp`. */
  readonly ports: readonly string[]
}

const ASK_WITHIN_MS = 5_000

/** What the spec wants and what runs, each container asked once whether it is ready. */
export async function status(mesh: Mesh, folder: MeshFolder, tools: Tools, nowMs: number): Promise<ContainerStatus[]> {
  const { engine, sender, signal } = tools
  await checkEngine(engine, signal)
  await checkNameIsOurs(engine, mesh, folder.deploy, signal)
  const states = await engine.containers(mesh.name, signal)
  const desired = desiredMesh(mesh, { without: [] }, new Map(), 0)
  const secrets = readSecrets(mesh, folder)
  const ask = async (container: string, probes: readonly string[]): Promise<Answer | null> => {
    const state = states.find(({ name }) => name === container)
    if (state?.state !== 'running' || secrets === null) return null
    const context = { mesh, secrets, engine, sender }
    const limited = AbortSignal.any([signal, AbortSignal.timeout(ASK_WITHIN_MS)])
    for (const probe of probes) {
      const answer = await askOnce(() => probeNamed(probe, { container, states }, context).check(limited), signal)
      if (answer.state !== 'ready') return answer
    }
    return { state: 'ready' }
  }
  const wanted = new Map(specImages(mesh).map(({ container, image }) => [container, image]))
  const rows = desired.containers.map(async ({ name, probes }) =>
    containerStatus(
      name,
      states.find((state) => state.name === name),
      wanted.get(name),
      await ask(name, probes),
      nowMs,
    ),
  )
  const unknown = states.filter(({ name }) => !desired.containers.some((container) => container.name === name))
  const others = unknown.map((state) => containerStatus(state.name, state, undefined, null, nowMs))
  return [...(await Promise.all(rows)), ...others]
}

/** One probe that cannot be asked must not hide the rest of the table. */
async function askOnce(check: () => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  try {
    return await check()
  } catch (error) {
    signal.throwIfAborted()
    return { state: 'waiting', reason: error instanceof Error ? error.message : String(error) }
  }
}

function containerStatus(
  container: string,
  state: ContainerState | undefined,
  specImage: string | undefined,
  answer: Answer | null,
  nowMs: number,
): ContainerStatus {
  const runs = state?.state === 'running'
  return {
    container,
    state: state?.state ?? 'absent',
    exitCode: state?.state === 'exited' ? state.exitCode : null,
    image: state?.image ?? null,
    isStandIn: state !== undefined && specImage !== undefined && state.image !== specImage,
    ready: answer === null ? null : answer.state === 'ready',
    reason: answer === null || answer.state === 'ready' ? null : answer.reason,
    health: state?.health ?? 'none',
    uptimeMs: runs && state.startedAtMs !== null ? Math.max(0, nowMs - state.startedAtMs) : null,
    restarts: state?.restarts ?? 0,
    ports: Object.entries(state?.published ?? {}).map(([port, { host, port: at }]) => `${host}:${at} → ${port}`),
  }
}
