import type { Location } from '../errors/location.ts'
import type { Report } from '../errors/problem.ts'
import { isSecretVariable } from '../source/secret-text.ts'
import { isWellKnown } from '../spec/known-passwords.ts'
import type { Login } from './authentications.ts'
import type { FoundContainer } from './container.ts'
import { isSecretSetting } from './grafana-files.ts'
import type { HandWrittenMesh } from './hand-written-mesh.ts'
import { placeOf, wordOf } from './located.ts'
import { meshSecretOf, passwordsIn } from './passwords.ts'

/** A password that stands in a file. */
interface Written {
  readonly password: string
  readonly username: string | null
  readonly at: Location
  readonly what: string
}

/**
 * Where passwords stand, which of them everybody knows, and where files disagree about them.
 *
 * @returns the passwords that somebody could keep to themselves: none of them may be shown
 */
export function loginHazards(mesh: HandWrittenMesh, keeps: boolean, report: Report): readonly string[] {
  const { authentications, database, broker, grafana } = mesh
  const environments = [
    broker,
    ...(database === null ? [] : [database]),
    ...mesh.containers.filter((each) => each !== broker && each !== database),
  ]
  const written = [
    ...authentications.flatMap(({ broker: login, database: other }) => [
      ...ofLogin(login, 'the broker'),
      ...ofLogin(other, 'the database'),
    ]),
    ...environments.flatMap(ofEnvironment),
    ...ofSql(mesh),
    ...ofGrafana(mesh),
  ]
  const did = keeps
    ? 'moved to .mesh/secrets.json, which only you can read'
    : 'not taken over: the mesh makes a new one'
  for (const { password, username, at, what } of written) {
    const isKnown = isWellKnown(password, username)
    // An empty password is no secret; "trust" is reported where it stands.
    if (password === '') continue
    const message = isKnown
      ? `everybody knows this password of ${what}`
      : `the password of ${what} stands in a plain file`
    report.warning(
      isKnown ? 'known-password' : 'password-in-file',
      at,
      message,
      what.startsWith('"') ? 'moved to .mesh/, which only you can read' : did,
    )
  }
  if (grafana !== null && !written.some(({ what }) => what === 'Grafana')) {
    report.warning(
      'known-password',
      grafana.at,
      'without a password of its own Grafana starts with admin/admin',
      'the mesh makes one',
    )
  }
  trust(database, report)
  contradictions(mesh, report)
  const secret = written.flatMap(({ password, username }) => {
    const inside = passwordsIn(password, []).map(({ start, end }) => password.slice(start, end))
    return (inside.length > 0 ? inside : [password]).filter((each) => !isWellKnown(each, username))
  })
  return [...new Set(secret)].filter(isTelling)
}

/** A switch or a short number beside a key such as "token" is no password, and stands in many places. */
function isTelling(password: string): boolean {
  return password.length > 2 && !/^(?:true|false|yes|off|none|\d{1,5})$/i.test(password)
}

function ofLogin(login: Login | null, what: string): Written[] {
  const password = wordOf(login?.password ?? null)
  if (login === null || login.password === null || password === null) return []
  return [{ password, username: wordOf(login.username), at: placeOf(login.password), what }]
}

function ofEnvironment({ environment, role, name }: FoundContainer): Written[] {
  const part = { broker: 'the broker', database: 'the database', grafana: 'Grafana' }[role as 'broker'] ?? null
  return [...environment].flatMap(([variable, { value, at }]) => {
    if (!isSecretVariable(variable, value)) return []
    const secret = meshSecretOf(variable)
    const owner = secret === null ? `"${name}"` : secret === 'brokerPassword' ? 'the broker' : 'the database'
    return [{ password: value, username: null, at, what: part ?? owner }]
  })
}

function ofSql({ sql }: HandWrittenMesh): Written[] {
  return sql.roles.flatMap(({ name, password, passwordAt }) =>
    password === null || passwordAt === null
      ? []
      : [{ password, username: name, at: passwordAt, what: 'the database' }],
  )
}

function ofGrafana({ grafanaFiles, grafana }: HandWrittenMesh): Written[] {
  return grafanaFiles.settings.flatMap((setting) => {
    const { section, key, value, source, start, end } = setting
    if (!isSecretSetting(setting)) return []
    const what = section === 'security' && key === 'admin_password' ? 'Grafana' : `"${grafana?.name}"`
    return [{ password: value, username: null, at: source.at(start, end), what }]
  })
}

function trust(database: FoundContainer | null, report: Report): void {
  const method = database?.environment.get('POSTGRES_HOST_AUTH_METHOD')
  if (method?.value !== 'trust') return
  report.warning(
    'trust-authentication',
    method.at,
    'whoever reaches the database is let in, as anybody',
    'left out: the mesh has a password for each user',
  )
}

/** Two places that say different things about one login: in the old mesh one of the two did not work. */
function contradictions(
  { broker, authentications, database, brokerHosts, sql }: HandWrittenMesh,
  report: Report,
): void {
  const compare = (what: string, place: Location | undefined, one: string | undefined, login: Login | null): void => {
    const other = wordOf(login?.username ?? null)
    if (one === undefined || other === null || login?.username == null || one === other) return
    const where = place === undefined ? '' : ` ${place.file}:${place.line} says "${one}"`
    report.warning(
      'logins-differ',
      placeOf(login.username),
      `the user of ${what} is "${other}" here;${where}`,
      'the mesh has one user for it, and every service has its password',
    )
  }
  const brokerUser = broker.environment.get('RABBITMQ_DEFAULT_USER')
  const brokerPassword = broker.environment.get('RABBITMQ_DEFAULT_PASS')
  for (const { broker: login, brokerHost, database: databaseLogin } of authentications) {
    compare('the broker', brokerUser?.at, brokerUser?.value, login)
    const password = wordOf(login?.password ?? null)
    if (
      login?.password != null &&
      password !== null &&
      brokerPassword !== undefined &&
      password !== brokerPassword.value
    ) {
      const { file, line } = brokerPassword.at
      report.warning(
        'logins-differ',
        placeOf(login.password),
        `the password of the broker is another one than in ${file}:${line}`,
        'the mesh has one, and every service has it',
      )
    }
    const host = wordOf(brokerHost)
    if (brokerHost !== null && host !== null && !brokerHosts.includes(host)) {
      report.warning(
        'broker-differs',
        placeOf(brokerHost),
        `no container of this mesh is called "${host}"`,
        `the mesh's services talk to its broker, "${broker.name}"`,
      )
    }
    const users = [
      database?.environment.get('POSTGRES_USER')?.value ?? 'postgres',
      ...sql.roles.map(({ name }) => name),
    ]
    const user = wordOf(databaseLogin?.username ?? null)
    if (database !== null && databaseLogin?.username != null && user !== null && !users.includes(user)) {
      report.warning(
        'logins-differ',
        placeOf(databaseLogin.username),
        `nothing makes the database user "${user}"`,
        'the mesh makes one, and every service has its password',
      )
    }
  }
}
