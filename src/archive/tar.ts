import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs'
import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { extract, type Pack, pack } from 'tar-stream'
import { MeshError } from '../errors/mesh-error.ts'

/** A file that is going to stand in an archive. */
export interface ArchivedFile {
  readonly path: string
  readonly text: string
}

/** Speed before size: images are large, and their layers are dense already. */
const LEVEL = 3
/** Archives say nothing of when they were made: the same content, the same bytes. */
const NO_TIME = new Date(0)

/** Writes `files` as one compressed archive: whole or not at all. @throws MeshError folder-not-writable, disk-full */
export function writeArchive(path: string, files: readonly ArchivedFile[], signal: AbortSignal): Promise<void> {
  return written(path, true, signal, async (archive) => {
    for (const { path, text } of files) addText(archive, path, text)
  })
}

/** Puts a file of text into an archive that is being filled. */
export function addText(archive: Pack, name: string, text: string): void {
  // An archive that cannot be written takes its entries down with it, and that has been reported once.
  archive.entry({ name, mtime: NO_TIME }, text).on('error', () => undefined)
}

/**
 * Fills an archive at `path`: whole or not at all.
 *
 * @param fill what goes into it; the end is put by this function
 */
export async function written(
  path: string,
  compressed: boolean,
  signal: AbortSignal,
  fill: (archive: Pack) => Promise<void>,
): Promise<void> {
  signal.throwIfAborted()
  const archive = pack()
  const gzip = compressed ? createGzip({ level: LEVEL }) : new PassThrough()
  const part = `${path}.part`
  const target = createWriteStream(part, { mode: 0o600 })
  // Whatever goes wrong is the pipeline's to report; a stream that fails once more on its way down adds nothing.
  archive.on('error', () => undefined)
  gzip.on('error', () => undefined)
  target.on('error', () => undefined)
  const flow = pipeline(archive, gzip, target, { signal })
  try {
    await Promise.all([
      flow,
      fill(archive).then(
        () => archive.finalize(),
        (error: unknown) => {
          archive.destroy(error instanceof Error ? error : new Error(String(error)))
          throw error
        },
      ),
    ])
    renameSync(part, path)
  } catch (error) {
    // A file that is still being opened would be made after it was removed.
    if (!target.closed) await new Promise<void>((resolve) => target.once('close', () => resolve()).destroy())
    rmSync(part, { force: true })
    signal.throwIfAborted()
    throw writeFailure(path, error)
  }
}

function writeFailure(path: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  if (error instanceof MeshError || typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) return error
  if (code === 'ENOSPC')
    return new MeshError('disk-full', `no room left for ${path}`, {
      hint: 'free some room, or choose another place',
      cause: error,
    })
  return new MeshError('folder-not-writable', `cannot write ${path}: ${message}`, {
    hint: 'choose another place',
    cause: error,
  })
}

/** One file on its way out of an archive. */
export interface Entry {
  readonly name: string
  readonly size: number
  readonly stream: Readable
}

/**
 * Reads a stream of tar. Each entry's stream is read to its end by `take` before the next one comes.
 *
 * @throws whatever is wrong with the stream
 */
export async function eachEntry(tar: Readable, take: (entry: Entry) => Promise<void>): Promise<void> {
  const reading = extract()
  const flow = pipeline(tar, reading)
  // The loop below sees the same failure, and sees it first.
  flow.catch(() => undefined)
  for await (const entry of reading) {
    const { name, size = 0, type } = entry.header
    if (type === 'file' || type === 'contiguous-file') await take({ name, size, stream: Readable.from(entry) })
    else entry.resume()
  }
  await flow
}

/** The bytes of an archive file, compressed or not. */
export function archiveStream(path: string, compressed: boolean): Readable {
  const file = createReadStream(path)
  if (!compressed) return file
  const plain = createGunzip()
  file.on('error', (error) => plain.destroy(error))
  return file.pipe(plain)
}

/** SHA-256 of a stream, as hexadecimal digits. */
export async function hashOf(stream: Readable): Promise<string> {
  const hash = createHash('sha256')
  for await (const bytes of stream) hash.update(bytes as Uint8Array)
  return hash.digest('hex')
}
