import { createHash } from 'node:crypto'
import { access, readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** The part of the environment that says which engine is meant. */
export interface DockerEnvironment {
  readonly DOCKER_HOST?: string | undefined
  readonly DOCKER_CONTEXT?: string | undefined
  readonly DOCKER_CONFIG?: string | undefined
  readonly XDG_RUNTIME_DIR?: string | undefined
}

const SYSTEM_SOCKET = '/var/run/docker.sock'

/**
 * The address of the engine that the `docker` command line would talk to, so that Compose and we see the same one:
 * DOCKER_HOST, else the context that is chosen, else the system's socket, else the socket of a rootless engine.
 *
 * @returns a URL: `unix:///var/run/docker.sock`, `tcp://…`, `ssh://…`
 */
export async function dockerHost(environment: DockerEnvironment): Promise<string> {
  if (environment.DOCKER_HOST) return environment.DOCKER_HOST
  const fromContext = await contextHost(environment)
  if (fromContext !== null) return fromContext
  const rootless = environment.XDG_RUNTIME_DIR ? join(environment.XDG_RUNTIME_DIR, 'docker.sock') : null
  if (rootless !== null && !(await exists(SYSTEM_SOCKET)) && (await exists(rootless))) return `unix://${rootless}`
  return `unix://${SYSTEM_SOCKET}`
}

async function contextHost(environment: DockerEnvironment): Promise<string | null> {
  const folder = environment.DOCKER_CONFIG || join(homedir(), '.docker')
  const config = await readJson(join(folder, 'config.json'))
  const name = environment.DOCKER_CONTEXT || textAt(config, ['currentContext'])
  if (!name || name === 'default') return null
  const id = createHash('sha256').update(name).digest('hex')
  return textAt(await readJson(join(folder, 'contexts', 'meta', id, 'meta.json')), ['Endpoints', 'docker', 'Host'])
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
