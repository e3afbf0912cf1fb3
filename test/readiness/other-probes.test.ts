import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { type TestContext, test } from 'node:test'
import { openLink } from '../../src/broker/link.ts'
import { LOGGER_QUEUE } from '../../src/protocol/topology.ts'
import { alertQueueProbe } from '../../src/readiness/alert-queue-probe.ts'
import { grafanaProbe } from '../../src/readiness/grafana-probe.ts'
import { STABILISATION_MS, stableProbe } from '../../src/readiness/stable-probe.ts'
import { startBroker } from '../support/containers.ts'

/** Grafana's health answers; the program itself is in neither Debian nor npm. */
async function grafana(t: TestContext, answers: Readonly<Record<string, number>>) {
  const server = createServer((request, response) => {
    const known = request.headers.authorization === `Basic ${Buffer.from('admin:secret').toString('base64')}`
    const path = request.url ?? ''
    response.statusCode = path.startsWith('/api/datasources') && !known ? 401 : (answers[path] ?? 404)
    response.end('{}')
  })
  t.after(() => server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  assert.ok(typeof address === 'object' && address !== null)
  const options = { container: 'grafana', host: '127.0.0.1', port: address.port, username: 'admin', password: 'secret' }
  return { ...options, datasourceUid: 'sensors' }
}

test('Grafana is ready when it and its datasource are healthy', async (t) => {
  const healthy = { '/api/health': 200, '/api/datasources/uid/sensors/health': 200 }
  assert.deepEqual(await grafanaProbe(await grafana(t, healthy)).check(t.signal), { state: 'ready' })
})

test('Grafana whose datasource cannot be queried is waiting, and one that refuses the login has failed', async (t) => {
  const options = await grafana(t, { '/api/health': 200, '/api/datasources/uid/sensors/health': 400 })
  const sick = await grafanaProbe(options).check(t.signal)
  assert.deepEqual(sick, { state: 'waiting', reason: '/api/datasources/uid/sensors/health answers 400: {}' })
  const refused = await grafanaProbe({ ...options, password: 'not-this-one' }).check(t.signal)
  assert.equal(refused.state, 'failed')
  assert.doesNotMatch(JSON.stringify(refused), /not-this-one/)
})

test('a container that nobody can ask is ready once it has run for the whole window', async (t) => {
  const ask = (state: string, ranMs: number) =>
    stableProbe(
      'other',
      async () => ({ state, exitCode: 3, startedAtMs: 1_000 }),
      () => 1_000 + ranMs,
    ).check(t.signal)
  assert.equal((await ask('running', STABILISATION_MS - 1)).state, 'waiting')
  assert.equal((await ask('running', STABILISATION_MS)).state, 'ready')
  assert.equal((await ask('restarting', STABILISATION_MS)).state, 'waiting')
  assert.deepEqual(await ask('exited', STABILISATION_MS), { state: 'failed', reason: 'exited with code 3' })
})

test("a sensor logger's queue is ready when somebody consumes from it", async (t) => {
  const { address } = await startBroker(t)
  const probe = alertQueueProbe({ container: 'sensor-logger', address, serviceName: 'logger' })
  assert.deepEqual(await probe.check(t.signal), { state: 'waiting', reason: 'queue "logger.alerts" does not exist' })
  const link = await openLink(address, 3000, 'test')
  t.after(() => link.close())
  await link.declareQueue('logger.alerts', LOGGER_QUEUE)
  const deaf = 'nobody consumes from queue "logger.alerts"'
  assert.deepEqual(await probe.check(t.signal), { state: 'waiting', reason: deaf })
  await link.consume('logger.alerts', { exclusive: false, noAck: true, prefetch: 1 }, () => undefined)
  assert.deepEqual(await probe.check(t.signal), { state: 'ready' })
})
