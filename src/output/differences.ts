import { basename } from 'node:path'
import type { PlannedFile, WritePlan } from './plan-writes.ts'

/** One way in which the folder is not what would be generated. */
export interface Drift {
  readonly path: string
  readonly state: 'missing' | 'different' | 'obsolete'
}

/**
 * What `mesh generate` would change. A person's own files are not drift, nor are choices of this machine.
 *
 * @param secrets whether files with passwords count: only where the mesh's passwords exist
 */
export function driftOf(plan: WritePlan, { secrets }: { readonly secrets: boolean }): readonly Drift[] {
  const states: Partial<Record<PlannedFile['state'], Drift['state']>> = {
    new: 'missing',
    changed: 'different',
    edited: 'different',
    obsolete: 'obsolete',
  }
  return plan.files.flatMap(({ path, kind, state }) => {
    const found = states[state]
    const counts = kind === 'shared' || (kind === 'secret' && secrets)
    return found !== undefined && counts ? [{ path, state: found }] : []
  })
}

/** A generated bundle compared line by line would take seconds, and nobody would read it. */
const LONGEST_COMPARED = 300_000
const MOST_CHANGED_LINES = 3_000

/** A path as people say it: `deploy/compose.yaml`. */
export function shownPath({ folder }: Pick<WritePlan, 'folder'>, path: string): string {
  return `${basename(folder)}/${path}`
}

/** A unified diff from what stands there to what would be generated. Passwords are not shown. */
export async function differences(plan: WritePlan): Promise<string> {
  const { createTwoFilesPatch } = await import('diff')
  const parts = plan.files.flatMap((file) => {
    if (file.state === 'unchanged' || file.state === 'owned' || file.state === 'obsolete-edited') return []
    const name = shownPath(plan, file.path)
    if (file.kind === 'secret') return [`${name}: ${wordOf(file)} (holds passwords, not shown)\n`]
    const [before, after] = [file.onDisk ?? '', file.generated ?? '']
    const patch =
      Math.max(before.length, after.length) > LONGEST_COMPARED
        ? undefined
        : createTwoFilesPatch('', '', before, after, '', '', { context: 3, maxEditLength: MOST_CHANGED_LINES })
    if (patch === undefined) return [`${name}: ${wordOf(file)} (too long to compare)\n`]
    // A header of our own: the package's escapes every letter that is not ASCII.
    return [`--- ${name} (on disk)\n+++ ${name} (generated)\n${patch.slice(patch.indexOf('@@'))}`]
  })
  return parts.join('')
}

function wordOf({ onDisk, generated }: PlannedFile): string {
  if (onDisk === null) return 'missing'
  return generated === null ? 'no longer generated' : 'different'
}
