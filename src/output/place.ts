import { constants, type Stats } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { MeshError } from '../errors/mesh-error.ts'

/**
 * Looks whether something can be written at `path` later, and makes nothing: neither it nor a folder above it need be
 * there.
 *
 * @param flag how a person named it: `--junit smoke.xml`
 * @throws MeshError folder-not-writable
 */
export async function checkPlace(path: string, kind: 'file' | 'folder', flag: string): Promise<void> {
  const found = await statsOf(path)
  const isFolder = found?.isDirectory() === true
  if (found !== null && isFolder !== (kind === 'folder')) {
    throw notWritable(flag, kind === 'file' ? 'a folder stands there' : 'it is there, and no folder', `name a ${kind}`)
  }
  // What is there is written itself; what is not is made in the nearest folder above it.
  const [written, stats] = found === null ? await nearestAbove(path) : [path, found]
  if (found === null && !stats.isDirectory())
    throw notWritable(flag, `${written} is no folder`, 'name a place in a folder')
  try {
    await access(written, constants.W_OK)
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'EROFS' ? 'its disk is read-only' : 'no permission'
    throw notWritable(flag, `${written} cannot be written: ${why}`, 'name another place', error)
  }
}

async function nearestAbove(path: string): Promise<[string, Stats]> {
  for (let above = dirname(path); ; above = dirname(above)) {
    const stats = await statsOf(above)
    if (stats !== null) return [above, stats]
  }
}

/** `null`: it is not there, or something above it is not. */
async function statsOf(path: string): Promise<Stats | null> {
  try {
    return await stat(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw notWritable(path, (error as Error).message, 'name another place', error)
  }
}

function notWritable(what: string, why: string, hint: string, cause?: unknown): MeshError {
  return new MeshError('folder-not-writable', `${what}: ${why}`, { hint, cause })
}
