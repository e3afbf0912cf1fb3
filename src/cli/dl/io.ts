import type { SenderInfo } from '../../protocol/message.ts'

/** What a dl program may touch of the process it runs in. */
export interface ProgramIo {
  /** Data, on stdout. Settles once the text is handed over, so that a slow reader slows the writer. */
  readonly out: (text: string) => Promise<void>
  /** One line for a person, on stderr. */
  readonly err: (line: string) => void
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  /** Who the program is in the messages it sends. */
  readonly sender: SenderInfo
  readonly version: string
  /** A module of the user's own, by its URL. */
  readonly importModule: (url: string) => Promise<Readonly<Record<string, unknown>>>
}

/** `quiet` counts `-q`, `verbose` counts `-v`; the reference's levels, seen from its default `prog`. */
export interface Verbosity {
  readonly verbose: number
  readonly quiet: number
}

/** Whether a line of `level` is shown: 0 progress (`-q` hides it), 1 warning, 2 error; -1 details (`-v` shows it). */
export function isShown(level: -1 | 0 | 1 | 2, { verbose, quiet }: Verbosity): boolean {
  return level >= quiet - verbose
}
