import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { sha256 } from './manifest.ts'
import { LAST_FILE, STAGING_FOLDER } from './output-file.ts'

/** What changes in a folder, all of it or nothing. */
export interface Change {
  readonly write: readonly { readonly path: string; readonly text: string }[]
  readonly remove: readonly string[]
}

/** Path → SHA-256 before and after; `null`: not there. Once the journal stands, the change is going to happen. */
type Journal = Readonly<Record<string, { readonly from: string | null; readonly to: string | null }>>

const STAGED = 'new'
const JOURNAL = 'journal.json'

/**
 * Makes `change` in `folder`. Every file is written elsewhere first; then a journal; then each is renamed into place,
 * the Compose file away before all others and back after them. Ended before the journal, nothing has happened; ended
 * after it, the next `finishInterruptedWrite` completes it, and until then the folder has no Compose file to start a
 * half of each with.
 *
 * The folders stay the same ones, so that a running container that has one mounted sees the new files in it.
 */
export function applyChange(folder: string, change: Change): void {
  const staging = join(folder, STAGING_FOLDER)
  const made: string[] = []
  try {
    makeFolders(staging, [STAGED], made)
    makeFolders(
      folder,
      change.write.map(({ path }) => dirname(path)),
      made,
    )
    makeFolders(
      join(staging, STAGED),
      change.write.map(({ path }) => dirname(path)),
      [],
    )
    for (const { path, text } of change.write) {
      const staged = join(staging, STAGED, path)
      writeFileSync(staged, text)
      // Whatever the umask: containers read these as other users. The folder around them is closed.
      chmodSync(staged, 0o644)
    }
    writeFileSync(join(staging, 'journal.part'), JSON.stringify(journalOf(folder, change)))
  } catch (error) {
    rmSync(staging, { recursive: true, force: true })
    for (const path of made.toReversed()) if (isEmpty(path)) rmdirSync(path)
    throw error
  }
  renameSync(join(staging, 'journal.part'), join(staging, JOURNAL))
  finishInterruptedWrite(folder)
}

/** Completes what `applyChange` could not, or clears away what it had only begun. Nothing to do: nothing done. */
export function finishInterruptedWrite(folder: string): void {
  const staging = join(folder, STAGING_FOLDER)
  if (!existsSync(staging)) return
  const journal = readJournal(folder)
  if (journal !== null) {
    carryOut(folder, journal)
    rmSync(join(staging, JOURNAL))
  }
  rmSync(staging, { recursive: true, force: true })
}

/** The text a path has, or is going to have when an interrupted write is finished; `null`: none. */
export function effectiveReader(folder: string): (path: string) => Buffer | null {
  const journal = readJournal(folder)
  return (path) => {
    const entry = journal === null ? undefined : journal[path]
    const present = readIfThere(join(folder, path))
    if (entry === undefined) return present
    const staged = readIfThere(join(folder, STAGING_FOLDER, STAGED, path))
    return mayReplace(present, entry) ? (entry.to === null ? null : (staged ?? present)) : present
  }
}

function carryOut(folder: string, journal: Journal): void {
  const stagedOf = (path: string): string => join(folder, STAGING_FOLDER, STAGED, path)
  const last = join(folder, LAST_FILE)
  const moved = journal[LAST_FILE]
  if (moved !== undefined && moved.from !== null && existsSync(last)) {
    // Unchanged, it is its own new version.
    if (moved.from === moved.to) renameSync(last, stagedOf(LAST_FILE))
    else if (mayReplace(readIfThere(last), moved)) renameSync(last, join(folder, STAGING_FOLDER, 'away'))
  }
  for (const [path, entry] of Object.entries(journal)) if (path !== LAST_FILE) settle(folder, path, entry)
  if (moved !== undefined) settle(folder, LAST_FILE, moved)
}

/** One file as the journal wants it. What a person has put there since the interruption is not touched. */
function settle(folder: string, path: string, entry: Journal[string]): void {
  const target = join(folder, path)
  const staged = join(folder, STAGING_FOLDER, STAGED, path)
  if (entry.to === null) {
    if (mayReplace(readIfThere(target), entry)) rmSync(target, { force: true })
    removeEmptyFolders(folder, dirname(path))
  } else if (existsSync(staged) && mayReplace(readIfThere(target), entry)) {
    renameSync(staged, target)
  }
}

function mayReplace(present: Buffer | null, { from, to }: Journal[string]): boolean {
  const hash = present === null ? null : sha256(present)
  return hash === null || hash === from || hash === to
}

function journalOf(folder: string, { write, remove }: Change): Journal {
  const hashAt = (path: string): string | null => {
    const present = readIfThere(join(folder, path))
    return present === null ? null : sha256(present)
  }
  const last = hashAt(LAST_FILE)
  const written = write.map(({ path, text }) => [path, { from: hashAt(path), to: sha256(text) }] as const)
  const removed = remove.map((path) => [path, { from: hashAt(path), to: null }] as const)
  return {
    ...(last === null ? {} : { [LAST_FILE]: { from: last, to: last } }),
    ...Object.fromEntries([...written, ...removed]),
  }
}

function readJournal(folder: string): Journal | null {
  const text = readIfThere(join(folder, STAGING_FOLDER, JOURNAL))
  return text === null ? null : (JSON.parse(text.toString('utf8')) as Journal)
}

/** @throws when it is there and cannot be read */
export function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    // Reading a folder is the one failure that does not say of what.
    throw Object.assign(error as Error, { path })
  }
}

/** Each of `paths` under `root`, and the folders above it; those that were missing are added to `made`. */
function makeFolders(root: string, paths: readonly string[], made: string[]): void {
  for (const path of new Set(paths)) {
    const parts = path === '.' ? [] : path.split('/')
    for (let count = 0; count <= parts.length; count++) {
      const folder = join(root, ...parts.slice(0, count))
      if (existsSync(folder)) continue
      mkdirSync(folder)
      chmodSync(folder, 0o755)
      made.push(folder)
    }
  }
}

function removeEmptyFolders(root: string, path: string): void {
  for (let folder = path; folder !== '.' && isEmpty(join(root, folder)); folder = dirname(folder)) {
    rmdirSync(join(root, folder))
  }
}

function isEmpty(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length === 0
}
