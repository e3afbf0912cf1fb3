import type { Location } from '../errors/location.ts'
import type { Report } from '../errors/problem.ts'
import { type ComposeService, fieldOf, listOf } from './compose-file.ts'
import type { FoundContainer, Role } from './container.ts'
import type { HandWrittenMesh } from './hand-written-mesh.ts'
import { entriesOf, placeOf, under, wordOf } from './located.ts'

type Check = (container: FoundContainer, mesh: HandWrittenMesh, report: Report) => void

/** Every kind of hazard that a container of a Compose file can have. A new one is a function and a line here. */
const CHECKS: readonly Check[] = [image, health, dependencies, hostname, data, ports, network, copies, restart]

export function containerHazards(mesh: HandWrittenMesh, report: Report): void {
  for (const container of mesh.containers) for (const check of CHECKS) check(container, mesh, report)
}

/** Parts for which the mesh has its own image settings, health check and order. */
const isOurs = (role: Role): boolean => role !== 'container'

function image({ image: found, role }: FoundContainer, _mesh: HandWrittenMesh, report: Report): void {
  if (found === null) return
  const tag = /:([^/:@]+)(?:@|$)/.exec(found.value)?.[1]
  if (!found.value.includes('@') && (tag === undefined || tag === 'latest')) {
    const what = tag === undefined ? 'no version' : 'no fixed version'
    report.warning(
      'unpinned-image',
      found.at,
      `${found.value} names ${what}: the next pull may be another program`,
      'kept as it is; write the version that runs today',
    )
  }
  const major = Number(/^v?(\d+)(?:\.|-|$)/.exec(tag ?? '')?.[1])
  if (role === 'database' && (major >= 18 || tag === 'latest')) {
    report.warning(
      'new-volume-path',
      found.at,
      'from version 18 on this image refuses a volume at /var/lib/postgresql/data',
      'mesh mounts the folder that the version wants',
    )
  }
  if (/dripline-python:v?5\.0\./.test(found.value)) {
    report.warning(
      'images-do-not-interoperate',
      found.at,
      'dripline-python 5.0 sends headers that dripline-python 4 silently drops',
      'use 5.1 or later where services of version 4 listen',
    )
  }
}

function health({ compose, role, name }: FoundContainer, _mesh: HandWrittenMesh, report: Report): void {
  const test = under(fieldOf(compose, 'healthcheck'), 'test')
  if (test === null) return
  const at = placeOf(test)
  const words = test.node.items?.map((item) => item.written ?? '') ?? ['CMD-SHELL', wordOf(test) ?? '']
  const [kind = '', ...rest] = words
  const line = rest.join(' ')
  const did = isOurs(role)
    ? 'not taken over: the mesh has a check of its own'
    : `kept under compose: of "${name}"; mend it there`
  if (kind === 'NONE') return
  const excuse = excuseOf(kind, rest)
  if (excuse !== null) report.warning('health-cannot-fail', at, `this health check can never fail: ${excuse}`, did)
  else if (/rabbitmq-diagnostics|rabbitmqctl/.test(line))
    report.warning('costly-probe', at, 'each such probe costs about a second of processor time', did)
  if (/\bpg_isready\b/.test(line) && !/(?:^|\s)(?:-h|--host)/.test(line))
    report.warning(
      'socket-only-probe',
      at,
      'pg_isready asks the socket, which answers while the first start is still at work',
      did,
    )
}

