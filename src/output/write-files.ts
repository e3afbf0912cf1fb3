import { chmodSync, existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { MeshError } from '../errors/mesh-error.ts'
import { differences, shownPath } from './differences.ts'
import { fileError } from './file-errors.ts'
import { LOCAL_MANIFEST_FILE, MANIFEST_FILE } from './manifest.ts'
import { MARKER, type OutputFile } from './output-file.ts'
import { type PlannedFile, planWrites, type WriteOptions, type WritePlan } from './plan-writes.ts'
import { applyChange, finishInterruptedWrite } from './staged-write.ts'

/** What happened, as paths in the folder; the manifests are not told of. */
export interface WriteResult {
  readonly written: readonly string[]
  readonly removed: readonly string[]
  /** A person's own: left alone. */
  readonly owned: readonly string[]
  /** No longer generated, but edited by a person: left alone, and from now on theirs. */
  readonly kept: readonly string[]
  readonly unchanged: number
  /** Version of mesh that had written the folder before, where it was noted. */
  readonly writtenBy: string | null
}

/**
 * Makes `folder` hold `files`: writes only what changed, each file whole, and all of them or none. A write that was
 * interrupted is completed first. The caller sees to it that nobody else writes the folder meanwhile.
 *
 * @throws MeshError edited-file unless `force`, with the differences; disk-full, folder-not-writable: nothing is changed
 */
export async function writeFiles(
  folder: string,
  files: readonly OutputFile[],
  options: WriteOptions = {},
): Promise<WriteResult> {
  const { force = false } = options
  const isNew = !existsSync(folder)
  try {
    if (isNew) mkdirSync(folder, { recursive: true })
    closeToOthers(folder)
    finishInterruptedWrite(folder)
    const plan = await planWrites(folder, files, options)
    if (!force) await refuseEdits(plan)
    const result = resultOf(plan, force)
    const write = plan.files.flatMap(({ path, state, generated }) =>
      generated !== null && (state === 'new' || state === 'changed' || state === 'edited')
        ? [{ path, text: generated }]
        : [],
    )
    if (write.length > 0 || result.removed.length > 0) applyChange(folder, { write, remove: result.removed })
    letContainersRead(plan)
    return result
  } catch (error) {
    if (isNew) removeIfEmpty(folder)
    throw fileError(error, `writing ${folder}`)
  }
}

/** @throws MeshError edited-file when the plan would overwrite what a person has edited, with the differences */
export async function refuseEdits(plan: WritePlan): Promise<void> {
  const edited = plan.files.filter(({ state }) => state === 'edited')
  if (edited.length > 0) throw await editedError(plan, edited)
}

/** Files in it are readable, since containers read them as other users: so the folder itself is not. */
function closeToOthers(folder: string): void {
  if ((statSync(folder).mode & 0o777) !== 0o700) chmodSync(folder, 0o700)
}

/** Version control under a strict umask gives back files that a container cannot read. */
function letContainersRead({ folder, files }: WritePlan): void {
  for (const { path, state } of files) {
    if (state !== 'unchanged') continue
    const { mode } = statSync(join(folder, path))
    if ((mode & 0o444) !== 0o444) chmodSync(join(folder, path), 0o644)
  }
}

function resultOf({ files, writtenBy }: WritePlan, force: boolean): WriteResult {
  const paths = (...states: PlannedFile['state'][]): string[] =>
    files
      .filter(({ path, state }) => states.includes(state) && path !== MANIFEST_FILE && path !== LOCAL_MANIFEST_FILE)
      .map(({ path }) => path)
  return {
    written: paths('new', 'changed', 'edited'),
    removed: paths('obsolete', ...(force ? (['obsolete-edited'] as const) : [])),
    owned: paths('owned'),
    kept: force ? [] : paths('obsolete-edited'),
    unchanged: paths('unchanged').length,
    writtenBy,
  }
}

async function editedError(plan: WritePlan, edited: readonly PlannedFile[]): Promise<MeshError> {
  const names = edited.map(({ path }) => shownPath(plan, path))
  const [first, ...others] = names
  const what = others.length === 0 ? `${first} was` : `${names.length} generated files were`
  const ownership = edited.some(({ generated }) => generated?.includes(MARKER))
    ? `delete the line with ${MARKER} in it`
    : `name it under "yours" in ${shownPath(plan, MANIFEST_FILE)}`
  return new MeshError('edited-file', `${what} edited since mesh wrote it; nothing was changed`, {
    hint: [
      ...(others.length === 0 ? [] : names.map((name) => `  ${name}`)),
      (await differences({ ...plan, files: edited })).trimEnd(),
      '',
      'what to do, one of:',
      '  keep the change:   put it in mesh.yaml, or into compose.override.yaml beside compose.yaml',
      `  own the file:      ${ownership}; mesh then leaves it alone`,
      '  give up the change: mesh generate --force',
    ].join('\n'),
  })
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Not empty, or never made: then there is nothing of ours to take back.
  }
}
