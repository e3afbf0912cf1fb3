import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compileUserModule } from '../compile/user-module.ts'
import type { Problem } from '../errors/problem.ts'
import type { Mesh } from '../spec/mesh.ts'

export interface ModuleTexts {
  /** Path as in the spec → text as the runtime loads it. */
  readonly texts: Readonly<Record<string, string>>
  /** What is wrong with them; with an error among these the texts are not complete. */
  readonly problems: readonly Problem[]
}

/**
 * The user's own classes: compiled for TypeScript services, as they are for Python ones.
 *
 * @param folder of the mesh
 */
export async function moduleTexts(mesh: Mesh, folder: string): Promise<ModuleTexts> {
  const texts: Record<string, string> = {}
  const problems: Problem[] = []
  for (const service of mesh.containers) {
    if (service.kind !== 'service') continue
    for (const path of service.modulePaths) {
      if (texts[path] !== undefined) continue
      if (service.runtime === 'python') {
        texts[path] = await readFile(join(folder, path), 'utf8')
        continue
      }
      const compilation = await compileUserModule(folder, path)
      problems.push(...compilation.problems)
      if (compilation.module === null) continue
      const { text, exports } = compilation.module
      texts[path] = text
      const ownPath = service.configuration.module_path
      const named = [{ ...service, modulePath: ownPath }, ...service.endpoints].filter(
        ({ modulePath }) => modulePath === path,
      )
      const missing = named.filter(({ module }) => !exports.includes(module))
      for (const { module, at } of missing) {
        const hint =
          exports.length > 0 ? `it exports ${exports.join(', ')}` : 'it exports nothing: write "export class …"'
        problems.push({
          severity: 'error',
          code: 'unknown-class',
          at,
          message: `${path} exports no class "${module}"`,
          hint,
        })
      }
    }
  }
  return { texts, problems }
}
