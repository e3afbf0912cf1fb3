import { changedMesh, InvalidChange } from '../../edit/spec-text.ts'
import type { Problem } from '../../errors/problem.ts'
import { moduleTexts } from '../../lifecycle/compile-modules.ts'
import type { MeshFolder } from '../../lifecycle/mesh-folder.ts'
import { lookIn } from '../../spec/load-mesh.ts'
import type { Mesh } from '../../spec/mesh.ts'
import type { FileLook } from '../../spec/rules/paths.ts'

/**
 * The mesh that a changed text describes, checked as `mesh validate` does it: the whole spec, then the classes of the
 * user's own that it names.
 *
 * @param look sees the files that the spec names
 * @throws InvalidChange with every problem
 */
export async function checkedChange(
  text: string,
  { specFile, folder }: Pick<MeshFolder, 'specFile' | 'folder'>,
  look: FileLook = lookIn(folder),
): Promise<Mesh> {
  const mesh = changedMesh(text, specFile, { look })
  const { problems } = await moduleTexts(mesh, folder)
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new InvalidChange(specFile, errors)
  return mesh
}

/**
 * The same for a spec that has errors already, which the change may mend.
 *
 * @param before its errors
 * @throws InvalidChange with those that are left, where they stand in the file
 */
export async function mendedChange(text: string, place: MeshFolder, before: readonly Problem[]): Promise<Mesh> {
  try {
    return await checkedChange(text, place)
  } catch (error) {
    if (!(error instanceof InvalidChange)) throw error
    const after = error.problems
    const left = before.filter(({ code, message }) => after.some((one) => one.code === code && one.message === message))
    if (left.length === 0) throw error
    const { specFile } = place
    throw new InvalidChange(
      specFile,
      left,
      `nothing is written: ${specFile} is not valid without it either; mend this first`,
    )
  }
}
