import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { test } from 'node:test'
import { connectDatabase, insertText } from '../../src/database/connection.ts'
import { DatabaseError, type DatabaseReason } from '../../src/database/failure.ts'
import { KeptDatabase } from '../../src/database/keep-database.ts'
import { startDatabase } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { addressOf } from '../support/serve.ts'

async function reasonOf(work: Promise<unknown>): Promise<DatabaseReason> {
  const error = await work.then(
    () => assert.fail('it should have failed'),
    (failure: unknown) => failure,
  )
  assert.ok(error instanceof DatabaseError, String(error))
  assert.ok(!error.message.includes('not-the-one'), error.message)
  return error.reason
}

test('a real database', async (t) => {
  const database = await startDatabase(t)
  const address = addressOf(database)
  const connection = await connectDatabase(address, 5000)
  t.after(() => connection.close())

  await t.test('failures to connect are told apart', async () => {
    const wrong = { ...address, password: 'not-the-one' }
    assert.equal(await reasonOf(connectDatabase(wrong, 2000)), 'wrong-password')
    assert.equal(await reasonOf(connectDatabase({ ...address, database: 'nowhere' }, 2000)), 'missing-database')
    assert.equal(await reasonOf(connectDatabase({ ...address, port: 1 }, 2000)), 'unreachable')
  })

  await t.test('rows go in with one statement and come back as numbers, truth values and text', async () => {
    await connection.query(
      `CREATE TABLE "od""d" (id serial, x double precision, b boolean, "at" timestamptz, n numeric)`,
    )
    const rows = [
      [0.5, true, '2026-11-23T22:35:00.968123Z', '1e30'],
      ['1.5', null, null, 12345678901234567890n],
    ]
    const inserted = await connection.insertRows({ schema: 'public', table: 'od"d' }, ['x', 'b', 'at', 'n'], rows, [
      'id',
      'x',
      'b',
      'n',
    ])
    assert.deepEqual(inserted, [
      { id: 1, x: 0.5, b: true, n: '1000000000000000000000000000000' },
      { id: 2, x: 1.5, b: null, n: '12345678901234567890' },
    ])
    const columns = await connection.columns({ schema: null, table: 'od"d' })
    assert.deepEqual(columns.get('x'), { type: 'double precision', list: 'double precision[]' })
    assert.equal((await connection.columns({ schema: null, table: 'none' })).size, 0)
  })

  await t.test('values that break a type or a constraint are told from a missing table', async () => {
    await connection.query('CREATE TABLE strict (x double precision NOT NULL CHECK (x > 0))')
    const into = { schema: null, table: 'strict' }
    for (const value of ['abc', null, -1, true])
      assert.equal(await reasonOf(connection.insertRows(into, ['x'], [[value]])), 'bad-values', String(value))
    assert.equal(await reasonOf(connection.query('SELECT * FROM none')), 'refused')
    assert.deepEqual(await connection.query('SELECT 1 AS still_there'), [{ still_there: 1 }])
  })

  await t.test('a kept connection is opened again after a restart of the server', async (t) => {
    const kept = new KeptDatabase(address, 'test')
    t.after(() => kept.close())
    await kept.connection()
    const failures: number[] = []
    database.docker('restart', '--time', '5', database.container)
    const rows = await kept.persist(
      (open) => open.query('SELECT 2 AS two'),
      (_, nextAttemptMs) => failures.push(nextAttemptMs),
      AbortSignal.timeout(30_000),
    )
    assert.deepEqual(rows, [{ two: 2 }])
  })
})

test('a server that accepts and stays silent is given up after the time allowed', async (t) => {
  const silent = createServer((socket) => socket.resume()).listen(0, '127.0.0.1')
  t.after(() => silent.close())
  await once(silent, 'listening')
  const { port } = silent.address() as { port: number }
  const address = { host: '127.0.0.1', port, database: 'd', username: 'u', password: 'not-the-one' }
  const startedAt = Date.now()
  assert.equal(await reasonOf(connectDatabase(address, 200)), 'unreachable')
  assert.ok(Date.now() - startedAt < 2000)
  await eventually(async () => (await new Promise((resolve) => silent.getConnections((_, n) => resolve(n)))) === 0, {
    withinMs: 2000,
  })
})

test('names in statements are quoted, values never stand in them', () => {
  const text = insertText({ schema: 's', table: 't";--' }, ['a', 'B'], 2, ['id'])
  assert.equal(text, 'INSERT INTO "s"."t"";--" ("a","B") VALUES ($1,$2),($3,$4) RETURNING "id"')
})
