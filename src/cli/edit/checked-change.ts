import { changedMesh, InvalidChange } from '../../edit/spec-text.ts'
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
