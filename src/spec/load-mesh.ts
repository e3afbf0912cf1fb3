import { realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { readTextFile } from '../source/read-text-file.ts'
import type { MeshReading } from './read-mesh.ts'
import type { FileLook } from './rules/paths.ts'

/** What was made of a spec, and what was seen of the files that it names: with another sight of them it is out of date. */
export interface KeptReading {
  readonly reading: MeshReading
  readonly seen: readonly (readonly [path: string, found: ReturnType<FileLook>])[]
}

/** Readings of former commands, by the text of the spec and the path that its problems name. */
export interface Readings {
  /** `null`: this text has not been read under this path. */
  find(text: string, path: string): KeptReading | null
  /** The newest one of this file, whatever it says now and however the path to it was spelled. */
  last(path: string): KeptReading | null
  keep(text: string, path: string, kept: KeptReading): void
}

/**
 * Reads the spec in the file `path`; its problems name the file as `path` does.
 *
 * @param readings a spec without errors that is among them is not read and checked again
 * @throws MeshError `spec-unreadable` when there is no text to check: no such file, a folder, too large, binary
 */
export async function loadMesh(path: string, readings: Readings | null = null): Promise<MeshReading> {
  const text = await readTextFile(path)
  const look = lookIn(dirname(resolve(path)))
  const known = readings?.find(text, path) ?? null
  if (known?.seen.every(([file, found]) => look(file) === found)) return known.reading
  // The reader, its YAML and its schema are a good part of the program: loaded when there is something to read.
  const { readMesh } = await import('./read-mesh.ts')
  const seen: [string, ReturnType<FileLook>][] = []
  const noted: FileLook = (file) => {
    const found = look(file)
    seen.push([file, found])
    return found
  }
  const reading = readMesh(text, path, { look: noted })
  if (reading.mesh !== null) readings?.keep(text, path, { reading, seen })
  return reading
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
