/** A file as a value. Writing it is the job of `output/`. */
export interface GeneratedFile {
  /** Relative to `deploy/`, with `/`. */
  readonly path: string
  readonly text: string
  /**
   * `shared`: the same bytes on every machine, fit to be committed.
   * `secret`: holds a password; git-ignored, and left out of `--check` where the secrets do not exist.
   * `local`: a choice of this machine (which image set); git-ignored, never counted as drift.
   */
  readonly kind: 'shared' | 'secret' | 'local'
}
