import type { Container, DriplineService, Mesh } from '../spec/mesh.ts'

/** A mesh as it is drawn: who sends what, and who listens to it. */
export interface MeshGraph {
  readonly name: string
  readonly broker: string
  /** Services that only answer and send; in the order of the spec. */
  readonly services: readonly GraphService[]
  /** Whoever listens to alerts or requests: loggers, monitors, other consumers. */
  readonly listeners: readonly GraphListener[]
  /** `null`: no database. */
  readonly database: { readonly container: string; readonly name: string; readonly tables: readonly string[] } | null
  readonly grafana: string | null
  /** Containers that speak to the broker without a name of their own: gateways. */
  readonly gateways: readonly string[]
  /** Other programs, of which nothing is known. */
  readonly others: readonly string[]
}

export interface GraphService {
  readonly container: string
  readonly name: string
  readonly module: string
  readonly endpoints: readonly GraphEndpoint[]
}

export interface GraphEndpoint {
  readonly name: string
  readonly module: string
  /** Routing key of its alerts; `null`: it sends none. */
  readonly alertKey: string | null
}

export interface GraphListener {
  readonly container: string
  /** dripline name, or `dl-mon`. */
  readonly name: string
  readonly alerts: readonly string[]
  readonly requests: readonly string[]
  /** The table that it writes into. */
  readonly table: string | null
  readonly endpoints: readonly GraphEndpoint[]
}

export function meshGraph({ name, broker, database, grafana, containers }: Mesh): MeshGraph {
  return {
    name,
    broker: broker.container,
    services: containers.flatMap((each) =>
      each.kind === 'service' && alertKeysOf(each).length === 0 ? [graphService(each)] : [],
    ),
    listeners: containers.flatMap(listener),
    database:
      database === null
        ? null
        : { container: database.container, name: database.name, tables: database.tables.map((table) => table.name) },
    grafana: grafana?.container ?? null,
    gateways: containers.flatMap(({ kind, container }) => (kind === 'gateway' ? [container] : [])),
    others: containers.flatMap(({ kind, container }) => (kind === 'container' ? [container] : [])),
  }
}

function graphService(service: DriplineService): GraphService {
  const { container, name, module } = service
  return { container, name, module, endpoints: endpointsOf(service) }
}

function listener(container: Container): GraphListener[] {
  if (container.kind === 'monitor') {
    const { alerts, requests } = container
    return [{ container: container.container, name: 'dl-mon', alerts, requests, table: null, endpoints: [] }]
  }
  if (container.kind !== 'service') return []
  const alerts = alertKeysOf(container)
  if (alerts.length === 0) return []
  const { name, logger } = container
  const shared = { container: container.container, name, alerts, requests: [], endpoints: endpointsOf(container) }
  return [{ ...shared, table: logger?.tableName ?? null }]
}

function alertKeysOf({ logger, configuration, module }: DriplineService): readonly string[] {
  if (logger !== null) return logger.alertKeys
  const keys = configuration.alert_keys
  if (Array.isArray(keys)) return keys.map(String)
  return module === 'AlertConsumer' ? ['#'] : []
}

function endpointsOf({ endpoints, configuration }: DriplineService): GraphEndpoint[] {
  const written = Array.isArray(configuration.endpoints)
    ? (configuration.endpoints as readonly Record<string, unknown>[])
    : []
  return endpoints.map(({ name, module, logIntervalS, logOnSet }) => {
    const prefix = written.find((each) => each.name === name)?.log_routing_key_prefix ?? 'sensor_value'
    return { name, module, alertKey: logIntervalS > 0 || logOnSet ? `${String(prefix)}.${name}` : null }
  })
}
