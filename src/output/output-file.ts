/** A file as a value, as `generate/` makes it. */
export interface OutputFile {
  /** Relative to the folder, with `/`. */
  readonly path: string
  readonly text: string
  /** Who may know: everyone, this mesh only (never shown), or this machine only (never drift). */
  readonly kind: 'shared' | 'secret' | 'local'
}

/** In a file that the generator owns, where its format has comments. A file without it is a person's. */
export const MARKER = '[dripline-mesh: generated]'

/** Without this file nothing of the folder can be started: it goes away first and comes back last. */
export const LAST_FILE = 'compose.yaml'

/** Where files stand until all of them are whole, beside their destination: renaming needs the same file system. */
export const STAGING_FOLDER = '.mesh-write'
