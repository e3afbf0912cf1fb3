import type { Container, Mesh } from '../spec/mesh.ts'
import { contentHash } from './content-hash.ts'
import type { GeneratedFile } from './generated-file.ts'
import type { GenerateInputs } from './inputs.ts'
import { withHeader } from './marker.ts'
import { filledTemplate } from './template.ts'

/** Base of the runtime image where the machine's `.env` names no other. */
export const DEFAULT_NODE_IMAGE = 'node:20-bookworm-slim'

const FOLDER = 'runtime'
const PROGRAMS = ['dl-serve', 'dl-agent', 'dl-http-server', 'dl-mon', 'dl-simulate'] as const

/** What the runtime image is built from; nothing when no container of the mesh runs it. */
export function runtimeFiles(mesh: Mesh, inputs: GenerateInputs): GeneratedFile[] {
  if (containersOnRuntime(mesh).length === 0) return []
  const template = (name: string, values: Record<string, string> = {}): string =>
    filledTemplate(inputs.templates, `runtime/${name}`, values)
  const texts: Readonly<Record<string, string>> = {
    Dockerfile: withHeader('#', template('Dockerfile')),
    'dl-health': withHeader('#', template('dl-health.sh')),
    ...Object.fromEntries(
      PROGRAMS.map((program) => [program, withHeader('#', template('program.sh', { program }))] as const),
    ),
    'bundle.cjs': withHeader('//', withNewline(inputs.runtime.bundle)),
    'main.cjs': withHeader('//', template('main.cjs')),
    'package.json': packageJson(inputs.version),
    'runtime.cjs': withHeader('//', withNewline(inputs.runtime.loader)),
  }
  return Object.entries(texts).map(([name, text]) => ({ path: `${FOLDER}/${name}`, text, kind: 'shared' }))
}

/**
 * The runtime image and the one container whose Compose entry builds it; `null` when no container needs it. The
 * content is part of the tag: an image of another content is another image, so that none is ever out of date.
 */
export function runtimeImage(
  mesh: Mesh,
  version: string,
  files: readonly GeneratedFile[],
): { readonly reference: string; readonly builtBy: string } | null {
  const [builtBy] = containersOnRuntime(mesh)
  if (builtBy === undefined) return null
  // Sorted: the name must not depend on the order in which a caller has the files.
  const ours = files.filter(({ path }) => path.startsWith(`${FOLDER}/`)).toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const parts = ours.flatMap(({ path, text }) => [path, text])
  return { reference: `dripline-mesh/runtime:${version}-${contentHash(parts).slice(0, 8)}`, builtBy }
}

/** The Compose keys of a container on the runtime image. One builds; parallel builds would make an image each. */
export function runtimeImageKeys(image: { readonly reference: string; readonly builtBy: string }, container: string) {
  if (container !== image.builtBy) return { image: image.reference, pull_policy: 'never' }
  const args = { NODE_IMAGE: `\${MESH_NODE_IMAGE:-${DEFAULT_NODE_IMAGE}}` }
  return { image: image.reference, build: { context: `./${FOLDER}`, args } }
}

/** Whether a container runs the runtime image. */
export function isOnRuntime(container: Container): boolean {
  if (container.kind === 'service') return container.runtime === 'typescript'
  return container.kind !== 'container'
}

function containersOnRuntime({ containers }: Mesh): string[] {
  return containers.filter(isOnRuntime).map(({ container }) => container)
}

function withNewline(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`
}

/** Lets a class of the user's own import `dripline-mesh/service`: the very module that runs it. */
function packageJson(version: string): string {
  const content = {
    name: 'dripline-mesh',
    version,
    type: 'module',
    exports: { './service': './runtime.cjs' },
  }
  return `${JSON.stringify(content, null, 2)}\n`
}
