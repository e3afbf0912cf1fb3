import { readdirSync, readFileSync, statSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { MeshError } from '../errors/mesh-error.ts'
import { MAX_FILE_BYTES, textOf } from '../source/read-text-file.ts'

/** What stands at a path of a hand-written mesh. */
export type Found =
  | { readonly kind: 'file'; readonly text: string }
  | { readonly kind: 'folder'; readonly names: readonly string[] }
  | { readonly kind: 'missing' }
  /** Something that is no text file of a sensible size; `why` reads on from its name. */
  | { readonly kind: 'unreadable'; readonly why: string }

/** Looks at a path relative to the folder. Reads only; the import itself never touches a disk. */
export type Look = (path: string) => Found

/** The folder `root` on this machine. Each file is read once. */
export function lookInto(root: string): Look {
  const seen = new Map<string, Found>()
  return (path) => {
    const known = seen.get(path)
    if (known !== undefined) return known
    const found = lookAt(isAbsolute(path) ? path : join(root, path), path)
    seen.set(path, found)
    return found
  }
}

function lookAt(absolute: string, path: string): Found {
  try {
    const stat = statSync(absolute)
    if (stat.isDirectory()) return { kind: 'folder', names: readdirSync(absolute).sort() }
    // A named pipe would wait for a writer, a device might never end.
    if (!stat.isFile()) return { kind: 'unreadable', why: 'is no regular file' }
    if (stat.size > MAX_FILE_BYTES) {
      return { kind: 'unreadable', why: `has ${(stat.size / 1024 / 1024).toFixed(1)} MB; such a file has at most 1 MB` }
    }
    return { kind: 'file', text: textOf(readFileSync(absolute), path) }
  } catch (error) {
    if (error instanceof MeshError) return { kind: 'unreadable', why: error.message.slice(path.length + 1) }
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' }
    return { kind: 'unreadable', why: code === 'EACCES' ? 'may not be read by you' : `cannot be read (${code})` }
  }
}
