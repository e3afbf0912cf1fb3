import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { BrokerAddress } from '../../src/broker/connect.ts'
import { LOGGER_QUEUE } from '../../src/protocol/topology.ts'
import type { AlertSender } from './alert-senders.ts'
import { startBroker, startDatabase, type TestBroker, type TestDatabase } from './containers.ts'
import { eventually } from './eventually.ts'
import { authentications, folderWith, loggerConfiguration, NUMERIC_DATA, queriesOf } from './serve.ts'

const PROGRAM = fileURLToPath(new URL('../../dist/dl-serve.js', import.meta.url))

/** As `mesh` generates them: with these a broker keeps what it is sent before any logger is back. */
const DEFINITIONS = {
  users: [{ name: 'dripline', password: 'dripline', tags: [] }],
  vhosts: [{ name: '/' }],
  permissions: [{ user: 'dripline', vhost: '/', configure: '.*', write: '.*', read: '.*' }],
  exchanges: ['requests', 'alerts'].map((name) => {
    return { name, vhost: '/', type: 'topic', durable: false, auto_delete: false, internal: false, arguments: {} }
  }),
  queues: [
    {
      name: 'sensor_data_logger.alerts',
      vhost: '/',
      durable: true,
      auto_delete: false,
      arguments: LOGGER_QUEUE.arguments,
    },
  ],
  bindings: [
    {
      ...{ source: 'alerts', vhost: '/', destination: 'sensor_data_logger.alerts', destination_type: 'queue' },
      ...{ routing_key: 'sensor_value.#', arguments: {} },
    },
  ],
}

/** The sensor logger as a process of its own, which can be killed. */
export interface LoggerProcess {
  lines(): string
  kill(): Promise<void>
  start(): Promise<void>
}

export interface FaultBench {
  readonly broker: TestBroker
  readonly database: TestDatabase
  readonly logger: LoggerProcess
  query(text: string): ReturnType<ReturnType<typeof queriesOf>>
  /** Sends at 200/s each while `fault` happens and a second longer, and compares what was sent with what is in the table. */
  under(t: TestContext, senders: readonly AlertSender[], fault: () => Promise<unknown>): Promise<void>
}

export interface BenchOptions {
  /** Where the logger finds the broker, when not at its own port. */
  readonly loggerBroker?: (broker: TestBroker) => Promise<BrokerAddress>
  readonly nodeOptions?: readonly string[]
  readonly database?: (t: TestContext) => Promise<TestDatabase>
}

/** Broker, database and a running logger. */
export async function startFaultBench(t: TestContext, options: BenchOptions = {}): Promise<FaultBench> {
  const [broker, database] = await Promise.all([startBroker(t, DEFINITIONS), (options.database ?? startDatabase)(t)])
  const query = queriesOf(database)
  await query(NUMERIC_DATA)
  const address = (await options.loggerBroker?.(broker)) ?? broker.address
  const folder = folderWith(t, {
    'config.yaml': loggerConfiguration(database),
    'authentications.json': authentications({ ...broker, address }, database),
  })
  const logger = loggerProcess(t, folder, options.nodeOptions ?? [])
  await logger.start()
  return { broker, database, logger, query, under: (test, senders, fault) => under(test, query, senders, fault) }
}

function loggerProcess(t: TestContext, folder: string, nodeOptions: readonly string[]): LoggerProcess {
  let process_: ChildProcess | null = null
  let lines = ''
  const kill = async (): Promise<void> => {
    if (process_ === null || process_.exitCode !== null || process_.signalCode !== null) return
    const gone = once(process_, 'exit')
    process_.kill('SIGKILL')
    await gone
  }
  t.after(kill)
  return {
    lines: () => lines,
    kill,
    start: async () => {
      const connectedBefore = lines.split('connected, answering').length
      const env = { ...process.env, HOME: folder, DRIPLINE_HEALTH_FILE: join(folder, 'health') }
      const args = [...nodeOptions, PROGRAM, '-c', join(folder, 'config.yaml')]
      process_ = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
      process_.stderr?.setEncoding('utf8').on('data', (text: string) => {
        lines += text
      })
      await eventually(() => lines.split('connected, answering').length > connectedBefore, { withinMs: 60_000 })
    },
  }
}

async function under(
  t: TestContext,
  query: FaultBench['query'],
  senders: readonly AlertSender[],
  fault: () => Promise<unknown>,
): Promise<void> {
  for (const sender of senders) sender.start(200)
  await eventually(() => senders.every((sender) => sender.sent().length > 100), { withinMs: 30_000 })
  await fault()
  const sentBefore = senders.map((sender) => sender.sent().length)
  await eventually(() => senders.every((sender, index) => sender.sent().length > (sentBefore[index] ?? 0) + 200), {
    withinMs: 60_000,
  })
  for (const sender of senders) await sender.stop()
  for (const sender of senders) await expectAll(t, query, sender.name, sender.sent())
}

/** Waits until every value of `sent` is a row; then none may be there twice. */
export async function expectAll(
  t: TestContext,
  query: FaultBench['query'],
  name: string,
  sent: readonly number[],
): Promise<void> {
  const values = async (): Promise<number[]> =>
    (await query(`SELECT value_raw FROM numeric_data WHERE sensor_name = '${name}' ORDER BY ctid`)).map((row) =>
      Number(row.value_raw),
    )
  let stored: number[] = []
  let missing: number[] = []
  const areAllThere = async (): Promise<boolean> => {
    stored = await values()
    const there = new Set(stored)
    missing = sent.filter((value) => !there.has(value))
    return missing.length === 0
  }
  // What is lost never comes: the counts below then tell how much it is.
  await eventually(areAllThere, { withinMs: 60_000 }).catch(() => undefined)
  const twice = stored.length - new Set(stored).size
  const outOfOrder = stored.filter((value, index) => index > 0 && value < (stored[index - 1] ?? 0)).length
  t.diagnostic(
    `${name}: sent ${sent.length}, stored ${stored.length}, lost ${missing.length}, twice ${twice}, out of order ${outOfOrder}`,
  )
  assert.ok(sent.length > 0, 'something was sent')
  assert.deepEqual({ lost: missing.slice(0, 10), twice }, { lost: [], twice: 0 })
}
