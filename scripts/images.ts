// Builds the Debian image set on this machine; what is there and unchanged is kept.
import { fileURLToPath } from 'node:url'
import { buildDebianImage, DEBIAN_IMAGES } from '../src/engine/debian-images.ts'
import { MeshError } from '../src/errors/mesh-error.ts'
import { Missing, runScript, say } from './say.mjs'

const templates = fileURLToPath(new URL('../templates/images', import.meta.url))

await runScript(async () => {
  try {
    for (const image of DEBIAN_IMAGES) {
      const built = await buildDebianImage(image, { templates, onProgress: say, signal: new AbortController().signal })
      say(`${image.reference}: ${built ? 'built' : 'unchanged'}`)
    }
  } catch (error) {
    if (error instanceof MeshError) throw new Missing(`${error.message}\n   ${error.hint ?? ''}`)
    throw error
  }
})
