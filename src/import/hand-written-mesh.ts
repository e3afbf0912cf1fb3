import { posix } from 'node:path'
import { Report } from '../errors/problem.ts'
import { readYaml } from '../source/read-yaml.ts'
import { SourceText } from '../source/source-text.ts'
import { defaultOf } from '../spec/schema.ts'
import { type Authentications, isAuthentications, readAuthentications } from './authentications.ts'
import { type ComposeFile, fieldOf, readCompose } from './compose-file.ts'
import { type FoundContainer, foundContainers, hostPath, optionOf } from './container.ts'
import type { Look } from './folder.ts'
import { type GrafanaFiles, readGrafana } from './grafana-files.ts'
import { type InitSql, readInitSql } from './init-sql.ts'
import { entriesOf, under, wordOf } from './located.ts'
import { type FoundService, readService } from './runtime-configuration.ts'

/** Everything that was read of a hand-written mesh. */
export interface HandWrittenMesh {
  readonly compose: ComposeFile
  readonly containers: readonly FoundContainer[]
  readonly broker: FoundContainer
  readonly database: FoundContainer | null
  readonly grafana: FoundContainer | null
  readonly services: readonly FoundService[]
  readonly authentications: readonly Authentications[]
  readonly sql: InitSql
  /** Scripts that are no SQL: the database image would run them too. */
  readonly scripts: readonly string[]
  readonly grafanaFiles: GrafanaFiles
  /** Names under which containers reach the broker, and the database. */
  readonly brokerHosts: readonly string[]
  readonly databaseHosts: readonly string[]
  /** Files of the folder that were read, or that something mounts. */
  readonly used: ReadonlySet<string>
}

/** Reads the folder behind `look`. @returns `null` when there is no mesh in it; the report says why */
export function readHandWritten(look: Look, composeFile: string | null, report: Report): HandWrittenMesh | null {
  const compose = readCompose(look, composeFile, report)
  if (compose === null) return null
  const containers = foundContainers(compose, look, report)
  const broker = oneOf('broker', containers, compose, report)
  if (broker === null) return null
  const services = containers
    .filter(({ role }) => role === 'service')
    .flatMap((each) => readService(each, look, report) ?? [])
  const database = databaseOf(containers, services, report)
  const grafana = containers.find(({ role }) => role === 'grafana') ?? null
  const authFiles = authenticationFiles(containers, services, look)
  const scripts = database === null ? [] : initScripts(database, look)
  return {
    compose,
    containers,
    broker,
    database,
    grafana,
    services,
    authentications: authFiles.flatMap((path) => readAuthentications(look, path, report) ?? []),
    sql: readInitSql(
      look,
      scripts.filter((path) => path.endsWith('.sql')),
    ),
    scripts: scripts.filter((path) => !path.endsWith('.sql')),
    grafanaFiles:
      grafana === null ? { settings: [], datasources: [], dashboards: [] } : readGrafana(grafana, look, report),
    brokerHosts: hostNames(broker),
    databaseHosts: database === null ? [] : hostNames(database),
    used: new Set([
      compose.path,
      ...containers.flatMap(({ mounts }) => mounts.map(({ source }) => source)),
      ...authFiles,
    ]),
  }
}

function oneOf(
  role: 'broker',
  containers: readonly FoundContainer[],
  compose: ComposeFile,
  report: Report,
): FoundContainer | null {
  const [first, second] = containers.filter((each) => each.role === role)
  if (first === undefined) {
    const at = { file: compose.path, line: 1, column: 1, length: 1 }
    report.problem(
      'no-broker',
      at,
      'no container of this file runs RabbitMQ',
      'a mesh is a broker and what is connected to it: is this the right file?',
    )
    return null
  }
  if (second === undefined) return first
  report.problem(
    'two-brokers',
    second.at,
    `a second broker: "${first.name}" on line ${first.at.line} is one already`,
    'a mesh has one; make a folder for each',
  )
  return null
}

