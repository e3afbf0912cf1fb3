import type { Location } from './location.ts'

/**
 * What can go wrong, by name. Tests and exit codes use the code, never the text.
 * One list, so that a newcomer can read what the tool is able to refuse.
 */
export const EXIT_CODES = {
  unexpected: 1,
  usage: 2,
  'spec-invalid': 3,
  'spec-unreadable': 3,
  drift: 4,
  'edited-file': 10,
  'engine-missing': 5,
  'engine-permission': 5,
  'compose-missing': 5,
  'image-unavailable': 5,
  'disk-full': 5,
  'folder-not-writable': 5,
  'prerequisite-missing': 5,
  'not-running': 5,
  'port-taken': 6,
  'mesh-name-taken': 6,
  'mesh-busy': 6,
  'resource-conflict': 6,
  'probe-timeout': 7,
  'probe-failed': 8,
  'container-crashed': 8,
  'smoke-failed': 9,
  refused: 10,
  'engine-failed': 1,
  'broker-refused': 1,
  'broker-unreachable': 1,
  'queue-taken': 6,
  'declared-differently': 6,
  'request-unroutable': 1,
  'request-refused': 1,
  'request-timeout': 7,
  'database-failed': 1,
  'config-invalid': 3,
  'archive-damaged': 3,
} as const satisfies Record<string, number>

/** The name of a failure: a key of {@link EXIT_CODES}. */
export type ErrorCode = keyof typeof EXIT_CODES

export interface MeshErrorOptions {
  /** Where in a file of the user's the cause stands. */
  readonly at?: Location
  /** How to fix it; may have several lines. */
  readonly hint?: string
  readonly cause?: unknown
}

/** A failure a person can do something about. A bug stays an ordinary `Error` with its stack. */
export class MeshError extends Error {
  override readonly name = 'MeshError'
  readonly code: ErrorCode
  readonly at: Location | undefined
  readonly hint: string | undefined

  constructor(code: ErrorCode, message: string, options: MeshErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.at = options.at
    this.hint = options.hint
  }

  /** The process exit code of this failure (the table of `mesh help exit-codes`). */
  get exitCode(): number {
    return EXIT_CODES[this.code]
  }
}
