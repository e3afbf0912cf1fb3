import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { problemText } from '../../src/errors/problem.ts'
import { generateFiles } from '../../src/generate/generate-files.ts'
import { writeFiles } from '../../src/output/write-files.ts'
import { loadMesh } from '../../src/spec/load-mesh.ts'
import type { Mesh } from '../../src/spec/mesh.ts'
import { sampleInputs } from './sample-mesh.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
export const GOLDEN = join(root, 'test/golden')

export interface Example {
  readonly name: string
  readonly specFile: string
}

/** The examples of `meshes/`, and specs that cover what they do not. */
export function examples(): readonly Example[] {
  return ['meshes', 'test/golden/specs'].flatMap((folder) =>
    readdirSync(join(root, folder)).flatMap((name) => {
      const specFile = join(root, folder, name, 'mesh.yaml')
      return existsSync(specFile) ? [{ name, specFile }] : []
    }),
  )
}

/** The mesh of an example; fails with its problems when it has any. */
export async function meshOf({ specFile }: Example): Promise<Mesh> {
  const { mesh, problems } = await loadMesh(specFile)
  if (mesh === null) throw new Error(problems.map(problemText).join('\n'))
  return mesh
}

/** Writes what is generated of an example, with fixed secrets and a bundle of one line. */
export async function writeExample(example: Example, folder: string): Promise<void> {
  const mesh = await meshOf(example)
  const paths = mesh.containers.flatMap((container) => (container.kind === 'service' ? container.modulePaths : []))
  const userModules = Object.fromEntries(paths.map((path) => [path, `the text of ${path}\n`]))
  await writeFiles(folder, generateFiles(mesh, sampleInputs({ userModules })))
}

/** Every file of the generated tree of an example: path → text. */
export async function generatedTree(example: Example): Promise<Readonly<Record<string, string>>> {
  const parent = mkdtempSync(join(tmpdir(), 't-golden-'))
  try {
    const folder = join(parent, 'deploy')
    await writeExample(example, folder)
    return treeIn(folder)
  } finally {
    rmSync(parent, { recursive: true })
  }
}

/** A `.gitignore` inside the golden tree would keep half of it out of version control: dots are spelt out. */
export const onShelf = (path: string): string => path.replace(/^\./, 'dot.')

/** The tree as it is kept; empty when there is none. */
export function goldenTree(name: string): Readonly<Record<string, string>> {
  const folder = join(GOLDEN, name)
  if (!existsSync(folder)) return {}
  return Object.fromEntries(
    Object.entries(treeIn(folder))
      .map(([path, text]) => [path.replace(/^dot\./, '.'), text] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

function treeIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => statSync(join(folder, name)).isFile())
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
