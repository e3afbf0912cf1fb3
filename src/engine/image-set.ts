import { MeshError } from '../errors/mesh-error.ts'
import { type BuildOptions, buildDebianImage, debianImageFor } from './debian-images.ts'
import { engineError, WITHOUT_REGISTRY } from './engine-errors.ts'
import { printable } from './output-lines.ts'
import { portHolder } from './port-holder.ts'
import { processRunner } from './process-runner.ts'

/** Where images come from; `auto` pulls, and where nothing can be pulled takes the stand-in, image by image. */
export type ImageSet = 'auto' | 'registry' | 'debian'

/** What a container of the mesh will run on this machine. */
export interface ChosenImage {
  readonly reference: string
  /** `machine`: it was there already under the name of the spec. */
  readonly from: 'machine' | 'registry' | 'debian'
}

/**
 * Makes the image that stands for `specImage` in `set` present on this machine.
 *
 * @returns `null` when the set has no such image: Debian has no Grafana, and under `auto` it could not be pulled either
 * @throws MeshError image-unavailable when the registry does not give it (`registry`) or a build fails
 */
export async function chooseImage(
  specImage: string,
  set: ImageSet,
  options: BuildOptions,
): Promise<ChosenImage | null> {
  if (set === 'debian') return standIn(specImage, options)
  if (await isHere(specImage, options.signal)) return { reference: specImage, from: 'machine' }
  try {
    await pullImage(specImage, options)
    return { reference: specImage, from: 'registry' }
  } catch (error) {
    options.signal.throwIfAborted()
    const unavailable = error instanceof MeshError && error.code === 'image-unavailable'
    if (set === 'registry' || !unavailable) throw error
    const chosen = await standIn(specImage, options)
    const instead = chosen === null ? 'and Debian has none' : `using ${chosen.reference} in its place`
    options.onProgress(`${specImage} cannot be pulled, ${instead}`)
    return chosen
  }
}

/**
 * Pulls an image with the docker command line, which knows the logins and mirrors of this machine.
 *
 * @throws MeshError image-unavailable, disk-full, engine-missing, engine-permission
 */
export async function pullImage(
  reference: string,
  { onProgress, signal }: Pick<BuildOptions, 'onProgress' | 'signal'>,
): Promise<void> {
  onProgress(`pulling ${reference}`)
  const execa = await processRunner()
  const child = execa('docker', ['pull', reference], {
    reject: false,
    all: true,
    cancelSignal: signal,
    stdin: 'ignore',
  })
  for await (const line of child.iterable({ from: 'all' })) {
    if (/^\S+: Pull complete/.test(line)) onProgress(`pulling ${reference}: ${printable(line)}`)
  }
  const result = await child
  signal.throwIfAborted()
  if (result.exitCode === 0) return
  const error = await engineError(`pull ${reference}`, new Error(result.all), portHolder)
  if (error.code !== 'engine-failed') throw error
  // A registry that times out, refuses or speaks nonsense: whatever it was, the image is not to be had.
  throw new MeshError('image-unavailable', error.message, { hint: WITHOUT_REGISTRY, cause: error.cause })
}

async function standIn(specImage: string, options: BuildOptions): Promise<ChosenImage | null> {
  const image = debianImageFor(specImage)
  if (image === null) return null
  await buildDebianImage(image, options)
  return { reference: image.reference, from: 'debian' }
}

async function isHere(reference: string, signal: AbortSignal): Promise<boolean> {
  const execa = await processRunner()
  const result = await execa('docker', ['image', 'inspect', '--format', 'x', reference], {
    reject: false,
    cancelSignal: signal,
  })
  signal.throwIfAborted()
  return result.exitCode === 0
}
