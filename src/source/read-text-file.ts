import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { MeshError } from '../errors/mesh-error.ts'
import { SourceText } from './source-text.ts'

/** A spec of five thousand endpoints is half of this. */
export const MAX_FILE_BYTES = 1024 * 1024

/**
 * Reads a text file whole.
 *
 * @param path as the user gave it: messages use it as it is
 * @throws MeshError `spec-unreadable` for whatever is no text file of a sensible size
 */
export async function readTextFile(path: string): Promise<string> {
  return textOf(await bytesOf(path), path)
}

/** The text of a file's bytes. @throws MeshError `spec-unreadable` when they are no UTF-8 text */
export function textOf(bytes: Uint8Array, path: string): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw unreadable(path, 'is UTF-16, not UTF-8', 'save it as UTF-8')
  }
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw unreadable(path, `is no text: byte ${nul + 1} is NUL`, 'is this the right file?')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw unreadable(path, `is not UTF-8 from ${firstBadPlace(bytes)}`, 'save it as UTF-8', cause)
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  let file: FileHandle
  try {
    // Not blocking: opening a named pipe would otherwise wait for a writer.
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch (error) {
    throw openFailure(path, error)
  }
  try {
    const stat = await file.stat()
    if (stat.isDirectory()) throw unreadable(path, 'is a folder', `did you mean ${join(path, 'mesh.yaml')}?`)
    if (!stat.isFile()) throw unreadable(path, 'is no regular file', 'give the path of a mesh.yaml')
    if (stat.size > MAX_FILE_BYTES) {
      const megabytes = (stat.size / 1024 / 1024).toFixed(1)
      throw unreadable(path, `is ${megabytes} MB; a mesh has at most 1 MB`, 'is this the right file?')
    }
    return await file.readFile()
  } finally {
    await file.close()
  }
}

const OPEN_FAILURES: Readonly<Record<string, readonly [problem: string, hint: string]>> = {
  ENOENT: ['does not exist', 'make one with: mesh init'],
  ENOTDIR: ['does not exist', 'a part of the path is a file, not a folder'],
  EACCES: ['may not be read by you', 'check its permissions: ls -l'],
  ELOOP: ['is a link that leads to itself', 'check it: ls -l'],
  ENAMETOOLONG: ['has too long a name', 'check the path'],
  ENXIO: ['is no regular file', 'give the path of a mesh.yaml'],
}

function openFailure(path: string, error: unknown): MeshError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const [problem, hint] = OPEN_FAILURES[code] ?? [`cannot be read (${code})`, 'check the disk and the path']
  return unreadable(path, problem, hint, error)
}

function unreadable(path: string, problem: string, hint: string, cause?: unknown): MeshError {
  return new MeshError('spec-unreadable', `${path} ${problem}`, { hint, cause })
}

/** "line 3, column 7" of the first byte that belongs to no character. */
function firstBadPlace(bytes: Uint8Array): string {
  const good = new TextDecoder('utf-8').decode(bytes).split('\ufffd', 1)[0] ?? ''
  const at = new SourceText('', good).at(good.length)
  return `line ${at.line}, column ${at.column}`
}
