import { type ErrorCode, MeshError } from '../errors/mesh-error.ts'
import type { DockerHost } from './docker-host.ts'
import { printable } from './output-lines.ts'

/** Who holds a port of this machine, in words; `null` when it cannot be found out. */
export type PortHolder = (port: number) => Promise<string | null>

const PORT_TAKEN = [
  // "Bind for 127.0.0.1:3000 failed: port is already allocated": another container has it
  /Bind for (?:\S*:)?(\d+) failed: port is already allocated/,
  // "listen tcp4 127.0.0.1:3000: bind: address already in use": a program of the host has it
  /listen (?:tcp|udp)\d? \S*:(\d+): bind: address already in use/,
  /exposing port \S+ (?:\S*:)?(\d+) -> .*address already in use/,
]

const NOT_PERMITTED =
  /permission denied.*docker(?: daemon socket|\.sock)|docker(?: daemon socket|\.sock).*permission denied/i
const NO_ANSWER = /cannot connect to the docker daemon|is the docker daemon running|error during connect/i
const NOT_PERMITTED_CODES = ['EACCES', 'EPERM']
const NO_ANSWER_CODES = ['ENOENT', 'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ECONNRESET', 'EHOSTUNREACH', 'ETIMEDOUT']

/** What to do where no registry is reached. */
export const WITHOUT_REGISTRY = 'without a registry, build the images from Debian packages: --images debian'

/** What the engine or Compose say, what it means and what to do; `$1` is what the pattern has found. */
const BY_TEXT: readonly (readonly [RegExp, ErrorCode, string, string])[] = [
  [/no space left on device/i, 'disk-full', 'the disk is full', 'see what takes the room: docker system df; df -h'],
  [
    /no such image|reference does not exist|manifest (?:unknown|for .* not found)|pull access denied|not found: manifest|lookup \S+.*no such host|no matching manifest|toomanyrequests/i,
    'image-unavailable',
    'the image cannot be had',
    WITHOUT_REGISTRY,
  ],
  [
    /The container name "\/?([^"]+)" is already in use/,
    'resource-conflict',
    'there is a container $1, which is not of this mesh',
    'if nobody needs it: docker rm --force $1\notherwise give this mesh another name: mesh: in mesh.yaml',
  ],
  [
    /network (\S+) was found but has incorrect label/,
    'resource-conflict',
    'there is a network $1, which is not of this mesh',
    'if nobody needs it: docker network rm $1\notherwise give this mesh another name: mesh: in mesh.yaml',
  ],
  [
    // The second is how newer Composes say it.
    /network (\S+) +(?:id \S+ has active endpoints|Resource is still in use)/i,
    'resource-conflict',
    'something that is not of this mesh is connected to its network, $1',
    'who it is: docker network inspect $1\nnobody: the engine has lost count, as version 20.10 can; restart it',
  ],
  [
    /non-overlapping IPv4 address pool|Pool overlaps with other one/,
    'resource-conflict',
    'the engine has no addresses left for another network',
    'remove networks that nothing uses: docker network ls, docker network rm',
  ],
  [
    /custom device "([^"]+)": no such file or directory/,
    'prerequisite-missing',
    'there is no device $1 on this machine',
    'plug the instrument in, or correct devices: in mesh.yaml',
  ],
  [
    /exec: "?([^":]+)"?: (?:executable file not found|no such file or directory|permission denied)/,
    'container-crashed',
    'its image has no program $1 that can be run',
    'correct command: in mesh.yaml',
  ],
  [
    /^validating \S.*?: (services\.\S+ .*)$/m,
    'config-invalid',
    'Compose does not accept $1',
    'it comes from compose: in mesh.yaml, or from compose.override.yaml in deploy/',
  ],
]

/**
 * What the engine or Compose said → an error a person can act on. The engine reports many failures only as text, and
 * late (a taken port when the container starts): the text decides the code.
 *
 * @param doing what was attempted, e.g. `start rabbit-broker`
 * @param host the engine that was asked, where that is known
 */
export async function engineError(
  doing: string,
  cause: unknown,
  holder: PortHolder,
  host: DockerHost | null = null,
): Promise<MeshError> {
  if (cause instanceof MeshError) return cause
  const said = textOf(cause)
  for (const pattern of PORT_TAKEN) {
    const port = Number(pattern.exec(said)?.[1])
    if (port > 0) return portTaken(doing, port, await holder(port), cause)
  }
  const code = String((cause as { code?: unknown } | null)?.code)
  if (NOT_PERMITTED_CODES.includes(code) || NOT_PERMITTED.test(said)) return engineClosed(said, cause)
  if (NO_ANSWER_CODES.includes(code) || NO_ANSWER.test(said)) return engineSilent(host, said, cause)
  const known = BY_TEXT.find(([pattern]) => pattern.test(said))
  if (known === undefined) return new MeshError('engine-failed', `${doing}: ${lastLines(said, 3)}`, { cause })
  const [pattern, knownCode, problem, hint] = known
  const found = pattern.exec(said)?.[1] ?? ''
  const [what, remedy] = [problem, hint].map((text) => text.replaceAll('$1', () => printable(found)))
  return new MeshError(knownCode, `${doing}: ${what}`, {
    hint: `the engine says: ${lastLines(said, 1)}\n${remedy}`,
    cause,
  })
}

function engineClosed(said: string, cause: unknown): MeshError {
  return new MeshError('engine-permission', `this user may not use the container engine: ${lastLines(said, 1)}`, {
    hint: 'add yourself to its group and log in again: sudo usermod -aG docker "$USER"',
    cause,
  })
}

function engineSilent(host: DockerHost | null, said: string, cause: unknown): MeshError {
  const at = host === null ? '' : ` at ${host.address}`
  const hint =
    host === null || host.namedBy === null
      ? 'start it: sudo systemctl start docker\nnot installed? on Debian and Ubuntu: sudo apt-get install docker.io'
      : `${host.namedBy} names that address; without it, the engine of this machine is used`
  return new MeshError('engine-missing', `the container engine does not answer${at}: ${lastLines(said, 1)}`, {
    hint,
    cause,
  })
}

/** A port that something else has, naming the holder where that is known. */
export function portTaken(doing: string, port: number, holder: string | null, cause?: unknown): MeshError {
  const find = holder === null ? `who has it: sudo ss -ltnp 'sport = :${port}'\n` : ''
  return new MeshError('port-taken', `${doing}: port ${port} is taken${holder === null ? '' : ` by ${holder}`}`, {
    hint: `${find}stop what uses it, or choose another port in mesh.yaml`,
    cause,
  })
}

function textOf(cause: unknown): string {
  const json = (cause as { json?: { message?: unknown } } | null)?.json?.message
  if (typeof json === 'string') return json
  return cause instanceof Error ? cause.message : String(cause)
}

function lastLines(text: string, count: number): string {
  const lines = text.split('\n').map((line) =>
    printable(line)
      .replace(/^\s*Error response from daemon:/, '')
      .trim(),
  )
  return lines
    .filter((line) => line !== '')
    .slice(-count)
    .join('\n')
}
