import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { debianImageFor } from '../engine/debian-images.ts'
import type { Engine } from '../engine/engine.ts'
import type { ImageSelection } from '../generate/inputs.ts'
import { runtimeImage } from '../generate/runtime-image.ts'
import { plannedImages, specImages } from '../lifecycle/choose-images.ts'
import { moduleTexts } from '../lifecycle/compile-modules.ts'
import { fixedPorts } from '../lifecycle/fixed-ports.ts'
import { filesOf, type LoadedMesh } from '../lifecycle/load.ts'
import type { MeshFolder } from '../lifecycle/mesh-folder.ts'
import { isFree } from '../lifecycle/preflight.ts'
import { NO_SECRETS, readSecrets } from '../lifecycle/secrets-store.ts'
import { type ContainerStatus, status } from '../lifecycle/status.ts'
import type { Tools } from '../lifecycle/up.ts'
import { driftOf } from '../output/differences.ts'
import { planWrites } from '../output/plan-writes.ts'
import { loadMesh, type Readings } from '../spec/load-mesh.ts'
import type { Mesh } from '../spec/mesh.ts'
import { failureOf, type ImageFact, type MeshFacts, type PortFact } from './facts.ts'

/**
 * Looks at one mesh: its files, and with an engine what it has of it.
 *
 * @param readings know the mesh as it was before its spec had errors
 */
export async function observeMesh(
  folder: MeshFolder,
  readings: Readings,
  hasEngine: boolean,
  tools: Tools,
): Promise<MeshFacts> {
  const { mesh, problems } = await loadMesh(folder.specFile)
  const modules = mesh === null ? { texts: {}, problems: [] } : await moduleTexts(mesh, folder.folder)
  const all = [...problems, ...modules.problems]
  const standing = mesh ?? readings.last(folder.specFile)?.reading.mesh ?? null
  const facts = {
    specFile: folder.specFile,
    problems: all,
    drift: null,
    lostSecrets: null,
    closed: closedFiles(folder),
    ports: [],
    images: null,
    containers: null,
    oldDatasourceKeys: [],
  }
  if (standing === null) return { ...facts, mesh: null }
  const selection = plannedImages(standing, folder, { set: null, without: null, version: tools.ours.version })
  const seen = hasEngine ? await status(standing, folder, tools, Date.now()) : null
  const containers = seen?.containers ?? null
  const running = {
    ...facts,
    lostSecrets: seen?.unasked == null ? null : failureOf(seen.unasked),
    ports: await portFacts(standing, containers ?? [], hasEngine ? tools.engine : null),
    containers: containers?.filter(({ container }) => !selection.without.includes(container)) ?? null,
  }
  if (mesh === null || all.some(({ severity }) => severity === 'error')) return { ...running, mesh: null }
  const loaded = { mesh, warnings: all, modules: modules.texts }
  return {
    ...running,
    mesh,
    drift: await drift(loaded, folder, selection, tools),
    images: hasEngine ? await imageFacts(loaded, selection, tools) : null,
    oldDatasourceKeys: oldDatasourceKeys(folder),
  }
}

async function drift(
  loaded: LoadedMesh,
  folder: MeshFolder,
  selection: ImageSelection,
  { ours }: Tools,
): Promise<MeshFacts['drift']> {
  if (!isThere(join(folder.deploy, 'compose.yaml'))) return null
  const secrets = readSecrets(loaded.mesh, folder)
  const plan = await planWrites(folder.deploy, filesOf(loaded, ours, secrets ?? NO_SECRETS, selection), {
    version: ours.version,
  })
  return driftOf(plan, { secrets: secrets !== null })
}

/** `deploy/` holds passwords that containers of other users read: it is the folder that is closed. */
function closedFiles({ state, deploy, folder }: MeshFolder): MeshFacts['closed'] {
  const wanted: readonly (readonly [string, number])[] = [
    [state, 0o700],
    [join(state, 'secrets.json'), 0o600],
    [deploy, 0o700],
  ]
  return wanted.flatMap(([path, mode]) => {
    if (!isThere(path)) return []
    return [{ path: path.slice(folder.length + 1), mode: statSync(path).mode & 0o777, wanted: mode }]
  })
}

async function portFacts(
  mesh: Mesh,
  containers: readonly ContainerStatus[],
  engine: Engine | null,
): Promise<PortFact[]> {
  const ours = new Set(containers.flatMap(({ ports }) => ports.map((port) => Number(/:(\d+) /.exec(port)?.[1]))))
  return Promise.all(
    fixedPorts(mesh).map(async ({ container, host, port }): Promise<PortFact> => {
      if (ours.has(port)) return { container, host, port, state: 'ours', holder: null }
      if (await isFree({ host, port })) return { container, host, port, state: 'free', holder: null }
      return { container, host, port, state: 'taken', holder: (await engine?.portHolder(port)) ?? null }
    }),
  )
}

async function imageFacts(
  loaded: LoadedMesh,
  selection: ImageSelection,
  { engine, ours, signal }: Tools,
): Promise<ImageFact[]> {
  const { mesh } = loaded
  const isHere = async (reference: string): Promise<boolean> => (await engine.image(reference, signal)) !== null
  const wanted = specImages(mesh).filter(({ container }) => !selection.without.includes(container))
  const facts = await Promise.all(
    wanted.map(async ({ container, image }): Promise<ImageFact> => {
      const reference = selection.images[container] ?? image
      const standIn = debianImageFor(image)?.reference
      const isReplaceable = selection.set !== 'registry' && standIn !== undefined && (await isHere(standIn))
      return { container, image: reference, isHere: await isHere(reference), isReplaceable }
    }),
  )
  const runtime = runtimeImage(mesh, ours.version, filesOf(loaded, ours, NO_SECRETS, selection))
  if (runtime === null) return facts
  const fact = { container: 'the services', image: runtime.reference, isHere: await isHere(runtime.reference) }
  // It is built here, of nothing but files and its base.
  return [...facts, { ...fact, isReplaceable: await isHere(selection.nodeImage) }]
}

/** Of files that a person has put beside the generated datasource. */
function oldDatasourceKeys({ deploy }: MeshFolder): MeshFacts['oldDatasourceKeys'] {
  const place = 'grafana.d/provisioning/datasources'
  if (!isThere(join(deploy, place))) return []
  return readdirSync(join(deploy, place)).flatMap((name) => {
    if (!/\.ya?ml$/.test(name)) return []
    const text = readFileSync(join(deploy, place, name), 'utf8')
    if (!/^\s*-?\s*type:\s*\S*postgres/m.test(text)) return []
    const keys = text.match(/^ {2,6}(?:database|password)(?=:)/gm) ?? []
    // Under jsonData and secureJsonData they stand one step further in.
    const step = /^( *)- /m.exec(text)?.[1]?.length ?? 0
    return keys
      .filter((key) => key.search(/\S/) === step + 2)
      .map((key) => ({ path: `deploy/${place}/${name}`, key: key.trim() }))
  })
}

function isThere(path: string): boolean {
  try {
    statSync(path)
    return true
  } catch {
    // Not there, or not ours to see: then there is nothing to say about it.
    return false
  }
}
