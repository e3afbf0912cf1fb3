import { open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { MeshError } from '../errors/mesh-error.ts'
import { fileError } from '../output/file-errors.ts'

const LOCK_FILE = 'lock'
const ATTEMPTS = 3

/**
 * Does `work` while no other `mesh` changes the same mesh. The lock of a process that has died is taken over.
 *
 * @param stateFolder the mesh's `.mesh/`, which exists
 * @throws MeshError mesh-busy with the process that holds it; disk-full, folder-not-writable
 */
export async function whileLocked<T>(stateFolder: string, work: () => Promise<T>): Promise<T> {
  const path = join(stateFolder, LOCK_FILE)
  await takeLock(path)
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}

async function takeLock(path: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await tookLock(path)) return
    const holder = await holderOf(path)
    if (holder !== null) {
      throw new MeshError('mesh-busy', `another mesh command is at work here (process ${holder})`, {
        hint: 'wait until it has ended, or stop it with Ctrl-C',
      })
    }
    await removeLock(path)
  }
  throw new MeshError('mesh-busy', 'other mesh commands keep taking the lock', { hint: 'wait until they have ended' })
}

/** @returns whether it is ours now. @throws MeshError disk-full, folder-not-writable */
async function tookLock(path: string): Promise<boolean> {
  const text = `${process.pid} ${await startTime(process.pid)}\n`
  try {
    // `wx` fails when the file exists: taking the lock and seeing that it is free are one operation.
    const file = await open(path, 'wx', 0o600)
    try {
      await file.writeFile(text)
    } catch (error) {
      // One that does not say whose it is would only stand in the way.
      await rm(path, { force: true })
      throw error
    } finally {
      await file.close()
    }
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw fileError(error, `writing ${path}`)
  }
}

async function removeLock(path: string): Promise<void> {
  try {
    await rm(path, { force: true })
  } catch (error) {
    throw fileError(error, `removing ${path}`)
  }
}

/** The process that holds the lock; `null`: it is gone, so the lock is nobody's. */
async function holderOf(path: string): Promise<number | null> {
  const text = await readFile(path, 'utf8').catch(() => '')
  const [pidText = '', started = ''] = text.trim().split(' ')
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
