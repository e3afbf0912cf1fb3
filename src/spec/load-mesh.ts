import { realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { readTextFile } from '../source/read-text-file.ts'
import { type MeshReading, readMesh } from './read-mesh.ts'
import type { FileLook } from './rules/paths.ts'

/**
 * Reads the spec in the file `path`; its problems name the file as `path` does.
 *
 * @throws MeshError `spec-unreadable` when there is no text to check: no such file, a folder, too large, binary
 */
export async function loadMesh(path: string): Promise<MeshReading> {
  const text = await readTextFile(path)
  return readMesh(text, path, { look: lookIn(dirname(resolve(path))) })
}

/** Looks at files that the spec of a mesh in `folder` names. */
export function lookIn(folder: string): FileLook {
  const realFolder = realpathSync(folder)
  return (path) => {
    try {
      const real = realpathSync(join(folder, path))
      if (relative(realFolder, real).split(sep)[0] === '..') return 'outside'
      return statSync(real).isFile() ? 'file' : 'folder'
    } catch {
      // Missing, a broken link, or not ours to see: in each case there is no class to compile.
      return 'missing'
    }
  }
}
