import { buildDebianImage, DEBIAN_IMAGES, type DebianImage } from '../../engine/debian-images.ts'
import type { ImageSet } from '../../engine/image-set.ts'
import { pullImage } from '../../engine/image-set.ts'
import { MeshError } from '../../errors/mesh-error.ts'
import { isOnRuntime, runtimeImage } from '../../generate/runtime-image.ts'
import { plannedImages, specImages } from '../../lifecycle/choose-images.ts'
import { filesOf, imageTemplates } from '../../lifecycle/load.ts'
import { NO_SECRETS } from '../../lifecycle/secrets-store.ts'
import { type MeshCommand, withImages } from '../command.ts'
import { printJson } from '../failure.ts'
import type { MeshIo } from '../mesh-io.ts'
import { silent } from '../progress.ts'
import { folderOf, type GlobalOptions, loadShown, toolsFor, warningsOf } from '../session.ts'
import { tableText } from '../style.ts'

export interface ImagesOptions extends GlobalOptions {
  readonly images?: ImageSet
  readonly without?: readonly string[]
  readonly force?: boolean
}

const ACTIONS: readonly string[] = ['list', 'pull', 'build', 'save', 'load']

/**
 * `mesh images list|pull|build`: what the mesh runs here; the spec's images from a registry; the Debian set.
 * `save` and `load`: see `image-archives.ts`.
 */
export const images: MeshCommand<ImagesOptions> = {
  examples: ['mesh images list', 'mesh images build', 'mesh images save lab.tar.gz', 'mesh images load lab.tar.gz'],
  define: (command) =>
    withImages(
      command
        .argument('[action]', 'list, pull, build, save or load', 'list')
        .argument('[file]', 'save and load: the archive'),
    ).option('--force', 'save: overwrite an archive that is there'),
  completes: (words) => (words.length === 0 ? ACTIONS : []),
  run,
}

async function run(words: readonly string[], options: ImagesOptions, io: MeshIo): Promise<number> {
  const [action = 'list', ...rest] = words
  if (action === 'save' || action === 'load') return (await import('./image-archives.ts'))[action](rest, options, io)
  if (rest.length > 0 || !ACTIONS.includes(action))
    throw new MeshError('usage', `mesh images ${words.join(' ')}: expected list, pull, build, save or load`)
  const say = (line: string): void => io.err(`${line}\n`)
  if (action === 'build') return build(options, io, say)
  const folder = folderOf(options, io)
  const loaded = await loadShown(folder, io, options)
  const tools = await toolsFor(io, silent.report)
  const wanted = specImages(loaded.mesh)
  if (action === 'pull') {
    for (const image of new Set(wanted.map((each) => each.image)))
      await pullImage(image, { onProgress: say, signal: io.signal })
    return 0
  }
  const request = { set: options.images ?? null, without: options.without ?? null, version: tools.ours.version }
  const chosen = plannedImages(loaded.mesh, folder, request)
  const runtime = runtimeImage(loaded.mesh, tools.ours.version, filesOf(loaded, tools.ours, NO_SECRETS, chosen))
  const onRuntime = loaded.mesh.containers.filter(isOnRuntime).map(({ container }) => ({ container, image: null }))
  const rows = await Promise.all(
    [...wanted, ...onRuntime].map(async ({ container, image }) => {
      const own = image ?? runtime?.reference ?? null
      const runs = chosen.without.includes(container) ? null : (chosen.images[container] ?? own)
      const isHere = runs !== null && (await tools.engine.image(runs, io.signal)) !== null
      return { container, spec: image, runs, isHere }
    }),
  )
  if (options.json === true) printJson(io, { ok: true, data: rows, warnings: warningsOf(loaded), error: null })
  else {
    const cells = rows.map(({ container, spec, runs, isHere }) => [
      container,
      spec ?? '-',
      runs ?? 'left out',
      isHere ? 'yes' : 'no',
    ])
    io.out(tableText(['CONTAINER', 'IMAGE OF THE SPEC', 'RUNS HERE', 'PRESENT'], cells))
  }
  return 0
}

async function build(options: ImagesOptions, io: MeshIo, say: (line: string) => void): Promise<number> {
  const { ours } = await toolsFor(io, silent.report)
  const built: { reference: DebianImage['reference']; built: boolean }[] = []
  for (const image of DEBIAN_IMAGES) {
    const isNew = await buildDebianImage(image, { templates: imageTemplates(ours), onProgress: say, signal: io.signal })
    built.push({ reference: image.reference, built: isNew })
    if (options.json !== true) say(`${image.reference}: ${isNew ? 'built' : 'unchanged'}`)
  }
  if (options.json === true) printJson(io, { ok: true, data: built, warnings: [], error: null })
  return 0
}
