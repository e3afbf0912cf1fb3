import { mkdirSync, rmdirSync, type Stats, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { MeshError } from '../errors/mesh-error.ts'
import { fileError } from './file-errors.ts'

/**
 * Makes the folder `path` and those above it that are missing: all of them or none. One that is there stays as it is.
 *
 * @returns those that were made, from the top down
 * @throws MeshError folder-not-writable, also where a file stands in the way; disk-full
 */
export function makeFolder(path: string): readonly string[] {
  const made: string[] = []
  try {
    // One after the other: where the file system makes no folders (/proc), Node's recursive mkdir never returns.
    for (const folder of missingFolders(resolve(path), path)) {
      mkdirSync(folder)
      made.push(folder)
    }
    return made
  } catch (error) {
    for (const folder of made.toReversed()) rmdirSync(folder)
    throw error instanceof MeshError ? error : failure(error, path)
  }
}

/** From the top down. */
function missingFolders(folder: string, asked: string): string[] {
  const stat = statIfThere(folder)
  if (stat?.isDirectory()) return []
  if (stat === null) return [...missingFolders(dirname(folder), asked), folder]
  throw new MeshError('folder-not-writable', `making ${asked}: ${folder} is a file, no folder`, {
    hint: 'name another folder, or move the file away',
  })
}

function statIfThere(path: string): Stats | null {
  try {
    return statSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw error
  }
}

function failure(error: unknown, path: string): unknown {
  const { code, path: folder = path } = error as NodeJS.ErrnoException
  const known = fileError(error, `making ${path}`)
  if (known !== error || code === undefined) return known
  // ENOENT: the folder above is there, so it is not that which is missing.
  const why = code === 'ENOENT' ? `${dirname(folder)} takes no new folder` : `${folder} cannot be made (${code})`
  return new MeshError('folder-not-writable', `making ${path}: ${why}`, { hint: 'name another folder', cause: error })
}
