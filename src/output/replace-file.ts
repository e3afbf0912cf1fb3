import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { MeshError } from '../errors/mesh-error.ts'
import { fileError } from './file-errors.ts'
import { readIfThere } from './staged-write.ts'

/**
 * Puts `after` in the place of what a person's file held when it was read: whole or not at all, with the mode it has,
 * and through a link into the file that it names.
 *
 * @param before the bytes that were read; `null`: there was no such file
 * @throws MeshError refused when the file has changed since; disk-full, folder-not-writable
 */
export function replaceFile(path: string, before: Uint8Array | null, after: Uint8Array | string): void {
  const target = existsSync(path) ? realpathSync(path) : path
  const fresh = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString('hex')}`)
  try {
    mkdirSync(dirname(target), { recursive: true })
    writeDown(fresh, Buffer.from(after), before === null ? null : statSync(target).mode & 0o777)
    const now = readIfThere(target)
    if (before === null ? now !== null : now === null || Buffer.compare(now, before) !== 0) {
      throw new MeshError('refused', `${path} has changed meanwhile; nothing is written`, {
        hint: 'run the command again',
      })
    }
    renameSync(fresh, target)
  } catch (error) {
    rmSync(fresh, { force: true })
    throw error instanceof MeshError ? error : fileError(error, `writing ${path}`)
  }
}

function writeDown(path: string, bytes: Uint8Array, mode: number | null): void {
  const file = openSync(path, 'wx')
  try {
    if (mode !== null) fchmodSync(file, mode)
    writeSync(file, bytes)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
