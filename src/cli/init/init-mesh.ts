import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import {
  type AnswersReading,
  type InitAnswers,
  mergedAnswers,
  NO_ANSWERS,
  readAnswers,
} from '../../edit/init-answers.ts'
import { changedMesh } from '../../edit/spec-text.ts'
import { MeshError } from '../../errors/mesh-error.ts'
import type { Problem } from '../../errors/problem.ts'
import { InvalidSpec, packageFiles } from '../../lifecycle/load.ts'
import { readOrMakeSecrets } from '../../lifecycle/secrets-store.ts'
import { textDifference } from '../../output/text-difference.ts'
import { readTextFile } from '../../source/read-text-file.ts'
import { withoutSecrets } from '../../source/secret-text.ts'
import { lookIn } from '../../spec/load-mesh.ts'
import type { Mesh } from '../../spec/mesh.ts'
import { readMesh } from '../../spec/read-mesh.ts'
import type { FileLook } from '../../spec/rules/paths.ts'
import type { Asker } from '../ask/asker.ts'
import type { InitOptions } from '../commands/init.ts'
import { checkedChange } from '../edit/checked-change.ts'
import { shownDifference } from '../edit/shown-difference.ts'
import { bytesOf } from '../edit/spec-file.ts'
import { printJson } from '../failure.ts'
import type { MeshIo } from '../mesh-io.ts'
import { askCi, askServices } from '../wizard/init-wizard.ts'
import { withAnswers } from './apply-answers.ts'
import { ciFile } from './ci-files.ts'
import { answersOfFlags } from './flag-answers.ts'
import { portsOfMachine } from './ports.ts'
import { type Start, startFromExisting, startNew } from './start.ts'
import { templatesIn } from './templates.ts'
import { type WrittenFile, writeAll } from './write-init.ts'

/**
 * Makes a mesh in `folder`, or adds to the one that is there: answers from flags, from a file and from a person, one
 * text that is checked as a whole, shown, and written with what belongs to it. Until then nothing is on the disk.
 *
 * @param asker somebody to ask; `null`: nobody
 * @returns the exit code
 */
export async function initMesh(folder: string, options: InitOptions, asker: Asker | null, io: MeshIo): Promise<number> {
  const templates = templatesIn(io.packageFolder)
  const given = mergedAnswers(await answersOfFile(options, folder, [...templates.keys()], io), answersOfFlags(options))
  const notes: string[] = []
  const say = (text: string): void => void (options.json === true ? notes.push(text) : io.err(`${text}\n`))
  const start =
    (await startFromExisting(folder, given)) ??
    (await startNew(complete(given, options, asker), { folder, packageFolder: io.packageFolder, templates, asker }))
  const isNew = start.before === null
  if (!isNew && given.template !== undefined) say(`there is a mesh in ${folder}: the template is left aside`)
  const file = shownName(start.folder.specFile, io)
  const look = lookBeside(start, folder)
  const checked = async (text: string): Promise<string> => {
    // The classes of an example are its own, and are not in the folder yet.
    if (start.companions.size > 0) changedMesh(text, file, { look })
    else await checkedChange(text, { specFile: file, folder: start.folder.folder }, look)
    return text
  }
  const tools = { asker, file, look, checked, portsBeside: portsOfMachine(io), note: say }
  // Checked before the questions go on, which check each change: nobody answers them all for nothing.
  const answered = await checked(await withAnswers(start, given, tools))
  const text = asker === null ? answered : await askServices(answered, { ...tools, asker })
  const ci = given.ci ?? (asker !== null && isNew ? await askCi(asker) : 'none')
  const files = filesOf(start, text, ciFile(ci, folder, packageFiles(io.packageFolder).version, say))
  await show(start, text, files, options, io)
  if (options.dryRun === true || files.length === 0) return done(start, text, [], notes, options, io)
  if (
    asker !== null &&
    !(await asker.yes(files.length === 1 ? 'write it?' : `write these ${files.length} files?`, true))
  ) {
    say('nothing is written')
    return 0
  }
  writeAll(files)
  readOrMakeSecrets(meshOf(text, file, look), start.folder)
  return done(start, text, files, notes, options, io)
}

/** @throws MeshError usage with what is missing, when nobody can be asked and defaults are not wanted */
function complete(given: InitAnswers, { yes, answers }: InitOptions, asker: Asker | null): InitAnswers {
  if (asker !== null || yes === true) return given
  const missing = [
    ...(given.name === undefined ? ['--name'] : []),
    ...(given.template === undefined ? ['--template'] : []),
  ]
  if (missing.length === 0) return given
  const where = answers === undefined ? 'say it, or' : `say it here or in ${answers}, or`
  throw new MeshError('usage', `missing: ${missing.join(', ')}`, { hint: `${where} take the defaults with --yes` })
}

