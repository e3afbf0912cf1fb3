import { type ErrorCode, MeshError } from '../errors/mesh-error.ts'
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

/** What to do where no registry is reached. */
export const WITHOUT_REGISTRY = 'without a registry, build the images from Debian packages: --images debian'

const BY_TEXT: readonly (readonly [RegExp, ErrorCode, string, string])[] = [
  [/no space left on device/i, 'disk-full', 'the disk is full', 'see what takes the room: docker system df; df -h'],
  [
    /no such image|manifest (?:unknown|for .* not found)|pull access denied|not found: manifest|lookup \S+.*no such host|no matching manifest|toomanyrequests/i,
    'image-unavailable',
    'an image cannot be had',
    WITHOUT_REGISTRY,
  ],
  [
    /permission denied.*docker(?: daemon socket|\.sock)|docker(?: daemon socket|\.sock).*permission denied/i,
    'engine-permission',
    'this user may not use the container engine',
    'add yourself to its group and log in again: sudo usermod -aG docker "$USER"',
  ],
  [
    /cannot connect to the docker daemon|is the docker daemon running|error during connect/i,
    'engine-missing',
    'the container engine does not answer',
    'start it: sudo systemctl start docker',
  ],
]

/**
 * What the engine or Compose said → an error a person can act on. The engine reports many failures only as text, and
 * late (a taken port when the container starts): the text decides the code.
 *
 * @param doing what was attempted, e.g. `start rabbit-broker`
 */
export async function engineError(doing: string, cause: unknown, holder: PortHolder): Promise<MeshError> {
  if (cause instanceof MeshError) return cause
  const said = textOf(cause)
  for (const pattern of PORT_TAKEN) {
    const port = Number(pattern.exec(said)?.[1])
    if (port > 0) return portTaken(doing, port, await holder(port), cause)
  }
  const code = (cause as { code?: unknown } | null)?.code
  if (code === 'EACCES' || code === 'EPERM') return fromTable('engine-permission', doing, cause, said)
  if (code === 'ENOENT' || code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ECONNRESET')
    return fromTable('engine-missing', doing, cause, said)
  const known = BY_TEXT.find(([pattern]) => pattern.test(said))
  if (known !== undefined) return fromTable(known[1], doing, cause, said)
  return new MeshError('engine-failed', `${doing}: ${lastLines(said, 3)}`, { cause })
}

/** A port that something else has, naming the holder where that is known. */
export function portTaken(doing: string, port: number, holder: string | null, cause?: unknown): MeshError {
  return new MeshError('port-taken', `${doing}: port ${port} is taken${holder === null ? '' : ` by ${holder}`}`, {
    hint: 'stop what uses it, or choose another port in mesh.yaml',
    cause,
  })
}

function fromTable(code: ErrorCode, doing: string, cause: unknown, said: string): MeshError {
  const row = BY_TEXT.find(([, rowCode]) => rowCode === code)
  const [, , problem = code, hint = ''] = row ?? []
  return new MeshError(code, `${doing}: ${problem}`, { hint: `${hint}\n${lastLines(said, 2)}`, cause })
}

function textOf(cause: unknown): string {
  const json = (cause as { json?: { message?: unknown } } | null)?.json?.message
  if (typeof json === 'string') return json
  return cause instanceof Error ? cause.message : String(cause)
}

function lastLines(text: string, count: number): string {
  const lines = text.split('\n').map((line) => printable(line).trim())
  return lines
    .filter((line) => line !== '')
    .slice(-count)
    .join('\n')
}
