import { join } from 'node:path'
import { fileError } from './file-errors.ts'
import { LOCAL_MANIFEST_FILE, MANIFEST_FILE, manifestFiles, readManifest, sha256 } from './manifest.ts'
import { MARKER, type OutputFile } from './output-file.ts'
import { effectiveReader } from './staged-write.ts'

/** How a file on disk stands to the one that was generated. */
export type FileState =
  /** The same bytes. */
  | 'unchanged'
  /** Not there. */
  | 'new'
  /** As it was written last, but now generated differently. */
  | 'changed'
  /** Changed by a person since it was written; never overwritten without being told. */
  | 'edited'
  /** A person's own: without the marker line, or claimed in the manifest. Left alone. */
  | 'owned'
  /** Written once, no longer generated. */
  | 'obsolete'
  /** No longer generated, and edited by a person: left alone. */
  | 'obsolete-edited'

export interface PlannedFile {
  readonly path: string
  readonly kind: OutputFile['kind']
  readonly state: FileState
  /** As generated; `null` when it is no longer. */
  readonly generated: string | null
  /** As it stands on disk; `null` when it does not. */
  readonly onDisk: string | null
}

export interface WritePlan {
  readonly folder: string
  /** Sorted by path, the manifests included. */
  readonly files: readonly PlannedFile[]
  /** Version of mesh that wrote what stands there, where it is noted. */
  readonly writtenBy: string | null
}

export interface WriteOptions {
  /** What a person has edited is written over, and a manifest that cannot be read counts as none. */
  readonly force?: boolean
  /** Of mesh, noted beside the files. */
  readonly version?: string
}

/**
 * Looks at what stands in `folder` and compares it with `files`. Changes nothing.
 *
 * @throws MeshError edited-file when the manifest is not one; folder-not-writable when something cannot be read
 */
export async function planWrites(
  folder: string,
  files: readonly OutputFile[],
  { force = false, version }: WriteOptions = {},
): Promise<WritePlan> {
  const read = reader(folder)
  const [shared, local] = [MANIFEST_FILE, LOCAL_MANIFEST_FILE].map((path) => {
    const text = read(path)
    if (!force) return readManifest(text, join(folder, path))
    try {
      return readManifest(text, path)
    } catch {
      // Told to go on: without a manifest every file that differs counts as edited, and is overwritten.
      return readManifest(null, path)
    }
  })
  const hashes = new Map([...(shared?.hashes ?? []), ...(local?.hashes ?? [])])
  const yours = shared?.yours ?? []
  const planned = files.map((file) => plannedFile(file, read(file.path), hashes.get(file.path), yours))
  const generated = new Set(files.map(({ path }) => path))
  const obsolete = [...hashes].flatMap(([path, hash]) => {
    const onDisk = generated.has(path) ? null : read(path)
    if (onDisk === null) return []
    const state = sha256(onDisk) === hash ? ('obsolete' as const) : ('obsolete-edited' as const)
    const kind = shared?.hashes.has(path) ? ('shared' as const) : ('secret' as const)
    return [{ path, kind, state, generated: null, onDisk }]
  })
  const ours = planned.flatMap(({ state }, index) => (state === 'owned' ? [] : (files[index] ?? [])))
  const manifests = manifestFiles(ours, yours, version ?? null).map((file): PlannedFile => {
    const onDisk = read(file.path)
    const state = onDisk === null ? 'new' : onDisk === file.text ? 'unchanged' : 'changed'
    return { path: file.path, kind: file.kind, state, generated: file.text, onDisk }
  })
  const all = [...planned, ...obsolete, ...manifests]
  const writtenBy = shared?.writtenBy ?? null
  return { folder, files: all.sort((a, b) => (a.path < b.path ? -1 : 1)), writtenBy }
}

function reader(folder: string): (path: string) => string | null {
  const what = `reading ${folder}`
  try {
    const read = effectiveReader(folder)
    return (path) => {
      try {
        return read(path)?.toString('utf8') ?? null
      } catch (error) {
        throw fileError(error, what)
      }
    }
  } catch (error) {
    throw fileError(error, what)
  }
}

function plannedFile(
  { path, kind, text }: OutputFile,
  onDisk: string | null,
  writtenHash: string | undefined,
  yours: readonly string[],
): PlannedFile {
  const state = (): FileState => {
    if (onDisk === text) return 'unchanged'
    if (yours.includes(path)) return 'owned'
    if (onDisk === null) return 'new'
    if (sha256(onDisk) === writtenHash) return 'changed'
    return text.includes(MARKER) && !onDisk.includes(MARKER) ? 'owned' : 'edited'
  }
  return { path, kind, state: state(), generated: text, onDisk }
}
