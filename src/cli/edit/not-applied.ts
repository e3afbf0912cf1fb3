import { MeshError } from '../../errors/mesh-error.ts'
import type { Problem } from '../../errors/problem.ts'

/** A change is written, and the mesh could not be brought to it: all that the cause says, and how to take it back. */
export class NotApplied extends MeshError {
  /** Those of the spec, when it is what stood in the way; else none. */
  readonly problems: readonly Problem[]
  readonly preface: string

  constructor(cause: MeshError, remedy: string) {
    super(cause.code, cause.message, {
      ...(cause.at === undefined ? {} : { at: cause.at }),
      hint: cause.hint === undefined ? remedy : `${cause.hint}\n${remedy}`,
      cause,
    })
    this.problems = 'problems' in cause ? (cause.problems as readonly Problem[]) : []
    this.preface = `not applied; ${remedy}`
  }
}
