import { join } from 'node:path'
import { debianImageFor } from '../engine/debian-images.ts'
import type { Engine } from '../engine/engine.ts'
import { chooseImage, type ImageSet } from '../engine/image-set.ts'
import { MeshError } from '../errors/mesh-error.ts'
import type { ImageSelection } from '../generate/inputs.ts'
import { DEFAULT_NODE_IMAGE, isOnRuntime } from '../generate/runtime-image.ts'
import type { Mesh } from '../spec/mesh.ts'
import { ensureStateFolder, type MeshFolder } from './mesh-folder.ts'
import { readStateFile, writeStateFile } from './state-file.ts'

/** What was chosen on this machine: a running mesh keeps its images when a registry comes or goes. */
interface Remembered {
  readonly version: string
  readonly set: ImageSet
  readonly without: readonly string[]
  /** Image of the spec → what runs in its place; `null`: nothing could be had. */
  readonly images: Readonly<Record<string, string | null>>
}

export interface ImageRequest {
  /** `null`: as the last time, else `auto`. */
  readonly set: ImageSet | null
  /** Containers to leave out; `null`: as the last time. */
  readonly without: readonly string[] | null
  readonly version: string
}

const IMAGES_FILE = 'images.json'

/** Containers that run an image of the spec, with that image. Services on the runtime image are not among them. */
export function specImages(mesh: Mesh): readonly { readonly container: string; readonly image: string }[] {
  const fixed = [mesh.broker, mesh.database, mesh.grafana].filter((part) => part !== null)
  const others = mesh.containers.flatMap((container) =>
    'image' in container && container.image !== null
      ? [{ container: container.container, image: container.image }]
      : [],
  )
  return [...fixed.map(({ container, image }) => ({ container, image })), ...others]
}

/**
 * The selection without asking the engine or a registry: for `mesh generate`. Under `auto` without a memory, the spec's
 * own images.
 */
export function plannedImages(mesh: Mesh, folder: MeshFolder, request: ImageRequest): ImageSelection {
  const last = remembered(folder)
  const set = request.set ?? last?.set ?? 'registry'
  const without = withoutOf(mesh, request, last)
  const wanted = wantedImages(mesh, without)
  const found = new Map(
    wanted.map((image) => {
      if (set === 'debian') return [image, debianImageFor(image)?.reference ?? null]
      return [image, set === 'auto' ? (last?.images[image] ?? image) : image]
    }),
  )
  return selection(mesh, set, without, found)
}

export interface ChooseOptions {
  readonly engine: Engine
  /** Folder with the recipes of the Debian set. */
  readonly imageTemplates: string
  readonly onProgress: (line: string) => void
  readonly signal: AbortSignal
}

/**
 * Containers that will run whatever images can be had here: `auto` leaves the others out when their image cannot. What
 * no set could ever have is refused now, before anything is pulled or built.
 *
 * @throws MeshError refused, usage
 */
export async function certainContainers(
  mesh: Mesh,
  folder: MeshFolder,
  request: ImageRequest,
  { engine, signal }: Pick<ChooseOptions, 'engine' | 'signal'>,
): Promise<readonly string[]> {
  const { images, without } = plannedImages(mesh, folder, request)
  const essential = essentialContainers(mesh)
  const parts = [mesh.broker, mesh.database, mesh.grafana, ...mesh.containers].flatMap((part) => part?.container ?? [])
  const certain: string[] = []
  for (const container of parts) {
    const image = essential.includes(container) ? undefined : images[container]
    const isHad = image === undefined || (await engine.image(image, signal)) !== null
    if (isHad && !without.includes(container)) certain.push(container)
  }
  return certain
}

/**
 * Makes every image that the mesh needs present on this machine, and remembers which they are. One that could not be had
 * is not tried again until the set is said again.
 *
 * @throws MeshError refused when the Debian set has no image for a container that was not left out; image-unavailable
 */
export async function presentImages(
  mesh: Mesh,
  folder: MeshFolder,
  request: ImageRequest,
  options: ChooseOptions,
): Promise<PresentImages> {
  const last = remembered(folder)
  const set = request.set ?? last?.set ?? 'auto'
  const without = withoutOf(mesh, request, last)
  const known = last?.set === set && last.version === request.version ? last.images : {}
  const buildOptions = { templates: options.imageTemplates, onProgress: options.onProgress, signal: options.signal }
  const found = new Map<string, string | null>()
  // One after the other: the Debian set's images share a base, which the first of them builds.
  for (const image of wantedImages(mesh, without)) {
    const before = known[image]
    const reference = before ?? image
    const isPresent = before !== undefined && (await options.engine.image(reference, options.signal)) !== null
    // A registry that does not answer can take half a minute: every later command would wait for it again.
    const isGivenUp = before === null && request.set === null
    if (isPresent) found.set(image, reference)
    else found.set(image, isGivenUp ? null : ((await chooseImage(image, set, buildOptions))?.reference ?? null))
  }
  const chosen = selection(mesh, set, without, found)
  remember(folder, { version: request.version, set, without, images: Object.fromEntries(found) })
  return { selection: chosen, leftOut: chosen.without.filter((container) => !without.includes(container)) }
}

export interface PresentImages {
  readonly selection: ImageSelection
  /** Left out under `auto`, without anyone having asked for it. */
  readonly leftOut: readonly string[]
}

