import { posix } from 'node:path'

/** Where the old folder's files stand, seen from the new mesh. */
export interface Paths {
  /** Seen from the folder of mesh.yaml, as `volumes:` wants it. */
  readonly fromMesh: (path: string) => string
  /** Seen from `deploy/`, as everything under `compose:` wants it. */
  readonly fromDeploy: (path: string) => string
  /** Whether both are one folder. */
  readonly isSame: boolean
}

/** @param back the old folder, relative to the new one; empty: they are one */
export function pathsFrom(back: string): Paths {
  const moved = (path: string): string => (isElsewhere(path) ? path : posix.join(back, path))
  const dotted = (path: string): string => (/^[./~]/.test(path) ? path : `./${path}`)
  return {
    fromMesh: (path) => (isElsewhere(path) ? path : dotted(moved(path))),
    fromDeploy: (path) => (isElsewhere(path) ? path : posix.join('..', moved(path))),
    isSame: back === '',
  }
}

function isElsewhere(path: string): boolean {
  return path.startsWith('/') || path.startsWith('~')
}
