/** What the `mesh` commands may touch of the process they run in. */
export interface MeshIo {
  /** Data, on stdout. */
  readonly out: (text: string) => void
  /** For a person, on stderr. */
  readonly err: (text: string) => void
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Whether stderr is a terminal: then progress may be redrawn and coloured. */
  readonly isTerminal: boolean
  /** Whether stdout is a terminal: then data may be coloured. */
  readonly outIsTerminal: boolean
  /** Size of the terminal at this moment: it changes when the window is resized. */
  readonly columns: number
  readonly rows: number
  /** Where a person can be asked; `null`: stdin or stderr is no terminal. */
  readonly terminal: Terminal | null
  /** Aborted with a {@link Stopped} by SIGINT and SIGTERM. */
  readonly signal: AbortSignal
  /** The folder of this package: `templates/` and `dist/` stand in it. */
  readonly packageFolder: string
  /** Names the code that runs: other code has another name, whatever its version. */
  readonly program: string
  /** Who the tool is in the requests it sends. */
  readonly who: { readonly exe: string; readonly hostname: string; readonly username: string }
}

/** Keys come in on one side, questions go out on the other. */
export interface Terminal {
  readonly input: NodeJS.ReadStream
  readonly output: NodeJS.WriteStream
}

/** A person stopped the command. Not a failure. */
export class Stopped extends Error {
  readonly signalName: 'SIGINT' | 'SIGTERM'

  constructor(signalName: 'SIGINT' | 'SIGTERM') {
    super(signalName)
    this.signalName = signalName
  }

  get exitCode(): number {
    return this.signalName === 'SIGINT' ? 130 : 143
  }
}
