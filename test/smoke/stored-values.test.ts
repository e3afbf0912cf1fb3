import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connectDatabase } from '../../src/database/connection.ts'
import { storedAlertsText } from '../../src/database/insert-once.ts'
import { allChecks } from '../../src/smoke/all-checks.ts'
import { storedValues } from '../../src/smoke/chaos/stored-values.ts'
import type { LoggedQuestion } from '../../src/smoke/check.ts'
import { startDatabase } from '../support/containers.ts'
import { addressOf, NUMERIC_DATA, queriesOf } from '../support/serve.ts'
import { exampleMesh } from './meshes.ts'

const AT = '2026-01-31 12:00:00.125+00'

function loggedQuestion(): LoggedQuestion {
  for (const { question } of allChecks(exampleMesh('first-mesh'), [])) if (question.kind === 'logged') return question
  return assert.fail('an endpoint of the first mesh is logged')
}

test('rows alike in value and time are one alert stored twice, or several alerts of one millisecond', async (t) => {
  const database = await startDatabase(t)
  const query = queriesOf(database)
  const connection = await connectDatabase(addressOf(database), 5_000, 'test')
  t.after(() => connection.close())
  await query(NUMERIC_DATA)
  const row = (value: number): string =>
    `INSERT INTO numeric_data (sensor_name, "timestamp", value_raw) VALUES ('peaches', '${AT}', ${value})`
  const alert = (number: number): string =>
    `INSERT INTO mesh_stored_alerts VALUES ('logger', '00000000-0000-4000-8000-00000000000${number}', ${number})`
  const copiesOf = async (value: number): Promise<number[]> => {
    const stored = await storedValues([loggedQuestion()], Date.parse('2026-01-31T11:00:00Z'), connection)
    return stored.filter((each) => each.value === value).map(({ copies }) => copies)
  }

  await t.test('nobody remembers alerts: what is alike counts as one', async () => {
    for (const text of [row(1), row(1)]) await query(text)
    assert.deepEqual(await copiesOf(1), [2])
  })
  await query(storedAlertsText({ schema: null, table: 'mesh_stored_alerts' }))

  await t.test('each with an alert of its own, in one batch or in two', async () => {
    await query(`BEGIN; ${row(2)}; ${row(2)}; ${alert(1)}; ${alert(2)}; COMMIT`)
    assert.deepEqual(await copiesOf(2), [1])
    for (const number of [3, 4]) await query(`BEGIN; ${row(3)}; ${alert(number)}; COMMIT`)
    assert.deepEqual(await copiesOf(3), [1])
  })

  await t.test('one alert twice, in one batch or in two', async () => {
    await query(`BEGIN; ${row(4)}; ${row(4)}; ${alert(5)}; COMMIT`)
    assert.deepEqual(await copiesOf(4), [2])
    await query(`BEGIN; ${row(5)}; ${alert(6)}; COMMIT`)
    await query(row(5))
    assert.deepEqual(await copiesOf(5), [2])
  })
})
