import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Compose, ContainerState, Engine } from '../engine/engine.ts'
import { MeshError } from '../errors/mesh-error.ts'
import type { GeneratedFile } from '../generate/generated-file.ts'
import type { ImageSelection, Secrets } from '../generate/inputs.ts'
import { runtimeImage } from '../generate/runtime-image.ts'
import { planWrites } from '../output/plan-writes.ts'
import { refuseEdits, writeFiles } from '../output/write-files.ts'
import { waitUntilReady } from '../readiness/wait-until-ready.ts'
import type { Mesh } from '../spec/mesh.ts'
import { type CarryOutOptions, carryOut, type Progress } from './carry-out.ts'
import { certainContainers, type ImageRequest, plannedImages, presentImages } from './choose-images.ts'
import type { DesiredMesh } from './desired.ts'
import { desiredMesh } from './desired-mesh.ts'
import { clearLeftovers } from './leftovers.ts'
import { filesOf, imageTemplates, type LoadedMesh, type PackageFiles, templatesOf } from './load.ts'
import { ensureStateFolder, type MeshFolder } from './mesh-folder.ts'
import { whileLocked } from './mesh-lock.ts'
import { adminAddress, type ProbeContext, probeNamed } from './mesh-probes.ts'
import { databaseWork, migrate, tablesOutdated } from './migrate.ts'
import { type Observation, observe } from './observe.ts'
import type { Plan } from './plan.ts'
import { planUp } from './plan-up.ts'
import { checkEngine, checkNameIsOurs, checkPorts, checkSecretsAreKept } from './preflight.ts'
import { NO_SECRETS, readOrMakeSecrets, readSecrets } from './secrets-store.ts'
import { versionNote } from './version-notes.ts'
import { withoutWaiting } from './without-waiting.ts'

/** What a lifecycle command works with. */
export interface Tools {
  readonly engine: Engine
  readonly compose: (folder: string) => Compose
  readonly ours: PackageFiles
  readonly sender: ProbeContext['sender']
  readonly signal: AbortSignal
  readonly report: (event: UpEvent) => void
}

export type UpEvent =
  | Progress
  | { readonly event: 'note' | 'warning'; readonly text: string }
  | { readonly event: 'plan'; readonly plan: Plan }

export interface UpOptions extends Omit<ImageRequest, 'version'> {
  /** Overwrite generated files that a person has edited. */
  readonly force: boolean
  readonly wait: boolean
  readonly waitTimeoutS: number
}

export interface UpResult {
  readonly plan: Plan
  readonly desired: DesiredMesh
  readonly states: readonly ContainerState[]
}

const STOP_TIMEOUT_S = 60

/** The plan of an `up`, with nothing changed: no file, no image, no container. */
export async function plannedUp(
  loaded: LoadedMesh,
  folder: MeshFolder,
  options: UpOptions,
  tools: Tools,
): Promise<Plan> {
  const { mesh } = loaded
  await checkEngine(tools.engine, tools.signal)
  checkNameIsOurs(await tools.engine.listed(mesh.name, tools.signal), mesh, folder.deploy)
  await checkSecretsAreKept(mesh, folder, tools.engine, tools.signal)
  const secrets = readSecrets(mesh, folder)
  const images = plannedImages(mesh, folder, { ...options, version: tools.ours.version })
  const files = filesOf(loaded, tools.ours, secrets ?? NO_SECRETS, images)
  const writes = await planWrites(folder.deploy, files, { force: options.force, version: tools.ours.version })
  // What `up` would say; a plan that it will not carry out is none.
  if (!options.force) await refuseEdits(writes)
  const isWritten = writes.files.every(({ state }) => state === 'unchanged' || state === 'owned')
  const hashes = isWritten
    ? await tools.compose(folder.deploy).configHashes(tools.signal)
    : await hashesOf(files, folder, tools)
  const desired = desiredMesh(mesh, images, hashes, options.waitTimeoutS)
  const { observed } = await observeWithTables(mesh, secrets, desired, tools)
  const plan = planUp(observed, desired)
  return options.wait ? plan : withoutWaiting(plan)
}

