import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'

export interface SmallDisk {
  readonly path: string
  /** Takes all room but this. */
  leave(bytes: number): void
  /** Gives that room back. */
  free(): void
  readOnly(isReadOnly: boolean): void
}

/**
 * A file system of its own, unmounted at the end; `null`, and the test skipped, where this process may not mount one.
 *
 * @param path an empty folder; it is removed at the end
 */
export function smallDisk(
  t: TestContext,
  kilobytes: number,
  path = mkdtempSync(join(tmpdir(), 't-disk ')),
): SmallDisk | null {
  const mount = (...options: string[]): void => {
    execFileSync('mount', [...options, path], { stdio: 'pipe' })
  }
  try {
    mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs')
  } catch {
    rmdirSync(path)
    t.skip('mounting a small disk needs root')
    return null
  }
  t.after(() => {
    execFileSync('umount', [path])
    rmdirSync(path)
  })
  const filler = join(path, 'filler')
  const free = (): void => rmSync(filler, { force: true })
  return {
    path,
    free,
    leave: (bytes) => {
      free()
      const { bavail, bsize } = statfsSync(path)
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - bytes)))
    },
    readOnly: (isReadOnly) => mount('-o', `remount,${isReadOnly ? 'ro' : 'rw'}`),
  }
}
