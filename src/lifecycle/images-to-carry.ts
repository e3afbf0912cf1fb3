import { BASE_REFERENCE, DEBIAN_IMAGES } from '../engine/debian-images.ts'
import type { Engine } from '../engine/engine.ts'
import { MeshError } from '../errors/mesh-error.ts'
import type { ImageSelection } from '../generate/inputs.ts'
import { runtimeImage } from '../generate/runtime-image.ts'
import { specImages } from './choose-images.ts'
import { filesOf, type LoadedMesh, type PackageFiles } from './load.ts'
import { NO_SECRETS } from './secrets-store.ts'

export interface CarriedImage {
  readonly reference: string
  readonly id: string
  readonly sizeBytes: number
}

/**
 * Every image that `mesh up` of this mesh needs on a machine without a network: those of its containers, the runtime
 * image and its base, and what the Debian set looks at to see that it is up to date.
 *
 * @throws MeshError image-unavailable when one of them is not here
 */
export async function imagesToCarry(
  loaded: LoadedMesh,
  selection: ImageSelection,
  ours: PackageFiles,
  engine: Engine,
  signal: AbortSignal,
): Promise<readonly CarriedImage[]> {
  const { mesh } = loaded
  const containers = specImages(mesh).filter(({ container }) => !selection.without.includes(container))
  const runtime = runtimeImage(mesh, ours.version, filesOf(loaded, ours, NO_SECRETS, selection))
  const wanted = [
    ...containers.map(({ container, image }) => selection.images[container] ?? image),
    ...(runtime === null ? [] : [runtime.reference, selection.nodeImage]),
  ]
  const isDebian = wanted.some((reference) => DEBIAN_IMAGES.some((image) => image.reference === reference))
  const references = [...new Set([...wanted, ...(isDebian ? [BASE_REFERENCE] : [])])]
  const found = await Promise.all(
    references.map(async (reference) => ({ reference, image: await engine.image(reference, signal) })),
  )
  const missing = found.filter(({ image }) => image === null).map(({ reference }) => reference)
  if (missing.length > 0) {
    throw new MeshError('image-unavailable', `not here: ${missing.join(', ')}`, {
      hint: 'bring the mesh up once (mesh up), which pulls and builds what it needs; leave a container out with --without',
    })
  }
  return found.flatMap(({ reference, image }) =>
    image === null ? [] : [{ reference, id: image.id, sizeBytes: image.sizeBytes }],
  )
}