/**
 * Brings the mesh to what its spec says and waits until it is ready. Doing it again on an unchanged, running mesh asks
 * every probe once and changes nothing.
 *
 * @throws MeshError with what stood in the way; the reason of the signal, with everything left as it is
 */
export async function up(loaded: LoadedMesh, folder: MeshFolder, options: UpOptions, tools: Tools): Promise<UpResult> {
  const { mesh } = loaded
  const { engine, ours, signal, report } = tools
  await checkEngine(engine, signal)
  ensureStateFolder(folder)
  return whileLocked(folder.state, async () => {
    checkNameIsOurs(await engine.listed(mesh.name, signal), mesh, folder.deploy)
    // Those of another mesh of this name are not ours to remove.
    await clearLeftovers(mesh.name, tools)
    await checkSecretsAreKept(mesh, folder, engine, signal)
    const compose = tools.compose(folder.deploy)
    await checkBeforeImages(loaded, folder, options, compose, tools)
    const secrets = readOrMakeSecrets(mesh, folder)
    const note = (text: string): void => report({ event: 'note', text })
    const { selection: images, leftOut } = await presentImages(
      mesh,
      folder,
      { ...options, version: ours.version },
      { engine, imageTemplates: imageTemplates(ours), onProgress: note, signal },
    )
    for (const container of leftOut)
      report({
        event: 'warning',
        text: `${container} is left out: no image of it could be had here; to try again: mesh up --images auto`,
      })
    const files = filesOf(loaded, ours, secrets, images)
    const { written, writtenBy } = await writeFiles(folder.deploy, files, {
      force: options.force,
      version: ours.version,
    })
    const otherVersion = versionNote(writtenBy, ours.version)
    if (otherVersion !== null) note(otherVersion)
    if (written.length > 0)
      note(
        `wrote ${written.length} ${written.length === 1 ? 'file' : 'files'} in ${join(dirname(folder.specFile), 'deploy')}`,
      )
    return bringUp({ mesh, secrets, images, files, compose }, options, tools)
  })
}

/**
 * What would stop the bring-up after minutes of pulling and building. A mesh that exists has come past all of this.
 */
async function checkBeforeImages(
  { mesh }: LoadedMesh,
  folder: MeshFolder,
  options: UpOptions,
  compose: Compose,
  { engine, ours, signal }: Tools,
): Promise<void> {
  const states = await engine.containers(mesh.name, signal)
  if (states.length > 0) return
  await compose.version(signal)
  const request = { ...options, version: ours.version }
  await checkPorts(engine, mesh, await certainContainers(mesh, folder, request, { engine, signal }), states)
}

interface Prepared {
  readonly mesh: Mesh
  readonly secrets: Secrets
  readonly images: ImageSelection
  readonly files: readonly GeneratedFile[]
  readonly compose: Compose
}

async function bringUp(prepared: Prepared, options: UpOptions, tools: Tools): Promise<UpResult> {
  const { mesh, secrets, images, compose } = prepared
  const { engine, signal, report } = tools
  // A mesh that does not exist has nothing to compare with, and everybody waits for the broker's first start.
  const isNew = (await engine.containers(mesh.name, signal)).length === 0
  const hashes = isNew ? new Map<string, string>() : await compose.configHashes(signal)
  const desired = desiredMesh(mesh, images, hashes, options.waitTimeoutS)
  const { observed, states } = await observeWithTables(mesh, secrets, desired, tools)
  const whole = planUp(observed, desired)
  const plan = options.wait ? whole : withoutWaiting(whole)
  report({ event: 'plan', plan })
  if (plan.steps.length === 0) {
    if (options.wait) await askEverything(prepared, desired, states, tools)
    return { plan, desired, states }
  }
  const starting = plan.steps.flatMap(({ action }) => (action.kind === 'start' ? [action.container] : []))
  await checkPorts(engine, mesh, starting, states)
  await buildRuntime(prepared, tools)
  await carryOut(plan, carryOutOptions(prepared, options.waitTimeoutS, tools))
  return { plan, desired, states: await engine.containers(mesh.name, signal) }
}

