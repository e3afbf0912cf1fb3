import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { ourSender, rawSender } from '../support/alert-senders.ts'
import { eventually } from '../support/eventually.ts'
import { expectAll, type FaultBench, startFaultBench } from '../support/logger-under-fault.ts'
import { TestClient } from '../support/test-client.ts'

const BURST = 50_000
const SEED = 20_261_124

/** The same order in every run of one seed. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed
  const keys = items.map(() => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state
  })
  return items.toSorted((a, b) => (keys[items.indexOf(a)] ?? 0) - (keys[items.indexOf(b)] ?? 0))
}

async function burst(t: TestContext, { broker }: FaultBench, name: string, count: number): Promise<number[]> {
  const client = await TestClient.open(t, broker)
  const sent: number[] = []
  for (let first = 0; first < count; first += 500) {
    const values = Array.from({ length: 500 }, (_, index) => first + index)
    await Promise.all(values.map((value_raw) => client.alert(`sensor_value.${name}`, { value_raw })))
    sent.push(...values)
  }
  return sent
}

test('no alert is lost or stored twice, whatever happens to the logger', async (t) => {
  const bench = await startFaultBench(t)
  const { broker, database, logger } = bench

  await t.test('50,000 alerts in a burst', async (t) => {
    await expectAll(t, bench.query, 'burst', await burst(t, bench, 'burst', BURST))
  })

  await t.test('killed in the middle of a batch, twice', async (t) => {
    await logger.kill()
    const sent = await burst(t, bench, 'killed', 15_000)
    const rows = async () => Number((await bench.query('SELECT count(*)::int AS n FROM numeric_data'))[0]?.n)
    for (let time = 0; time < 2; time++) {
      const before = await rows()
      await logger.start()
      await eventually(async () => (await rows()) > before, { withinMs: 20_000 })
      await logger.kill()
    }
    const between = await rows()
    assert.ok(between > BURST && between < BURST + sent.length, `it was killed with work in hand: ${between} rows`)
    await logger.start()
    await expectAll(t, bench.query, 'killed', sent)
  })

  await t.test('everything restarted at once, in random order', async (t) => {
    const senders = [await rawSender(t, broker.address, 'all_raw'), await ourSender(t, broker.address, 'all_ours')]
    t.diagnostic(`seed ${SEED}`)
    const restarts = [
      async () => broker.docker('restart', '--time', '20', broker.container),
      async () => database.docker('restart', '--time', '20', database.container),
      async () => {
        await logger.kill()
        await logger.start()
      },
    ]
    await bench.under(t, senders, () => Promise.all(shuffled(restarts, SEED).map((restart) => restart())))
  })
})

test('rows carry the time of their sender, however the logger’s clock jumps, and none waits for a clock', async (t) => {
  const clock = fileURLToPath(new URL('../support/stepping-clock.mjs', import.meta.url))
  const bench = await startFaultBench(t, { nodeOptions: ['--import', clock] })
  const client = await TestClient.open(t, bench.broker)
  const timestamps = Array.from({ length: 200 }, (_, index) => {
    // Forwards and backwards by days: no order that a clock would give.
    return new Date(Date.UTC(2026, 0, 1) + ((index * 7_919) % 200) * 86_400_000 + index).toISOString()
  })
  for (const [value_raw, timestamp] of timestamps.entries()) {
    await client.alert('sensor_value.clock', { value_raw }, { timestamp })
  }
  await expectAll(t, bench.query, 'clock', [...timestamps.keys()])
  const rows =
    await bench.query(`SELECT value_raw, to_char("timestamp" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
    FROM numeric_data WHERE sensor_name = 'clock' ORDER BY value_raw`)
  assert.deepEqual(
    rows.map(({ at }) => at),
    timestamps,
  )
  // One of two chunks: it is given up a second later, by no clock that jumps, and goes to the dead letters.
  const dead: string[] = []
  await client.link.consume('sensor_data_logger.dead', { exclusive: false, noAck: true, prefetch: 0 }, ({ headers }) =>
    dead.push(String(headers?.reason)),
  )
  const properties = { contentEncoding: 'application/json', messageId: `${randomUUID()}/0/2`, headers: {} }
  await client.publish('alerts', 'sensor_value.half', Buffer.from('{"value_'), properties)
  await eventually(() => dead.length > 0, { withinMs: 5_000 })
})
