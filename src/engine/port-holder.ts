import { readdir, readFile, readlink } from 'node:fs/promises'

const LISTEN = '0A'

/**
 * The program of this machine that listens on a TCP port, e.g. `grafana (process 812)`; `null` when nothing does, when
 * it is another user's and hidden from us, or where there is no /proc.
 */
export async function portHolder(port: number): Promise<string | null> {
  const inodes = new Set([
    ...(await listeningInodes('/proc/net/tcp', port)),
    ...(await listeningInodes('/proc/net/tcp6', port)),
  ])
  if (inodes.size === 0) return null
  for (const pid of (await namesIn('/proc')).filter((name) => /^\d+$/.test(name))) {
    if (!(await holdsOne(pid, inodes))) continue
    const program = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => 'a program')
    return `${program.trim()} (process ${pid})`
  }
  return null
}

async function listeningInodes(table: string, port: number): Promise<string[]> {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const text = await readFile(table, 'utf8').catch(() => '')
  const rows = text.split('\n').map((line) => line.trim().split(/\s+/))
  return rows
    .filter((columns) => columns[1]?.endsWith(wanted) === true && columns[3] === LISTEN)
    .map((columns) => columns[9] ?? '')
}

async function holdsOne(pid: string, inodes: ReadonlySet<string>): Promise<boolean> {
  for (const descriptor of await namesIn(`/proc/${pid}/fd`)) {
    const target = await readlink(`/proc/${pid}/fd/${descriptor}`).catch(() => '')
    const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1]
    if (inode !== undefined && inodes.has(inode)) return true
  }
  return false
}

/** Processes come and go, and other users' folders are closed to us: what cannot be listed is empty. */
async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => [])
}
