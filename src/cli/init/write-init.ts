import { rmdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from '../../output/make-folder.ts'
import { replaceFile } from '../../output/replace-file.ts'

/** A file that is about to be written. */
export interface WrittenFile {
  readonly path: string
  /** What stands there; `null`: nothing. */
  readonly before: Uint8Array | null
  readonly text: string | Uint8Array
}

/** Writes all of the files or none: what was new is taken away again when a later one cannot be written. @throws MeshError */
export function writeAll(files: readonly WrittenFile[]): void {
  const made: string[] = []
  const written: WrittenFile[] = []
  try {
    for (const file of files) {
      made.push(...makeFolder(dirname(file.path)))
      replaceFile(file.path, file.before, file.text)
      written.push(file)
    }
  } catch (error) {
    for (const { path, before } of written) {
      if (before === null) rmSync(path, { force: true })
      else replaceFile(path, null, before)
    }
    for (const folder of made.toReversed()) removeIfEmpty(folder)
    throw error
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Not empty: somebody else's file is in it.
  }
}
