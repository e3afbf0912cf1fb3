import type { Report } from '../errors/problem.ts'
import { defaultOf } from '../spec/schema.ts'
import { NUMERIC_DATA } from '../spec/tables.ts'
import type { FoundContainer, Port } from './container.ts'
import { containerKeys, escaped, type TakenOver } from './container-keys.ts'
import { isSecretSetting, variableOf } from './grafana-files.ts'
import { applicationUser } from './hand-written-mesh.ts'
import type { InitSql } from './init-sql.ts'
import { type Located, under, wordOf } from './located.ts'
import { sealedList, secretPieces } from './sealed.ts'
import type { Making, SpecPart } from './spec-draft.ts'

/** Keys of the Compose entry that the mesh writes in its own way for these three. */
const OURS = ['depends_on', 'healthcheck', 'hostname', 'user']

export function brokerPart(making: Making): SpecPart {
  const { mesh, report } = making
  const { broker } = mesh
  const username =
    broker.environment.get('RABBITMQ_DEFAULT_USER')?.value ??
    wordOf(mesh.authentications.find((each) => each.broker !== null)?.broker?.username ?? null)
  const host = broker.environment.get('RABBITMQ_DEFAULT_VHOST')
  if (host !== undefined && host.value !== '/')
    report.warning(
      'not-carried-over',
      host.at,
      `the virtual host "${host.value}"`,
      'left out: the mesh uses "/", as dripline does',
    )
  for (const mount of broker.mounts) {
    if (mount.target.startsWith('/etc/rabbitmq'))
      report.warning(
        'not-carried-over',
        mount.at,
        `settings of the broker in ${mount.source}`,
        'left out: the mesh writes its own to /etc/rabbitmq; add what you need in deploy/rabbitmq/',
      )
  }
  const taken: TakenOver = {
    mounts: ({ target }) => /^\/(?:var\/lib|etc)\/rabbitmq/.test(target),
    variables: (name) => /^RABBITMQ_DEFAULT_/.test(name),
    ports: ({ target }) => target === 5672 || target === 15672,
    keys: OURS,
  }
  const exchanges = exchangesOf(making)
  return {
    comments: [],
    keys: {
      ...image(broker),
      ...unlessDefault('broker', 'container', broker.name),
      ...unlessDefault('broker', 'username', username),
      ...publishedAs('port', 5672, broker),
      ...publishedAs('management_port', 15672, broker),
      ...exchanges,
      ...containerKeys(broker, taken, making),
    },
  }
}

/** Of the first service that names them: a mesh has one pair. */
function exchangesOf({ mesh }: Making): Record<string, string> {
  const named = (...keys: readonly string[]): string | null => {
    for (const { root } of mesh.services) {
      for (const key of keys) {
        const word = wordOf(under(root, 'dripline_mesh', key)) ?? wordOf(under(root, 'config', key))
        if (word !== null) return word
      }
    }
    return null
  }
  return {
    ...unlessDefault('broker', 'requests_exchange', named('requests_exchange', 'requests-exchange')),
    ...unlessDefault('broker', 'alerts_exchange', named('alerts_exchange', 'alerts-exchange')),
  }
}

export function databasePart(making: Making): SpecPart | null {
  const { mesh, report } = making
  const { database, sql } = mesh
  if (database === null) return null
  const name = databaseName(making)
  const user = applicationUser(mesh)
  const origin = { container: database, key: 'command', parts: database.compose.fields.get('command')?.parts ?? [] }
  const command =
    database.command.length === 0 ? {} : { command: escaped(sealedList(database.command, origin, making)) }
  const taken: TakenOver = {
    mounts: ({ target }) => /^\/(?:var\/lib\/postgresql|docker-entrypoint-initdb\.d)/.test(target),
    variables: (variable) => /^(?:POSTGRES_|PGDATA$)/.test(variable),
    ports: ({ target }) => target === 5432,
    keys: [...OURS, 'command'],
  }
  const { compose, ...keys } = containerKeys(database, taken, making)
  const rest = { ...command, ...(compose as object | undefined) }
  return {
    comments: commentsOn(sql, name, report),
    keys: {
      ...image(database),
      ...unlessDefault('database', 'container', database.name),
      ...unlessDefault('database', 'name', name),
      ...unlessDefault('database', 'username', user),
      ...publishedAs('port', 5432, database),
      ...tables(sql, name),
      ...keys,
      ...(Object.keys(rest).length === 0 ? {} : { compose: rest }),
    },
  }
}

/** Which database the sensor values are in: the first logger knows it best. */
export function databaseName({ mesh, report }: Making): string {
  const { services, database, sql } = mesh
  const asked = services.map(({ root }) => under(root, 'database_name')).find((each) => wordOf(each) !== null) ?? null
  const made = [...sql.databases.map((each) => each.name), database?.environment.get('POSTGRES_DB')?.value].filter(
    (each) => each !== undefined,
  )
  const name = wordOf(asked) ?? made[0] ?? defaultOf('database', 'name')
  if (asked !== null && made.length > 0 && !made.includes(name)) {
    report.warning(
      'database-differs',
      placeOfLocated(asked),
      `nothing makes the database "${name}": there is ${made.join(', ')}`,
      'the mesh makes it',
    )
  }
  return name
}

function placeOfLocated({ node, source }: Located) {
  return source.at(node.start, node.end)
}

