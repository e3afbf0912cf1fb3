import { existsSync, statSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { Option } from 'commander'
import { EXIT_CODES, MeshError } from '../../errors/mesh-error.ts'
import { problemText } from '../../errors/problem.ts'
import { lookInto } from '../../import/folder.ts'
import { type ImportResult, importMesh } from '../../import/import-mesh.ts'
import { CannotImport, writeImport } from '../../import/write-import.ts'
import { meshFolder } from '../../lifecycle/mesh-folder.ts'
import type { MeshCommand } from '../command.ts'
import { printJson, problemData } from '../failure.ts'
import { schemaPath } from '../init/schema-path.ts'
import type { MeshIo } from '../mesh-io.ts'
import type { GlobalOptions } from '../session.ts'
import { tableText } from '../style.ts'

export interface ImportCommandOptions extends GlobalOptions {
  readonly to?: string
  readonly file?: string
  readonly runtime?: 'typescript' | 'python'
  readonly keepPasswords?: boolean
  readonly force?: boolean
  readonly dryRun?: boolean
}

/** `mesh import`: a hand-written mesh becomes a mesh.yaml; the hazards found on the way go to stdout. */
export const importCommand: MeshCommand<ImportCommandOptions> = {
  examples: ['mesh import old-mesh', 'mesh import old-mesh --to new-mesh', 'mesh import old-mesh --dry-run'],
  define: (command) =>
    command
      .argument('<folder>', 'folder of the hand-written mesh: its Compose file and what that names')
      .option('--to <folder>', 'where mesh.yaml is written (default: beside the old files)')
      .option('--file <name>', 'the Compose file, when there is more than one')
      .addOption(
        new Option(
          '--runtime <runtime>',
          'run every service with it (default: typescript where it has every class)',
        ).choices(['typescript', 'python']),
      )
      .option('--keep-passwords', 'keep the old passwords, in .mesh/secrets.json; else new ones are made')
      .option('--force', 'overwrite a mesh.yaml that is there')
      .option('-n, --dry-run', 'write nothing; print mesh.yaml on stdout'),
  run,
}

async function run([named = '']: readonly string[], options: ImportCommandOptions, io: MeshIo): Promise<number> {
  const from = resolve(io.cwd, named)
  if (!existsSync(from)) throw new MeshError('usage', `${named}: there is no such folder`)
  if (!statSync(from).isDirectory())
    throw new MeshError('usage', `${named} is a file`, {
      hint: 'give the folder it stands in; the Compose file itself: --file',
    })
  const to = options.to === undefined ? from : resolve(io.cwd, options.to)
  const { hazards, result } = importMesh(lookInto(from), {
    folderName: basename(to),
    back: relative(to, from),
    runtime: options.runtime ?? null,
    keepPasswords: options.keepPasswords === true,
    composeFile: options.file ?? null,
    schema: schemaPath(to, io.packageFolder),
  })
  if (result === null) throw new CannotImport(named, hazards)
  const errors = result.problems.filter(({ severity }) => severity === 'error')
  const isDry = options.dryRun === true
  const files = isDry ? [] : writeImport(result, from, meshFolder(join(to, 'mesh.yaml')), options.force === true)
  if (options.json === true) {
    const data = {
      mesh: result.name,
      containers: result.containers,
      hazards: hazards.map(problemData),
      problems: result.problems.map(problemData),
      files,
      ...(isDry ? { text: result.text } : {}),
    }
    const error = errors.length === 0 ? null : { code: 'spec-invalid', message: toMend(errors.length) }
    printJson(io, { ok: errors.length === 0, data, warnings: [], error })
    return errors.length === 0 ? 0 : EXIT_CODES['spec-invalid']
  }
  const show = isDry ? io.err : io.out
  if (isDry) io.out(result.text)
  for (const hazard of hazards) show(`${problemText(hazard)}\n\n`)
  io.err(summary(result, hazards.length, files))
  for (const problem of errors) io.err(`${problemText(problem)}\n`)
  const folder = relative(io.cwd, to)
  if (errors.length > 0) io.err(`${toMend(errors.length)}\n`)
  else io.err(`next: ${folder === '' ? '' : `cd ${folder}; `}mesh validate, mesh up --plan, mesh up\n`)
  return errors.length === 0 ? 0 : EXIT_CODES['spec-invalid']
}

function toMend(count: number): string {
  return `mesh.yaml says what the old files said, and a mesh cannot have that in ${count === 1 ? 'one place' : `${count} places`}: mend it there`
}

function summary({ name, containers }: ImportResult, hazards: number, files: readonly string[]): string {
  const rows = containers.map(({ container, became }) => [container, became])
  const wrote = files.map((path) => `wrote ${path}\n`).join('')
  const found = hazards === 0 ? 'no hazards found' : `${hazards === 1 ? 'one hazard' : `${hazards} hazards`} found`
  return `${tableText(['CONTAINER', 'BECAME'], rows)}mesh ${name}: ${found}\n${wrote}`
}
