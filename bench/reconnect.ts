// How long after a restarted broker accepts connections a service answers again: ours, and beside it in the same restarts a
// bare client that does nothing but connect. npm run bench:reconnect
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { connect } from 'amqplib'
import { connectClient } from '../src/client/client.ts'
import { startBroker } from '../test/support/containers.ts'
import { authentications } from '../test/support/serve.ts'
import { sender } from '../test/support/test-client.ts'
import { median, ROOT, ROUNDS, say } from './measure.ts'
import { withCleanup, withProgram } from './peers.ts'

const CONFIGURATION = `runtime-config:
  name: my_store
  module: Service
  auth_file: ~/authentications.json
`

await withCleanup(async (cleanup) => {
  const broker = await startBroker(cleanup)
  const folder = mkdtempSync(join(tmpdir(), 'bench-reconnect-'))
  cleanup.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'config.yaml'), CONFIGURATION)
  writeFileSync(join(folder, 'authentications.json'), authentications(broker))
  const { address } = broker
  const url = `amqp://${address.username}:${address.password}@${address.host}:${address.port}`

  /** Tries again every 10 ms until `attempt` succeeds; when it did. */
  const whenDone = async (attempt: () => Promise<unknown>): Promise<number> => {
    for (;;) {
      try {
        await attempt()
        return performance.now()
      } catch {
        await wait(10)
      }
    }
  }
  const accepted = (): Promise<number> => whenDone(async () => (await connect(url, { timeout: 1_000 })).close())
  const answered = (): Promise<number> =>
    whenDone(async () => {
      const client = await connectClient({ address, sender, name: 'bench', connectTimeoutMs: 1_000 })
      try {
        await client.request('cmd', 'my_store', { specifier: 'ping', timeoutMs: 1_000 })
      } finally {
        await client.close()
      }
    })

  const late: number[] = []
  await withProgram(
    cleanup,
    [join(ROOT, 'dist/dl-serve.js'), '-c', join(folder, 'config.yaml'), '-q'],
    folder,
    async () => {
      await answered()
      for (let round = 0; round < ROUNDS; round++) {
        broker.docker('kill', broker.container)
        broker.docker('start', broker.container)
        const [bare, ours] = await Promise.all([accepted(), answered()])
        late.push(ours - bare)
      }
    },
  )
  const lateMs = median(late)
  const all = late.map((ms) => ms.toFixed(0)).join(', ')
  say(
    'answering again after a bare client was let in',
    `${lateMs.toFixed(0)} ms (${all})`,
    '≤ 1000 ms',
    lateMs <= 1_000,
  )
})
