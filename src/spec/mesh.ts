import type { Location } from '../errors/location.ts'
import type { OwnCheck } from './own-check.ts'

/**
 * A checked mesh: every default filled, every name resolved. Past `spec/` no code asks whether a field is present.
 * Plain data: the same spec gives a deeply equal `Mesh`, whatever the machine.
 */
export interface Mesh {
  /** Name of the mesh: Compose project name. Matches `[a-z0-9][a-z0-9_-]*`. */
  readonly name: string
  readonly broker: Broker
  /** `null`: this mesh has no database. */
  readonly database: Database | null
  readonly grafana: Grafana | null
  /** In the order of the spec. */
  readonly containers: readonly Container[]
  /** Function name → body in terms of `x`, e.g. `times3` → `3*x`. */
  readonly calibrations: Readonly<Record<string, string>>
  /** Checks of the user's own for `mesh smoke`, in their order. */
  readonly smoke: readonly OwnCheck[]
}

/** Deployment keys every container takes; all default to empty. */
export interface ContainerOptions {
  readonly restart: string
  readonly environment: Readonly<Record<string, string>>
  readonly volumes: readonly string[]
  readonly devices: readonly string[]
  readonly ports: readonly string[]
  /** Merged into the container's Compose entry last, so nothing is out of reach. */
  readonly compose: Readonly<Record<string, unknown>>
}

/** A host port: fixed, or `null` for one that the engine picks (looked up with `mesh status`). Bound to `host`. */
export interface PublishedPort {
  /** Address on the operator's machine, default `127.0.0.1`. */
  readonly host: string
  readonly port: number | null
}

export interface Credentials {
  readonly username: string
  /** `null`: generated once per mesh and kept outside the spec. */
  readonly password: string | null
}

export interface Broker extends ContainerOptions {
  /** Compose name and host name: `rabbit-broker` unless the spec says otherwise. */
  readonly container: string
  readonly image: string
  readonly credentials: Credentials
  readonly amqp: PublishedPort
  /** RabbitMQ's management page; `null`: not published. */
  readonly management: PublishedPort | null
  readonly requestsExchange: string
  readonly alertsExchange: string
}

export interface Database extends ContainerOptions {
  /** Compose name: `postgres` unless the spec says otherwise. */
  readonly container: string
  readonly image: string
  /** Database name, e.g. `sensor_data`. */
  readonly name: string
  readonly credentials: Credentials
  readonly published: PublishedPort
  /** Tables the mesh sets up, the walkthrough's `numeric_data` first. */
  readonly tables: readonly Table[]
}

export interface Table {
  readonly name: string
  readonly columns: readonly {
    readonly name: string
    readonly type: string
    readonly notNull: boolean
    readonly default: string | null
  }[]
}

export interface Grafana extends ContainerOptions {
  /** Compose name: `grafana` unless the spec says otherwise. */
  readonly container: string
  readonly image: string
  readonly published: PublishedPort
  readonly credentials: Credentials
}

export type Container = DriplineService | Monitor | Gateway | Simulator | PlainContainer

/** A dripline service in a container: `runtime: typescript` or `python`. */
export interface DriplineService extends ContainerOptions {
  readonly kind: 'service'
  /** Compose name, e.g. `key-value-store`. */
  readonly container: string
  readonly runtime: 'typescript' | 'python'
  /** Python services only: the reference image. */
  readonly image: string | null
  /** Python services only: which layout of configuration, auth file and command it needs. */
  readonly era: 'E1' | 'E2'
  /** dripline name, e.g. `my_store`. */
  readonly name: string
  readonly module: string
  /** The user's own class files named by `module_path` (service or endpoints), relative to the mesh folder. */
  readonly modulePaths: readonly string[]
  readonly endpoints: readonly Endpoint[]
  /** The logger only: which alerts it binds; used by probes and by the broker definitions. */
  readonly logger: SensorLogger | null
  /**
   * The runtime configuration as the spec has it, defaults of the walkthrough filled in (alert keys, parser, table),
   * without deployment keys and metadata; `endpoints` included. Keys in the spec's order.
   */
  readonly configuration: Readonly<Record<string, unknown>>
  readonly at: Location
}

export interface SensorLogger {
  readonly alertKeys: readonly string[]
  readonly tableName: string
  /** Columns that the logger inserts. */
  readonly columns: readonly string[]
}

export interface Endpoint {
  readonly name: string
  readonly module: string
  readonly modulePath: string | null
  /** Seconds between scheduled readings; 0: not logged by time. */
  readonly logIntervalS: number
  /** Seconds after which the next row is due at the latest: `log_interval`, or `max_interval` when that is longer; 0: never. */
  readonly rowEveryS: number
  readonly logOnSet: boolean
  readonly calibration: string | Readonly<Record<string, unknown>> | null
  readonly metadata: EndpointMetadata
  readonly at: Location
}

/** What dashboards, status and docs use; the runtime never sees it. */
export interface EndpointMetadata {
  readonly unit: string | null
  readonly label: string | null
  readonly description: string | null
  readonly range: readonly [number, number] | null
  readonly alarm: { readonly low: number | null; readonly high: number | null } | null
}

/** A container that runs dl-mon. */
export interface Monitor extends ContainerOptions {
  readonly kind: 'monitor'
  readonly container: string
  readonly requests: readonly string[]
  readonly alerts: readonly string[]
}

/** A container that runs dl-http-server: HTTP in front of the mesh. */
export interface Gateway extends ContainerOptions {
  readonly kind: 'gateway'
  readonly container: string
  readonly published: PublishedPort
  /** Folder of static files, relative to the mesh's; `null`: none. */
  readonly webRoot: string | null
  /** How long a reply is waited for. */
  readonly timeoutS: number
  readonly allowedHosts: readonly string[]
}

/** A container that runs dl-simulate: an instrument without hardware, under the container's name. */
export interface Simulator extends ContainerOptions {
  readonly kind: 'simulator'
  readonly container: string
  readonly port: number
  readonly commandTerminator: string
  readonly responseTerminator: string
  readonly echoes: boolean
  /** What dl-simulate reads, as the spec has it. */
  readonly configuration: Readonly<Record<string, unknown>>
}

/** Any other image. */
export interface PlainContainer extends ContainerOptions {
  readonly kind: 'container'
  readonly container: string
  readonly image: string
  readonly command: readonly string[] | null
}
