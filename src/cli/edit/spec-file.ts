import { readFileSync } from 'node:fs'
import { openSpec, type SpecText } from '../../edit/spec-text.ts'
import type { LoadedMesh } from '../../lifecycle/load.ts'
import type { MeshFolder } from '../../lifecycle/mesh-folder.ts'
import { textOf } from '../../source/read-text-file.ts'
import { lookIn } from '../../spec/load-mesh.ts'
import type { MeshIo } from '../mesh-io.ts'
import { folderOf, type GlobalOptions, loadShown } from '../session.ts'

/** A mesh.yaml that is about to be changed. */
export interface SpecFile {
  readonly folder: MeshFolder
  readonly loaded: LoadedMesh
  readonly bytes: Uint8Array
  readonly spec: SpecText
}

/** @throws InvalidSpec: a spec with errors is mended before anything is added to it */
export async function openSpecFile(options: GlobalOptions, io: MeshIo): Promise<SpecFile> {
  const folder = folderOf(options, io)
  const loaded = await loadShown(folder, io, options)
  const bytes = readFileSync(folder.specFile)
  const text = textOf(bytes, folder.specFile)
  return { folder, loaded, bytes, spec: openSpec(text, folder.specFile, { look: lookIn(folder.folder) }) }
}

/** The bytes of a changed text: with the mark at its start that some editors write, where the file has it. */
export function bytesOf(text: string, before: Uint8Array): Uint8Array {
  const hasMark = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf
  return Buffer.from(hasMark ? `\ufeff${text}` : text)
}
