import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { MeshError } from '../errors/mesh-error.ts'
import { fileError } from '../output/file-errors.ts'

const FOLDER = 'at-work'
/** Two that claim a mesh at the same instant both step back, and try again after a pause of their own. */
const ATTEMPTS = 4
const LONGEST_PAUSE_MS = 60

/**
 * Does `work` while no other `mesh` changes the same mesh. What a process that has died leaves behind is cleared away.
 *
 * Whoever wants to work puts a file of its own into a folder first, and looks for the files of others then: of two at
 * the same time at least one sees the other. A file is removed by its owner, or when its owner is dead, so that nobody
 * can take away what another has just claimed.
 *
 * @param stateFolder the mesh's `.mesh/`, which exists
 * @throws MeshError mesh-busy with the process that is at work; disk-full, folder-not-writable
 */
export async function whileLocked<T>(stateFolder: string, work: () => Promise<T>): Promise<T> {
  const claim = await claimed(join(stateFolder, FOLDER))
  try {
    return await work()
  } finally {
    await rm(claim, { force: true })
  }
}

/** @returns the path of the claim */
async function claimed(folder: string): Promise<string> {
  const name = `${process.pid}-${await startTime(process.pid)}-${randomUUID()}`
  const claim = join(folder, name)
  for (let attempt = 1; ; attempt++) {
    await written(folder, claim)
    const other = await otherAtWork(folder, name).catch(async (error: unknown) => {
      await rm(claim, { force: true })
      throw error
    })
    if (other === null) return claim
    await rm(claim, { force: true })
    if (attempt === ATTEMPTS) {
      throw new MeshError('mesh-busy', `another mesh command is at work here (process ${other})`, {
        hint: 'wait until it has ended, or stop it with Ctrl-C',
      })
    }
    await wait(Math.random() * LONGEST_PAUSE_MS)
  }
}

async function written(folder: string, claim: string): Promise<void> {
  try {
    await made(folder)
    await writeFile(claim, '', { mode: 0o600 })
  } catch (error) {
    throw fileError(error, `writing ${claim}`)
  }
}

/** Not `recursive`: on a read-only disk Node then tells of a missing folder. */
async function made(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** A living process that has a claim besides `own`; `null`: there is none. */
async function otherAtWork(folder: string, own: string): Promise<number | null> {
  for (const name of await readdir(folder)) {
    if (name === own) continue
    const owner = await ownerOf(name)
    if (owner !== null) return owner
    await removed(join(folder, name))
  }
  return null
}

async function removed(claim: string): Promise<void> {
  try {
    await rm(claim, { force: true, recursive: true })
  } catch (error) {
    throw fileError(error, `removing ${claim}`)
  }
}

/** The process that a claim is of; `null`: it has died, so the claim is nobody's. */
async function ownerOf(name: string): Promise<number | null> {
  const [pidText = '', started = ''] = name.split('-')
  const pid = Number(pidText)
  if (!Number.isInteger(pid) || pid <= 0) return null
  // Numbers of processes are given again; the same one with another start is another process.
  if ((await startTime(pid)) !== started) return null
  try {
    process.kill(pid, 0)
    return pid
  } catch (error) {
    // EPERM: it lives, under another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? pid : null
  }
}

/** When a process started, in the kernel's ticks since boot; `unknown` where there is no /proc, or no such process. */
async function startTime(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // The second field is the program's name, which may hold spaces and parentheses; the start is the 22nd.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? 'unknown'
}
