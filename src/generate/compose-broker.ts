import type { Mesh } from '../spec/mesh.ts'
import { type ComposeEntry, UNPRIVILEGED, withOptions } from './compose-entry.ts'
import { fileMount, imageOf, literal, publishedPort } from './compose-values.ts'
import { CPU_SHARES } from './cpu-shares.ts'
import { BROKER_FILES } from './rabbitmq.ts'

/**
 * Sends the AMQP protocol header and wants the first byte of Connection.Start (a method frame) back. A port that
 * merely accepts is not a broker; `rabbitmq-diagnostics` asks the same and costs a hundred times the processor time.
 * The shell is bash in so many words: /bin/sh is dash in these images, which knows no /dev/tcp.
 */
const SPEAKS_AMQP = [
  'exec 3<>/dev/tcp/127.0.0.1/5672',
  `printf 'AMQP\\0\\0\\11\\1' >&3`,
  `IFS= read -r -d '' -n 1 -t 3 frame <&3`,
  `[[ $frame == $'\\001' ]]`,
].join(' && ')

/**
 * A probe costs about 60 ms of processor time, nearly all of it the engine's for starting a process in a container
 * (measured on engine 20.10): the intervals of broker, database, services and Grafana are chosen so that together they
 * stay below 1 % of a core. On engines before 25 the interval is also the time until the first probe, which whoever
 * waits for `service_healthy` waits for.
 */
const HEALTH_INTERVAL = '15s'

/** RabbitMQ. Its data lives under a name made of its host name, so that one is fixed. */
export function composeBroker({ broker }: Mesh): ComposeEntry {
  const { container, image, amqp, management } = broker
  const entry = {
    image: imageOf(container, image),
    hostname: container,
    user: 'rabbitmq',
    ...UNPRIVILEGED,
    stop_grace_period: '30s',
    environment: {
      // Before the broker's own arguments. Erlang takes quotes away here, but for those with a backslash.
      ERL_AFLAGS: `-eval file:eval(\\"${inContainer(BROKER_FILES.codePath)}\\").`,
      // Behind them. The broker's start script splits it at its spaces, whatever is quoted.
      RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: `-eval file:eval("${inContainer(BROKER_FILES.leaderless)}").`,
    },
    cpu_shares: CPU_SHARES.broker,
    healthcheck: {
      test: ['CMD', 'bash', '-c', literal(SPEAKS_AMQP)],
      interval: HEALTH_INTERVAL,
      timeout: '5s',
      retries: 3,
      start_period: '60s',
    },
    ports: [publishedPort(5672, amqp), ...(management === null ? [] : [publishedPort(15672, management)])],
    volumes: [
      'broker-data:/var/lib/rabbitmq',
      ...Object.values(BROKER_FILES).map((path) => fileMount(path, inContainer(path))),
    ],
  }
  return {
    container,
    entry: withOptions(entry, broker),
    // Not the definitions: the services declare the same when they connect, and the broker reads them at its next
    // start. A new logger must not restart the broker under everyone else.
    reads: Object.values(BROKER_FILES).filter((path) => path !== BROKER_FILES.definitions),
    readsSecrets: true,
    compose: broker.compose,
  }
}

function inContainer(path: string): string {
  return path.replace(/^rabbitmq/, '/etc/rabbitmq')
}