/** A choice made without looking at the engine, kept for the next command. */
export function keepRequest(folder: MeshFolder, { set, without, version }: ImageRequest): void {
  if (set === null && without === null) return
  const last = remembered(folder)
  const images = set === null || set === last?.set ? (last?.images ?? {}) : {}
  remember(folder, { version, set: set ?? last?.set ?? 'registry', without: without ?? last?.without ?? [], images })
}

function wantedImages(mesh: Mesh, without: readonly string[]): readonly string[] {
  const images = specImages(mesh).filter(({ container }) => !without.includes(container))
  return [...new Set([...images.map(({ image }) => image), ...(runsRuntime(mesh) ? [DEFAULT_NODE_IMAGE] : [])])]
}

function runsRuntime({ containers }: Mesh): boolean {
  return containers.some(isOnRuntime)
}

function selection(
  mesh: Mesh,
  set: ImageSet,
  without: readonly string[],
  found: ReadonlyMap<string, string | null>,
): ImageSelection {
  const wanted = specImages(mesh).filter(({ container }) => !without.includes(container))
  const missing = wanted.filter(({ image }) => found.get(image) === null)
  const node = found.get(DEFAULT_NODE_IMAGE)
  const essential = essentialContainers(mesh)
  const lacking = missing.filter(({ container }) => set !== 'auto' || essential.includes(container))
  if (lacking.length > 0) throw noImage(lacking, set, essential)
  if (node === null) throw noImage([{ container: 'the TypeScript services', image: DEFAULT_NODE_IMAGE }], set, [])
  const images = wanted.flatMap(({ container, image }) => {
    const reference = found.get(image)
    return reference == null ? [] : [[container, reference] as const]
  })
  const standIns = images.filter(([container, reference]) =>
    wanted.some((each) => each.container === container && each.image !== reference),
  )
  return {
    set: standIns.length === 0 ? 'registry' : standIns.length === images.length ? 'debian' : 'mixed',
    images: Object.fromEntries(images),
    nodeImage: node ?? DEFAULT_NODE_IMAGE,
    without: [...without, ...missing.map(({ container }) => container)],
  }
}

/** What no mesh can do without. */
function essentialContainers({ broker, database }: Mesh): readonly string[] {
  return [broker.container, ...(database === null ? [] : [database.container])]
}

function noImage(
  lacking: readonly { readonly container: string; readonly image: string }[],
  set: ImageSet,
  essential: readonly string[],
): MeshError {
  const names = lacking.map(({ container, image }) => `${container} (${image})`).join(', ')
  const optional = lacking.map(({ container }) => container).filter((container) => !essential.includes(container))
  const flags = optional.map((container) => `--without ${container}`).join(' ')
  const hint =
    optional.length > 0
      ? `bring the mesh up without it: ${flags}\nor take images from a registry: --images registry`
      : 'take images from a registry: --images registry'
  const where = set === 'debian' ? 'the Debian image set has no image for' : 'no image can be had for'
  return new MeshError(set === 'debian' ? 'refused' : 'image-unavailable', `${where} ${names}`, { hint })
}

/** What is asked for must make sense; what is only remembered may be of a container that the spec no longer has. */
function withoutOf(mesh: Mesh, { without }: ImageRequest, last: Remembered | null): readonly string[] {
  return without === null ? rememberedWithout(mesh, last) : checkedWithout(mesh, without)
}

function rememberedWithout(mesh: Mesh, last: Remembered | null): readonly string[] {
  const optional = optionalContainers(mesh)
  return (last?.without ?? []).filter((name) => optional.includes(name))
}

/** Containers that this machine leaves out: those that it was told to, and under `auto` those that no image was found of. */
export function leftOutHere(mesh: Mesh, folder: MeshFolder): readonly string[] {
  const last = remembered(folder)
  const lacking = specImages(mesh).filter(({ image }) => last?.set === 'auto' && last.images[image] === null)
  return [...rememberedWithout(mesh, last), ...lacking.map(({ container }) => container)]
}

function optionalContainers(mesh: Mesh): readonly string[] {
  return specImages(mesh)
    .map(({ container }) => container)
    .filter((container) => container !== mesh.broker.container && container !== mesh.database?.container)
}

/** @throws MeshError usage for a name that the mesh does not have, or that it cannot do without */
function checkedWithout(mesh: Mesh, without: readonly string[]): readonly string[] {
  const optional = optionalContainers(mesh)
  const wrong = without.filter((name) => !optional.includes(name))
  if (wrong.length === 0) return without
  const hint = optional.length > 0 ? `can be left out: ${optional.join(', ')}` : 'nothing of this mesh can be left out'
  throw new MeshError('usage', `--without ${wrong.join(', ')}: cannot be left out of mesh ${mesh.name}`, { hint })
}

function remembered({ state }: MeshFolder): Remembered | null {
  const text = readStateFile(join(state, IMAGES_FILE))
  if (text === null) return null
  try {
    return JSON.parse(text) as Remembered
  } catch {
    // Damaged: then the choice is made again.
    return null
  }
}

function remember(folder: MeshFolder, choice: Remembered): void {
  ensureStateFolder(folder)
  writeStateFile(join(folder.state, IMAGES_FILE), `${JSON.stringify(choice, null, 2)}\n`)
}