function commentsOn(sql: InitSql, name: string, report: Report): string[] {
  for (const table of sql.tables) {
    if (table.database !== null && table.database !== name && sql.databases.length > 0)
      report.warning(
        'not-carried-over',
        table.at,
        `the table ${table.name} is in another database, "${table.database}"`,
        'not imported',
      )
  }
  return []
}

const SAME_TYPE: readonly (readonly [RegExp, string])[] = [
  [/\btimestamptz\b/g, 'timestamp with time zone'],
  [/\b(?:float8|double)\b(?! precision)/g, 'double precision'],
  [/\bcurrent_timestamp\b/g, 'now()'],
]

/** Tables that the walkthrough's mesh does not have anyway. */
function tables(sql: InitSql, database: string): Record<string, unknown> {
  const wanted = sql.tables.filter((table) => table.database === null || table.database === database)
  const written = wanted.filter(({ name, columns }) => name !== NUMERIC_DATA.name || !isNumericData(columns))
  if (written.length === 0) return {}
  const entries = written.map(({ name, columns }) => [
    name,
    Object.fromEntries(columns.map((column) => [column.name, column.type])),
  ])
  return { tables: Object.fromEntries(entries) }
}

function isNumericData(columns: InitSql['tables'][number]['columns']): boolean {
  const usual = NUMERIC_DATA.columns.map(
    ({ name, type, notNull, default: fallback }) =>
      `${name} ${type}${notNull ? ' not null' : ''}${fallback === null ? '' : ` default ${fallback}`}`,
  )
  const found = columns.map(
    ({ name, type }) => `${name} ${SAME_TYPE.reduce((text, [from, to]) => text.replace(from, to), type)}`,
  )
  return found.toSorted().join() === usual.toSorted().join()
}

/** Settings that the mesh writes itself, or that only make sense beside the old files. */
const OUR_SETTINGS = /^(?:paths\.|security\.admin_|server\.http_port$|database\.|\.(?:instance_name|app_mode)$)/

export function grafanaPart(making: Making): SpecPart | null {
  const { grafana, grafanaFiles } = making.mesh
  if (grafana === null) return null
  const { environment } = grafana
  const setting = (section: string, key: string): string | null =>
    grafanaFiles.settings.find((each) => each.section === section && each.key === key)?.value ?? null
  const taken: TakenOver = {
    mounts: ({ target }) => /^\/(?:etc|var\/lib)\/grafana/.test(target) || isDashboards(target, making),
    variables: (name) =>
      /^GF_SECURITY_ADMIN_(?:USER|PASSWORD)/.test(name) ||
      name === 'GF_SERVER_HTTP_PORT' ||
      name.startsWith('GF_PATHS_'),
    ports: (port) => isWebPort(port, grafana),
    keys: OURS,
  }
  // A setting of grafana.ini and a variable of this name are the same to Grafana.
  const settings = grafanaFiles.settings
    .filter(({ section, key }) => !OUR_SETTINGS.test(`${section}.${key}`))
    .flatMap((setting) => {
      const name = variableOf(setting)
      if (!isSecretSetting(setting)) return [[name, setting.value] as const]
      if (!environment.has(name))
        making.secretVariables.push({ container: grafana.name, name, value: secretPieces(setting.value, making) })
      return []
    })
  const { environment: own, ...keys } = containerKeys(grafana, taken, making)
  const all = { ...Object.fromEntries(settings), ...(own as object | undefined) }
  return {
    comments: [],
    keys: {
      ...image(grafana),
      ...unlessDefault('grafana', 'container', grafana.name),
      ...webPort(grafana),
      ...unlessDefault(
        'grafana',
        'username',
        environment.get('GF_SECURITY_ADMIN_USER')?.value ?? setting('security', 'admin_user'),
      ),
      ...(Object.keys(all).length === 0 ? {} : { environment: all }),
      ...keys,
    },
  }
}

function isDashboards(target: string, { mesh }: Making): boolean {
  const mount = mesh.grafana?.mounts.find((each) => each.target === target)
  return (
    mount !== undefined &&
    !mount.isNamed &&
    mesh.grafanaFiles.dashboards.some(({ path }) => path.startsWith(mount.source))
  )
}

function isWebPort({ target }: Port, { environment }: FoundContainer): boolean {
  return target === Number(environment.get('GF_SERVER_HTTP_PORT')?.value ?? 3000) || target === 3000
}

function webPort(grafana: FoundContainer): Record<string, unknown> {
  const port = grafana.ports.find((each) => isWebPort(each, grafana))
  return port === undefined ? {} : portValue('port', port)
}

function image({ image: found }: FoundContainer): Record<string, unknown> {
  return found === null ? {} : { image: found.value }
}

function unlessDefault(
  part: 'broker' | 'database' | 'grafana',
  key: string,
  value: string | null | undefined,
): Record<string, string> {
  return value == null || value === '' || value === defaultOf(part, key) ? {} : { [key]: value }
}

function publishedAs(key: string, target: number, { ports }: FoundContainer): Record<string, unknown> {
  const port = ports.find((each) => each.target === target)
  return port === undefined ? {} : portValue(key, port)
}

export function portValue(key: string, { host, published }: Port): Record<string, unknown> {
  if (published === null) return {}
  return { [key]: host === null || host === '127.0.0.1' ? published : `${host}:${published}` }
}
