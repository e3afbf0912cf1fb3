import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { MeshError } from '../errors/mesh-error.ts'
import type { Problem } from '../errors/problem.ts'
import type { Secrets } from '../generate/inputs.ts'
import { ensureStateFolder, type MeshFolder } from '../lifecycle/mesh-folder.ts'
import { adoptSecrets } from '../lifecycle/secrets-store.ts'
import { fileError } from '../output/file-errors.ts'
import { makeFolder } from '../output/make-folder.ts'
import type { ImportResult } from './import-mesh.ts'
import type { SecretVariable } from './spec-draft.ts'

/** A folder that cannot be imported: every reason, each where it stands. */
export class CannotImport extends MeshError {
  readonly problems: readonly Problem[]

  constructor(folder: string, problems: readonly Problem[]) {
    const errors = problems.filter(({ severity }) => severity === 'error')
    const [first] = errors
    super(
      'config-invalid',
      `${folder} cannot be imported: ${errors.length === 1 ? 'one problem' : `${errors.length} problems`}`,
      first === undefined ? {} : { at: first.at },
    )
    this.problems = errors
  }
}

/**
 * Writes what an import made: all of it, or nothing; mesh.yaml last, so that a half is no mesh.
 *
 * @param from the old folder
 * @returns paths written, relative to the new folder
 * @throws MeshError refused when something of that name is there and `force` is not given; folder-not-writable, disk-full
 */
export function writeImport(result: ImportResult, from: string, folder: MeshFolder, force: boolean): readonly string[] {
  const { classFiles, dashboards } = result
  const names = [...classFiles.values(), ...dashboards.map(({ path }) => path), 'mesh.yaml']
  const taken = names.filter((path) => existsSync(join(folder.folder, path)))
  if (taken.length > 0 && !force) {
    throw new MeshError('refused', `there is already ${taken.join(', ')} in ${folder.folder}`, {
      hint: 'overwrite with --force, or import into another folder with --to',
    })
  }
  try {
    return written(result, from, folder, names)
  } catch (error) {
    throw error instanceof MeshError ? error : fileError(error, 'nothing was imported')
  }
}

function written(
  { text, classFiles, dashboards, passwords, secretVariables }: ImportResult,
  from: string,
  folder: MeshFolder,
  names: readonly string[],
): readonly string[] {
  makeFolder(folder.folder)
  const staging = mkdtempSync(join(folder.folder, '.mesh-import-'))
  try {
    const staged = (path: string): string => {
      makeFolder(dirname(join(staging, path)))
      return join(staging, path)
    }
    for (const [old, path] of classFiles) copyFileSync(old.startsWith('/') ? old : join(from, old), staged(path))
    for (const dashboard of dashboards) writeFileSync(staged(dashboard.path), dashboard.text)
    writeFileSync(staged('mesh.yaml'), text)
    const state = keptPasswords(passwords, secretVariables, folder)
    if (dashboards.length > 0 && !existsSync(folder.deploy)) mkdirSync(folder.deploy, { mode: 0o700 })
    for (const path of names) {
      makeFolder(dirname(join(folder.folder, path)))
      renameSync(join(staging, path), join(folder.folder, path))
    }
    return [...state, ...names]
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

/** What must not stand in mesh.yaml: passwords brought along, and variables of containers that hold one. */
function keptPasswords(
  passwords: Readonly<Record<string, string>>,
  variables: readonly SecretVariable[],
  folder: MeshFolder,
): string[] {
  if (Object.keys(passwords).length === 0 && variables.length === 0) return []
  ensureStateFolder(folder)
  const secrets = adoptSecrets(passwords as Partial<Secrets>, folder)
  const containers = [...new Set(variables.map(({ container }) => container))]
  for (const container of containers) {
    const lines = variables
      .filter((variable) => variable.container === container)
      .map(
        ({ name, value }) =>
          `${name}=${quoted(value.map((part) => (typeof part === 'string' ? part : secrets[part.secret])).join(''))}\n`,
      )
    const path = join(folder.state, `${container}.env`)
    writeFileSync(`${path}.new`, lines.join(''), { mode: 0o600 })
    renameSync(`${path}.new`, path)
  }
  return ['.mesh/secrets.json', ...containers.map((container) => `.mesh/${container}.env`)]
}

/** Compose takes a value in single quotes as it is. */
function quoted(value: string): string {
  return /^[\w./:@+-]*$/.test(value) ? value : `'${value.replaceAll("'", "\\'")}'`
}
