import { MeshError } from '../errors/mesh-error.ts'
import { NO_ROOM } from '../output/file-errors.ts'

/** What it means that stdout cannot be written; `null`: whoever read it has gone (`mesh logs | head`). */
export function outputFailure({ code, message }: NodeJS.ErrnoException): MeshError | null {
  if (code === 'EPIPE') return null
  if (code !== undefined && NO_ROOM.includes(code)) {
    return new MeshError('disk-full', 'the output cannot be written: the disk is full', {
      hint: 'make room where it goes, or send it elsewhere, and run it again',
    })
  }
  return new MeshError('folder-not-writable', `the output cannot be written: ${message}`, {
    hint: 'send it elsewhere, and run it again',
  })
}