/** @throws InvalidSpec with every problem of the file */
async function answersOfFile(
  { answers }: InitOptions,
  folder: string,
  templates: readonly string[],
  io: MeshIo,
): Promise<InitAnswers> {
  if (answers === undefined) return NO_ANSWERS
  const path = resolve(io.cwd, answers)
  if (!existsSync(path)) throw new MeshError('usage', `--answers ${answers}: there is no such file`)
  const look = existsSync(folder) ? { look: lookIn(folder) } : {}
  const reading: AnswersReading = readAnswers(await readTextFile(path), answers, templates, look)
  if (reading.answers === null) throw new InvalidSpec(answers, reading.problems)
  return reading.answers
}

/** Files that will stand in the folder count as there. */
function lookBeside({ companions }: Start, folder: string): FileLook {
  const look = existsSync(folder) ? lookIn(folder) : (): 'missing' => 'missing'
  return (path) =>
    companions.has(path.replace(/^\.\//, '')) ? 'file' : holdsCompanion(companions, path) ? 'folder' : look(path)
}

function holdsCompanion(companions: Start['companions'], path: string): boolean {
  const folder = `${path.replace(/^\.\//, '').replace(/\/$/, '')}/`
  return [...companions.keys()].some((companion) => companion.startsWith(folder))
}

/** What is to be written, mesh.yaml last: with it the mesh is there. @throws MeshError refused */
function filesOf(start: Start, text: string, ci: WrittenFile | null): readonly WrittenFile[] {
  const { folder, before } = start
  const beside = [...start.companions].flatMap(([path, content]): WrittenFile[] => {
    const full = join(folder.folder, path)
    if (!existsSync(full)) return [{ path: full, before: null, text: content }]
    if (readFileSync(full, 'utf8') === content) return []
    throw new MeshError('refused', `${full} is there already, and is not the example's`, {
      hint: 'move it away, or choose another folder',
    })
  })
  const spec =
    before === null
      ? { path: folder.specFile, before, text }
      : { path: folder.specFile, before, text: bytesOf(text, before) }
  const isChanged = text !== start.text || before === null
  return [...beside, ...(ci === null ? [] : [ci]), ...(isChanged ? [spec] : [])]
}

async function show(
  start: Start,
  text: string,
  files: readonly WrittenFile[],
  options: InitOptions,
  io: MeshIo,
): Promise<void> {
  if (options.json === true) return
  const name = shownName(start.folder.specFile, io)
  if (start.before === null) {
    if (options.dryRun === true) io.out(text)
    else io.err(`\n${name}\n${text.replace(/^(?=.)/gm, '  ')}\n`)
  } else if (text !== start.text) {
    io.err(shownDifference((await textDifference(name, start.text, text)).map(withoutSecrets), io))
  }
  const others = files.filter(({ path }) => path !== start.folder.specFile)
  for (const { path } of others) io.err(`and ${shownName(path, io)}\n`)
  if (files.length === 0) io.err('nothing to change\n')
}

function done(
  start: Start,
  text: string,
  files: readonly WrittenFile[],
  notes: readonly string[],
  options: InitOptions,
  io: MeshIo,
): number {
  const { folder } = start.folder
  const written = files.map(({ path }) => shownName(path, io))
  if (options.json === true) {
    const mesh = meshOf(text, start.folder.specFile, () => 'file')
    const containers = mesh.containers.map(({ container }) => container)
    const data = { folder, mesh: mesh.name, containers, written, ...(options.dryRun === true ? { text } : {}) }
    printJson(io, { ok: true, data, warnings: notes, error: null })
    return 0
  }
  for (const path of written) io.err(`wrote ${path}\n`)
  if (written.length === 0) return 0
  const step = shownName(folder, io)
  if (start.before === null) io.err('passwords are made and kept in .mesh/, which version control ignores\n')
  io.err(`next: ${step === '' ? '' : `cd ${/\s/.test(step) ? `'${step}'` : step} && `}mesh up\n`)
  return 0
}

function meshOf(text: string, file: string, look: FileLook): Mesh {
  const { mesh, problems } = readMesh(text, file, { look })
  if (mesh === null)
    throw new Error(`a checked spec has problems: ${problems.map(({ message }: Problem) => message).join('; ')}`)
  return mesh
}

function shownName(path: string, io: MeshIo): string {
  const short = relative(io.cwd, path)
  return short.startsWith('..') ? path : short
}
