import { realpathSync, type Stats, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { MeshError } from '../errors/mesh-error.ts'
import type { MeshFolder } from '../lifecycle/mesh-folder.ts'
import type { MeshIo } from './mesh-io.ts'

export interface Overwriting {
  /** A person says that it may be overwritten. */
  readonly force?: boolean
  /** The mesh whose own files are never overwritten; `null`: there is none. */
  readonly folder: MeshFolder | null
  /** Whether what is there may be overwritten without a word. */
  readonly isOurs?: (path: string, stats: Stats) => boolean
}

/**
 * The place of a file that a command is going to write, once it is sure that nothing of a person's is lost.
 *
 * @param name as it was typed
 * @throws MeshError usage, folder-not-writable, refused
 */
export function placeToWrite(name: string, { force = false, folder, isOurs }: Overwriting, { cwd }: MeshIo): string {
  if (name === '') throw new MeshError('usage', 'the name of the file is empty', { hint: 'say where it is to be' })
  const path = resolve(cwd, name)
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return path
  if (stats.isDirectory())
    throw new MeshError('folder-not-writable', `${name} is a folder`, { hint: 'name a file in it, or another place' })
  const part = folder === null ? null : partOf(path, folder, cwd)
  if (part !== null) {
    throw new MeshError('refused', `${name} is ${part}`, {
      hint: 'choose another name: it is not overwritten, not even with --force',
    })
  }
  if (force || isOurs?.(path, stats) === true) return path
  throw new MeshError('refused', `${name} is there already`, {
    hint: 'overwrite it with --force, or choose another name',
  })
}

/** What of the mesh a file is; `null`: nothing. Links are followed: it may have another name. */
function partOf(path: string, { specFile, deploy, state }: MeshFolder, cwd: string): string | null {
  const file = realpathSync(path)
  if (file === realPath(resolve(cwd, specFile))) return 'the spec of the mesh'
  const isIn = (folder: string): boolean => !relative(realPath(folder), file).startsWith('..')
  return isIn(deploy) || isIn(state) ? 'a file that the mesh runs from' : null
}

/** What is not there has no other name. */
function realPath(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) === undefined ? path : realpathSync(path)
}