/** Of several databases, the one that the first sensor logger writes into. */
function databaseOf(
  containers: readonly FoundContainer[],
  services: readonly FoundService[],
  report: Report,
): FoundContainer | null {
  const databases = containers.filter(({ role }) => role === 'database')
  const servers = services.map(({ root }) => wordOf(under(root, 'database_server'))?.split(':')[0])
  const chosen =
    databases.find((each) => servers.some((server) => server !== undefined && hostNames(each).includes(server))) ??
    databases[0] ??
    null
  for (const other of databases) {
    if (other === chosen) continue
    report.warning(
      'second-database',
      other.at,
      `"${other.name}" is a second database`,
      'kept as any other container: mesh makes no tables in it',
    )
  }
  return chosen
}

function hostNames(container: FoundContainer): string[] {
  const more = ['container_name', 'hostname'].map((key) => wordOf(fieldOf(container.compose, key)))
  const networks = fieldOf(container.compose, 'networks')
  const aliases = entriesOf(networks).flatMap((network) =>
    (under(network, 'aliases')?.node.items ?? []).map((item) => item.written),
  )
  return [container.name, ...more, ...aliases].filter((name) => name !== null)
}

/** Files that services log in with: named by configurations and options, or standing in the folder. */
function authenticationFiles(
  containers: readonly FoundContainer[],
  services: readonly FoundService[],
  look: Look,
): string[] {
  const named = [
    ...services.flatMap(({ container, root }) =>
      ['auth_file', 'auths_file'].map((key) => [container, wordOf(under(root, key))] as const),
    ),
    ...containers.map((container) => [container, optionOf(container.program, '--auth-file')] as const),
  ]
  const paths = named.flatMap(([container, path]) => (path === null ? [] : (hostPath(container, path) ?? [])))
  const mounted = containers.flatMap(({ mounts }) =>
    mounts.filter(({ isNamed }) => !isNamed).map(({ source }) => source),
  )
  const candidates = mounted.filter((path) => /\.(?:json|ya?ml)$/.test(path) && looksLikeLogins(look, path))
  return [...new Set([...paths, ...candidates])].filter((path) => look(path).kind === 'file')
}

function looksLikeLogins(look: Look, path: string): boolean {
  const found = look(path)
  // Most files are configurations of services; only what may be logins is read.
  if (found.kind !== 'file' || !/^\s*[{"]?\s*["']?(?:amqp|dripline|postgresql|postgres)["']?\s*:/m.test(found.text))
    return false
  const source = new SourceText(path, found.text)
  const node = readYaml(source, new Report())
  return node !== null && isAuthentications({ node, source })
}

const INIT_FOLDER = '/docker-entrypoint-initdb.d'

function initScripts(database: FoundContainer, look: Look): string[] {
  const scripts = database.mounts.flatMap(({ source, target, isNamed }) => {
    if (isNamed) return []
    if (target.startsWith(`${INIT_FOLDER}/`)) return [source]
    const found = target === INIT_FOLDER ? look(source) : null
    return found?.kind === 'folder' ? found.names.map((name) => posix.join(source, name)) : []
  })
  return scripts.toSorted((a, b) => (posix.basename(a) < posix.basename(b) ? -1 : 1))
}

/** PostgreSQL's superuser is no user for services: in a mesh they log in as one of their own. */
export function applicationUser({ authentications, database, sql }: HandWrittenMesh): string | null {
  const users = [
    ...authentications.map((each) => wordOf(each.database?.username ?? null)),
    database?.environment.get('POSTGRES_USER')?.value,
    ...sql.roles.map(({ name }) => name),
  ]
  return users.find((user) => user != null && /^(?!pg_|postgres$)[A-Za-z_]\w*$/i.test(user)) ?? null
}

/** Whom the containers of the new mesh log in to the database as. */
export function databaseUser(mesh: HandWrittenMesh): string {
  return applicationUser(mesh) ?? defaultOf('database', 'username')
}
