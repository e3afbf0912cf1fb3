import type { PublishedPort } from './mesh.ts'

/** `3000`, `"3000"` or `"0.0.0.0:3000"`; without an address, the loopback one. */
export function publishedPort(written: unknown): PublishedPort | null {
  if (typeof written === 'number') return { host: '127.0.0.1', port: written }
  const hit = /^(?:(.+):)?(\d+)$/.exec(String(written))
  return hit === null ? null : { host: hit[1]?.replace(/^\[(.*)\]$/, '$1') ?? '127.0.0.1', port: Number(hit[2]) }
}

/** Ports of this machine that an entry of `ports:` takes, from first to last; `null`: the engine picks. */
export interface HostPorts {
  readonly host: string
  readonly first: number
  readonly last: number
  readonly protocol: string
}

/** @see https://docs.docker.com/reference/compose-file/services/#short-syntax-5 */
export function hostPorts(written: string): HostPorts | null {
  const [spec = '', protocol = 'tcp'] = written.split('/')
  const hit = /^(?:(\[[^\]]+\]|[^:]+):)?(\d+)(?:-(\d+))?:\d+(?:-\d+)?$/.exec(spec)
  if (hit === null) return null
  const first = Number(hit[2])
  return { host: hit[1]?.replace(/^\[(.*)\]$/, '$1') ?? '127.0.0.1', first, last: Number(hit[3] ?? first), protocol }
}
