import { dashboards } from '../generate/dashboards.ts'
import { DATASOURCE_UID } from '../generate/grafana-settings.ts'
import type { DriplineService, Endpoint, Mesh } from '../spec/mesh.ts'
import type { Check } from './check.ts'
import { loggerTables, stores } from './logger-table.ts'
import { endpointSettings, routingKeyOf, serviceSetting } from './settings.ts'
import { heartbeatIntervalS } from './throw-away.ts'

/** Classes whose get reaches something; any other of ours answers with 306 by design. */
const READABLE = ['KeyValueStore', 'FormatEntity', 'SimpleSCPIEntity', 'SimpleSCPIGetEntity']
/** Classes that can neither be read nor log. */
const WITHOUT_VALUE = ['Endpoint', 'SQLTable', 'HeartbeatTracker', 'Entity', 'SimpleSCPISetEntity']
/** What a heartbeat may be late by. */
const HEARTBEAT_GRACE_S = 5

/**
 * What every mesh is asked without a word in its spec, in the order in which it is asked.
 *
 * @param without containers that are left out on this machine
 */
export function defaultChecks(mesh: Mesh, without: readonly string[]): readonly Check[] {
  const services = mesh.containers.filter(
    (container): container is DriplineService => container.kind === 'service' && !without.includes(container.container),
  )
  return [
    ...services.flatMap(pings),
    ...services.flatMap((service) => service.endpoints.flatMap((endpoint) => reads(service, endpoint))),
    ...services.flatMap((service) => service.endpoints.flatMap((endpoint) => storeChecks(service, endpoint))),
    ...services.flatMap((service) => service.endpoints.flatMap((endpoint) => logChecks(service, endpoint, mesh))),
    ...services.flatMap(heartbeats),
    ...grafanaChecks(mesh, without),
    ...gatewayChecks(mesh, without),
    ...services.flatMap(deadLetters),
    ...containersOf(mesh)
      .filter((container) => !without.includes(container))
      .map(containerCheck),
  ]
}

function pings(service: DriplineService): Check[] {
  const { container, name, endpoints } = service
  const ping = (target: string, at: Check['at']): Check => ({
    ...{ group: 'ping', subject: target, container, name: `${target} pings`, at, skip: null },
    question: { kind: 'ping', target },
  })
  return [ping(name, service.at), ...endpoints.map((endpoint) => ping(endpoint.name, endpoint.at))]
}

function reads(service: DriplineService, endpoint: Endpoint): Check[] {
  const { container } = service
  const isOwn = endpoint.modulePath !== null
  if (!isOwn && WITHOUT_VALUE.includes(endpoint.module)) return []
  const { name, at } = endpoint
  const mayLackGet = isOwn || !READABLE.includes(endpoint.module)
  if (endpoint.module === 'FormatEntity' && endpointSettings(service, endpoint).get_str == null) return []
  const about = { group: 'get', subject: name, container, name: `${name} answers get`, at } as const
  return [{ ...about, skip: null, question: { kind: 'get', target: name, mayLackGet } }]
}

function storeChecks({ container }: DriplineService, endpoint: Endpoint): Check[] {
  if (!isStore(endpoint)) return []
  const { name, at } = endpoint
  const sentence = `${name} takes a value and gives it back${endpoint.calibration === null ? '' : ' calibrated'}`
  return [
    {
      ...{ group: 'store', subject: name, container, name: sentence, at, skip: null },
      question: { kind: 'store', endpoint },
    },
  ]
}

function isStore({ module, modulePath }: Endpoint): boolean {
  return module === 'KeyValueStore' && modulePath === null
}

function logChecks(service: DriplineService, endpoint: Endpoint, mesh: Mesh): Check[] {
  const { container } = service
  if (endpoint.logIntervalS <= 0 && !endpoint.logOnSet) return []
  const { name, at } = endpoint
  const routingKey = routingKeyOf(service, endpoint)
  const tables = loggerTables(mesh).filter((table) => stores(table, routingKey))
  const common = { group: 'logged', subject: name, container, at } as const
  const question = { kind: 'logged', endpoint, routingKey, isStore: isStore(endpoint) } as const
  const toAlert = { ...common, name: `${name}: endpoint → alert`, skip: null, question: { ...question, table: null } }
  if (tables.length === 0) return [toAlert]
  return tables.map((table) =>
    table.isInMesh
      ? { ...toAlert, name: `${name}: endpoint → alert → row in ${table.table}`, question: { ...question, table } }
      : { ...toAlert, name: `${name}: endpoint → alert (${table.loggerName} writes into a database elsewhere)` },
  )
}

function heartbeats(service: DriplineService): Check[] {
  const { container, name, at } = service
  const intervalS = heartbeatIntervalS(service)
  if (intervalS <= 0) return []
  const routingKey = `${String(serviceSetting(service, 'heartbeat_routing_key') ?? 'heartbeat')}.${name}`
  return [
    {
      ...{ group: 'heartbeat', subject: name, container, name: `${name} sends heartbeats`, at, skip: null },
      question: { kind: 'heartbeat', routingKey, serviceName: name, withinS: intervalS + HEARTBEAT_GRACE_S },
    },
  ]
}

function grafanaChecks(mesh: Mesh, without: readonly string[]): Check[] {
  if (mesh.grafana === null || mesh.database === null) return []
  const { container } = mesh.grafana
  const skip = without.includes(container) ? `${container} is left out on this machine` : null
  const common = { group: 'grafana', container, at: null, skip } as const
  const datasource: Check = {
    ...{ ...common, subject: container, name: 'the datasource answers' },
    question: { kind: 'datasource', uid: DATASOURCE_UID },
  }
  const boards = dashboards(mesh, { type: '', uid: DATASOURCE_UID })
  return [
    datasource,
    ...boards.map(({ name, dashboard }): Check => {
      const { uid, panels } = dashboard
      const question = { kind: 'dashboard', uid: String(uid), panels: panels.length } as const
      return { ...common, subject: name, name: `the dashboard of ${name} loads`, question }
    }),
  ]
}

function gatewayChecks({ containers }: Mesh, without: readonly string[]): Check[] {
  const endpoints = containers.flatMap((container) =>
    container.kind === 'service' && !without.includes(container.container) ? container.endpoints : [],
  )
  const target = endpoints.find((endpoint) => READABLE.includes(endpoint.module))?.name ?? null
  return containers.flatMap(({ kind, container }) => {
    if (kind !== 'gateway' || without.includes(container)) return []
    const name = target === null ? `${container} answers HTTP` : `${container} gives ${target} by HTTP`
    const question = { kind: 'gateway', container, target } as const
    return [{ group: 'gateway', subject: container, container, name, at: null, skip: null, question }]
  })
}

/** The reference's logger has no such queue: what it cannot store is gone. */
function deadLetters({ container, name, at, logger, runtime }: DriplineService): Check[] {
  if (logger === null || runtime !== 'typescript') return []
  const sentence = `${name} could store every alert`
  return [
    {
      ...{ group: 'dead letters', subject: name, container, name: sentence, at, skip: null },
      question: { kind: 'dead-letters', logger: name },
    },
  ]
}

function containerCheck(container: string): Check {
  const sentence = `${container} runs on and logged no error`
  return {
    ...{ group: 'containers', subject: container, container, name: sentence, at: null, skip: null },
    question: { kind: 'container', container },
  }
}

function containersOf({ broker, database, grafana, containers }: Mesh): string[] {
  const parts = [broker, database, grafana].filter((part) => part !== null)
  return [...parts, ...containers].map(({ container }) => container)
}
