import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import type { TestContext } from 'node:test'
import type { BrokerAddress } from '../../src/broker/link.ts'
import { openLink } from '../../src/broker/link.ts'
import { eventually } from './eventually.ts'

/** The engine's own command line; throws with its stderr when it fails. */
export function docker(...args: string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

/** A container under a fresh name, removed with its volumes when the test ends, however it ends. */
export function startContainer(t: TestContext, args: readonly string[]): string {
  const name = `t-${randomUUID().slice(0, 8)}`
  t.after(() => docker('rm', '--force', '--volumes', name))
  docker('run', '--detach', '--name', name, ...args)
  return name
}

/** Where a container port is reachable on this machine; another one after the container was started again. */
function publishedPort(name: string, port: number): number {
  return Number(docker('port', name, `${port}/tcp`).split(':').at(-1))
}

export interface TestBroker {
  readonly container: string
  readonly address: BrokerAddress
  /** Asks the engine for the port again: it changes when the container is started again. */
  currentAddress(): BrokerAddress
  docker(...args: string[]): string
}

/** A real RabbitMQ with the user `dripline`, ready to be spoken to. */
export async function startBroker(t: TestContext): Promise<TestBroker> {
  const login = ['--env', 'RABBITMQ_DEFAULT_USER=dripline', '--env', 'RABBITMQ_DEFAULT_PASS=dripline']
  const container = startContainer(t, [
    '--hostname',
    'broker',
    '--publish',
    '127.0.0.1::5672',
    ...login,
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
