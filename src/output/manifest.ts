import { createHash } from 'node:crypto'
import { MeshError } from '../errors/mesh-error.ts'
import type { OutputFile } from './output-file.ts'

/** What was written last, to notice what a person has changed since. */
export interface Manifest {
  /** Path → SHA-256 of the bytes as they were written. */
  readonly hashes: ReadonlyMap<string, string>
  /** Paths that a person has claimed: never written again. For formats that have no place for the marker line. */
  readonly yours: readonly string[]
  /** Version of mesh that wrote; `null` before there was one to note. */
  readonly writtenBy: string | null
}

/** Of the shared files; itself shared. */
export const MANIFEST_FILE = 'manifest.json'
/** Of the others, on this machine only: a hash could tell a guessed password. */
export const LOCAL_MANIFEST_FILE = 'manifest.local.json'

const NOTE = 'Hashes of the generated files, by which mesh notices edits. A path under "yours" is never written again.'

export const EMPTY_MANIFEST: Manifest = { hashes: new Map(), yours: [], writtenBy: null }

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The file, as far as it can be relied on before somebody has edited it. */
interface Written {
  readonly files: Readonly<Record<string, unknown>>
  readonly yours?: readonly unknown[]
  readonly mesh?: unknown
}

/** @param text `null`: there is no such file. @throws MeshError edited-file when it is no manifest */
export function readManifest(text: string | null, path: string): Manifest {
  if (text === null) return EMPTY_MANIFEST
  try {
    const { files, yours = [], mesh } = JSON.parse(text) as Written
    const hashes = Object.entries(files).map(([name, hash]) => [name, String(hash)] as const)
    return { hashes: new Map(hashes), yours: yours.map(String), writtenBy: typeof mesh === 'string' ? mesh : null }
  } catch (error) {
    throw new MeshError('edited-file', `${path} is not what mesh wrote`, {
      hint: 'put it back from version control, or delete it and run mesh generate --force',
      cause: error,
    })
  }
}

/**
 * The manifests that belong beside `files`, as files.
 *
 * @param version of mesh; `null`: not noted
 */
export function manifestFiles(
  files: readonly OutputFile[],
  yours: readonly string[],
  version: string | null,
): OutputFile[] {
  const shared = files.filter(({ kind }) => kind === 'shared')
  const others = files.filter(({ kind }) => kind !== 'shared')
  const writtenBy = version === null ? {} : { mesh: version }
  const manifest = { note: NOTE, ...writtenBy, files: hashesOf(shared), yours: [...yours].sort() }
  return [
    { path: MANIFEST_FILE, text: `${JSON.stringify(manifest, null, 2)}\n`, kind: 'shared' },
    { path: LOCAL_MANIFEST_FILE, text: `${JSON.stringify({ files: hashesOf(others) }, null, 2)}\n`, kind: 'local' },
  ]
}

function hashesOf(files: readonly OutputFile[]): Record<string, string> {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return Object.fromEntries(sorted.map(({ path, text }) => [path, sha256(text)]))
}
