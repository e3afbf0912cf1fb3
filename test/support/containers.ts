import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrokerAddress } from '../../src/broker/connect.ts'
import { openLink } from '../../src/broker/link.ts'
import { eventually } from './eventually.ts'

/** What gives back at its end what was made for it: a test, or a benchmark. */
export interface Cleanup {
  after(giveBack: () => unknown): void
}

/** The engine's own command line; throws with its stderr when it fails. */
export function docker(...args: string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

/** A container under a fresh name, removed with its volumes when the test ends, however it ends. */
export function startContainer(t: Cleanup, args: readonly string[]): string {
  const name = `t-${randomUUID().slice(0, 8)}`
  t.after(() => docker('rm', '--force', '--volumes', name))
  docker('run', '--detach', '--name', name, ...args)
  return name
}

/** Where a container port is reachable on this machine. */
function publishedPort(name: string, port: number): number {
  return Number(docker('port', name, `${port}/tcp`).split(':').at(-1))
}

/** A port that nobody listens on now: fixed, so that a container has it again after a restart. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

export interface TestBroker {
  readonly container: string
  readonly address: BrokerAddress
  /** Asks the engine for the port again: it changes when the container is started again. */
  currentAddress(): BrokerAddress
  docker(...args: string[]): string
}

/**
 * A real RabbitMQ with the user `dripline`, ready to be spoken to.
 *
 * @param definitions exchanges, queues and users that stand before the first connection; without users among them
 * nobody can log in, because the broker then makes no default user
 */
export async function startBroker(t: Cleanup, definitions?: object): Promise<TestBroker> {
  const files = definitions === undefined ? [] : definitionMounts(t, definitions)
  const login = ['--env', 'RABBITMQ_DEFAULT_USER=dripline', '--env', 'RABBITMQ_DEFAULT_PASS=dripline']
  const container = startContainer(t, [
    '--hostname',
    'broker',
    '--publish',
    `127.0.0.1:${await freePort()}:5672`,
    ...login,
    ...files,
    'mesh.local/rabbitmq:4.0-debian',
  ])
  const currentAddress = (): BrokerAddress => ({
    host: '127.0.0.1',
    port: publishedPort(container, 5672),
    username: 'dripline',
    password: 'dripline',
  })
  await eventually(async () => (await openLink(currentAddress(), 1000, 'test')).close(), { withinMs: 60_000 })
  return { container, address: currentAddress(), currentAddress, docker }
}

function definitionMounts(t: Cleanup, definitions: object): string[] {
  const folder = mkdtempSync(join(tmpdir(), 't-definitions-'))
  t.after(() => rmSync(folder, { recursive: true }))
  chmodSync(folder, 0o755)
  writeFileSync(join(folder, 'definitions.json'), JSON.stringify(definitions))
  writeFileSync(join(folder, 'rabbitmq.conf'), 'load_definitions = /etc/rabbitmq/definitions.json\n')
  const mount = (name: string): string[] => ['--volume', `${join(folder, name)}:/etc/rabbitmq/${name}:ro`]
  return [...mount('definitions.json'), ...mount('rabbitmq.conf')]
}

export interface TestDatabase {
  readonly container: string
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
  readonly database: string
  /** Asks the engine again: the port changes when the container is started again. */
  currentPort(): number
  docker(...args: string[]): string
}

/**
 * A real PostgreSQL with an empty database, ready for queries over TCP.
 *
 * @param options more words for `docker run`
 */
export async function startDatabase(t: Cleanup, options: readonly string[] = []): Promise<TestDatabase> {
  const login = { user: 'dripline', password: 'dripline', database: 'sensor_data' }
  const container = startContainer(t, [
    ...['--publish', `127.0.0.1:${await freePort()}:5432`, '--env', `POSTGRES_USER=${login.user}`],
    ...['--env', `POSTGRES_PASSWORD=${login.password}`, '--env', `POSTGRES_DB=${login.database}`],
    ...options,
    'mesh.local/postgres:17-debian',
  ])
  // Over TCP: the image listens there only when the database is finished.
  const ready = ['pg_isready', '--host', '127.0.0.1', '--username', login.user, '--dbname', login.database]
  await eventually(() => docker('exec', container, ...ready), { withinMs: 60_000 })
  const currentPort = (): number => publishedPort(container, 5432)
  return { container, host: '127.0.0.1', port: currentPort(), ...login, currentPort, docker }
}
