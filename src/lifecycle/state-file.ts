import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { fileError } from '../output/file-errors.ts'

/** The text of a file in `.mesh/`; `null`: there is none. @throws MeshError folder-not-writable when it may not be read */
export function readStateFile(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw fileError(error, `reading ${path}`)
  }
}

/**
 * Writes a file in `.mesh/` for its owner only: whole or not at all, and on the disk when this returns.
 *
 * @throws MeshError disk-full, folder-not-writable: then the file is what it was
 */
export function writeStateFile(path: string, content: string | Uint8Array): void {
  const part = `${path}.new`
  fileOperation(`writing ${path}`, () => {
    try {
      const file = openSync(part, 'w', 0o600)
      try {
        // Not `writeSync`, which may write a part and only say so.
        writeFileSync(file, content)
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
      renameSync(part, path)
    } catch (error) {
      rmSync(part, { force: true })
      throw error
    }
  })
}

/** Does `work` on files; what the disk or the permissions refuse becomes a failure that a person can act on. */
export function fileOperation<T>(what: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw fileError(error, what)
  }
}
