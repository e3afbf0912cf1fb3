import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MeshError } from '../errors/mesh-error.ts'
import { printable } from './output-lines.ts'
import { processRunner } from './process-runner.ts'

/** An image that this machine can build from Debian's packages in place of one from a registry. */
export interface DebianImage {
  readonly name: 'rabbitmq' | 'postgres' | 'node'
  /** Never an official name: whoever sees it in a list knows that it is a stand-in. */
  readonly reference: string
}

/** Debian release that the images are made of, and the versions its packages have. */
export const DEBIAN_RELEASE = 'trixie'
/** What the images of the set are built on. */
export const BASE_REFERENCE = `mesh.local/debian:${DEBIAN_RELEASE}`
export const DEBIAN_IMAGES: readonly DebianImage[] = [
  { name: 'rabbitmq', reference: 'mesh.local/rabbitmq:4.0-debian' },
  { name: 'postgres', reference: 'mesh.local/postgres:17-debian' },
  { name: 'node', reference: 'mesh.local/node:20-debian' },
]

/** The buildx plugin is not among Debian's packages. */
const CLASSIC_BUILDER = { DOCKER_BUILDKIT: '0' }
const CONTENT_LABEL = 'org.dripline.mesh/content'

export interface BuildOptions {
  /** Folder with one sub-folder per image: Dockerfile and entry point. */
  readonly templates: string
  readonly onProgress: (line: string) => void
  readonly signal: AbortSignal
}

