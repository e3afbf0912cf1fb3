import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { MeshError } from '../errors/mesh-error.ts'
import { fileOperation, writeStateFile } from './state-file.ts'

/** Where the files of one mesh stand. */
export interface MeshFolder {
  readonly specFile: string
  readonly folder: string
  /** Generated files. */
  readonly deploy: string
  /** What belongs to this machine: passwords, the lock, the choice of images. Never committed. */
  readonly state: string
}

const SPEC_FILE = 'mesh.yaml'

export function meshFolder(specFile: string): MeshFolder {
  const folder = dirname(resolve(specFile))
  return { specFile, folder, deploy: join(folder, 'deploy'), state: join(folder, '.mesh') }
}

/**
 * The spec that is meant: the file or folder named by `-C`, else `mesh.yaml` in `cwd` or the nearest folder above it.
 *
 * @throws MeshError usage when there is none
 */
export function findMesh(named: string | undefined, cwd: string): MeshFolder {
  if (named !== undefined) {
    const path = resolve(cwd, named)
    if (!existsSync(path)) throw new MeshError('usage', `${named}: there is no such file or folder`)
    if (!statSync(path).isDirectory()) return meshFolder(path)
    if (existsSync(join(path, SPEC_FILE))) return meshFolder(join(path, SPEC_FILE))
    throw new MeshError('usage', `there is no ${SPEC_FILE} in ${named}`, { hint: 'name the folder of a mesh with -C' })
  }
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, SPEC_FILE))) return meshFolder(join(folder, SPEC_FILE))
    if (folder === dirname(folder)) break
  }
  throw new MeshError('usage', `there is no ${SPEC_FILE} in ${cwd} or above it`, {
    hint: 'go to the folder of a mesh, or name it: mesh -C <folder> …\nto make one: mesh init',
  })
}

/** Makes `.mesh/`: closed to others, and kept out of version control by itself. */
export function ensureStateFolder({ state }: MeshFolder): void {
  // Not `recursive`: the folder above holds the spec, and on a read-only disk Node then tells of a missing folder.
  if (!existsSync(state)) fileOperation(`writing ${state}`, () => mkdirSync(state, { mode: 0o700 }))
  const ignore = join(state, '.gitignore')
  if (!existsSync(ignore)) writeStateFile(ignore, '*\n')
}
