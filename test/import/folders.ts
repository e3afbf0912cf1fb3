import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { problemText } from '../../src/errors/problem.ts'
import { type Found, type Look, lookInto } from '../../src/import/folder.ts'
import { type Imported, type ImportOptions, importMesh } from '../../src/import/import-mesh.ts'

const FOLDERS = new URL('./folders/', import.meta.url)

export const FOLDER_NAMES = readdirSync(FOLDERS)

export function pathOf(name: string): string {
  return fileURLToPath(new URL(name, FOLDERS))
}

const PLAIN: ImportOptions = {
  folderName: 'old-mesh',
  back: '',
  runtime: null,
  keepPasswords: false,
  composeFile: null,
  schema: 'schemas/mesh.schema.json',
}

/** One of the hand-written meshes of this folder, imported. */
export function importedFolder(name: string, options: Partial<ImportOptions> = {}): Imported {
  return importMesh(lookInto(pathOf(name)), { ...PLAIN, ...options })
}

/** Files that stand in no folder, imported. */
export function importedFiles(
  files: Readonly<Record<string, string | Found>>,
  options: Partial<ImportOptions> = {},
): Imported {
  return importMesh(lookAmong(files), { ...PLAIN, ...options })
}

function lookAmong(files: Readonly<Record<string, string | Found>>): Look {
  return (path) => {
    const found = files[path]
    if (found !== undefined) return typeof found === 'string' ? { kind: 'file', text: found } : found
    const inside = path === '.' ? '' : `${path}/`
    const names = Object.keys(files).flatMap((name) =>
      name.startsWith(inside) ? [name.slice(inside.length).split('/')[0] ?? ''] : [],
    )
    return names.length === 0 ? { kind: 'missing' } : { kind: 'folder', names: [...new Set(names)].sort() }
  }
}

/** What a person reads of an import. */
export function hazardsText({ hazards }: Imported): string {
  return `${hazards.map(problemText).join('\n\n')}\n`
}
