import { simulatorOf } from '../spec/instrument.ts'
import type { Broker, DriplineService, Gateway, Mesh, Monitor, PlainContainer } from '../spec/mesh.ts'
import { AUTHENTICATIONS_FILE } from './authentications.ts'
import { type ComposeEntry, UNPRIVILEGED, withOptions } from './compose-entry.ts'
import { fileMount, imageOf, literal, profileOf, publishedPort } from './compose-values.ts'
import { AUTH_FILE_IN_CONTAINER } from './runtime-configuration.ts'
import { MODULES_FOLDER } from './user-modules.ts'

/** What the entries of one mesh share. */
export interface ServiceContext {
  readonly mesh: Mesh
  /** Path of a class file as in the spec → its name in `deploy/modules/`. */
  readonly modules: ReadonlyMap<string, string>
  /** `image`, and for one container `build`: what makes a container run the runtime image. */
  readonly runtimeImage: (container: string) => Readonly<Record<string, unknown>>
  /** Seconds between health probes of a TypeScript service. */
  readonly healthIntervalS: number
}

/** A dripline service, mounted and started as in the walkthrough. */
export function composeService(service: DriplineService, context: ServiceContext): ComposeEntry {
  const { container } = service
  const isPython = service.runtime === 'python'
  const configuration = `${container}.yaml`
  const modules = service.modulePaths.map((path) => context.modules.get(path) ?? path)
  const entry = {
    ...(isPython
      ? { image: imageOf(container, service.image ?? ''), profiles: [profileOf(container)] }
      : context.runtimeImage(container)),
    init: true,
    // The reference image runs as root and reads files of other users: it keeps its capabilities.
    ...(isPython ? { security_opt: UNPRIVILEGED.security_opt } : UNPRIVILEGED),
    // A logger writes what it has taken before it leaves.
    stop_grace_period: service.logger === null ? '15s' : '30s',
    depends_on: dependsOn(context.mesh, service),
    ...(isPython ? {} : { healthcheck: healthCheck(context.healthIntervalS) }),
    command: ['dl-serve', '-c', `/root/${configuration}`],
    volumes: [
      fileMount(AUTHENTICATIONS_FILE, AUTH_FILE_IN_CONTAINER),
      fileMount(configuration, `/root/${configuration}`),
      ...modules.map((name) => fileMount(`modules/${name}`, `${MODULES_FOLDER}/${name}`)),
    ],
  }
  return {
    container,
    entry: withOptions(entry, service),
    reads: [configuration, ...modules.map((name) => `modules/${name}`)],
    readsSecrets: true,
    compose: service.compose,
  }
}

function dependsOn(mesh: Mesh, service: DriplineService): Record<string, unknown> {
  const needs = [mesh.broker.container]
  if (service.logger !== null && mesh.database !== null) needs.push(mesh.database.container)
  // The reference gives up when its instrument does not answer at once; ours connects for ever.
  const simulator = service.runtime === 'python' ? simulatorOf(service, mesh) : null
  if (simulator !== null) needs.push(simulator.container)
  return Object.fromEntries(needs.map((need) => [need, { condition: 'service_healthy' }]))
}

/** The runtime touches a file for as long as it consumes; the check looks at its age and starts no Node. */
export function healthCheck(intervalS: number): Record<string, unknown> {
  return { test: ['CMD', 'dl-health'], interval: `${intervalS}s`, timeout: '5s', retries: 2, start_period: '30s' }
}

/** A container running dl-mon: its log is the mesh's traffic. */
export function composeMonitor(monitor: Monitor, { mesh, runtimeImage }: ServiceContext): ComposeEntry {
  const { container, requests, alerts } = monitor
  const { broker } = mesh
  const words = [
    'dl-mon',
    ...brokerOptions(broker),
    ...(requests.length === 0 ? [] : ['-r', ...requests]),
    ...(alerts.length === 0 ? [] : ['-a', ...alerts]),
  ]
  const entry = {
    ...runtimeImage(container),
    init: true,
    ...UNPRIVILEGED,
    stop_grace_period: '10s',
    depends_on: { [broker.container]: { condition: 'service_healthy' } },
    command: words.map(literal),
    volumes: [fileMount(AUTHENTICATIONS_FILE, AUTH_FILE_IN_CONTAINER)],
  }
  return {
    container,
    entry: withOptions(entry, monitor),
    reads: [],
    readsSecrets: true,
    compose: monitor.compose,
  }
}

/** Where the container finds the files below /web/. */
const WEB_ROOT = '/html'
export const HTTP_PORT = 8080

/** A container running dl-http-server. It listens on every address of the container; what is published is the spec's. */
export function composeGateway(
  gateway: Gateway,
  { mesh, runtimeImage, healthIntervalS }: ServiceContext,
): ComposeEntry {
  const { container, published, webRoot, timeoutS, allowedHosts } = gateway
  const words = [
    'dl-http-server',
    ...brokerOptions(mesh.broker),
    ...['--http-host', '0.0.0.0', '--http-port', String(HTTP_PORT), '--timeout', String(timeoutS)],
    ...(webRoot === null ? [] : ['--web-root', WEB_ROOT]),
    ...(allowedHosts.length === 0 ? [] : ['--allowed-hosts', ...allowedHosts]),
  ]
  const files = { type: 'bind', target: WEB_ROOT, read_only: true, bind: { create_host_path: false } }
  const entry = {
    ...runtimeImage(container),
    init: true,
    ...UNPRIVILEGED,
    stop_grace_period: '10s',
    depends_on: { [mesh.broker.container]: { condition: 'service_healthy' } },
    healthcheck: healthCheck(healthIntervalS),
    command: words.map(literal),
    ports: [publishedPort(HTTP_PORT, published)],
    volumes: [
      fileMount(AUTHENTICATIONS_FILE, AUTH_FILE_IN_CONTAINER),
      // The folder itself, beside deploy/: what changes in it is served at once.
      ...(webRoot === null ? [] : [{ ...files, source: literal(`../${webRoot}`) }]),
    ],
  }
  return {
    container,
    entry: withOptions(entry, gateway),
    reads: [],
    readsSecrets: true,
    compose: gateway.compose,
  }
}

/** How a dl program in a container finds its broker. */
function brokerOptions(broker: Broker): string[] {
  return [
    ...['--auth-file', AUTH_FILE_IN_CONTAINER, '-b', broker.container],
    ...(broker.requestsExchange === 'requests' ? [] : ['--requests-exchange', broker.requestsExchange]),
    ...(broker.alertsExchange === 'alerts' ? [] : ['--alerts-exchange', broker.alertsExchange]),
  ]
}

/** Any other image: nothing is known about it, so nothing is taken from it. */
export function composePlain(plain: PlainContainer): ComposeEntry {
  const { container, image, command } = plain
  const entry = {
    image: imageOf(container, image),
    profiles: [profileOf(container)],
    ...(command === null ? {} : { command: command.map(literal) }),
  }
  return { container, entry: withOptions(entry, plain), reads: [], readsSecrets: false, compose: plain.compose }
}
