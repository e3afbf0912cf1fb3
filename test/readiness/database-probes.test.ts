import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connectDatabase } from '../../src/database/connection.ts'
import { loginProbe, tablesProbe } from '../../src/readiness/database-probes.ts'
import { startDatabase } from '../support/containers.ts'

const nowhere = { host: '127.0.0.1', port: 1, database: 'sensor_data', username: 'dripline', password: 'x' }

test('a database that nobody listens for is waiting, not failed', async (t) => {
  const answer = await loginProbe('postgres', nowhere).check(t.signal)
  assert.ok(answer.state === 'waiting')
  assert.match(answer.reason, /ECONNREFUSED/)
})

test('a real database', async (t) => {
  const { host, port, user: username, password, database } = await startDatabase(t)
  const address = { host, port, username, password, database }
  const values = [{ name: 'numeric_data', columns: ['sensor_name', 'value_raw'] }]
  const setUp = async (text: string): Promise<void> => {
    const connection = await connectDatabase(address, 3000)
    await connection.query(text)
    await connection.close()
  }

  await t.test('is ready for its login as soon as it answers a query', async () => {
    assert.deepEqual(await loginProbe('postgres', address).check(t.signal), { state: 'ready' })
  })

  await t.test('refuses a wrong password for good, and says what can be done; the password is in no word', async () => {
    const answer = await loginProbe('postgres', { ...address, password: 'not-this-one' }).check(t.signal)
    assert.ok(answer.state === 'failed')
    assert.match(answer.hint ?? '', /its volume was made with another password/)
    assert.doesNotMatch(JSON.stringify(answer), /not-this-one/)
  })

  await t.test('is waiting until each table has the columns that the logger inserts', async () => {
    const ask = () => tablesProbe('postgres', address, values).check(t.signal)
    assert.deepEqual(await ask(), { state: 'waiting', reason: 'there is no table "numeric_data"' })
    await setUp('CREATE TABLE numeric_data (sensor_name text)')
    assert.deepEqual(await ask(), { state: 'waiting', reason: 'table "numeric_data" lacks the columns value_raw' })
    await setUp('ALTER TABLE numeric_data ADD COLUMN value_raw double precision')
    assert.deepEqual(await ask(), { state: 'ready' })
  })
})
