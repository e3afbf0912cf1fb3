import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startBroker, startDatabase } from '../support/containers.ts'

test('a test database takes queries over TCP from the moment it is handed over', async (t) => {
  const { container, user, password, database, docker } = await startDatabase(t)
  const client = [
    'psql',
    '--host',
    '127.0.0.1',
    '--username',
    user,
    '--dbname',
    database,
    '--tuples-only',
    '--no-align',
  ]
  const answer = docker('exec', '--env', `PGPASSWORD=${password}`, container, ...client, '--command', 'SELECT 6 * 7')
  assert.equal(answer, '42')
})

test('a test broker given definitions has its queues from the moment it is handed over', async (t) => {
  const { container, docker } = await startBroker(t, {
    users: [{ name: 'dripline', password: 'dripline', tags: [] }],
    vhosts: [{ name: '/' }],
    permissions: [{ user: 'dripline', vhost: '/', configure: '.*', write: '.*', read: '.*' }],
    queues: [{ name: 'logger.alerts', vhost: '/', durable: true, auto_delete: false, arguments: {} }],
  })
  assert.equal(docker('exec', container, 'rabbitmqctl', '--silent', 'list_queues', 'name'), 'logger.alerts')
})
