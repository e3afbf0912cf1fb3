import { type TestContext, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { rawSender } from '../support/alert-senders.ts'
import { docker, startDatabase } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { type FaultBench, startFaultBench } from '../support/logger-under-fault.ts'

/** The wait between two attempts is 2 s from the sixth on: an hour would be the same thing longer. */
const AWAY_MS = 20_000

async function sender(t: TestContext, { broker }: FaultBench, fault: string) {
  return [await rawSender(t, broker.address, fault)]
}

test('no alert is lost or stored twice, whatever happens to the database', async (t) => {
  const bench = await startFaultBench(t)
  const { database, query } = bench
  const isBack = () => eventually(() => query('SELECT 1'), { withinMs: 60_000 })

  await t.test('stopped for 20 s', async (t) => {
    await bench.under(t, await sender(t, bench, 'stopped'), async () => {
      database.docker('stop', '--time', '10', database.container)
      await wait(AWAY_MS)
      database.docker('start', database.container)
      await isBack()
    })
  })

  await t.test('killed', async (t) => {
    await bench.under(t, await sender(t, bench, 'killed'), async () => {
      database.docker('kill', database.container)
      database.docker('start', database.container)
      await isBack()
    })
  })

  await t.test('restarted, and the table locked by somebody else', async (t) => {
    await bench.under(t, await sender(t, bench, 'locked'), async () => {
      database.docker('restart', '--time', '10', database.container)
      await isBack()
      await query('BEGIN; LOCK TABLE numeric_data IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(5); COMMIT')
    })
  })

  await t.test('every connection to it ended by an administrator, five times', async (t) => {
    await bench.under(t, await sender(t, bench, 'ended'), async () => {
      for (let time = 0; time < 5; time++) {
        await query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'sensor_data_logger'`,
        )
        await wait(200)
      }
    })
  })
})

test('no alert is lost or stored twice when the disk of the database is full for a while', async (t) => {
  const bench = await startFaultBench(t, {
    database: (t) => startDatabase(t, ['--tmpfs', '/var/lib/postgresql/data:size=160m,mode=0777']),
  })
  const { database, logger, query } = bench
  const inside = (script: string): string => docker('exec', database.container, 'bash', '-c', script)
  await bench.under(t, await sender(t, bench, 'full'), async () => {
    inside('cat /dev/zero > /var/lib/postgresql/data/filler || true')
    await eventually(() => logger.lines().includes('wait for the database'), { withinMs: 60_000 })
    inside('rm /var/lib/postgresql/data/filler')
    await eventually(() => query('SELECT 1'), { withinMs: 60_000 })
  })
})
