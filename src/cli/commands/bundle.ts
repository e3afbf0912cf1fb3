import { writeArchive } from '../../archive/tar.ts'
import { bundleFiles } from '../../bundle/collect.ts'
import { MeshError } from '../../errors/mesh-error.ts'
import { type LoadedMesh, loadedMesh, withoutClasses } from '../../lifecycle/load.ts'
import type { MeshCommand } from '../command.ts'
import { printJson } from '../failure.ts'
import type { MeshIo } from '../mesh-io.ts'
import { placeToWrite } from '../overwrite.ts'
import { silent } from '../progress.ts'
import { folderOf, type GlobalOptions, meshShown, toolsFor } from '../session.ts'
import { examined } from './doctor.ts'

export interface BundleOptions extends GlobalOptions {
  readonly force?: boolean
}

/** `mesh bundle`: files, state and logs of a mesh in one archive, without its passwords. */
export const bundle: MeshCommand<BundleOptions> = {
  examples: ['mesh bundle', 'mesh bundle trouble.tar.gz'],
  define: (command) =>
    command
      .argument('[file]', 'the archive (default: <mesh>-<date>.tar.gz here)')
      .option('--force', 'overwrite an archive that is there'),
  run,
}

async function run([named]: readonly string[], options: BundleOptions, io: MeshIo): Promise<number> {
  const folder = folderOf(options, io)
  const tools = await toolsFor(io, silent.report)
  const loaded =
    (await unlessInvalid(() => loadedMesh(folder))) ??
    (await unlessInvalid(async () => withoutClasses(await meshShown(folder, io, options))))
  const name =
    named ?? `${loaded?.mesh.name ?? 'mesh'}-${new Date().toISOString().slice(0, 19).replace(/:/g, '')}.tar.gz`
  const path = placeToWrite(name, { ...options, folder }, io)
  const { findings } = await examined(folder, false, tools, io)
  const files = await bundleFiles(loaded, folder, findings, tools)
  await writeArchive(path, files, io.signal)
  const names = files.map((file) => file.path)
  if (options.json === true) printJson(io, { ok: true, data: { file: path, files: names }, warnings: [], error: null })
  else
    io.err(
      `wrote ${name}: ${names.length} files, every password taken out\nlook at it before you send it: tar tzf ${name}\n`,
    )
  return 0
}

/** A spec that is not valid is a reason for a bundle, not against one. */
async function unlessInvalid(load: () => Promise<LoadedMesh>): Promise<LoadedMesh | null> {
  try {
    return await load()
  } catch (error) {
    if (error instanceof MeshError) return null
    throw error
  }
}
