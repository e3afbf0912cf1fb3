import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MeshError } from '../errors/mesh-error.ts'
import type { Problem } from '../errors/problem.ts'
import { generateFiles } from '../generate/generate-files.ts'
import type { GeneratedFile } from '../generate/generated-file.ts'
import type { GenerateInputs, ImageSelection, Secrets } from '../generate/inputs.ts'
import { readTemplates } from '../output/read-templates.ts'
import { loadMesh, type Readings } from '../spec/load-mesh.ts'
import type { Mesh } from '../spec/mesh.ts'
import { moduleTexts } from './compile-modules.ts'
import type { MeshFolder } from './mesh-folder.ts'

/** A spec with errors in it: all of them, in file order. */
export class InvalidSpec extends MeshError {
  readonly problems: readonly Problem[]

  constructor(file: string, problems: readonly Problem[]) {
    const errors = problems.filter(({ severity }) => severity === 'error')
    const [first] = errors
    const count = errors.length === 1 ? 'one problem' : `${errors.length} problems`
    super('spec-invalid', `${file}: ${count}`, first === undefined ? {} : { at: first.at })
    this.problems = problems
  }
}

export interface CheckedMesh {
  readonly mesh: Mesh
  readonly warnings: readonly Problem[]
}

export interface LoadedMesh extends CheckedMesh {
  /** The user's own classes: path as in the spec → text as the runtime loads it. */
  readonly modules: Readonly<Record<string, string>>
}

/**
 * The spec alone, checked.
 *
 * @param readings of former commands; `null`: read and checked in any case
 * @throws InvalidSpec; MeshError spec-unreadable
 */
export async function checkedMesh({ specFile }: MeshFolder, readings: Readings | null): Promise<CheckedMesh> {
  const { mesh, problems } = await loadMesh(specFile, readings)
  if (mesh === null) throw new InvalidSpec(specFile, problems)
  return { mesh, warnings: problems }
}

/**
 * The mesh as it most likely runs: as {@link checkedMesh}, and of a spec that has errors now as it was before them, with
 * a warning. Whoever looks at a mesh in trouble must not have to mend what somebody else is just writing.
 *
 * @throws InvalidSpec, MeshError spec-unreadable when nothing is known of the time before
 */
export async function standingMesh(place: MeshFolder, readings: Readings | null): Promise<CheckedMesh> {
  try {
    return await checkedMesh(place, readings)
  } catch (error) {
    if (!(error instanceof MeshError)) throw error
    const mesh = readings?.last(place.specFile)?.reading.mesh ?? null
    if (mesh === null) throw error
    return { mesh, warnings: [asBefore(error, place)] }
  }
}

/** A file that is no text at all has no place in it to point at. */
function asBefore(error: MeshError, { specFile }: MeshFolder): Problem {
  const errors = error instanceof InvalidSpec ? error.problems.filter(({ severity }) => severity === 'error') : []
  const [first] = errors
  const at = first?.at ?? error.at ?? { file: specFile, line: 1, column: 1, length: 1 }
  const message = first?.message ?? error.message
  const more = errors.length > 1 ? `, and ${errors.length - 1} more` : ''
  const hint = 'this goes by the mesh as it was before; what is wrong with the spec: mesh validate'
  return { severity: 'warning', code: error.code, at, message: `${message}${more}`, hint }
}

/** With texts that stand for those of the user's own classes: enough to know which files there are, and of what kind. */
export function withoutClasses({ mesh, warnings }: CheckedMesh): LoadedMesh {
  const paths = mesh.containers.flatMap((container) => (container.kind === 'service' ? container.modulePaths : []))
  return { mesh, warnings, modules: Object.fromEntries(paths.map((path) => [path, ''])) }
}

/**
 * The spec and the user's own classes, read and checked in any case.
 *
 * @param readings takes what was read
 * @throws InvalidSpec; MeshError spec-unreadable
 */
export async function loadedMesh(place: MeshFolder, readings: Readings | null = null): Promise<LoadedMesh> {
  const { mesh, warnings } = await checkedMesh(place, readings && { ...readings, find: () => null })
  const modules = await moduleTexts(mesh, place.folder)
  const all = [...warnings, ...modules.problems]
  if (all.some(({ severity }) => severity === 'error')) throw new InvalidSpec(place.specFile, all)
  return { mesh, warnings: all, modules: modules.texts }
}

/** This package's own files. */
export interface PackageFiles {
  readonly version: string
  /** The folder with `templates/` and `dist/` in it. */
  readonly folder: string
}

export function packageFiles(folder: string): PackageFiles {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  return { version, folder }
}

export function imageTemplates({ folder }: PackageFiles): string {
  return join(folder, 'templates', 'images')
}

export function templatesOf({ folder }: PackageFiles): GenerateInputs['templates'] {
  return readTemplates(join(folder, 'templates'))
}

/** Everything that stands in `deploy/`, for these secrets and images. */
export function filesOf(
  { mesh, modules }: LoadedMesh,
  ours: PackageFiles,
  secrets: Secrets,
  images: ImageSelection,
): readonly GeneratedFile[] {
  return generateFiles(mesh, {
    secrets,
    images,
    templates: templatesOf(ours),
    runtime: { bundle: runtimeFile(ours, 'bundle.cjs'), loader: runtimeFile(ours, 'runtime.cjs') },
    userModules: modules,
    version: ours.version,
  })
}

function runtimeFile({ folder }: PackageFiles, name: string): string {
  const path = join(folder, 'dist', 'runtime', name)
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new MeshError('prerequisite-missing', `the service runtime is missing: ${path}`, {
      hint: 'in a clone of dripline-mesh: npm run build; otherwise install the package again',
      cause: error,
    })
  }
}
