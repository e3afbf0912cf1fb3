import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { encodeMessage } from '../../src/protocol/encode.ts'
import { Float } from '../../src/protocol/json.ts'
import { startBroker, startDatabase } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import {
  authentications,
  connected,
  folderWith,
  loggerConfiguration,
  NUMERIC_DATA,
  queriesOf,
  serve,
} from '../support/serve.ts'
import { TestClient } from '../support/test-client.ts'

test('the walkthrough’s sensor logger on a real broker and database', async (t) => {
  const [broker, database] = await Promise.all([startBroker(t), startDatabase(t)])
  const folder = folderWith(t, {
    'config.yaml': loggerConfiguration(database),
    'authentications.json': authentications(broker, database),
  })
  const query = queriesOf(database)
  await query(NUMERIC_DATA)
  const logger = serve(t, folder)
  await connected(logger)
  let client = await TestClient.open(t, broker)
  const rows = (where: string) =>
    query(`SELECT sensor_name, value_raw, value_cal FROM numeric_data WHERE ${where} ORDER BY value_raw`)
  const count = async (where: string): Promise<number> => (await rows(where)).length

  await t.test('a lone alert is a row with the time of its header within 100 ms', async () => {
    await client.alert('sensor_value.first', { value_raw: 0.5, value_cal: 1 })
    await eventually(async () => (await count(`sensor_name = 'first'`)) === 1, { withinMs: 5000 })
    const sentAt = Date.now()
    const timestamp = '2026-11-23T22:35:00.968123Z'
    await client.alert('sensor_value.peaches', { value_raw: 0.75, value_cal: 1.5 }, { timestamp })
    const watcher = `SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now, to_char("timestamp" AT TIME ZONE 'UTC',
      'YYYY-MM-DD"T"HH24:MI:SS.USZ') AS at, value_raw, value_cal FROM numeric_data WHERE sensor_name = 'peaches'`
    const [row] = await eventually(
      async () => {
        const found = await query(watcher)
        return found.length === 1 && found
      },
      { withinMs: 2000 },
    )
    assert.equal(row?.at, timestamp)
    assert.deepEqual([row?.value_raw, row?.value_cal], [0.75, 1.5])
    t.diagnostic(`row seen ${Math.round(Number(row?.now) - sentAt)} ms after its alert`)
  })

  await t.test('numbers as text are numbers, further keys are dropped, absent value_cal is null', async () => {
    await client.alert('sensor_value.t_text', { value_raw: '3.5', value_cal: '7' })
    await client.alert('sensor_value.t_more', { value_raw: new Float(1), other: 5, memo: 'x' })
    await eventually(async () => (await count(`sensor_name LIKE 't_%'`)) === 2, { withinMs: 5000 })
    assert.deepEqual(await rows(`sensor_name LIKE 't_%'`), [
      { sensor_name: 't_more', value_raw: 1, value_cal: null },
      { sensor_name: 't_text', value_raw: 3.5, value_cal: 7 },
    ])
  })

  await t.test(
    'what cannot be stored goes to the dead-letter queue with its reason, and the next is stored',
    async () => {
      const dead: string[] = []
      await client.link.consume(
        'sensor_data_logger.dead',
        { exclusive: false, noAck: true, prefetch: 0 },
        ({ headers, body }) => dead.push(`${headers?.alert_routing_key}: ${headers?.reason}: ${body}`),
      )
      const bad = [
        ['sensor_value.b_missing', { value_cal: 1 }, /lacks the required "value_raw"/],
        ['sensor_value.b_null', { value_raw: null }, /null value in column "value_raw"/],
        ['sensor_value.b_text', { value_raw: 'abc' }, /invalid input syntax for type double precision/],
        ['sensor_value.b_bool', { value_raw: true }, /invalid input syntax for type double precision/],
        ['sensor_value.b_nan', { value_raw: 'NaN' }, /column "value_raw" is not a number/],
        ['sensor_value.b_list', { value_raw: [1, 2] }, /invalid input syntax for type double precision/],
        ['sensor_value.b_array', [1], /the body is not an object/],
        ['sensor_value.b_nothing', null, /the body is not an object/],
        ['sensor_value', { value_raw: 1 }, /the parser does not match the routing key "sensor_value"/],
      ] as const
      for (const [routingKey, payload] of bad) await client.alert(routingKey, payload)
      const [broken] = encodeMessage({
        ...(await lastAlert(client)),
        id: randomUUID(),
        routingKey: 'sensor_value.b_broken',
      })
      assert.ok(broken)
      const properties = { ...broken.properties }
      await client.publish('alerts', 'sensor_value.b_broken', Buffer.from('{"value_raw":}'), properties)
      await client.publish('alerts', 'sensor_value.b_foreign', Buffer.from('hello'), { contentType: 'text/plain' })
      await client.alert('sensor_value.after_the_bad', { value_raw: 1 })
      await eventually(async () => (await count(`sensor_name = 'after_the_bad'`)) === 1, { withinMs: 5000 })
      await eventually(() => dead.length === bad.length + 2, { withinMs: 5000 })
      for (const [routingKey, , reason] of bad) {
        assert.match(dead.find((line) => line.startsWith(`${routingKey}: `)) ?? '', reason)
      }
      assert.match(dead.join('\n'), /b_broken: Message body could not be parsed.*\{"value_raw":\}/)
      assert.match(dead.join('\n'), /b_foreign: content_encoding is undefined/)
      assert.equal(await count(`sensor_name LIKE 'b_%'`), 0)
    },
  )

  await t.test('a value too long for an index of the table is refused, not tried for ever', async () => {
    await query('CREATE INDEX long_names ON numeric_data (sensor_name)')
    await client.alert('sensor_value.too_long', { value_raw: 1, sensor_name: randomBytes(4_000).toString('hex') })
    await client.alert('sensor_value.after_the_long', { value_raw: 1 })
    await eventually(async () => (await count(`sensor_name = 'after_the_long'`)) === 1, { withinMs: 5000 })
    await query('DROP INDEX long_names')
  })

  await t.test('one bad alert in a burst does not take its neighbours along', async () => {
    for (let index = 0; index < 300; index++) {
      await client.alert(`sensor_value.burst`, { value_raw: index === 150 ? 'spoilt' : index })
    }
    await eventually(async () => (await count(`sensor_name = 'burst'`)) === 299, { withinMs: 10_000 })
  })

  await t.test('its table inserts and selects by cmd', async () => {
    const cmd = { routingKey: 'values_table', operation: 'cmd' } as const
    const insert = { sensor_name: 'by_hand', timestamp: '2026-01-01T00:00:00Z', value_raw: 5 }
    const inserted = await client.request({ ...cmd, specifier: 'do_insert', payload: { ...insert, unknown: 1 } })
    assert.deepEqual([inserted.returnCode, inserted.payload], [0, {}])
    const { timestamp: _, ...incomplete } = insert
    const refused = await client.request({ ...cmd, specifier: 'do_insert', payload: incomplete })
    assert.deepEqual([refused.returnCode, refused.returnMessage], [304, 'the data lacks the required "timestamp"'])
    const select = { return_cols: ['sensor_name', 'value_raw'], where_eq_dict: { sensor_name: 'by_hand' } }
    const selected = await client.request({ ...cmd, specifier: 'do_select', payload: select })
    assert.deepEqual(selected.payload, [{ sensor_name: 'by_hand', value_raw: 5 }])
    const hostile = { return_cols: ['value_raw"; DROP TABLE numeric_data; --'] }
    assert.equal((await client.request({ ...cmd, specifier: 'do_select', payload: hostile })).returnCode, 200)
  })

  await t.test('an outage of the database loses no row, and do_insert says that it is away', async () => {
    database.docker('stop', '--time', '5', database.container)
    for (let index = 0; index < 200; index++) await client.alert('sensor_value.outage', { value_raw: index })
    await eventually(() => logger.lines().includes('wait for the database'), { withinMs: 10_000 })
    const insert = { sensor_name: 'x', timestamp: '2026-01-01T00:00:00Z', value_raw: 5 }
    const away = await client.request({
      routingKey: 'values_table',
      operation: 'cmd',
      specifier: 'do_insert',
      payload: insert,
    })
    assert.equal(away.returnCode, 201)
    assert.ok(!/password/.test(away.returnMessage))
    // Cut in the middle of it: the broker gives every alert a second time.
    const connections = () => logger.lines().match(/connected, answering/g)?.length ?? 0
    const before = connections()
    broker.docker('exec', broker.container, 'rabbitmqctl', 'close_all_connections', 'test')
    await eventually(() => connections() > before, { withinMs: 10_000 })
    database.docker('start', database.container)
    await eventually(async () => (await count(`sensor_name = 'outage'`)) === 200, { withinMs: 30_000 })
    await eventually(() => logger.lines().includes('the database is back'), { withinMs: 5000 })
    client = await TestClient.open(t, broker)
    await client.alert('sensor_value.outage_over', { value_raw: 1 })
    await eventually(async () => (await count(`sensor_name = 'outage_over'`)) === 1, { withinMs: 5000 })
    assert.equal(await count(`sensor_name = 'outage'`), 200, 'none of them twice')
  })

  await t.test('alerts sent while no logger runs become rows when one starts', async () => {
    assert.equal(await logger.stop(), 0)
    for (let index = 0; index < 50; index++) await client.alert('sensor_value.meanwhile', { value_raw: index })
    const next = serve(t, folder)
    await eventually(async () => (await count(`sensor_name = 'meanwhile'`)) === 50, { withinMs: 10_000 })
    await next.stop()
  })

  await t.test('an alert that comes again to the next logger is no second row', async () => {
    const first = serve(t, folder)
    const id = randomUUID()
    await client.alert('sensor_value.again', { value_raw: 1 }, { id })
    await eventually(async () => (await count(`sensor_name = 'again'`)) === 1, { withinMs: 10_000 })
    await first.stop()
    const second = serve(t, folder)
    await client.alert('sensor_value.again', { value_raw: 1 }, { id: id.toUpperCase() })
    await client.alert('sensor_value.again_over', { value_raw: 1 })
    await eventually(async () => (await count(`sensor_name = 'again_over'`)) === 1, { withinMs: 10_000 })
    assert.equal(await count(`sensor_name = 'again'`), 1)
    await second.stop()
  })

  await t.test('what a logger remembers is bounded', async () => {
    await query(`INSERT INTO mesh_stored_alerts SELECT 'sensor_data_logger', gen_random_uuid(), 1000000 + n
      FROM generate_series(1, 520000) AS n`)
    const next = serve(t, folder)
    const remembered = async (): Promise<number> =>
      Number((await query('SELECT count(*)::int AS n FROM mesh_stored_alerts'))[0]?.n)
    await client.alert('sensor_value.remembered', { value_raw: 1 })
    await eventually(async () => (await count(`sensor_name = 'remembered'`)) === 1, { withinMs: 20_000 })
    assert.equal(await remembered(), 500_001)
    await next.stop()
  })

  await t.test('a logger killed in the middle of a burst loses none', async () => {
    const program = fileURLToPath(new URL('../../src/dl.ts', import.meta.url))
    const start = `import(${JSON.stringify(program)}).then(async ({ main }) => process.exit(await main(process.argv.slice(1), 'dl-serve', (url) => import(url))))`
    const parameters = ['--import', 'tsx', '--eval', start, '--', '-c', join(folder, 'config.yaml')]
    const environment = { ...process.env, HOME: folder, DRIPLINE_HEALTH_FILE: join(folder, 'health') }
    const victim = spawn(process.execPath, parameters, { env: environment, stdio: 'ignore' })
    t.after(() => victim.kill('SIGKILL'))
    await eventually(async () => (await client.send({ routingKey: 'values_table' })).outcome === 'confirmed', {
      withinMs: 15_000,
    })
    let isKilled = false
    const gone = once(victim, 'exit').then(() => {
      isKilled = true
    })
    for (let index = 0; index < 3000; index += 100) {
      const values = Array.from({ length: 100 }, (_, value_raw) => ({ value_raw: index + value_raw }))
      await Promise.all(values.map((value) => client.alert('sensor_value.killed', value)))
      if (index === 1000) victim.kill('SIGKILL')
    }
    await gone
    assert.ok(isKilled)
    const heir = serve(t, folder)
    const distinct = async (): Promise<number> =>
      Number(
        (
          await query(`SELECT count(DISTINCT value_raw)::int AS n FROM numeric_data
        WHERE sensor_name = 'killed'`)
        )[0]?.n,
      )
    await eventually(async () => (await distinct()) === 3000, { withinMs: 20_000 })
    assert.equal(await count(`sensor_name = 'killed'`), 3000, 'none of them twice')
    await heir.stop()
  })
})

