import { plainValue } from '../source/plain-value.ts'
import { child, type TreeNode, textOf } from '../source/tree.ts'
import { buildService } from './build-service.ts'
import { containerOptions, words } from './container-options.ts'
import type { Draft, DraftContainer, DraftService } from './draft.ts'
import { partContainer } from './draft.ts'
import { bodyOf, functionOrder } from './function-order.ts'
import type { Broker, Container, Database, Gateway, Grafana, Mesh, PublishedPort, Simulator } from './mesh.ts'
import { buildOwnCheck } from './own-check.ts'
import { publishedPort } from './ports.ts'
import { defaultOf, gatewayDefault, simulatorDefault } from './schema.ts'
import { tablesOf } from './tables.ts'

const ANY_PORT: PublishedPort = { host: '127.0.0.1', port: null }

/** The mesh of a spec in which no problem was found. */
export function buildMesh(draft: Draft): Mesh {
  const { root } = draft
  const calibrations = [...(child(root, 'calibrations')?.entries ?? [])].map(
    ([name, { node }]) => [name, bodyOf(node)] as const,
  )
  const bodies = new Map(calibrations)
  const database = child(root, 'database') === null ? null : buildDatabase(root)
  return {
    name: textOf(child(root, 'mesh')) ?? '',
    broker: buildBroker(root),
    database,
    grafana: child(root, 'grafana') === null ? null : buildGrafana(root),
    containers: draft.containers.map((container) => buildContainer(container, database)),
    calibrations: Object.fromEntries(functionOrder(bodies).order.map((name) => [name, bodies.get(name) ?? ''])),
    smoke: (child(root, 'smoke')?.items ?? []).map((entry) => buildOwnCheck(entry, draft.source)),
  }
}

function buildBroker(root: TreeNode): Broker {
  const node = child(root, 'broker')
  const text = textReader(node, 'broker')
  return {
    container: partContainer(root, 'broker'),
    image: text('image'),
    credentials: { username: text('username'), password: textOf(child(node, 'password')) },
    amqp: portOf(node, 'port') ?? ANY_PORT,
    management: portOf(node, 'management_port'),
    requestsExchange: text('requests_exchange'),
    alertsExchange: text('alerts_exchange'),
    ...containerOptions(node),
  }
}

function buildDatabase(root: TreeNode): Database {
  const node = child(root, 'database')
  const text = textReader(node, 'database')
  return {
    container: partContainer(root, 'database'),
    image: text('image'),
    name: text('name'),
    credentials: { username: text('username'), password: textOf(child(node, 'password')) },
    published: portOf(node, 'port') ?? ANY_PORT,
    tables: tablesOf(node),
    ...containerOptions(node),
  }
}

function buildGrafana(root: TreeNode): Grafana {
  const node = child(root, 'grafana')
  const text = textReader(node, 'grafana')
  return {
    container: partContainer(root, 'grafana'),
    image: text('image'),
    published: portOf(node, 'port') ?? publishedPort(Number(text('port'))) ?? ANY_PORT,
    credentials: { username: text('username'), password: textOf(child(node, 'password')) },
    ...containerOptions(node),
  }
}

function buildContainer(draft: DraftContainer, database: Database | null): Container {
  const { kind, container, node } = draft
  if (kind === 'service') return buildService(draft as DraftService, database)
  if (kind === 'monitor') {
    const monitor = child(node, 'monitor')
    const keys = (key: string): string[] => words(child(monitor, key))
    return { kind, container, requests: keys('requests'), alerts: keys('alerts'), ...containerOptions(node) }
  }
  if (kind === 'gateway') return buildGateway(container, node)
  if (kind === 'simulator') return buildSimulator(container, node)
  const command = child(node, 'command')
  return {
    kind,
    container,
    image: textOf(child(node, 'image')) ?? '',
    command: command === null ? null : words(command),
    ...containerOptions(node),
  }
}

function buildGateway(container: string, node: TreeNode): Gateway {
  const gateway = child(node, 'http_gateway')
  return {
    kind: 'gateway',
    container,
    published: portOf(gateway, 'port') ?? publishedPort(gatewayDefault('port')) ?? ANY_PORT,
    webRoot: textOf(child(gateway, 'web_root'))?.replace(/^(?:\.\/+)+|\/+$/g, '') ?? null,
    timeoutS: Number(child(gateway, 'timeout')?.value ?? gatewayDefault('timeout')),
    allowedHosts: words(child(gateway, 'allowed_hosts')),
    ...containerOptions(node),
  }
}

function buildSimulator(container: string, node: TreeNode): Simulator {
  const simulator = child(node, 'simulator')
  const settingOf = (key: string): unknown => child(simulator, key)?.value ?? simulatorDefault(key)
  return {
    kind: 'simulator',
    container,
    port: Number(settingOf('port')),
    commandTerminator: String(settingOf('command_terminator')),
    responseTerminator: String(settingOf('response_terminator')),
    echoes: settingOf('echo') === true,
    configuration: simulator?.entries == null ? {} : (plainValue(simulator) as Simulator['configuration']),
    ...containerOptions(node),
  }
}

function textReader(node: TreeNode | null, part: 'broker' | 'database' | 'grafana'): (key: string) => string {
  return (key) => textOf(child(node, key)) ?? defaultOf(part, key)
}

function portOf(node: TreeNode | null, key: string): PublishedPort | null {
  const written = child(node, key)
  return written === null ? null : publishedPort(written.value)
}