/** How the steps of this mesh are done: shared with `restart`. */
export function carryOutOptions(
  { mesh, secrets, compose }: Pick<Prepared, 'mesh' | 'secrets' | 'compose'>,
  waitTimeoutS: number,
  tools: Tools,
): CarryOutOptions {
  const { engine, ours, sender, signal, report } = tools
  const context = { mesh, secrets, engine, sender }
  return {
    engine,
    compose,
    project: mesh.name,
    probe: (container, name, states) => probeNamed(name, { container, states }, context),
    migrate: (states) => migrate(adminAddress(context, states), databaseWork(mesh, secrets, templatesOf(ours))),
    waitTimeoutS,
    stopTimeoutS: STOP_TIMEOUT_S,
    onProgress: report,
    signal,
  }
}

/** Nothing to change is not the same as ready: a container can run and be deaf. */
async function askEverything(
  { mesh, secrets }: Prepared,
  desired: DesiredMesh,
  states: readonly ContainerState[],
  { engine, sender, signal }: Tools,
): Promise<void> {
  const context = { mesh, secrets, engine, sender }
  const probes = desired.containers.flatMap(({ name: container, probes: names }) =>
    names.map((name) => probeNamed(name, { container, states }, context)),
  )
  await waitUntilReady(probes, { timeoutMs: desired.waitTimeoutS * 1000, signal })
}

async function observeWithTables(
  mesh: Mesh,
  secrets: Secrets | null,
  desired: DesiredMesh,
  { engine, ours, sender, signal }: Tools,
): Promise<Observation> {
  const observation = await observe(engine, mesh.name, signal)
  const database = mesh.database?.container
  const found = observation.states.find(({ name }) => name === database)
  const wanted = desired.containers.find(({ name }) => name === database)
  // One that will be started anyway is migrated anyway.
  const isLeftAlone = found?.state === 'running' && !found.isCutOff && found.configHash === wanted?.configHash
  if (!isLeftAlone || secrets === null) return observation
  const address = adminAddress({ mesh, secrets, engine, sender }, observation.states)
  const outdated = await tablesOutdated(address, databaseWork(mesh, secrets, templatesOf(ours)))
  return { ...observation, observed: { ...observation.observed, tablesOutdated: outdated } }
}

/** The image of this very content: its name carries the hash, so one that is there is the right one. */
async function buildRuntime(
  { mesh, files, compose }: Prepared,
  { engine, ours, signal, report }: Tools,
): Promise<void> {
  const image = runtimeImage(mesh, ours.version, files)
  if (image === null || (await engine.image(image.reference, signal)) !== null) return
  report({ event: 'note', text: `building ${image.reference}` })
  await compose.build([image.builtBy], signal)
}

/** Compose's hashes of files that have not been written. Only the two files that Compose reads, and no secret. */
async function hashesOf(
  files: readonly GeneratedFile[],
  { deploy }: MeshFolder,
  { compose, signal }: Tools,
): Promise<ReadonlyMap<string, string>> {
  const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? ''
  const folder = await mkdtemp(join(tmpdir(), 'mesh-plan-'))
  try {
    const [composeFile, environmentFile] = [join(folder, 'compose.yaml'), join(folder, '.env')]
    await writeFile(composeFile, textOf('compose.yaml'))
    await writeFile(environmentFile, textOf('.env'))
    return await compose(deploy).configHashes(signal, { composeFile, environmentFile })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** @throws MeshError prerequisite-missing when the mesh has never been brought up from this folder */
export function secretsOf(mesh: Mesh, folder: MeshFolder): Secrets {
  const secrets = readSecrets(mesh, folder)
  if (secrets !== null) return secrets
  throw new MeshError('prerequisite-missing', `mesh ${mesh.name} has no passwords yet`, { hint: 'mesh up makes them' })
}