test('a logger that may not make its own table remembers in memory, and says so once', async (t) => {
  const [broker, database] = await Promise.all([startBroker(t), startDatabase(t)])
  const query = queriesOf(database)
  await query(NUMERIC_DATA)
  await query(`CREATE ROLE guest LOGIN PASSWORD 'guest'`)
  await query('GRANT INSERT, SELECT ON numeric_data TO guest')
  const logins = authentications(broker, { ...database, user: 'guest', password: 'guest' })
  const folder = folderWith(t, { 'config.yaml': loggerConfiguration(database), 'authentications.json': logins })
  const logger = serve(t, folder)
  await connected(logger)
  const client = await TestClient.open(t, broker)
  const id = randomUUID()
  for (let time = 0; time < 3; time++) {
    await client.alert('sensor_value.peaches', { value_raw: 1 }, { id })
    await client.alert('sensor_value.chips', { value_raw: time })
    const chips = `SELECT * FROM numeric_data WHERE sensor_name = 'chips'`
    await eventually(async () => (await query(chips)).length === time + 1, { withinMs: 10_000 })
  }
  assert.equal((await query(`SELECT * FROM numeric_data WHERE sensor_name = 'peaches'`)).length, 1)
  assert.equal(logger.lines().match(/remembered in memory only.*permission denied for schema public/g)?.length, 1)
})

test('a queue that exists as a classic one is used as it is, with a warning', async (t) => {
  const [broker, database] = await Promise.all([startBroker(t), startDatabase(t)])
  await queriesOf(database)(NUMERIC_DATA)
  const client = await TestClient.open(t, broker)
  const flags = { durable: true, exclusive: false, autoDelete: false }
  await client.link.declareQueue('sensor_data_logger.alerts', flags)
  const logins = authentications(broker, database)
  const folder = folderWith(t, { 'config.yaml': loggerConfiguration(database), 'authentications.json': logins })
  const logger = serve(t, folder)
  await connected(logger)
  assert.match(logger.lines(), /"sensor_data_logger.alerts" exists with other properties and is used as it is/)
  await client.alert('sensor_value.peaches', { value_raw: 1 })
  await eventually(async () => (await queriesOf(database)('SELECT * FROM numeric_data')).length === 1, {
    withinMs: 10_000,
  })
})

async function lastAlert(client: TestClient) {
  await client.link.bind(client.queue, 'alerts', 'sensor_value.sample')
  await client.alert('sensor_value.sample', { value_raw: 1 })
  return eventually(() => client.received.findLast((message) => message.type === 'alert') ?? false, { withinMs: 5000 })
}
