import type { DatabaseAddress } from '../database/connection.ts'
import type { ContainerState, Engine, ListedContainer } from '../engine/engine.ts'
import { MeshError } from '../errors/mesh-error.ts'
import { HTTP_PORT } from '../generate/compose-service.ts'
import { DATASOURCE_UID } from '../generate/grafana-settings.ts'
import type { Secrets } from '../generate/inputs.ts'
import { alertQueueProbe } from '../readiness/alert-queue-probe.ts'
import { type AmqpProbeOptions, amqpProbe } from '../readiness/amqp-probe.ts'
import { loginProbe, tablesProbe } from '../readiness/database-probes.ts'
import { gatewayProbe } from '../readiness/gateway-probe.ts'
import { grafanaProbe } from '../readiness/grafana-probe.ts'
import { instrumentProbe } from '../readiness/instrument-probe.ts'
import { type PingProbeOptions, pingProbe } from '../readiness/ping-probe.ts'
import type { Probe } from '../readiness/probe.ts'
import { stableProbe } from '../readiness/stable-probe.ts'
import type { DriplineService, Mesh } from '../spec/mesh.ts'
import { ADMIN } from './database-admin.ts'

export interface ProbeContext {
  readonly mesh: Mesh
  readonly secrets: Secrets
  readonly engine: Engine
  /** Who the tool is in the requests it sends. */
  readonly sender: PingProbeOptions['sender']
}

/** What a probe asks, and where: the containers as they are published now. */
export interface Asked {
  readonly container: string
  readonly states: readonly ContainerState[]
}

const UP = { hint: 'mesh up' }
/** Of a container, in the words that a person reads. */
export const CUT_OFF = 'is cut off from its network'

/** Name of a probe → how it is made. A new kind of probe is a line here. */
const PROBES: Readonly<Record<string, (asked: Asked, context: ProbeContext) => Probe>> = {
  amqp: ({ container, states }, context) => {
    const { requestsExchange, alertsExchange } = context.mesh.broker
    return amqpProbe({ container, address: brokerAddress(context, states), requestsExchange, alertsExchange })
  },
  login: ({ container, states }, context) => loginProbe(container, adminAddress(context, states)),
  tables: ({ container, states }, context) => {
    const tables = context.mesh.database?.tables ?? []
    const needed = tables.map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) }))
    return tablesProbe(container, applicationAddress(context, states), needed)
  },
  ping: ({ container, states }, context) => {
    const { name: serviceName, endpoints } = serviceOf(container, context.mesh)
    const endpointNames = endpoints.map(({ name }) => name)
    const { requestsExchange } = context.mesh.broker
    const address = brokerAddress(context, states)
    return pingProbe({ container, address, requestsExchange, serviceName, endpointNames, sender: context.sender })
  },
  'alert queue': ({ container, states }, context) => {
    const { name: serviceName } = serviceOf(container, context.mesh)
    return alertQueueProbe({ container, address: brokerAddress(context, states), serviceName })
  },
  health: ({ container, states }, { mesh, secrets }) => {
    const { host, port } = publishedAt(container, 3000, states)
    const username = mesh.grafana?.credentials.username ?? 'admin'
    const datasourceUid = mesh.database === null ? null : DATASOURCE_UID
    return grafanaProbe({ container, host, port, username, password: secrets.grafanaPassword, datasourceUid })
  },
  gateway: ({ container, states }) => gatewayProbe({ container, ...publishedAt(container, HTTP_PORT, states) }),
  instrument: ({ container, states }, { mesh }) => {
    const simulator = mesh.containers.find((each) => each.container === container)
    if (simulator?.kind !== 'simulator') throw new Error(`${container} is no simulated instrument`)
    return instrumentProbe(container, publishedAt(container, simulator.port, states), simulator)
  },
  stable: ({ container }, { mesh, engine }) => {
    const look = async (signal: AbortSignal): Promise<ContainerState> => {
      const states = await engine.containers(mesh.name, signal)
      return stateOf(container, states)
    }
    return stableProbe(container, look, Date.now)
  },
}

/** @throws Error for a name that is in no plan */
export function probeNamed(name: string, asked: Asked, context: ProbeContext): Probe {
  const make = PROBES[name]
  if (make === undefined) throw new Error(`there is no probe "${name}"`)
  return make(asked, context)
}

/** The broker as the mesh's own services log in, seen from this machine. */
export function brokerAddress(
  { mesh, secrets }: Pick<ProbeContext, 'mesh' | 'secrets'>,
  states: readonly ListedContainer[],
): AmqpProbeOptions['address'] {
  const { container, credentials } = mesh.broker
  const { host, port } = publishedAt(container, 5672, states)
  return { host, port, username: credentials.username, password: secrets.brokerPassword }
}

/** The superuser: roles and migrations only. */
export function adminAddress(context: ProbeContext, states: readonly ListedContainer[]): DatabaseAddress {
  return { ...applicationAddress(context, states), username: ADMIN, password: context.secrets.databaseAdminPassword }
}

/** The database as the services log in, seen from this machine. */
export function applicationAddress(
  { mesh, secrets }: ProbeContext,
  states: readonly ListedContainer[],
): DatabaseAddress {
  if (mesh.database === null) throw new Error('this mesh has no database')
  const { container, name: database, credentials } = mesh.database
  const { databasePassword: password } = secrets
  return { ...publishedAt(container, 5432, states), database, username: credentials.username, password }
}

function serviceOf(container: string, mesh: Mesh): DriplineService {
  const found = mesh.containers.find((each) => each.container === container)
  if (found?.kind !== 'service') throw new Error(`${container} is no dripline service`)
  return found
}

function stateOf<S extends ListedContainer>(container: string, states: readonly S[]): S {
  const state = states.find(({ name }) => name === container)
  if (state === undefined) throw new MeshError('not-running', `the container of ${container} is gone`, UP)
  return state
}

function publishedAt(container: string, port: number, states: readonly ListedContainer[]) {
  const { state, published, isCutOff } = stateOf(container, states)
  const found = published[`${port}/tcp`]
  if (found === undefined) {
    if (state !== 'running') throw new MeshError('not-running', `${container} does not run (${state})`, UP)
    if (isCutOff) throw new MeshError('not-running', `${container} ${CUT_OFF}`, UP)
    throw new MeshError('not-running', `${container} has not published its port ${port} on this machine`, UP)
  }
  // Published on every address: the loopback one is among them.
  return { host: found.host === '0.0.0.0' || found.host === '' ? '127.0.0.1' : found.host, port: found.port }
}
