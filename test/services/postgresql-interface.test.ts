import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { Float, type Payload, type PayloadMap } from '../../src/protocol/json.ts'
import { startBroker, startDatabase, type TestBroker, type TestDatabase } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { authentications, connected, folderWith, queriesOf, serve } from '../support/serve.ts'
import { TestClient } from '../support/test-client.ts'

const TABLES = `
CREATE SCHEMA lab;
CREATE TABLE lab.runs (
  run_id bigserial PRIMARY KEY,
  name text NOT NULL UNIQUE,
  started timestamptz NOT NULL DEFAULT '2026-11-24 10:00:00+00',
  duration double precision,
  events integer,
  is_good boolean,
  operator text
)`

const ENDPOINTS = `
- name: runs
  module: SQLTable
  schema: lab
  table_name: runs
  required_insert_names:
    - {column: name, payload_key: run_name}
  optional_insert_names: [duration, events, is_good, operator]
  return_col_names: [run_id, name, operator]
  default_insert_values: {operator: nobody}
- name: missing
  module: SQLTable
  table_name: no_such_table
`

function configuration(era: 'E1' | 'E2', folder: string, { host, port, database, user, password }: TestDatabase) {
  const common = `name: runs_db\nmodule: PostgreSQLInterface\nauth_file: ${folder}/auth.json\ndatabase_name: ${database}\ndatabase_server: ${host}:${port}\n`
  const endpoints = `endpoints:${ENDPOINTS.replaceAll('\n', '\n  ')}`
  if (era === 'E2') return `${common}auth_groups: {postgres: {username: ${user}, password: ${password}}}\n${endpoints}`
  const text = `${common}auths_file: ${folder}/auth.json\nsomething_unknown: 1\n${endpoints}`
  return `runtime-config:\n${text.replaceAll(/^/gm, '  ')}`
}

async function asked(t: TestContext, era: 'E1' | 'E2', broker: TestBroker, database: TestDatabase) {
  const folder = folderWith(t, { 'auth.json': authentications(broker, database) })
  const serving = serve(t, folderWith(t, { 'config.yaml': configuration(era, folder, database) }))
  await connected(serving)
  const client = await TestClient.open(t, broker)
  const cmd = async (specifier: string, payload: Payload, routingKey = 'runs') =>
    client.request({ routingKey, operation: 'cmd', specifier, payload })
  return { cmd, stop: () => serving.stop() }
}

const names = (payload: Payload): unknown => (payload as readonly PayloadMap[]).map(({ name }) => name)

