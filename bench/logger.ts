// Alerts from a full queue to committed rows, and how long a lone alert takes: our logger against a bare consumer that
// batches INSERTs, on the same broker and database, in turn. npm run bench:logger
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Link, openLink } from '../src/broker/link.ts'
import { connectDatabase, type DatabaseConnection } from '../src/database/connection.ts'
import { encodeMessage } from '../src/protocol/encode.ts'
import { timestampText } from '../src/protocol/timestamp.ts'
import { EXCHANGE, LOGGER_QUEUE } from '../src/protocol/topology.ts'
import { addressOf, authentications, loggerConfiguration, NUMERIC_DATA } from '../test/support/serve.ts'
import { sender } from '../test/support/test-client.ts'
import { median, medians, ROOT, say } from './measure.ts'
import { startPeers, withCleanup, withProgram } from './peers.ts'

const ALERTS = 50_000
const LONE_ALERTS = 50
const QUEUE = 'sensor_data_logger.alerts'
const HARD_GOAL = 10_000

await withCleanup(async (cleanup) => {
  const { broker, database } = await startPeers(cleanup)
  const connection = await connectDatabase(addressOf(database), 5_000)
  cleanup.after(() => connection.close())
  await connection.query(NUMERIC_DATA)
  const link = await openLink(broker.address, 5_000, 'bench')
  cleanup.after(() => link.close())
  await link.declareExchange('alerts', EXCHANGE)
  await link.declareQueue(QUEUE, LOGGER_QUEUE)
  await link.bind(QUEUE, 'alerts', 'sensor_value.#')
  const folder = mkdtempSync(join(tmpdir(), 'bench-logger-'))
  cleanup.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'config.yaml'), loggerConfiguration(database))
  writeFileSync(join(folder, 'authentications.json'), authentications(broker, database))

  const { host, port, username, password } = broker.address
  const login = `${database.user}:${database.password}`
  const urls = [
    `amqp://${username}:${password}@${host}:${port}`,
    `postgresql://${login}@${database.host}:${database.port}/${database.database}`,
  ]
  const programs = {
    ours: [
      ...(process.env.BENCH_NODE?.split(' ') ?? []),
      join(ROOT, 'dist/dl-serve.js'),
      '-c',
      join(folder, 'config.yaml'),
    ],
    raw: ['--import', 'tsx', join(ROOT, 'bench/raw/logger.ts'), ...urls],
  }
  const rate = (program: readonly string[]) => async (): Promise<number> => {
    await connection.query('TRUNCATE numeric_data')
    await fill(link)
    return withProgram(cleanup, program, folder, () => rowsPerSecond(connection))
  }
  const rates = await medians({ ours: rate(programs.ours), raw: rate(programs.raw) }, 3)
  const goal = Math.min(HARD_GOAL, 0.7 * rates.raw)
  say(
    `${ALERTS} alerts from the queue to committed rows`,
    `${rates.ours.toFixed(0)} rows/s (bare consumer ${rates.raw.toFixed(0)}, ratio ${(rates.ours / rates.raw).toFixed(2)})`,
    `≥ ${goal.toFixed(0)} rows/s`,
    rates.ours >= goal,
  )
  const lone = (program: readonly string[]) => () =>
    withProgram(cleanup, program, folder, () => loneAlertMs(connection, link))
  const latencies = await medians({ ours: lone(programs.ours), raw: lone(programs.raw) }, 3)
  say(
    'a lone alert, from publishing to a row that others see',
    `${latencies.ours.toFixed(1)} ms (bare consumer ${latencies.raw.toFixed(1)})`,
    '≤ 100 ms',
    latencies.ours <= 100,
  )
})

async function send(link: Link, name: string, value: number): Promise<void> {
  const ids = { id: randomUUID(), correlationId: randomUUID(), replyTo: '', specifier: '' }
  const about = { timestamp: timestampText(Date.now()), sender, invalid: null }
  const payload = { value_raw: value, value_cal: value * 1.5 + 0.25 }
  const routingKey = `sensor_value.${name}`
  const [part] = encodeMessage({ type: 'alert', routingKey, ...ids, ...about, payload })
  if (part === undefined) throw new Error('no message')
  const { body, properties } = part
  await link.publish({ exchange: 'alerts', routingKey, mandatory: false, body, properties: { ...properties } })
}

async function fill(link: Link): Promise<void> {
  for (let first = 0; first < ALERTS; first += 1_000) {
    await Promise.all(Array.from({ length: 1_000 }, (_, index) => send(link, `sensor_${index % 200}`, first + index)))
  }
}

async function count(connection: DatabaseConnection): Promise<number> {
  const [row] = await connection.query('SELECT count(*)::int AS n FROM numeric_data')
  return Number(row?.n)
}

/** From the first rows that are there to the last: without the start of the program. */
async function rowsPerSecond(connection: DatabaseConnection): Promise<number> {
  let first: { rows: number; atMs: number } | null = null
  for (;;) {
    const rows = await count(connection)
    const atMs = performance.now()
    if (rows > 0) first ??= { rows, atMs }
    if (first !== null && rows >= ALERTS) return ((rows - first.rows) / (atMs - first.atMs)) * 1000
    await wait(50)
  }
}

async function loneAlertMs(connection: DatabaseConnection, link: Link): Promise<number> {
  const took: number[] = []
  for (let index = 0; index <= LONE_ALERTS; index++) {
    const name = `lone_${randomUUID().replaceAll('-', '')}`
    const startedAt = performance.now()
    await send(link, name, index)
    const seen = async () =>
      (await connection.query(`SELECT 1 FROM numeric_data WHERE sensor_name = '${name}'`)).length > 0
    while (!(await seen())) await wait(1)
    // The first one waits for the program to start.
    if (index > 0) took.push(performance.now() - startedAt)
    await wait(20)
  }
  return median(took)
}
