import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { ensureStateFolder, type MeshFolder, meshFolder } from '../lifecycle/mesh-folder.ts'
import type { ContainerOptions, Mesh } from '../spec/mesh.ts'

/** What stands in a mesh's folder and is not part of it. */
const NOT_COPIED = ['deploy', '.mesh', '.git', 'node_modules', 'smoke-artifacts']

/**
 * A folder of its own for the throw-away mesh: the choice of images is that of the real one, passwords are its own,
 * and what containers mount from the mesh's folder is a copy.
 *
 * @param keeps whether people will use `mesh` in it: then it also has the spec, under its new name
 */
export async function makeThrowAwayFolder(
  mesh: Mesh,
  name: string,
  real: MeshFolder,
  keeps: boolean,
): Promise<MeshFolder> {
  const folder = meshFolder(join(await mkdtemp(join(tmpdir(), 'mesh-smoke-')), 'mesh.yaml'))
  try {
    ensureStateFolder(folder)
    const choice = join(real.state, 'images.json')
    if (existsSync(choice)) await cp(choice, join(folder.state, 'images.json'))
    for (const path of mountedPaths(mesh)) {
      const from = join(real.folder, path)
      if (existsSync(from)) await cp(from, join(folder.folder, path), { recursive: true, verbatimSymlinks: true })
    }
    if (keeps) await copySpec(name, real, folder)
    return folder
  } catch (error) {
    await rm(folder.folder, { recursive: true, force: true })
    throw error
  }
}

/** Paths inside the mesh's folder that containers mount. */
function mountedPaths({ broker, database, grafana, containers }: Mesh): string[] {
  const parts: ContainerOptions[] = [broker, database, grafana, ...containers].filter((part) => part !== null)
  const roots = containers.flatMap((container) => (container.kind === 'gateway' ? (container.webRoot ?? []) : []))
  const volumes = parts.flatMap((part) => part.volumes.map((volume) => volume.split(':')[0] ?? ''))
  const sources = [...roots.map((root) => `./${root}`), ...volumes]
  return [...new Set(sources.filter((source) => /^\.\//.test(source) && !/(?:^|\/)\.\.(?:\/|$)/.test(source)))]
}

/** The spec and whatever it names, so that `mesh -C` works there. */
async function copySpec(name: string, real: MeshFolder, folder: MeshFolder): Promise<void> {
  const filter = (from: string): boolean => !NOT_COPIED.includes(relative(real.folder, from).split('/')[0] ?? '')
  await cp(real.folder, folder.folder, { recursive: true, force: false, filter })
  const text = await readFile(real.specFile, 'utf8')
  await writeFile(folder.specFile, text.replace(/^(mesh[ \t]*:).*$/m, `$1 ${name}`))
}
