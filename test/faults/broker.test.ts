import { type TestContext, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { isMap } from '../../src/protocol/json.ts'
import { ourSender, rawSender } from '../support/alert-senders.ts'
import { eventually } from '../support/eventually.ts'
import { type FaultBench, startFaultBench } from '../support/logger-under-fault.ts'
import { startProxy, type TcpProxy } from '../support/tcp-proxy.ts'
import { TestClient } from '../support/test-client.ts'

/** Longer than two AMQP heartbeats: the broker and its clients give each other up. */
const PAUSED_MS = 30_000

async function senders(t: TestContext, { broker }: FaultBench, fault: string) {
  const names = [`${fault}_raw`, `${fault}_ours`] as const
  return [await rawSender(t, broker.address, names[0]), await ourSender(t, broker.address, names[1])]
}

const IS_LOCKED = `SELECT 1 FROM pg_locks
  WHERE relation = 'numeric_data'::regclass AND mode = 'AccessExclusiveLock' AND granted`

test('no alert is lost or stored twice, whatever happens to the broker', async (t) => {
  let proxy: TcpProxy | null = null
  const bench = await startFaultBench(t, {
    loggerBroker: async (broker) => {
      proxy = await startProxy(t, () => broker.address.port)
      return { ...broker.address, port: proxy.port }
    },
  })
  const { broker } = bench

  await t.test('restarted', async (t) => {
    await bench.under(t, await senders(t, bench, 'restarted'), async () => {
      broker.docker('restart', '--time', '20', broker.container)
    })
  })

  await t.test('killed', async (t) => {
    await bench.under(t, await senders(t, bench, 'killed'), async () => {
      broker.docker('kill', broker.container)
      broker.docker('start', broker.container)
    })
  })

  await t.test('paused for 30 s', async (t) => {
    await bench.under(t, await senders(t, bench, 'paused'), async () => {
      // On a busy machine the engine may fail to freeze all of its processes; nothing is paused then.
      await eventually(() => broker.docker('pause', broker.container), { withinMs: 10_000 })
      await wait(PAUSED_MS)
      broker.docker('unpause', broker.container)
    })
  })

  await t.test('the logger’s connection to it cut one way', async (t) => {
    const connections = (): number => bench.logger.lines().match(/connected, answering/g)?.length ?? 0
    await bench.under(t, await senders(t, bench, 'half_open'), async () => {
      const before = connections()
      const { length } = bench.logger.lines()
      proxy?.swallow('server')
      // Nothing comes any more: heartbeats tell, and until the network is mended no attempt succeeds.
      await eventually(() => bench.logger.lines().slice(length).includes('no broker: Heartbeat timeout'), {
        withinMs: 60_000,
      })
      proxy?.mend()
      await eventually(() => connections() > before, { withinMs: 90_000 })
    })
  })

  await t.test('its alert queue deleted under the logger, which makes it anew', async (t) => {
    const [raw] = await senders(t, bench, 'deleted')
    if (raw === undefined) throw new Error('no sender')
    const connections = (): number => bench.logger.lines().match(/connected, answering/g)?.length ?? 0
    // In hand, and in no table yet, while the queue goes: what is in the queue itself would go with it.
    const lock = bench.query('BEGIN; LOCK TABLE numeric_data IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(6); COMMIT')
    await eventually(async () => (await bench.query(IS_LOCKED)).length > 0, { withinMs: 5_000 })
    raw.start(200)
    await eventually(() => raw.sent().length > 100, { withinMs: 10_000 })
    await raw.stop()
    const client = await TestClient.open(t, broker)
    const waiting = async (): Promise<boolean> => {
      const counters = { routingKey: 'sensor_data_logger', operation: 'cmd', specifier: 'counters' } as const
      const { payload } = await client.request(counters)
      return isMap(payload) && payload.rows_waiting === raw.sent().length
    }
    await eventually(waiting, { withinMs: 10_000 })
    const before = connections()
    broker.docker('exec', broker.container, 'rabbitmqctl', 'delete_queue', 'sensor_data_logger.alerts')
    await eventually(() => connections() > before, { withinMs: 10_000 })
    await lock
    await bench.under(t, [raw], async () => undefined)
  })
})
