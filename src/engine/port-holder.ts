import { readdir, readFile, readlink } from 'node:fs/promises'

const LISTEN = '0A'

interface Listener {
  /** Number of its socket in /proc. */
  readonly inode: string
  /** Number of the user whose program it is. */
  readonly user: string
}

/**
 * The program of this machine that listens on a TCP port, e.g. `grafana (process 812)`, or whose it is when it is
 * another user's and hidden from us; `null` when nothing listens, or where there is no /proc.
 */
export async function portHolder(port: number): Promise<string | null> {
  const found = [...(await listeners('/proc/net/tcp', port)), ...(await listeners('/proc/net/tcp6', port))]
  const [first] = found
  if (first === undefined) return null
  const inodes = new Set(found.map(({ inode }) => inode))
  for (const pid of (await namesIn('/proc')).filter((name) => /^\d+$/.test(name))) {
    if (!(await holdsOne(pid, inodes))) continue
    const program = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => 'a program')
    return `${program.trim()} (process ${pid})`
  }
  return `a program of the user ${await userName(first.user)}`
}

/** @see proc_net_tcp in the kernel's documentation: columns 1 local address, 3 state, 7 user, 9 inode */
async function listeners(table: string, port: number): Promise<Listener[]> {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const text = await readFile(table, 'utf8').catch(() => '')
  const rows = text.split('\n').map((line) => line.trim().split(/\s+/))
  return rows
    .filter((columns) => columns[1]?.endsWith(wanted) === true && columns[3] === LISTEN)
    .map((columns) => ({ inode: columns[9] ?? '', user: columns[7] ?? '' }))
}

/** By the machine's own list; a user of a directory elsewhere stays a number. */
async function userName(id: string): Promise<string> {
  const users = await readFile('/etc/passwd', 'utf8').catch(() => '')
  return (
    users
      .split('\n')
      .find((line) => line.split(':')[2] === id)
      ?.split(':')[0] ?? `number ${id}`
  )
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
