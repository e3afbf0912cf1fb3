import { plainValue } from '../source/plain-value.ts'
import { isSecretVariable } from '../source/secret-text.ts'
import { type ComposeField, isReset, listOf } from './compose-file.ts'
import type { FoundContainer, Mount, Port } from './container.ts'
import { databaseUser } from './hand-written-mesh.ts'
import { dependenciesOf } from './hazards-containers.ts'
import { entriesOf, wordOf } from './located.ts'
import { LOGIN_IN_ADDRESS, meshSecretOf, passwordsIn } from './passwords.ts'
import { sealed, secretPieces } from './sealed.ts'
import type { Making, SecretVariable } from './spec-draft.ts'

/** What a part takes over by itself, so that it is not taken over a second time. */
export interface TakenOver {
  /** Targets of volumes that the mesh mounts in its own way. */
  readonly mounts: (mount: Mount) => boolean
  readonly variables: (name: string) => boolean
  readonly ports: (port: Port) => boolean
  /** Keys of the Compose entry. */
  readonly keys: readonly string[]
}

/** Keys that every container of the spec has words for. */
const SPEC_WORDS = ['image', 'environment', 'env_file', 'volumes', 'devices', 'ports', 'restart']

/** Keys that a mesh has no use for: it has one network, its own order of starting, and names of its own. */
const WITHOUT_USE: Readonly<Record<string, string>> = {
  networks: 'all containers of a mesh share one network, and find each other by name',
  links: 'all containers of a mesh find each other by name',
  profiles: 'mesh switches containers on by itself; leave one out with --without',
  secrets: 'secrets at the top of a Compose file are not taken over',
  configs: 'configs at the top of a Compose file are not taken over',
  build: 'mesh builds no images of others',
}

/** The deployment keys of one container, and under `compose:` whatever the spec has no word for. */
export function containerKeys(container: FoundContainer, taken: TakenOver, making: Making): Record<string, unknown> {
  const { compose } = container
  const plain = plainVariables(container, taken, making)
  const volumes = container.mounts.filter((mount) => !taken.mounts(mount)).map((mount) => volumeText(mount, making))
  const devices = listOf(compose, 'devices').map((item) => wordOf(item) ?? '')
  const ports = container.ports.filter((port) => !taken.ports(port)).map(({ written }) => written)
  const restart = wordOf(compose.fields.get('restart')?.parts.at(-1) ?? null)
  const isKeptRestart =
    restart !== null &&
    restart !== 'unless-stopped' &&
    !(container.role === 'service' && restart.startsWith('on-failure'))
  const rest = composeKeys(container, taken, making)
  return {
    ...(isKeptRestart ? { restart } : {}),
    ...(Object.keys(plain).length === 0 ? {} : { environment: plain }),
    ...(volumes.length === 0 ? {} : { volumes }),
    ...(devices.length === 0 ? {} : { devices }),
    ...(ports.length === 0 ? {} : { ports }),
    ...(Object.keys(rest).length === 0 ? {} : { compose: rest }),
  }
}

/** Variables from the Compose file and its env_file; those with passwords go to a file of their own. */
function plainVariables(container: FoundContainer, taken: TakenOver, making: Making): Record<string, string> {
  const plain: Record<string, string> = {}
  for (const [name, { value, at }] of container.environment) {
    if (taken.variables(name)) continue
    const isNamed = isSecretVariable(name, value)
    if (!isNamed && passwordsIn(value, making.passwords).length === 0) {
      plain[name] = userOf(name, value, container, making)
      continue
    }
    making.secretVariables.push({ container: container.name, name, value: secretValue(name, value, making) })
    if (!isNamed)
      making.report.warning(
        'password-in-file',
        at,
        `a password of "${container.name}" stands in a plain file`,
        'moved to .mesh/, which only you can read',
      )
  }
  return plain
}

/** A container that logs in to the database does so as the application's user now. */
function userOf(name: string, value: string, { role }: FoundContainer, making: Making): string {
  return role !== 'database' && /^(?:POSTGRES_USER|PGUSER|DB_USER|DATABASE_USER)$/.test(name)
    ? databaseUser(making.mesh)
    : value
}

