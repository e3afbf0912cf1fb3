import { randomUUID } from 'node:crypto'
import type { TestContext } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { BrokerAddress } from '../../src/broker/connect.ts'
import { keepConnected } from '../../src/broker/keep-connected.ts'
import type { Link } from '../../src/broker/link.ts'
import { encodeMessage } from '../../src/protocol/encode.ts'
import { timestampText } from '../../src/protocol/timestamp.ts'
import { EXCHANGE } from '../../src/protocol/topology.ts'
import { Service } from '../../src/runtime/service.ts'
import { eventually } from './eventually.ts'
import { sender } from './test-client.ts'

/** Sends alerts, each with a value of its own, and knows which of them must become rows. */
export interface AlertSender {
  /** As in the routing key. */
  readonly name: string
  /** Those that must become rows. */
  sent(): readonly number[]
  /** Sends at `perSecond` until `stop` is called, whatever happens to the broker. */
  start(perSecond: number): void
  /** Sends no more; settles when all that was sent is with the broker, or has failed. */
  stop(): Promise<void>
}

const TICK_MS = 20

/**
 * As a program of the reference sends: transient messages, each once. What the broker has confirmed must become a row.
 */
export async function rawSender(t: TestContext, address: BrokerAddress, name: string): Promise<AlertSender> {
  const confirmed: number[] = []
  const pending = new Set<Promise<void>>()
  let link: Link | null = null
  let next = 0
  const ended = new AbortController()
  const kept = keepConnected(
    {
      address,
      name: `raw ${name}`,
      setUp: (opened) => opened.declareExchange('alerts', EXCHANGE),
      onConnected: (opened) => {
        link = opened
      },
      onLost: () => {
        link = null
      },
    },
    ended.signal,
  )
  t.after(async () => {
    ended.abort()
    await kept
  })
  await eventually(() => link !== null, { withinMs: 10_000 })
  const sendOne = (): void => {
    const value = next++
    if (link === null) return
    const routingKey = `sensor_value.${name}`
    const ids = { id: randomUUID(), correlationId: randomUUID(), replyTo: '', specifier: '' }
    const about = { timestamp: timestampText(Date.now()), sender, invalid: null, payload: { value_raw: value } }
    for (const { body, properties } of encodeMessage({ type: 'alert', routingKey, ...ids, ...about })) {
      const publishing = link
        .publish({ exchange: 'alerts', routingKey, mandatory: false, body, properties })
        .then(() => void confirmed.push(value))
        .catch(() => undefined) // its connection went first: it may become a row, but nobody was told so
        .finally(() => pending.delete(publishing))
      pending.add(publishing)
    }
  }
  const ticking = ticker(sendOne)
  return {
    name,
    sent: () => confirmed,
    start: ticking.start,
    stop: async () => {
      ticking.stop()
      await Promise.race([Promise.all(pending), wait(20_000, undefined, { ref: false })])
    },
  }
}

/** A service of ours: everything it raises must become a row, whether the broker is there or not. */
export async function ourSender(t: TestContext, address: BrokerAddress, name: string): Promise<AlertSender> {
  const raised: number[] = []
  const log = { info: () => undefined, warn: () => undefined }
  const service = new Service({ name: `${name}_service`, address, sender, log, heartbeatIntervalS: 0 })
  const ended = new AbortController()
  const running = service.run(ended.signal)
  t.after(async () => {
    ended.abort()
    await running
  })
  await eventually(() => service.isConsuming, { withinMs: 10_000 })
  const ticking = ticker(() => {
    const value = raised.length
    service.alert(`sensor_value.${name}`, { value_raw: value })
    raised.push(value)
  })
  const buffered = (): number =>
    service.metrics.find((metric) => metric.name === 'alerts_buffered')?.value ?? Number.NaN
  return {
    name,
    sent: () => raised,
    start: ticking.start,
    stop: async () => {
      ticking.stop()
      await eventually(() => buffered() === 0, { withinMs: 60_000 })
    },
  }
}

function ticker(work: () => void): { start: (perSecond: number) => void; stop: () => void } {
  let timer: NodeJS.Timeout | undefined
  return {
    start: (perSecond) => {
      const startedAt = performance.now()
      let done = 0
      timer = setInterval(() => {
        while (done < ((performance.now() - startedAt) / 1000) * perSecond) {
          done++
          work()
        }
      }, TICK_MS)
    },
    stop: () => clearInterval(timer),
  }
}
