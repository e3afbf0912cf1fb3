/** Everything `generate/` may not find out for itself. The edge reads or makes it and hands it in. */
export interface GenerateInputs {
  readonly secrets: Secrets
  readonly images: ImageSelection
  /** Texts of the package's `templates/` (SQL, Grafana, RabbitMQ, runtime image): path in it → text. */
  readonly templates: Readonly<Record<string, string>>
  /** The service runtime, both CommonJS: all of it in one file, and what loads that file. */
  readonly runtime: { readonly bundle: string; readonly loader: string }
  /** The user's own classes: path as in the spec → ES module text (TypeScript services), file text (Python). */
  readonly userModules: Readonly<Record<string, string>>
  /** Version of dripline-mesh: tag of the runtime image. */
  readonly version: string
}

/** Passwords of one mesh. Alphanumeric, ≥ 128 bits each, unless the spec writes them. Never logged. */
export interface Secrets {
  readonly brokerPassword: string
  /** Salt of the broker's password hash, 8 hexadecimal digits: fixed per mesh so that the definitions repeat. */
  readonly brokerPasswordSalt: string
  /** Superuser `postgres`: migrations only. */
  readonly databaseAdminPassword: string
  /** The application's user: logger and probes. */
  readonly databasePassword: string
  /** Read-only user of the Grafana datasource. */
  readonly databaseReaderPassword: string
  readonly grafanaPassword: string
}

/** Which image each container runs on this machine. */
export interface ImageSelection {
  readonly set: 'registry' | 'debian' | 'mixed'
  /** Container name → image reference; a container that is missing here runs the spec's own image. */
  readonly images: Readonly<Record<string, string>>
  /** Base image of the runtime image, e.g. `node:20-bookworm-slim`. */
  readonly nodeImage: string
  /** Containers left out on this machine (`--without`, or no image in the set). */
  readonly without: readonly string[]
}
