import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Pack } from 'tar-stream'
import { MeshError } from '../errors/mesh-error.ts'
import { addText, archiveStream, eachEntry, hashOf, written } from './tar.ts'

/** What an archive of images says of itself. */
export interface ImagesManifest {
  /** Of dripline-mesh. */
  readonly version: string
  readonly mesh: string
  /** Choice of images on the machine that it was made on, for `mesh up` on the next one. */
  readonly set: 'auto' | 'registry' | 'debian'
  readonly without: readonly string[]
  readonly architecture: string
  readonly images: readonly { readonly reference: string; readonly id: string; readonly sizeBytes: number }[]
}

interface Sealed {
  /** Of `content`. */
  readonly sha256: string
  /** The manifest and the SHA-256 of every other file of the archive, as JSON. */
  readonly content: string
}

/** Beside the files that the engine itself writes; it overlooks this one. */
const MANIFEST_FILE = 'mesh-images.json'

/**
 * Writes an archive: what the engine gives for its images, file for file, and at the end a manifest with a checksum of
 * each. `docker load` takes it too. Compressed when the name ends with `gz`.
 *
 * @param saved the engine's own archive of the images
 */
export async function writeImageArchive(
  path: string,
  saved: Readable,
  manifest: ImagesManifest,
  signal: AbortSignal,
): Promise<void> {
  await written(path, isCompressedName(path), signal, async (archive) => {
    const files: Record<string, string> = {}
    await eachEntry(saved, async ({ name, size, stream }) => {
      files[name] = await passed(stream, archive, name, size)
    })
    const content = JSON.stringify({ manifest, files })
    const sealed: Sealed = { sha256: createHash('sha256').update(content).digest('hex'), content }
    addText(archive, MANIFEST_FILE, JSON.stringify(sealed))
  })
}

/** Copies a stream into the archive. @returns its SHA-256 */
async function passed(stream: Readable, archive: Pack, name: string, size: number): Promise<string> {
  const hash = createHash('sha256')
  const through = new PassThrough()
  through.on('data', (bytes: Buffer) => hash.update(bytes))
  await pipeline(stream, through, archive.entry({ name, size }))
  return hash.digest('hex')
}

/**
 * Reads a whole archive and compares every checksum.
 *
 * @throws MeshError archive-damaged, with what is wrong with it
 */
export async function verifiedImageArchive(path: string): Promise<ImagesManifest> {
  const found: Record<string, string> = {}
  let sealed: string | null = null
  try {
    await eachEntry(imageArchiveStream(path), async ({ name, stream }) => {
      if (name !== MANIFEST_FILE) found[name] = await hashOf(stream)
      else sealed = await textOf(stream)
    })
  } catch (error) {
    if (error instanceof MeshError) throw error
    throw damaged(path, (error as Error).message, error)
  }
  if (sealed === null)
    throw damaged(path, Object.keys(found).length === 0 ? 'it is no archive of images' : 'its end is missing')
  const { manifest, files } = contentOf(path, sealed)
  const names = new Set([...Object.keys(files), ...Object.keys(found)])
  const wrong = [...names].find((name) => files[name] !== found[name])
  if (wrong !== undefined) throw damaged(path, `the checksum of ${wrong} is wrong`)
  return manifest
}

/** The bytes of the archive as the engine loads them. */
export function imageArchiveStream(path: string): Readable {
  return archiveStream(path, isCompressedFile(path))
}

function isCompressedName(path: string): boolean {
  return /gz$/.test(path)
}

/** By its first bytes: files are renamed. @throws MeshError when it cannot be read */
function isCompressedFile(path: string): boolean {
  const start = Buffer.alloc(2)
  try {
    const file = openSync(path, 'r')
    try {
      readSync(file, start, 0, 2, 0)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const what = code === 'ENOENT' ? `${path} does not exist` : `cannot read ${path}: ${message}`
    throw new MeshError('usage', what, { hint: 'name an archive that mesh images save has written', cause: error })
  }
  return start[0] === 0x1f && start[1] === 0x8b
}

function contentOf(path: string, text: string): { manifest: ImagesManifest; files: Readonly<Record<string, string>> } {
  try {
    const { sha256, content } = JSON.parse(text) as Sealed
    if (createHash('sha256').update(content).digest('hex') === sha256) return JSON.parse(content)
  } catch {
    // No JSON, or not what was written: damaged either way.
  }
  throw damaged(path, 'the checksum of its manifest is wrong')
}

async function textOf(stream: Readable): Promise<string> {
  const parts: Buffer[] = []
  for await (const bytes of stream) parts.push(Buffer.from(bytes as Uint8Array))
  return Buffer.concat(parts).toString('utf8')
}

function damaged(path: string, why: string, cause?: unknown): MeshError {
  return new MeshError('archive-damaged', `${path} is damaged: ${why}`, {
    hint: 'nothing was loaded; copy the archive again, or make it anew with mesh images save',
    cause,
  })
}
