import type { ContainerState, ListedContainer } from '../engine/engine.ts'
import type { MeshError } from '../errors/mesh-error.ts'
import { askServices } from '../readiness/ask-services.ts'
import type { Answer } from '../readiness/probe.ts'
import { type LoggerQueues, loggerQueues } from '../readiness/queue-depth.ts'
import type { Mesh } from '../spec/mesh.ts'
import { leftOutHere, specImages } from './choose-images.ts'
import { desiredMesh } from './desired-mesh.ts'
import { type LastValue, lastValues } from './last-values.ts'
import type { MeshFolder } from './mesh-folder.ts'
import { applicationAddress, brokerAddress, CUT_OFF, type ProbeContext, probeNamed } from './mesh-probes.ts'
import { checkNameIsOurs, lowDisk } from './preflight.ts'
import { lostSecrets, readSecrets } from './secrets-store.ts'
import type { Tools } from './up.ts'

export interface ContainerStatus {
  readonly container: string
  /** `absent`: the spec has it, the engine does not; `left-out`: neither shall it, on this machine (`--without`). */
  readonly state: ContainerState['state'] | 'absent' | 'left-out'
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
  /** Sensor loggers only: alerts that wait, and those that could never be stored. */
  readonly queues: LoggerQueues | null
  /** e.g. `127.0.0.1:32768 → 5672/tcp`. */
  readonly ports: readonly string[]
}

/** Everything that `mesh status` tells. */
export interface MeshStatus {
  readonly containers: readonly ContainerStatus[]
  /** Newest row of every endpoint that is logged. */
  readonly lastValues: readonly LastValue[]
  /** Why the last values cannot be read; `null`: they are. */
  readonly problem: string | null
  /** How little room the container engine has left; `null`: enough. */
  readonly lowDisk: MeshError | null
  /** Why nothing that runs was asked; `null`: it was. */
  readonly unasked: MeshError | null
}

const ASK_WITHIN_MS = 5_000

/** What the spec wants and what runs, each container asked once whether it is ready, and what came in last. */
export async function status(mesh: Mesh, folder: MeshFolder, tools: Tools, nowMs: number): Promise<MeshStatus> {
  const { engine, signal } = tools
  const listed = await engine.listed(mesh.name, signal)
  // Services of another mesh of this name are not for us to ask.
  checkNameIsOurs(listed, mesh, folder.deploy)
  // The services take longest to answer, and the engine takes its time for a hundred containers: both at once.
  const pings = pinged(mesh, folder, listed, tools)
  pings.catch(() => undefined) // told by whoever waits for it, if nothing else has failed before
  const [states, tooLittle] = await Promise.all([engine.inspected(listed, signal), lowDisk(engine, signal)])
  const secrets = readSecrets(mesh, folder)
  const asked = secrets === null ? null : { ...tools, mesh, secrets, states }
  const isDatabaseReached = runs(mesh.database?.container, states) && !isCutOff(mesh.database?.container, states)
  const [containers, values] = await Promise.all([
    containerRows(mesh, states, { asked, pings, leftOut: leftOutHere(mesh, folder) }, nowMs),
    lastValues(mesh, asked !== null && isDatabaseReached ? applicationAddress(asked, states) : null),
  ])
  const unasked = asked === null && states.some(({ state }) => state === 'running') ? lostSecrets(folder) : null
  return { containers, lastValues: values.values, problem: values.problem, lowDisk: tooLittle, unasked }
}

interface Asked extends ProbeContext {
  readonly states: readonly ContainerState[]
  readonly signal: AbortSignal
}

async function containerRows(
  mesh: Mesh,
  states: readonly ContainerState[],
  {
    asked,
    pings,
    leftOut,
  }: { readonly asked: Asked | null; readonly pings: Pings; readonly leftOut: readonly string[] },
  nowMs: number,
): Promise<readonly ContainerStatus[]> {
  const desired = desiredMesh(mesh, { without: [] }, new Map(), 0)
  const wanted = new Map(specImages(mesh).map(({ container, image }) => [container, image]))
  const rows = desired.containers.map(async ({ name, probes }) => {
    const isAsked = asked !== null && runs(name, states)
    const [answer, queues] = isAsked
      ? await Promise.all([answerOf(name, probes, pings, asked), queuesOf(name, asked)])
      : [null, null]
    const state = states.find((each) => each.name === name)
    const row = { ...containerStatus(name, state, wanted.get(name), answer, nowMs), queues }
    return state === undefined && leftOut.includes(name) ? { ...row, state: 'left-out' as const } : row
  })
  const unknown = states.filter(({ name }) => !desired.containers.some((container) => container.name === name))
  const others = unknown.map((state) => ({
    ...containerStatus(state.name, state, undefined, null, nowMs),
    queues: null,
  }))
  return [...(await Promise.all(rows)), ...others]
}

function runs(container: string | undefined, states: readonly ListedContainer[]): boolean {
  return states.some(({ name, state }) => name === container && state === 'running')
}

function isCutOff(container: string | undefined, states: readonly ListedContainer[]): boolean {
  return states.some((each) => each.name === container && each.isCutOff)
}

/** Container → what its service answered. */
type Pings = Promise<ReadonlyMap<string, Answer>>

/** Services that run are pinged together, over one connection. */
async function pinged(
  mesh: Mesh,
  folder: MeshFolder,
  listed: readonly ListedContainer[],
  { sender, signal }: Tools,
): Pings {
  const services = mesh.containers.flatMap((each) =>
    each.kind === 'service' && runs(each.container, listed)
      ? [{ container: each.container, serviceName: each.name, endpointNames: each.endpoints.map(({ name }) => name) }]
      : [],
  )
  const secrets = readSecrets(mesh, folder)
  if (services.length === 0 || secrets === null || !runs(mesh.broker.container, listed)) return new Map()
  const { container: broker, requestsExchange } = mesh.broker
  if (isCutOff(broker, listed)) {
    const answer = { state: 'waiting', reason: `${broker} ${CUT_OFF}` } as const
    return new Map(services.map(({ container }) => [container, answer]))
  }
  return askServices(services, { address: brokerAddress({ mesh, secrets }, listed), requestsExchange, sender }, signal)
}

async function answerOf(container: string, probes: readonly string[], pings: Pings, asked: Asked): Promise<Answer> {
  const { states, signal } = asked
  if (isCutOff(container, states)) return { state: 'waiting', reason: `it ${CUT_OFF}: mesh up makes it anew` }
  const limited = AbortSignal.any([signal, AbortSignal.timeout(ASK_WITHIN_MS)])
  for (const probe of probes) {
    const ping = probe === 'ping' ? (await pings).get(container) : undefined
    const answer = ping ?? (await askOnce(() => probeNamed(probe, { container, states }, asked).check(limited), signal))
    if (answer.state !== 'ready') return answer
  }
  return { state: 'ready' }
}

/** What waits for a sensor logger; `null` for everything else. */
async function queuesOf(container: string, asked: Asked): Promise<LoggerQueues | null> {
  const { mesh, states, signal } = asked
  const service = mesh.containers.find((each) => each.container === container)
  if (service?.kind !== 'service' || service.logger === null || service.runtime !== 'typescript') return null
  if (!runs(mesh.broker.container, states) || isCutOff(mesh.broker.container, states)) return null
  return loggerQueues(service.name, brokerAddress(asked, states), signal)
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
): Omit<ContainerStatus, 'queues'> {
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