/** The stand-in for an image of the spec, by its repository name; `null` when Debian has no such program. */
export function debianImageFor(specImage: string): DebianImage | null {
  const repository = specImage.replace(/@.*$/, '').replace(/:[^/]*$/, '')
  const official = repository.replace(/^docker\.io\//, '').replace(/^library\//, '')
  return DEBIAN_IMAGES.find((image) => image.name === official) ?? null
}

/**
 * Builds one image of the Debian set, its base first. An image whose recipe has not changed is kept.
 *
 * @returns whether anything was built
 * @throws MeshError prerequisite-missing when the base cannot be made on this machine, image-unavailable when a build fails
 */
export async function buildDebianImage(image: DebianImage, options: BuildOptions): Promise<boolean> {
  const context = join(options.templates, image.name)
  const base = await ensureBase(options)
  const content = await contentHash(context, base)
  if ((await labelOf(image.reference, options.signal)) === content) return false
  options.onProgress(`building ${image.reference} from Debian's packages`)
  const label = `${CONTENT_LABEL}=${content}`
  const args = [
    'build',
    '--network',
    'host',
    '--build-arg',
    `BASE=${BASE_REFERENCE}`,
    '--label',
    label,
    '-t',
    image.reference,
    context,
  ]
  await streamed('docker', args, options, `building ${image.reference}`, CLASSIC_BUILDER)
  return true
}

async function ensureBase(options: BuildOptions): Promise<string> {
  const wanted = createHash('sha256').update(`${DEBIAN_RELEASE} minbase 1`).digest('hex').slice(0, 16)
  if ((await labelOf(BASE_REFERENCE, options.signal)) === wanted) return wanted
  const execa = await processRunner()
  const mmdebstrap = await execa('mmdebstrap', ['--version'], { reject: false })
  const mirror = await debianMirror()
  const label = `${CONTENT_LABEL}=${wanted}`
  if (mmdebstrap.exitCode === 0 && mirror !== null) await baseFromPackages(mirror, label, options)
  else await baseFromRegistry(label, options)
  return wanted
}

async function baseFromPackages(mirror: string, label: string, options: BuildOptions): Promise<void> {
  options.onProgress(`making ${BASE_REFERENCE}: a minimal Debian root (about 20 s)`)
  const folder = await mkdtemp(join(tmpdir(), 'dripline-mesh-'))
  try {
    const tar = join(folder, 'base.tar')
    const making = `making ${BASE_REFERENCE}`
    await streamed('mmdebstrap', ['--variant=minbase', DEBIAN_RELEASE, tar, mirror], options, making)
    await streamed('docker', ['import', '--change', `LABEL ${label}`, tar, BASE_REFERENCE], options, 'importing it')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** For hosts that have an engine and a registry, but are no Debian or may not install. */
async function baseFromRegistry(label: string, options: BuildOptions): Promise<void> {
  const official = `debian:${DEBIAN_RELEASE}-slim`
  options.onProgress(`making ${BASE_REFERENCE} of ${official}`)
  const folder = await mkdtemp(join(tmpdir(), 'dripline-mesh-'))
  try {
    await writeFile(join(folder, 'Dockerfile'), `FROM ${official}\n`)
    const args = ['build', '--label', label, '-t', BASE_REFERENCE, folder]
    await streamed('docker', args, options, `making ${BASE_REFERENCE}`, CLASSIC_BUILDER)
  } catch (error) {
    if (!(error instanceof MeshError) || error.code !== 'image-unavailable') throw error
    throw new MeshError(
      'prerequisite-missing',
      `the Debian image set needs mmdebstrap, or ${official} from a registry`,
      {
        hint: 'on Debian, as root: apt-get install mmdebstrap\nwhere registries are reached: --images registry',
        cause: error,
      },
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The mirror that the machine's own package sources name, so that a laboratory's own mirror is used where there is one;
 * `null` on a machine that is no Debian. */
async function debianMirror(): Promise<string | null> {
  const folder = '/etc/apt/sources.list.d'
  const more = existsSync(folder) ? (await readdir(folder)).map((name) => join(folder, name)) : []
  for (const file of ['/etc/apt/sources.list', ...more]) {
    if (!existsSync(file)) continue
    const found = /^(?:URIs:\s*|deb\s+(?:\[[^\]]*\]\s+)?)(https?:\/\/\S*\/debian)\/?(?:\s|$)/m.exec(
      await readFile(file, 'utf8'),
    )
    if (found?.[1] !== undefined) return found[1]
  }
  return null
}

async function contentHash(folder: string, base: string): Promise<string> {
  const hash = createHash('sha256').update(base)
  for (const name of (await readdir(folder)).sort()) hash.update(name).update(await readFile(join(folder, name)))
  return hash.digest('hex').slice(0, 16)
}

async function labelOf(reference: string, signal: AbortSignal): Promise<string | null> {
  const format = `{{index .Config.Labels "${CONTENT_LABEL}"}}`
  const execa = await processRunner()
  const result = await execa('docker', ['image', 'inspect', '--format', format, reference], {
    reject: false,
    cancelSignal: signal,
  })
  signal.throwIfAborted()
  return result.exitCode === 0 ? result.stdout.trim() : null
}

/** Lines worth showing among hundreds: the steps of a recipe, and those of mmdebstrap. */
const STEP = /^(?:Step \d+\/\d+|I: )/

async function streamed(
  command: string,
  args: readonly string[],
  options: BuildOptions,
  what: string,
  env: Record<string, string> = {},
): Promise<void> {
  const execa = await processRunner()
  options.signal.throwIfAborted()
  // A group of its own: these programs start others, which would hold us until they have ended by themselves.
  const child = execa(command, args, { reject: false, all: true, env, stdin: 'ignore', detached: true })
  const stop = (): void => endGroup(child.pid)
  options.signal.addEventListener('abort', stop, { once: true })
  try {
    for await (const line of child.iterable({ from: 'all' })) {
      if (STEP.test(line)) options.onProgress(`${what}: ${printable(line).slice(0, 100)}`)
    }
  } finally {
    options.signal.removeEventListener('abort', stop)
  }
  const result = await child
  options.signal.throwIfAborted()
  if (result.exitCode === 0) return
  const tail = String(result.all ?? '')
    .trim()
    .split('\n')
    .slice(-12)
    .join('\n')
  const full = /no space left on device/i.test(tail)
  throw new MeshError(
    full ? 'disk-full' : 'image-unavailable',
    `${what} failed (${command} ended with ${result.exitCode ?? 'no exit code'})`,
    { hint: tail },
  )
}

function endGroup(leader: number | undefined): void {
  if (leader === undefined) return
  try {
    process.kill(-leader, 'SIGTERM')
  } catch {
    // Ended in this very moment.
  }
}
