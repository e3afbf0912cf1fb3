import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  type ImagesManifest,
  imageArchiveStream,
  verifiedImageArchive,
  writeImageArchive,
} from '../../archive/image-archive.ts'
import { sizeText } from '../../doctor/size-text.ts'
import { loadImages, savedImages } from '../../engine/image-stream.ts'
import { MeshError } from '../../errors/mesh-error.ts'
import { keepRequest, plannedImages } from '../../lifecycle/choose-images.ts'
import { imagesToCarry } from '../../lifecycle/images-to-carry.ts'
import { printJson } from '../failure.ts'
import type { MeshIo } from '../mesh-io.ts'
import { placeToWrite } from '../overwrite.ts'
import { silent } from '../progress.ts'
import { folderOf, loadShown, toolsFor, warningsOf } from '../session.ts'
import { folderOrNone } from './doctor.ts'
import type { ImagesOptions } from './images.ts'

/** `mesh images save FILE`: every image that this mesh needs, in one archive with checksums. */
export async function save(words: readonly string[], options: ImagesOptions, io: MeshIo): Promise<number> {
  const name = fileOf('save', words)
  const folder = folderOf(options, io)
  const path = placeToWrite(name, { ...options, folder }, io)
  const loaded = await loadShown(folder, io, options)
  const { engine, ours } = await toolsFor(io, silent.report)
  const request = { set: options.images ?? null, without: options.without ?? null, version: ours.version }
  const selection = plannedImages(loaded.mesh, folder, request)
  const { architecture } = await engine.info(io.signal)
  const images = await imagesToCarry(loaded, selection, ours, engine, io.signal)
  const set = selection.set === 'mixed' ? 'auto' : selection.set
  const manifest: ImagesManifest = {
    version: ours.version,
    mesh: loaded.mesh.name,
    set,
    without: selection.without,
    architecture,
    images,
  }
  if (options.json !== true)
    for (const { reference, sizeBytes } of images) io.err(`${reference}  ${sizeText(sizeBytes)}\n`)
  const references = images.map(({ reference }) => reference)
  await writeImageArchive(path, savedImages(references, io.signal), manifest, io.signal)
  const { size } = statSync(path)
  if (options.json === true)
    printJson(io, {
      ok: true,
      data: { ...manifest, file: path, sizeBytes: size },
      warnings: warningsOf(loaded),
      error: null,
    })
  else
    io.err(
      `wrote ${name}, ${sizeText(size)}: ${images.length} images\nnext, on the other machine: mesh images load ${name}\n`,
    )
  return 0
}

/** `mesh images load FILE`: the archive is checked as a whole before the engine gets any of it. Needs no mesh. */
export async function load(words: readonly string[], options: ImagesOptions, io: MeshIo): Promise<number> {
  const name = fileOf('load', words)
  const path = resolve(io.cwd, name)
  const manifest = await verifiedImageArchive(path)
  const { engine, ours } = await toolsFor(io, silent.report)
  const { architecture } = await engine.info(io.signal)
  if (manifest.architecture !== architecture) {
    throw new MeshError(
      'image-unavailable',
      `${name} has images for ${manifest.architecture}, and this engine is ${architecture}`,
      {
        hint: 'save them on a machine of this kind',
      },
    )
  }
  if (options.json !== true) io.err(`${name} is whole: images of mesh ${manifest.mesh}\n`)
  await loadImages(imageArchiveStream(path), io.signal)
  for (const { reference } of manifest.images) {
    if ((await engine.image(reference, io.signal)) === null)
      throw new MeshError('image-unavailable', `the engine has taken ${name}, but not ${reference}`, {
        hint: 'see the log of the engine',
      })
  }
  const folder = folderOrNone(options, io)
  // The same choice as where they come from: the next mesh up asks no registry.
  if (folder !== null) keepRequest(folder, { set: manifest.set, without: manifest.without, version: ours.version })
  if (options.json === true) printJson(io, { ok: true, data: manifest, warnings: [], error: null })
  else {
    for (const { reference } of manifest.images) io.err(`loaded ${reference}\n`)
    const next = folder === null ? 'mesh doctor --offline, in the folder of the mesh' : 'mesh doctor --offline, mesh up'
    io.err(`next: ${next}\n`)
  }
  return 0
}

function fileOf(action: string, [name, ...more]: readonly string[]): string {
  if (name === undefined || more.length > 0)
    throw new MeshError('usage', `mesh images ${action} wants one archive`, {
      hint: `mesh images ${action} lab.tar.gz`,
    })
  return name
}
