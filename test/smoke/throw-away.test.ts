import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heartbeatIntervalS, throwAwayMesh, throwAwayName } from '../../src/smoke/throw-away.ts'
import { exampleMesh, meshOf, serviceIn } from './meshes.ts'

const FREE = { host: '127.0.0.1', port: null }

test('the name is the mesh’s own with six digits, new each time, and never too long', () => {
  const mesh = exampleMesh('first-mesh')
  assert.match(throwAwayName(mesh), /^first-mesh-smoke-[0-9a-f]{6}$/)
  assert.notEqual(throwAwayName(mesh), throwAwayName(mesh))
  assert.ok(throwAwayName({ ...mesh, name: 'x'.repeat(63) }).length <= 63)
})

test('no port, name or address of the real mesh is taken', () => {
  const mesh = throwAwayMesh(
    meshOf(`
mesh: lab
broker: {port: 5672, management_port: 15672}
database: {port: 5432}
grafana: {port: 3000}
services:
  web: {http_gateway: {port: 8080}}
  store: {endpoints: [], ports: ['9000:9000', '127.0.0.1:53:53/udp', '7000']}
  other: {image: nginx, compose: {container_name: nginx, ports: ['80:80', {target: 443, published: '443'}], cpus: 1}}
`),
    'copy',
  )
  assert.deepEqual([mesh.name, mesh.broker.amqp, mesh.broker.management], ['copy', FREE, FREE])
  assert.deepEqual([mesh.database?.published, mesh.grafana?.published], [FREE, FREE])
  const [web, store, other] = mesh.containers
  assert.ok(web?.kind === 'gateway')
  assert.deepEqual(web.published, FREE)
  assert.deepEqual(store?.ports, ['9000', '53/udp', '7000'])
  assert.deepEqual(other?.compose, { ports: ['127.0.0.1::80', { target: 443 }], cpus: 1 })
})

test('heartbeats come quickly, where each layout has them; none stays none, and quicker ones stay', () => {
  const original = meshOf(`
mesh: lab
services:
  old: {runtime: python, image: 'dripline/dripline-python:v4.7.1'}
  new: {runtime: python, image: 'dripline/dripline-python:v5.1.4', heartbeat_interval_s: 30}
  ours: {config: {heartbeat-interval-s: 45}}
  none: {heartbeat_interval_s: 0}
  quick: {heartbeat_interval_s: 1}
`)
  const mesh = throwAwayMesh(original, 'copy')
  const intervals = ['old', 'new', 'ours', 'none', 'quick'].map((name) => heartbeatIntervalS(serviceIn(mesh, name)))
  assert.deepEqual(intervals, [2, 2, 2, 0, 1])
  // The older layout refuses a key of a service that it does not know.
  assert.deepEqual(serviceIn(mesh, 'old').configuration.config, { 'heartbeat-interval-s': 2 })
  assert.equal(serviceIn(mesh, 'new').configuration.heartbeat_interval_s, 2)
  assert.equal(heartbeatIntervalS(serviceIn(original, 'old')), 60)
})

test('a port that a check of one’s own asks is published, once', () => {
  const mesh = throwAwayMesh(
    meshOf(`
mesh: lab
services:
  other: {image: nginx, ports: ['8080:80']}
smoke:
  - {http: {container: other, port: 80}}
  - {http: {container: other, port: 81, path: /health}}
  - {http: {container: rabbit-broker, port: 15672}}
  - {http: {container: rabbit-broker, port: 15692}}
`),
    'copy',
  )
  assert.deepEqual(mesh.containers[0]?.ports, ['80', '81'])
  assert.deepEqual(mesh.broker.management, FREE)
  assert.deepEqual(mesh.broker.ports, ['15692'])
})
