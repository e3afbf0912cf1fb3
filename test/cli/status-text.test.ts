import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statusText } from '../../src/cli/status-text.ts'
import { widthOf } from '../../src/cli/style.ts'
import type { ContainerStatus, MeshStatus } from '../../src/lifecycle/status.ts'

function container(name: string, more: Partial<ContainerStatus> = {}): ContainerStatus {
  return {
    container: name,
    state: 'running',
    exitCode: null,
    image: 'mesh.local/rabbitmq:4.0-debian',
    isStandIn: true,
    ready: true,
    reason: null,
    health: 'none',
    uptimeMs: 61_000,
    restarts: 0,
    queues: null,
    ports: ['127.0.0.1:32768 → 5672/tcp'],
    ...more,
  }
}

const STATUS: MeshStatus = {
  containers: [container('rabbit-broker'), container('store', { ports: [] })],
  lastValues: [],
  problem: null,
  lowDisk: null,
  unasked: null,
}

const textAt = (columns: number | null, status = STATUS): string => statusText(status, (_colour, text) => text, columns)
const headingsAt = (columns: number | null, status = STATUS): string[] =>
  (textAt(columns, status).split('\n')[0] ?? '').split(/ +/)

const ALWAYS = ['CONTAINER', 'STATE', 'READY', 'UP', 'RESTARTS']

test('a terminal that is too narrow goes without the images, then without the ports, and says so', () => {
  const full = widthOf(textAt(null))
  assert.deepEqual(headingsAt(full), [...ALWAYS, 'IMAGE', 'PORTS'])
  assert.deepEqual(headingsAt(full - 1), [...ALWAYS, 'PORTS'])
  assert.match(textAt(full - 1), /^no room for image: widen the window/m)
  assert.deepEqual(headingsAt(60), ALWAYS)
  assert.match(textAt(60), /^no room for image and ports: /m)
  assert.ok(widthOf(textAt(80)) <= 80)
  assert.deepEqual(headingsAt(10), ALWAYS, 'the rest is shown in any case')
})

test('what is no terminal gets everything', () => {
  assert.deepEqual(headingsAt(null), [...ALWAYS, 'IMAGE', 'PORTS'])
  assert.doesNotMatch(textAt(null), /no room/)
})

test('queues have a column where there are any', () => {
  const logger = container('logger', { queues: { waiting: 3, dead: 1 } })
  const status = { ...STATUS, containers: [...STATUS.containers, logger] }
  assert.deepEqual(headingsAt(null, status), [...ALWAYS, 'QUEUE', 'IMAGE', 'PORTS'])
  assert.match(textAt(null, status), /^logger .* 3 waiting, 1 dead {2}/m)
})