/** Why a check says yes whatever happens; `null`: it can say no. */
function excuseOf(kind: string, rest: readonly string[]): string | null {
  const line = rest.join(' ').trim()
  if (line === '' || /^(?:true|:|exit 0|\/bin\/true)$/.test(line)) return 'it asks nothing'
  if (kind !== 'CMD-SHELL' && !/^(?:\/bin\/)?(?:ba|da)?sh$/.test(rest[0] ?? '')) return null
  const usesBash = rest[0]?.endsWith('bash') === true
  if (!usesBash && /&>/.test(line)) return '/bin/sh takes "&>" for "in the background", which always succeeds'
  if (/(?<!&)&$/.test(line)) return 'a command in the background always succeeds'
  // The words of echo end at a sign that is not in quotes: `db "a; echo b"` is one command.
  const isYes = /(?:\|\||[;\n])\s*(?:true|:|exit\s+0|(?:echo|printf)\b(?:[^|;&\n'"]|'[^']*'|"[^"]*")*)$/.test(line)
  return isYes ? 'its last word is yes' : null
}

function dependencies({ compose }: FoundContainer, mesh: HandWrittenMesh, report: Report): void {
  const blind = dependenciesOf(compose).filter(({ condition }) => condition === null || condition === 'service_started')
  const [first] = blind
  if (first === undefined) return
  const names = blind.map(({ name }) => `"${name}"`).join(' and ')
  const known = [mesh.broker.name, mesh.database?.name]
  const did = blind.every(({ name }) => known.includes(name))
    ? 'the mesh starts in order, and waits until each is ready'
    : 'kept; mesh waits for the broker and the database'
  report.warning(
    'started-not-ready',
    first.at,
    `waits until ${names} ${blind.length === 1 ? 'is' : 'are'} started, not until ready`,
    did,
  )
}

/** What a container is started after. */
export function dependenciesOf(
  compose: ComposeService,
): { readonly name: string; readonly condition: string | null; readonly at: Location }[] {
  const parts = compose.fields.get('depends_on')?.parts ?? []
  const listed = listOf(compose, 'depends_on').map((item) => ({
    name: wordOf(item) ?? '',
    condition: null,
    at: placeOf(item),
  }))
  const mapped = parts.flatMap((part) =>
    entriesOf(part).map((entry) => ({
      name: entry.key,
      condition: wordOf(under(entry, 'condition')),
      at: entry.keyAt,
    })),
  )
  return [...listed, ...mapped]
}

function hostname({ role, compose, at }: FoundContainer, _mesh: HandWrittenMesh, report: Report): void {
  if (role !== 'broker' || wordOf(fieldOf(compose, 'hostname')) !== null) return
  report.warning(
    'broker-without-hostname',
    at,
    'the broker has no hostname:, and keeps its data under the name of the host: each new container starts empty',
    'the mesh gives it one',
  )
}

/** Where each kind of container keeps what must not be lost. */
const DATA: Readonly<Partial<Record<Role, { readonly path: string; readonly own: RegExp; readonly what: string }>>> = {
  broker: { path: '/var/lib/rabbitmq', own: /^\/var\/lib\/rabbitmq(?:\/mnesia)?$/, what: 'whatever waits in queues' },
  database: {
    path: '/var/lib/postgresql',
    own: /^\/var\/lib\/postgresql(?:\/data|\/\d+\/docker)?$/,
    what: 'every row',
  },
  grafana: {
    path: '/var/lib/grafana',
    own: /^\/var\/lib\/grafana$/,
    what: 'every user and dashboard made in the browser',
  },
}

function data({ role, mounts, at, name }: FoundContainer, _mesh: HandWrittenMesh, report: Report): void {
  const kept = DATA[role]
  if (kept === undefined) return
  const mount = mounts.find(({ target }) => kept.own.test(target))
  if (mount === undefined || mount.source === '') {
    report.warning(
      'no-volume',
      at,
      `"${name}" has no volume at ${kept.path}: with the container goes ${kept.what}`,
      'the mesh has a named volume for it',
    )
  } else {
    report.warning(
      'data-stays',
      mount.at,
      `the data of "${name}" is in ${mount.isNamed ? 'the volume' : 'the folder'} ${mount.source}`,
      'the mesh begins with a volume of its own; docs/moving-a-mesh.md says how to move the data',
    )
  }
}

function ports({ ports: found, role }: FoundContainer, _mesh: HandWrittenMesh, report: Report): void {
  for (const { host, written, target, published, at } of found) {
    const isEverywhere = host === null || host === '0.0.0.0' || host === '[::]'
    // Without a number for this machine nobody could know where to look.
    if (!isEverywhere || (published === null && !written.includes('-'))) continue
    const what = role === 'broker' || role === 'database' ? `the ${role}` : `port ${target ?? written}`
    const did =
      host === null
        ? 'bound to 127.0.0.1; write "0.0.0.0:…" in mesh.yaml where others must reach it'
        : 'kept, since the file says so'
    report.warning('open-port', at, `${what} is open to every machine that reaches this one`, did)
  }
}

function network({ compose, name }: FoundContainer, _mesh: HandWrittenMesh, report: Report): void {
  const mode = fieldOf(compose, 'network_mode')
  if (mode === null || wordOf(mode) !== 'host') return
  report.warning(
    'open-port',
    placeOf(mode),
    `"${name}" has the network of the host: every port it listens on is open to every machine that reaches this one`,
    `kept under compose: of "${name}", where it cannot find the others by name either; better ports: with those it needs`,
  )
}

function copies({ compose, name }: FoundContainer, _mesh: HandWrittenMesh, report: Report): void {
  for (const found of [fieldOf(compose, 'scale'), under(fieldOf(compose, 'deploy'), 'replicas')]) {
    const count = Number(wordOf(found) ?? 1)
    if (found === null || !(count > 1)) continue
    report.warning(
      'several-copies',
      placeOf(found),
      `"${name}" runs ${count} times, and a request reaches any of them`,
      `kept under compose: of "${name}"; take it away there, since a mesh has one container of each name`,
    )
  }
}

function restart({ role, compose, name }: FoundContainer, _mesh: HandWrittenMesh, report: Report): void {
  const policy = fieldOf(compose, 'restart')
  if (policy === null || role !== 'service' || !wordOf(policy)?.startsWith('on-failure')) return
  report.warning(
    'restart-on-failure',
    placeOf(policy),
    `"${name}" exits 0 when it dies, so on-failure never starts it again`,
    'the mesh restarts it (unless-stopped)',
  )
}
