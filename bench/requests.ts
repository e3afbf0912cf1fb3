// Requests and their replies through the broker: our service against a bare consumer that sends the same replies, in turn,
// asked by the same bare client. npm run bench:requests
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ConfirmChannel, connect } from 'amqplib'
import { encodeMessage, type OutgoingProperties } from '../src/protocol/encode.ts'
import { NIL_UUID } from '../src/protocol/message.ts'
import { timestampText } from '../src/protocol/timestamp.ts'
import { startBroker } from '../test/support/containers.ts'
import { authentications } from '../test/support/serve.ts'
import { sender } from '../test/support/test-client.ts'
import { median, medians, ROOT, say } from './measure.ts'
import { withCleanup, withProgram } from './peers.ts'

const IN_FLIGHT = 64
const MANY = 10_000
const ONE_BY_ONE = 1_000
const CONFIGURATION = `runtime-config:
  name: my_store
  module: Service
  auth_file: ~/authentications.json
  endpoints:
    - {name: peaches, module: KeyValueStore, calibration: '2*{}', initial_value: 0.75}
`

await withCleanup(async (cleanup) => {
  const broker = await startBroker(cleanup)
  const folder = mkdtempSync(join(tmpdir(), 'bench-requests-'))
  cleanup.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'config.yaml'), CONFIGURATION)
  writeFileSync(join(folder, 'authentications.json'), authentications(broker))
  const { host, port, username, password } = broker.address
  const url = `amqp://${username}:${password}@${host}:${port}`
  const ours = [...(process.env.BENCH_NODE?.split(' ') ?? []), join(ROOT, 'dist/dl-serve.js')]
  const programs = {
    ours: [...ours, '-c', join(folder, 'config.yaml'), '-q'],
    raw: ['--import', 'tsx', join(ROOT, 'bench/raw/echo.ts'), url],
  }
  const asked = (program: readonly string[], ask: (client: AskingClient) => Promise<number>) => () =>
    withProgram(cleanup, program, folder, async () => {
      const client = await askingClient(url)
      await client.untilAnswered()
      await throughput(client, ONE_BY_ONE)
      const result = await ask(client)
      await client.close()
      return result
    })
  const many = (client: AskingClient): Promise<number> => throughput(client, MANY)
  const rates = await medians({ ours: asked(programs.ours, many), raw: asked(programs.raw, many) })
  const ratio = rates.ours / rates.raw
  say(
    `get, ${IN_FLIGHT} in flight`,
    `${rates.ours.toFixed(0)} replies/s (bare consumer ${rates.raw.toFixed(0)}), ratio ${ratio.toFixed(2)}`,
    '≥ 0.7',
    ratio >= 0.7,
  )
  const times = await medians({ ours: asked(programs.ours, oneByOne), raw: asked(programs.raw, oneByOne) })
  const slower = times.ours / times.raw
  say(
    'get, one at a time, p50',
    `${times.ours.toFixed(2)} ms (bare consumer ${times.raw.toFixed(2)}), ratio ${slower.toFixed(2)}`,
    '≤ 1.5',
    slower <= 1.5,
  )
})

interface AskingClient {
  /** One get of `peaches`; settles with its reply. */
  ask(): Promise<void>
  untilAnswered(): Promise<void>
  close(): Promise<void>
}

async function askingClient(url: string): Promise<AskingClient> {
  const connection = await connect(url, { noDelay: true })
  const channel: ConfirmChannel = await connection.createConfirmChannel()
  const { queue } = await channel.assertQueue('', { durable: false, exclusive: true, autoDelete: true })
  await channel.assertExchange('requests', 'topic', { durable: false, autoDelete: false })
  await channel.bindQueue(queue, 'requests', queue)
  const waiting = new Map<string, () => void>()
  await channel.consume(queue, (message) => waiting.get(message?.properties.correlationId)?.(), { noAck: true })
  const [template] = encodeMessage({
    ...{ type: 'request', routingKey: 'peaches', id: randomUUID(), correlationId: '', replyTo: queue, specifier: '' },
    ...{
      timestamp: timestampText(Date.now()),
      sender,
      operation: 'get',
      lockoutKey: NIL_UUID,
      payload: {},
      invalid: null,
    },
  })
  if (template === undefined) throw new Error('no message')
  const send = (correlationId: string): void => {
    const properties: OutgoingProperties = { ...template.properties, correlationId, messageId: `${correlationId}/0/1` }
    channel.publish('requests', 'peaches', template.body, { ...properties })
  }
  const ask = (): Promise<void> =>
    new Promise((resolve) => {
      const id = randomUUID()
      waiting.set(id, () => {
        waiting.delete(id)
        resolve()
      })
      send(id)
    })
  return {
    ask,
    // A request to nobody is lost: it is sent again until somebody is there.
    untilAnswered: async () => {
      for (;;) {
        const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), 100))
        if ((await Promise.race([ask(), late])) !== 'late') return
      }
    },
    close: () => connection.close(),
  }
}

/** @returns replies per second */
async function throughput(client: AskingClient, count: number): Promise<number> {
  let left = count
  const startedAt = performance.now()
  const worker = async (): Promise<void> => {
    while (left-- > 0) await client.ask()
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker))
  return (count / (performance.now() - startedAt)) * 1000
}

/** @returns p50 in milliseconds */
async function oneByOne(client: AskingClient): Promise<number> {
  const took: number[] = []
  for (let index = 0; index < ONE_BY_ONE; index++) {
    const startedAt = performance.now()
    await client.ask()
    took.push(performance.now() - startedAt)
  }
  return median(took)
}