function secretValue(name: string, value: string, making: Making): SecretVariable['value'] {
  const { mesh } = making
  const address = LOGIN_IN_ADDRESS.exec(value)
  if (address !== null) {
    const [, scheme = '', user = '', , host = '', rest = ''] = address
    if (mesh.databaseHosts.includes(host))
      return [`${scheme}${databaseUser(making.mesh)}:`, { secret: 'databasePassword' }, `@${host}${rest}`]
    if (mesh.brokerHosts.includes(host)) return [`${scheme}${user}:`, { secret: 'brokerPassword' }, `@${host}${rest}`]
  }
  const secret = meshSecretOf(name)
  return secret === null ? secretPieces(value, making) : [{ secret }]
}

function volumeText({ source, target, mode, isNamed }: Mount, { paths, mesh }: Making): string {
  if (source === '') return target
  // The logins of the old mesh are not those of the new one.
  if (mesh.authentications.some(({ path }) => path === source)) return `./deploy/authentications.json:${target}:ro`
  return `${isNamed ? source : paths.fromMesh(source)}:${target}${mode === null ? '' : `:${mode}`}`
}

function composeKeys(container: FoundContainer, taken: TakenOver, making: Making): Record<string, unknown> {
  const { fields } = container.compose
  const result: Record<string, unknown> = {}
  for (const [key, field] of fields) {
    if (SPEC_WORDS.includes(key) || taken.keys.includes(key)) continue
    const reason = WITHOUT_USE[key]
    if (reason !== undefined) noteLeftOut(container, key, field, reason, making)
    else if (key === 'depends_on') Object.assign(result, dependencies(container, making))
    else result[key] = escaped(sealed(mergedValue(field), { container, key, parts: field.parts }, making))
  }
  const hasSecrets = making.secretVariables.some((each) => each.container === container.name)
  return hasSecrets ? { ...result, env_file: [secretsFile(container.name)] } : result
}

/** Variables with passwords stand beside the mesh's own, seen from `deploy/`. */
function secretsFile(container: string): string {
  return `../.mesh/${container}.env`
}

function noteLeftOut(
  container: FoundContainer,
  key: string,
  field: ComposeField,
  reason: string,
  { report }: Making,
): void {
  if (key === 'build') return
  const network = field.parts.flatMap((part) => entriesOf(part)).length
  if (key === 'networks' && network === 0 && field.parts.every((part) => part.node.items !== null)) {
    report.warning(
      'not-carried-over',
      field.keyAt,
      `"${container.name}" has networks of its own`,
      `left out: ${reason}`,
    )
    return
  }
  report.warning('not-carried-over', field.keyAt, `"${container.name}" has "${key}"`, `left out: ${reason}`)
}

/** Of any other container; parts of the mesh are waited for until they are ready. */
function dependencies({ compose }: FoundContainer, { mesh }: Making): Record<string, unknown> {
  const ready = [mesh.broker.name, mesh.database?.name, ...mesh.services.map(({ container }) => container.name)]
  const entries = dependenciesOf(compose).map(({ name, condition }) => {
    const isReady = ready.includes(name)
    return [name, { condition: isReady ? 'service_healthy' : (condition ?? 'service_started') }]
  })
  return entries.length === 0 ? {} : { depends_on: Object.fromEntries(entries) }
}

/** Maps key by key, lists one after the other, anything else by its last word. */
function mergedValue({ parts }: ComposeField): unknown {
  const values = parts.map(({ node }) => plainValue(node))
  if (values.every(Array.isArray)) return values.flat()
  if (!values.every(isMap)) return values.at(-1)
  const gone = parts
    .slice(-1)
    .flatMap((part) => entriesOf(part).filter(isReset))
    .map(({ key }) => key)
  return Object.fromEntries(
    Object.entries(Object.assign({}, ...values) as Record<string, unknown>).filter(([key]) => !gone.includes(key)),
  )
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** Under `compose:` Compose's own rules hold: a dollar is written twice. */
export function escaped(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('$', '$$$$')
  if (Array.isArray(value)) return value.map(escaped)
  if (!isMap(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, escaped(inner)]))
}
