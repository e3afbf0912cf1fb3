// What a service takes from its machine: memory and processor time while idle, and the time from the start of its
// process to the first answered ping, beside a bare amqplib echo in the same run. npm run bench:service
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Link, openLink } from '../src/broker/link.ts'
import { encodeMessage } from '../src/protocol/encode.ts'
import { NIL_UUID } from '../src/protocol/message.ts'
import { timestampText } from '../src/protocol/timestamp.ts'
import { startBroker } from '../test/support/containers.ts'
import { authentications } from '../test/support/serve.ts'
import { sender } from '../test/support/test-client.ts'
import { median, ROOT, say } from './measure.ts'
import { withCleanup } from './peers.ts'

const STARTS = Number(process.env.BENCH_ROUNDS ?? 10)
const IDLE_S = Number(process.env.BENCH_IDLE_S ?? 30)
/** Idle begins behind the 10 s in which an alert that nobody wants is tried again after connecting. */
const SETTLE_S = 12
const TICKS_PER_SECOND = 100
const GOAL = { residentMb: 70, cpuShare: 0.002, firstPingMs: 400 }

/** The walkthrough's first service, whose scheduled reading is part of being idle. */
const CONFIGURATION = `runtime-config:
  name: my_store
  module: Service
  auth_file: ~/authentications.json
  endpoints:
    - {name: peaches, module: KeyValueStore, calibration: '2*{}', initial_value: 0.75, log_interval: 10}
    - {name: waffles, module: KeyValueStore, calibration: '1.*{}', initial_value: 4.0}
`

interface Program {
  readonly name: string
  readonly argv: readonly string[]
  readonly routingKey: string
}

interface Started {
  readonly pid: number
  readonly firstPingMs: number
  stop(): Promise<void>
}

function residentMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
}

function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}

/** Asks again and again until somebody is addressed, and then waits for the answer. */
async function firstPing(link: Link, queue: string, routingKey: string, replied: () => Promise<void>): Promise<void> {
  const answered = replied()
  for (;;) {
    const ids = { id: randomUUID(), correlationId: randomUUID(), replyTo: queue, timestamp: timestampText(Date.now()) }
    const rest = { operation: 'cmd', specifier: 'ping', lockoutKey: NIL_UUID, payload: {}, invalid: null } as const
    const [part] = encodeMessage({ type: 'request', routingKey, ...ids, sender, ...rest })
    if (part === undefined) throw new Error('a ping has a body')
    const { body, properties } = part
    const message = { exchange: 'requests', routingKey, mandatory: true, body, properties: { ...properties } }
    if ((await link.publish(message)) === 'confirmed') break
    await wait(2)
  }
  await answered
}

await withCleanup(async (cleanup) => {
  const broker = await startBroker(cleanup)
  const folder = mkdtempSync(join(tmpdir(), 'bench-service-'))
  cleanup.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'config.yaml'), CONFIGURATION)
  writeFileSync(join(folder, 'authentications.json'), authentications(broker))
  const link = await openLink(broker.address, 5_000, 'bench')
  cleanup.after(() => link.close())
  await link.declareExchange('requests', { type: 'topic', durable: false, autoDelete: false })
  const queue = await link.declareQueue('', { durable: false, exclusive: true, autoDelete: true })
  await link.bind(queue, 'requests', queue)
  let onReply = (): void => undefined
  await link.consume(queue, { exclusive: true, noAck: true, prefetch: 0 }, () => onReply())
  const replied = (): Promise<void> =>
    new Promise((resolve) => {
      onReply = resolve
    })

  const start = async ({ argv, routingKey }: Program): Promise<Started> => {
    const env = { ...process.env, HOME: folder, DRIPLINE_HEALTH_FILE: join(folder, 'health') }
    const startedAt = performance.now()
    const child = spawn(process.execPath, [...argv], { env, stdio: 'ignore' })
    const exited = once(child, 'exit')
    await firstPing(link, queue, routingKey, replied)
    const firstPingMs = performance.now() - startedAt
    const stop = async (): Promise<void> => {
      child.kill('SIGTERM')
      await exited
    }
    cleanup.after(() => child.kill('SIGKILL'))
    return { pid: Number(child.pid), firstPingMs, stop }
  }

  const { host, port, username, password } = broker.address
  const ours = {
    name: 'ours',
    argv: [`${ROOT}dist/dl-serve.js`, '-c', join(folder, 'config.yaml')],
    routingKey: 'my_store',
  }
  const bare = {
    name: 'bare echo',
    argv: [`${ROOT}bench/raw/echo.mjs`, `amqp://${username}:${password}@${host}:${port}`, 'echo'],
    routingKey: 'echo',
  }
  const pings: Record<string, number[]> = { ours: [], 'bare echo': [] }
  for (let round = 0; round < STARTS; round++) {
    for (const program of [ours, bare]) {
      const started = await start(program)
      pings[program.name]?.push(started.firstPingMs)
      await started.stop()
    }
  }
  const running = await Promise.all([await start(ours), await start(bare)])
  await wait(SETTLE_S * 1000)
  const before = running.map(({ pid }) => cpuSeconds(pid))
  await wait(IDLE_S * 1000)
  const [service, echo] = running.map(({ pid }, index) => ({
    residentMb: residentMb(pid),
    share: (cpuSeconds(pid) - (before[index] ?? 0)) / IDLE_S,
  }))
  for (const { stop } of running) await stop()
  if (service === undefined || echo === undefined) throw new Error('both were measured')

  const [ourPing, barePing] = [median(pings.ours ?? []), median(pings['bare echo'] ?? [])]
  const ping = `${ourPing.toFixed(0)} ms (bare echo ${barePing.toFixed(0)} ms)`
  say('process start to first answered ping', ping, `${GOAL.firstPingMs} ms`, ourPing <= GOAL.firstPingMs)
  const memory = `${service.residentMb.toFixed(1)} MB (bare echo ${echo.residentMb.toFixed(1)} MB)`
  say('resident, idle', memory, `${GOAL.residentMb} MB`, service.residentMb <= GOAL.residentMb)
  const share = `${(service.share * 100).toFixed(2)} % of a core (bare echo ${(echo.share * 100).toFixed(2)} %)`
  say(`processor, idle for ${IDLE_S} s`, share, `${GOAL.cpuShare * 100} %`, service.share <= GOAL.cpuShare)
})
