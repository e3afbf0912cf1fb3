/** What `mesh up` wants to exist. Made from the spec and the generated files; plain data. */
export interface DesiredMesh {
  /** Name of the mesh: also of its network. */
  readonly name: string
  /** In the order of the spec. */
  readonly containers: readonly DesiredContainer[]
  /** Longest wait for one container to become ready. */
  readonly waitTimeoutS: number
}

export interface DesiredContainer {
  readonly name: string
  /** Compose's hash of the container's definition. */
  readonly configHash: string
  /** What must be ready before this one can be: its broker, its database. */
  readonly needs: readonly string[]
  /** A TypeScript service retries, so it starts at once; a Python service gives up, so it waits for its needs. */
  readonly startsAtOnce: boolean
  /** Names of its probes without the container's: `amqp`, `ping`. Never empty. */
  readonly probes: readonly string[]
  /** The database: roles and tables are brought up to date once it takes a login, before its probes can say yes. */
  readonly migrates: boolean
}

/** What exists on the engine, as far as a plan depends on it. */
export interface ObservedMesh {
  readonly network: boolean
  readonly containers: readonly ObservedContainer[]
  /** The database runs, but with roles or tables of an earlier spec. */
  readonly tablesOutdated: boolean
}

export interface ObservedContainer {
  readonly name: string
  readonly state: 'created' | 'running' | 'restarting' | 'paused' | 'exited' | 'dead' | 'removing'
  readonly exitCode: number
  readonly configHash: string
  /** On no network at all. */
  readonly isCutOff: boolean
}
