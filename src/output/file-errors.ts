import { MeshError } from '../errors/mesh-error.ts'

/** Codes of the system for a disk, or a person's share of it, that is full. */
export const NO_ROOM: readonly string[] = ['ENOSPC', 'EDQUOT']
const NOT_ALLOWED = ['EACCES', 'EPERM', 'EROFS']
const IN_THE_WAY = ['EEXIST', 'EISDIR', 'ENOTDIR', 'ENOTEMPTY']

/** What a failure of the file system means to a person; a failure that is none stays what it is. */
export function fileError(error: unknown, what: string): unknown {
  const { code, path } = error as NodeJS.ErrnoException
  if (!(error instanceof Error) || code === undefined) return error
  const at = path === undefined ? '' : ` (${path})`
  if (NO_ROOM.includes(code)) {
    return new MeshError('disk-full', `${what}: the disk is full`, {
      hint: 'make room and run it again: nothing is ever half-written. What takes the room: df -h . and docker system df',
      cause: error,
    })
  }
  if (NOT_ALLOWED.includes(code)) {
    const why = code === 'EROFS' ? 'the file system is read-only' : 'no permission'
    return new MeshError('folder-not-writable', `${what}: ${why}${at}`, {
      hint: 'see who owns the folder: ls -ld on it; a mesh is run by the user who owns its folder',
      cause: error,
    })
  }
  if (IN_THE_WAY.includes(code)) {
    return new MeshError(
      'folder-not-writable',
      `${what}: a folder stands where a file should be, or a file where a folder${at}`,
      {
        hint: 'move it away and run it again',
        cause: error,
      },
    )
  }
  return error
}
