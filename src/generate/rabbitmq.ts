import { createHash } from 'node:crypto'
import type { Mesh } from '../spec/mesh.ts'
import type { GeneratedFile } from './generated-file.ts'
import type { GenerateInputs, Secrets } from './inputs.ts'
import { withHeader } from './marker.ts'
import { filledTemplate } from './template.ts'

/** Paths under `deploy/`; in the container they stand in `/etc/rabbitmq/`. */
export const BROKER_FILES = {
  configuration: 'rabbitmq/rabbitmq.conf',
  definitions: 'rabbitmq/definitions.json',
  plugins: 'rabbitmq/enabled_plugins',
  codePath: 'rabbitmq/code-path.erl',
  leaderless: 'rabbitmq/leaderless-queues.erl',
} as const

/** What the broker reads at every start. */
export function rabbitmqFiles(mesh: Mesh, inputs: GenerateInputs): GeneratedFile[] {
  // Without this the user guest may log in from the broker's own container only.
  const loopbackUsers = mesh.broker.credentials.username === 'guest' ? 'loopback_users = none\n' : ''
  const configuration = filledTemplate(inputs.templates, 'rabbitmq/rabbitmq.conf', { loopbackUsers })
  const plugins = mesh.broker.management === null ? '[].\n' : '[rabbitmq_management].\n'
  const program = (path: string): GeneratedFile => {
    return { path, text: withHeader('%%', filledTemplate(inputs.templates, path, {})), kind: 'shared' }
  }
  const definitions = brokerDefinitions(mesh, inputs.secrets)
  return [
    { path: BROKER_FILES.configuration, text: withHeader('#', configuration), kind: 'shared' },
    { path: BROKER_FILES.plugins, text: withHeader('%%', plugins), kind: 'shared' },
    program(BROKER_FILES.codePath),
    program(BROKER_FILES.leaderless),
    { path: BROKER_FILES.definitions, text: `${JSON.stringify(definitions, null, 2)}\n`, kind: 'secret' },
  ]
}

/** A queue that keeps every confirmed alert through a restart of the broker, and gives none up. */
const ALERT_QUEUE_ARGUMENTS = { 'x-queue-type': 'quorum', 'x-delivery-limit': 2_000_000_000 }

/**
 * User, exchanges, and each logger's durable queues with their bindings. The broker makes them at every start, before
 * any client can connect: dripline's exchanges do not survive a restart, and a publisher may be back before the logger.
 *
 * @see protocol/topology.ts, which declares the same on every connection; a test holds the two together
 */
export function brokerDefinitions({ broker, containers }: Mesh, secrets: Secrets): Record<string, unknown> {
  const { username } = broker.credentials
  const vhost = '/'
  const exchange = (name: string): object => {
    return { name, vhost, type: 'topic', durable: false, auto_delete: false, internal: false, arguments: {} }
  }
  const queue = (name: string, more: object = {}): object => {
    return { name, vhost, durable: true, auto_delete: false, arguments: more }
  }
  const loggers = containers.flatMap((service) =>
    service.kind === 'service' && service.runtime === 'typescript' && service.logger !== null
      ? [{ name: service.name, alertKeys: service.logger.alertKeys }]
      : [],
  )
  return {
    users: [
      {
        name: username,
        password_hash: passwordHash(secrets.brokerPassword, secrets.brokerPasswordSalt),
        hashing_algorithm: 'rabbit_password_hashing_sha256',
        tags: ['monitoring'],
        limits: {},
      },
    ],
    vhosts: [{ name: vhost }],
    permissions: [{ user: username, vhost, configure: '.*', write: '.*', read: '.*' }],
    exchanges: [exchange(broker.requestsExchange), exchange(broker.alertsExchange)],
    queues: loggers.flatMap(({ name }) => [queue(`${name}.alerts`, ALERT_QUEUE_ARGUMENTS), queue(`${name}.dead`)]),
    bindings: loggers.flatMap(({ name, alertKeys }) =>
      alertKeys.map((routing_key) => ({
        source: broker.alertsExchange,
        vhost,
        destination: `${name}.alerts`,
        destination_type: 'queue',
        routing_key,
        arguments: {},
      })),
    ),
  }
}

/** @see https://www.rabbitmq.com/docs/passwords: base64 of the salt and the SHA-256 of salt and password */
function passwordHash(password: string, saltHex: string): string {
  const salt = Buffer.from(saltHex, 'hex')
  const digest = createHash('sha256').update(salt).update(password, 'utf8').digest()
  return Buffer.concat([salt, digest]).toString('base64')
}