for (const era of ['E1', 'E2'] as const) {
  test(`PostgreSQLInterface of ${era} on a real broker and database`, async (t) => {
    const [broker, database] = await Promise.all([startBroker(t), startDatabase(t)])
    const query = queriesOf(database)
    for (const statement of TABLES.split(';')) await query(statement)
    const { cmd } = await asked(t, era, broker, database)

    await t.test(
      'do_insert renames keys, lays them over the defaults, drops others, returns what is asked',
      async () => {
        const first = await cmd('do_insert', { run_name: 'first', duration: 1.5, unknown: 'x' })
        assert.deepEqual(first.payload, { run_id: 1, name: 'first', operator: 'nobody' })
        const second = { run_name: 'second', duration: new Float(2), events: 7, is_good: true, operator: 'me' }
        assert.deepEqual((await cmd('do_insert', second)).payload, { run_id: 2, name: 'second', operator: 'me' })
        const third = await cmd('do_insert', { run_name: 'third', duration: null, operator: null })
        assert.deepEqual(third.payload, { run_id: 3, name: 'third', operator: null })
      },
    )

    await t.test('a required key missing is 304 by its payload key, what the database refuses is 200', async () => {
      const missing = await cmd('do_insert', { name: 'by column' })
      assert.deepEqual([missing.returnCode, /"run_name"/.test(missing.returnMessage)], [304, true])
      const twice = await cmd('do_insert', { run_name: 'first' })
      assert.deepEqual([twice.returnCode, /duplicate key/.test(twice.returnMessage)], [200, true])
      const text = await cmd('do_insert', { run_name: 'x', events: 'many' })
      assert.deepEqual([text.returnCode, /invalid input syntax/.test(text.returnMessage)], [200, true])
      const nowhere = await cmd('do_select', {}, 'missing')
      assert.deepEqual([nowhere.returnCode, /no_such_table/.test(nowhere.returnMessage)], [200, true])
    })

    await t.test('do_select returns rows: all of them, or those that meet every condition', async () => {
      const everything = (await cmd('do_select', {})).payload as readonly PayloadMap[]
      assert.equal(everything.length, 3)
      assert.deepEqual(everything[1], {
        ...{ run_id: 2, name: 'second', started: '2026-11-24 10:00:00+00' },
        ...{ duration: 2, events: 7, is_good: true, operator: 'me' },
      })
      const select = async (payload: PayloadMap) => names((await cmd('do_select', payload)).payload)
      assert.deepEqual(await select({ where_eq_dict: { name: 'first' } }), ['first'])
      assert.deepEqual(await select({ where_gt_dict: { duration: 1.5 } }), ['second'])
      assert.deepEqual(await select({ where_lt_dict: { run_id: 3 }, where_gt_dict: { run_id: 1 } }), ['second'])
      assert.deepEqual(await select({ where_eq_dict: { is_good: true, events: 7 } }), ['second'])
      assert.deepEqual(await select({ where_eq_dict: { operator: null } }), ['third'])
      assert.deepEqual(await select({ where_gt_dict: { started: '2026-01-01' }, where_eq_dict: { run_id: 1 } }), [
        'first',
      ])
      assert.deepEqual(await select({ where_eq_dict: { name: 'nobody' } }), [])
    })

    await t.test('return_cols chooses the columns, by name or in the reference’s order', async () => {
      const byName = { return_cols: ['name', 'run_id'], where_eq_dict: { run_id: 1 } }
      assert.deepEqual((await cmd('do_select', byName)).payload, [{ name: 'first', run_id: 1 }])
      const inOrder = { values: [['name'], { run_id: 2 }] }
      assert.deepEqual((await cmd('do_select', inOrder)).payload, [{ name: 'second' }])
      const one = { return_cols: 'name', where_lt_dict: { run_id: 2 } }
      assert.deepEqual((await cmd('do_select', one)).payload, [{ name: 'first' }])
    })

    await t.test('a condition that is misspelt or no map is refused, and names are never SQL', async () => {
      for (const payload of [
        { where_eq: { run_id: 1 } },
        { where_eq_dict: 'run_id' },
        { return_cols: { name: 1 } },
        { values: [[], {}, {}, {}, 5] },
      ]) {
        assert.equal((await cmd('do_select', payload)).returnCode, 304, JSON.stringify(payload))
      }
      for (const payload of [
        { return_cols: ['name FROM lab.runs; DROP TABLE lab.runs; --'] },
        { return_cols: ['count(*)'] },
        { where_eq_dict: { 'name" = name OR "name': 'x' } },
      ]) {
        const { returnCode, returnMessage } = await cmd('do_select', payload)
        assert.deepEqual([returnCode, /does not exist/.test(returnMessage)], [200, true], JSON.stringify(payload))
      }
      const value = { where_eq_dict: { name: "x' OR 'a' = 'a" } }
      assert.deepEqual((await cmd('do_select', value)).payload, [])
      assert.equal((await query('SELECT * FROM lab.runs')).length, 3)
    })

    await t.test('a table too large for a reply is refused, and its conditions still answer', async () => {
      await query(`INSERT INTO lab.runs (name) SELECT 'run ' || i FROM generate_series(1, 50000) i`)
      const { returnCode, returnMessage } = await cmd('do_select', { return_cols: ['run_id'] })
      assert.deepEqual([returnCode, /narrow the conditions/.test(returnMessage)], [304, true])
      assert.deepEqual(names((await cmd('do_select', { where_eq_dict: { name: 'run 777' } })).payload), ['run 777'])
    })

    await t.test('with the database away every command is 201, and answers again when it is back', async () => {
      database.docker('stop', '--time', '1', database.container)
      assert.equal((await cmd('do_select', { where_eq_dict: { run_id: 1 } })).returnCode, 201)
      database.docker('start', database.container)
      await eventually(async () => (await cmd('do_select', { where_eq_dict: { run_id: 1 } })).returnCode === 0, {
        withinMs: 30_000,
      })
    })
  })
}
