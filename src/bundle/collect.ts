import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { arch, cpus, platform, release, totalmem } from 'node:os'
import { join } from 'node:path'
import type { ArchivedFile } from '../archive/tar.ts'
import type { Finding } from '../doctor/finding.ts'
import type { ContainerState } from '../engine/engine.ts'
import { plannedImages } from '../lifecycle/choose-images.ts'
import { filesOf, type LoadedMesh } from '../lifecycle/load.ts'
import type { MeshFolder } from '../lifecycle/mesh-folder.ts'
import { NO_SECRETS, readSecrets } from '../lifecycle/secrets-store.ts'
import { status } from '../lifecycle/status.ts'
import type { Tools } from '../lifecycle/up.ts'
import { meshRedactor } from '../redaction/mesh-secrets.ts'
import type { Mesh } from '../spec/mesh.ts'

const LOG_LINES = 2_000
/** Our own runtime, the same for everybody of one version. */
const LEFT_OUT = 'runtime/bundle.cjs'

/**
 * What somebody needs who is to say why a mesh does not work, every secret taken out. A part that cannot be had says
 * why, and does not hold up the others.
 *
 * @param loaded `null`: the spec is not valid, and nobody knows what it was before
 */
export async function bundleFiles(
  loaded: LoadedMesh | null,
  folder: MeshFolder,
  findings: readonly Finding[],
  tools: Tools,
): Promise<ArchivedFile[]> {
  const files: ArchivedFile[] = []
  const add = async (path: string, text: () => string | Promise<string>): Promise<void> => {
    try {
      files.push({ path, text: await text() })
    } catch (error) {
      tools.signal.throwIfAborted()
      files.push({ path: `${path}.missing`, text: `${error instanceof Error ? error.message : String(error)}\n` })
    }
  }
  await add('mesh.yaml', () => readFileSync(folder.specFile, 'utf8'))
  await add('doctor.json', () => jsonText(findings))
  await add('versions.json', async () => jsonText(await versions(tools)))
  if (loaded !== null) await addMesh(loaded, folder, tools, add)
  const clean = meshRedactor(loaded?.mesh ?? null, passwordsOf(loaded?.mesh ?? null, folder))
  return files.map(({ path, text }) => ({ path, text: clean(text) }))
}

type Add = (path: string, text: () => string | Promise<string>) => Promise<void>

async function addMesh(loaded: LoadedMesh, folder: MeshFolder, tools: Tools, add: Add): Promise<void> {
  const { mesh } = loaded
  const { engine, signal } = tools
  const selection = plannedImages(mesh, folder, { set: null, without: null, version: tools.ours.version })
  for (const { path, kind } of filesOf(loaded, tools.ours, NO_SECRETS, selection)) {
    if (kind === 'secret') await add(`deploy/${path}.left-out`, () => 'holds passwords\n')
    else if (path !== LEFT_OUT) await add(`deploy/${path}`, () => readFileSync(join(folder.deploy, path), 'utf8'))
  }
  const override = join(folder.deploy, 'compose.override.yaml')
  if (existsSync(override)) await add('deploy/compose.override.yaml', () => readFileSync(override, 'utf8'))
  await add('effective-compose.yaml', () => tools.compose(folder.deploy).effective(signal))
  await add('status.json', async () => jsonText(await status(mesh, folder, tools, Date.now())))
  let states: readonly ContainerState[] = []
  await add('containers.json', async () => {
    states = await engine.containers(mesh.name, signal)
    return jsonText(states)
  })
  for (const { id, name } of states)
    await add(`logs/${name}.txt`, async () => `${(await engine.logTail(id, LOG_LINES, signal)).join('\n')}\n`)
}

async function versions({ engine, compose, ours, signal }: Tools): Promise<Record<string, unknown>> {
  const machine = {
    platform: platform(),
    release: release(),
    arch: arch(),
    processors: cpus().length,
    memoryBytes: totalmem(),
  }
  const known = { mesh: ours.version, node: process.version, machine }
  return { ...known, engine: await engine.info(signal), compose: await compose('.').version(signal) }
}

/** Passwords of the mesh, and what an import has kept beside them. */
function passwordsOf(mesh: Mesh | null, folder: MeshFolder): string[] {
  const own = mesh === null ? keptSecrets(folder) : Object.values(readSecrets(mesh, folder) ?? {})
  return [...own, ...fileVariables(folder)]
}

/** Without a valid spec the file still says what is secret. */
function keptSecrets({ state }: MeshFolder): string[] {
  try {
    return Object.values(JSON.parse(readFileSync(join(state, 'secrets.json'), 'utf8')) as Record<string, string>)
  } catch {
    // None yet, or damaged: then nothing was made from it.
    return []
  }
}

/** Variables that an import has put beside the passwords. */
function fileVariables({ state }: MeshFolder): string[] {
  try {
    const files = readdirSync(state).filter((name) => name.endsWith('.env'))
    const lines = files.flatMap((name) => readFileSync(join(state, name), 'utf8').split('\n'))
    return lines.flatMap((line) => /^[^=]+='?(.*?)'?$/.exec(line)?.[1] ?? [])
  } catch {
    // No such folder: nothing has been imported.
    return []
  }
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
