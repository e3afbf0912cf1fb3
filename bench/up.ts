// How long `mesh up` of the first mesh takes until everything is ready, images present, against (a) the broker alone to
// its first AMQP Connection.Start and (b) `docker compose up -d --wait` with conventional health checks. npm run bench:up
import { writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type BenchMesh, docker, exampleSpec, ON_DEBIAN, withMesh } from './bench-mesh.ts'
import { MESH, medians, nodeProcessMs, say } from './measure.ts'

const BROKER = 'mesh.local/rabbitmq:4.0-debian'

/** @returns once the broker has sent the first byte of Connection.Start */
async function untilConnectionStart(port: number): Promise<void> {
  for (;;) {
    const spoke = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write('AMQP\0\0\u0009\u0001'))
      socket.once('data', (bytes) => end(bytes[0] === 1))
      socket.once('error', () => end(false)).once('close', () => end(false))
      const end = (answer: boolean): void => {
        socket.destroy()
        resolve(answer)
      }
    })
    if (spoke) return
    await wait(20)
  }
}

/** The same, of the mesh's own broker: with its definitions, user and exchanges. Tells what the rest of `up` costs. */
async function brokerOfMesh(mesh: BenchMesh): Promise<number> {
  mesh.wipe()
  docker(['compose', 'create', 'rabbit-broker'], mesh.deploy)
  const container = `${mesh.name}-rabbit-broker-1`
  const startedAt = performance.now()
  docker(['start', container])
  await untilConnectionStart(Number(docker(['port', container, '5672/tcp']).split(':').at(-1)))
  return performance.now() - startedAt
}

async function floor(): Promise<number> {
  const name = `bench-broker-${process.pid}`
  const startedAt = performance.now()
  docker(['run', '--detach', '--name', name, '--hostname', 'broker', '--publish', '127.0.0.1::5672', BROKER])
  try {
    await untilConnectionStart(Number(docker(['port', name, '5672/tcp']).split(':').at(-1)))
    return performance.now() - startedAt
  } finally {
    docker(['rm', '--force', '--volumes', name])
  }
}

function meshUp(mesh: BenchMesh): number {
  mesh.wipe()
  return nodeProcessMs([MESH, 'up', ...ON_DEBIAN], mesh.folder)
}

const CONVENTIONAL = JSON.stringify({
  services: {
    'rabbit-broker': {
      healthcheck: { test: ['CMD', 'rabbitmq-diagnostics', '-q', 'ping'], interval: '5s', timeout: '10s', retries: 20 },
    },
    postgres: {
      healthcheck: { test: ['CMD', 'pg_isready', '-U', 'postgres'], interval: '5s', timeout: '5s', retries: 20 },
    },
    // Conventional files have none for services; Compose 2.26 then fails here, so they are healthy at once.
    'key-value-store': { healthcheck: { test: ['CMD', 'true'], interval: '1s' } },
    'sensor-logger': { healthcheck: { test: ['CMD', 'true'], interval: '1s' } },
  },
})

function composeWait(mesh: BenchMesh): number {
  mesh.wipe()
  const file = join(mesh.folder, 'conventional.yaml')
  writeFileSync(file, CONVENTIONAL)
  const startedAt = performance.now()
  docker(['compose', '-f', 'compose.yaml', '-f', file, 'up', '-d', '--wait'], mesh.deploy)
  return performance.now() - startedAt
}

await withMesh(`bench-up-${process.pid}`, exampleSpec('first-mesh'), async (mesh) => {
  // Images and files are made before anything is measured.
  meshUp(mesh)
  const ms = await medians({
    floor,
    broker: () => brokerOfMesh(mesh),
    up: () => meshUp(mesh),
    compose: () => composeWait(mesh),
  })
  const again = await medians(
    {
      up: () => {
        meshUp(mesh)
        return nodeProcessMs([MESH, 'up'], mesh.folder)
      },
    },
    3,
  )
  const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`
  const over = ms.up - ms.floor
  say(
    'mesh up over the broker alone',
    `${seconds(over)} (${seconds(ms.up)} against ${seconds(ms.floor)})`,
    '≤ 1.5 s',
    over <= 1_500,
  )
  process.stdout.write(`     the mesh's own broker alone, created before: ${seconds(ms.broker)}\n`)
  const ratio = ms.up / ms.compose
  say('against docker compose up --wait', `${ratio.toFixed(2)} × (${seconds(ms.compose)})`, '≤ 0.75 ×', ratio <= 0.75)
  say('a second up', seconds(again.up), '< 1 s', again.up < 1_000)
})
