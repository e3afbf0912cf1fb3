import { createHash } from 'node:crypto'
import { access, readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { MeshError } from '../errors/mesh-error.ts'

/** The part of the environment that says which engine is meant. */
export interface DockerEnvironment {
  readonly DOCKER_HOST?: string | undefined
  readonly DOCKER_CONTEXT?: string | undefined
  readonly DOCKER_CONFIG?: string | undefined
  readonly XDG_RUNTIME_DIR?: string | undefined
}

/** Where the engine is, and who says so: a person who has to change it must know. */
export interface DockerHost {
  /** A URL: `unix:///var/run/docker.sock`, `tcp://…`, `ssh://…`. */
  readonly address: string
  /** `DOCKER_HOST`, `the Docker context "lab"`; `null`: nobody, it is the usual place. */
  readonly namedBy: string | null
}

const SYSTEM_SOCKET = '/var/run/docker.sock'

/**
 * The address of the engine that the `docker` command line would talk to, so that Compose and we see the same one:
 * DOCKER_HOST, else the context that is chosen, else the system's socket, else the socket of a rootless engine.
 *
 * @throws MeshError engine-missing when the chosen context does not exist
 */
export async function dockerHost(environment: DockerEnvironment): Promise<DockerHost> {
  if (environment.DOCKER_HOST) return { address: environment.DOCKER_HOST, namedBy: 'DOCKER_HOST' }
  const fromContext = await contextHost(environment)
  if (fromContext !== null) return fromContext
  const rootless = environment.XDG_RUNTIME_DIR ? join(environment.XDG_RUNTIME_DIR, 'docker.sock') : null
  if (rootless !== null && !(await exists(SYSTEM_SOCKET)) && (await exists(rootless)))
    return { address: `unix://${rootless}`, namedBy: null }
  return { address: `unix://${SYSTEM_SOCKET}`, namedBy: null }
}

async function contextHost(environment: DockerEnvironment): Promise<DockerHost | null> {
  const folder = environment.DOCKER_CONFIG || join(homedir(), '.docker')
  const config = await readJson(join(folder, 'config.json'))
  const name = environment.DOCKER_CONTEXT || textAt(config, ['currentContext'])
  if (!name || name === 'default') return null
  const id = createHash('sha256').update(name).digest('hex')
  const meta = await readJson(join(folder, 'contexts', 'meta', id, 'meta.json'))
  const address = textAt(meta, ['Endpoints', 'docker', 'Host'])
  if (address !== null) return { address, namedBy: `the Docker context "${name}"` }
  const chooser = environment.DOCKER_CONTEXT ? 'DOCKER_CONTEXT' : join(folder, 'config.json')
  throw new MeshError('engine-missing', `there is no Docker context "${name}", which ${chooser} names`, {
    hint: 'docker context ls shows those there are; the engine of this machine is the context "default"',
  })
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    // Absent or broken: the docker command line has its own words for that when it runs.
    return null
  }
}

function textAt(value: unknown, path: readonly string[]): string | null {
  let at = value
  for (const key of path) at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined
  return typeof at === 'string' ? at : null
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
