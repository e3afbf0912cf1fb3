import { yamlText } from '../source/yaml-text.ts'
import type { Container, Mesh } from '../spec/mesh.ts'
import { composeBroker } from './compose-broker.ts'
import { composeDatabase } from './compose-database.ts'
import { type ComposeEntry, merged } from './compose-entry.ts'
import { composeGrafana } from './compose-grafana.ts'
import { composeGateway, composeMonitor, composePlain, composeService, type ServiceContext } from './compose-service.ts'
import { composeSimulator } from './compose-simulator.ts'
import { contentHash } from './content-hash.ts'
import type { GeneratedFile } from './generated-file.ts'
import type { GenerateInputs } from './inputs.ts'
import { withHeader } from './marker.ts'
import { runtimeImage, runtimeImageKeys } from './runtime-image.ts'
import { moduleNames } from './user-modules.ts'

export const COMPOSE_FILE = 'compose.yaml'

/** Labels of every container: which mesh, a hash of the shared files it reads, and which secrets it was made with. */
export const LABEL = {
  mesh: 'org.dripline.mesh/mesh',
  files: 'org.dripline.mesh/files',
  secrets: 'org.dripline.mesh/secrets',
} as const

/** Of all services together: nothing waits for their health, so many services are each asked less often. */
const SERVICE_PROBES_PER_MINUTE = 2

/** The Compose file of `mesh`, the same on every machine. @param files every other generated file */
export function composeFile(mesh: Mesh, inputs: GenerateInputs, files: readonly GeneratedFile[]): GeneratedFile {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const entries = composeEntries(mesh, inputs, files)
  const services = Object.fromEntries(entries.map((each) => [each.container, finished(mesh, each, texts)]))
  const volumes = namedVolumes(Object.values(services))
  const file = {
    name: mesh.name,
    services,
    ...(volumes.length === 0 ? {} : { volumes: Object.fromEntries(volumes.map((name) => [name, {}])) }),
  }
  return { path: COMPOSE_FILE, text: withHeader('#', yamlText(file)), kind: 'shared' }
}

function composeEntries(mesh: Mesh, inputs: GenerateInputs, files: readonly GeneratedFile[]): ComposeEntry[] {
  const image = runtimeImage(mesh, inputs.version, files)
  const services = mesh.containers.filter((each) => each.kind === 'service' && each.runtime === 'typescript').length
  const context: ServiceContext = {
    mesh,
    modules: moduleNames(mesh),
    runtimeImage: (container) => (image === null ? {} : runtimeImageKeys(image, container)),
    healthIntervalS: healthIntervalS(services),
  }
  return [
    composeBroker(mesh),
    ...(mesh.database === null ? [] : [composeDatabase(mesh.database)]),
    ...(mesh.grafana === null ? [] : [composeGrafana(mesh.grafana, mesh)]),
    ...mesh.containers.map((container) => composeContainer(container, context)),
  ]
}

/**
 * In steps: 120 s up to 4 services, 480 s up to 16, 1920 s up to 64. The interval is part of each container's definition,
 * so one that followed the number of services would have one more service make all the others anew.
 */
function healthIntervalS(services: number): number {
  let step = 4
  while (step < services) step *= 4
  return (60 * step) / SERVICE_PROBES_PER_MINUTE
}

function composeContainer(container: Container, context: ServiceContext): ComposeEntry {
  if (container.kind === 'service') return composeService(container, context)
  if (container.kind === 'monitor') return composeMonitor(container, context)
  if (container.kind === 'simulator') return composeSimulator(container, context)
  return container.kind === 'gateway' ? composeGateway(container, context) : composePlain(container)
}

/** Labels added, then the spec's own `compose:` laid over everything. */
function finished(mesh: Mesh, each: ComposeEntry, texts: ReadonlyMap<string, string>): Record<string, unknown> {
  const read = each.reads.map((path) => texts.get(path)).filter((text) => text !== undefined)
  const labels = {
    [LABEL.mesh]: mesh.name,
    ...(read.length === 0 ? {} : { [LABEL.files]: contentHash(read) }),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of Compose, set in .env
    ...(each.readsSecrets ? { [LABEL.secrets]: '${MESH_SECRETS_ID:-}' } : {}),
  }
  return merged({ ...each.entry, labels }, each.compose)
}

/** Volumes that entries mention by name have to be declared. */
function namedVolumes(entries: readonly Record<string, unknown>[]): string[] {
  const names = entries.flatMap(({ volumes }) => (Array.isArray(volumes) ? volumes.flatMap(volumeName) : []))
  return [...new Set(names)].sort()
}

function volumeName(volume: unknown): string[] {
  const source = typeof volume === 'string' ? volume.split(':')[0] : sourceOf(volume)
  const isShort = typeof volume === 'string' && !volume.includes(':')
  return source !== undefined && !isShort && /^[A-Za-z0-9][\w.-]*$/.test(source) ? [source] : []
}

function sourceOf(volume: unknown): string | undefined {
  const { type, source } = (volume ?? {}) as { type?: unknown; source?: unknown }
  return type === 'volume' && typeof source === 'string' ? source : undefined
}
