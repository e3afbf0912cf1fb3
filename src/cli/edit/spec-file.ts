import { readFileSync } from 'node:fs'
import { openSpec, type SpecText } from '../../edit/spec-text.ts'
import { type Problem, Report } from '../../errors/problem.ts'
import { InvalidSpec } from '../../lifecycle/load.ts'
import type { MeshFolder } from '../../lifecycle/mesh-folder.ts'
import { textOf } from '../../source/read-text-file.ts'
import { readYaml } from '../../source/read-yaml.ts'
import { SourceText } from '../../source/source-text.ts'
import { lookIn } from '../../spec/load-mesh.ts'
import type { MeshIo } from '../mesh-io.ts'
import { folderOf, type GlobalOptions, loadShown } from '../session.ts'

/** A mesh.yaml that is about to be changed. */
export interface SpecFile {
  readonly folder: MeshFolder
  readonly warnings: readonly Problem[]
  /** What is wrong with it, where a change may mend that; else none. */
  readonly errors: readonly Problem[]
  readonly bytes: Uint8Array
  readonly spec: SpecText
}

/** @throws InvalidSpec: a spec with errors is mended before anything is added to it */
export async function openSpecFile(options: GlobalOptions, io: MeshIo): Promise<SpecFile> {
  const folder = folderOf(options, io)
  const { warnings } = await loadShown(folder, io, options)
  return { folder, warnings, errors: [], ...textIn(folder) }
}

/** The same for a change that takes something out: errors do not stand in its way. @throws InvalidSpec when it is no YAML */
export async function openSpecFileToMend(options: GlobalOptions, io: MeshIo): Promise<SpecFile> {
  try {
    return await openSpecFile(options, io)
  } catch (error) {
    if (!(error instanceof InvalidSpec)) throw error
    const folder = folderOf(options, io)
    const errors = error.problems.filter(({ severity }) => severity === 'error')
    if (!isReadable(folder)) throw error
    return { folder, warnings: [], errors, ...textIn(folder) }
  }
}

function textIn({ specFile, folder }: MeshFolder): Pick<SpecFile, 'bytes' | 'spec'> {
  const bytes = readFileSync(specFile)
  return { bytes, spec: openSpec(textOf(bytes, specFile), specFile, { look: lookIn(folder) }) }
}

/** Whether it is a map in YAML, whatever stands in it. */
function isReadable({ specFile }: MeshFolder): boolean {
  const report = new Report()
  const root = readYaml(new SourceText(specFile, textOf(readFileSync(specFile), specFile)), report)
  return !report.hasErrors && root?.entries != null
}

/** The bytes of a changed text: with the mark at its start that some editors write, where the file has it. */
export function bytesOf(text: string, before: Uint8Array): Uint8Array {
  const hasMark = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf
  return Buffer.from(hasMark ? `\ufeff${text}` : text)
}
