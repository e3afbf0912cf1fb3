import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Link, openLink } from '../../src/broker/link.ts'
import type { Payload } from '../../src/protocol/json.ts'
import { startBroker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import type { RecordedHeader, RecordedMessage } from '../support/recorded.ts'
import { authentications, connected, folderWith, serve } from '../support/serve.ts'
import { TestClient } from '../support/test-client.ts'

/** The configuration that the recordings were made with, but for the interval: its alerts are other tests' matter. */
const MY_STORE = `runtime-config:
  name: my_store
  module: Service
  auth_file: ~/authentications.json
  endpoints:
    - {name: peaches, module: KeyValueStore, calibration: '2*{}', initial_value: 0.75, get_on_set: True, log_on_set: True}
    - {name: chips, module: KeyValueStore, calibration: 'times3({})', initial_value: 1.75}
    - {name: waffles, module: KeyValueStore, calibration: '1.*{}', initial_value: 4.00}
`

/** Where the reply is another on purpose: the reference ends, or refuses what can be had (docs/differences.md). */
const OTHER_REPLIES: Readonly<Record<string, { recorded: number; ours: number }>> = {
  'raw-set-null-body': { recorded: 999, ours: 303 },
  'raw-set-empty-values': { recorded: 999, ours: 303 },
  'raw-set-null-value': { recorded: 999, ours: 303 },
  'raw-set-object-value': { recorded: 999, ours: 303 },
  'cmd-bad-args': { recorded: 999, ours: 304 },
  'raw-big-integers': { recorded: 303, ours: 0 },
  'raw-nan-inf': { recorded: 303, ours: 0 },
}

/** Where ours answers what the reference of then dropped; later ones answer some of these too. */
const ANSWERED_TOO: readonly string[] = [
  'raw-duplicate-message_id',
  'raw-int32-header-types',
  'raw-int8-header-types',
  'raw-plain-message_id',
]

/** Other payloads on purpose: the reference shows the truth value of its time interval. */
const OTHER_PAYLOADS: readonly string[] = ['get-specifier-log_interval']

/** The reference ended at the first message, so that the next found nobody. */
const REFERENCE_DIED: readonly string[] = ['raw-bad-chunk-index']

/** What earlier scenarios had left in the endpoints. */
const BEFORE: Readonly<Record<string, Readonly<Record<string, Payload>>>> = {
  'raw-empty-lockout-key': { peaches: 3 },
  'raw-no-lockout-key': { peaches: 3 },
  'raw-null-body': { peaches: 3 },
  'raw-uuid-no-dashes-lockout-key': { peaches: 3 },
  'raw-no-correlation_id': { chips: 77 },
}

interface Sent {
  readonly message: Recorded
  readonly reply: Recorded | null
}

interface Recorded extends RecordedMessage {
  readonly body_hex?: string
  readonly properties: {
    readonly correlation_id?: string
    readonly reply_to?: string
    readonly message_id?: string
    readonly content_encoding?: string
    readonly content_type?: string
  }
}

interface Scenario {
  readonly name: string
  readonly sent: readonly Sent[]
}

const WIRE = fileURLToPath(new URL('../wire', import.meta.url))

/** Scenarios of the first mesh's key-value store, each with its requests and the reply that was recorded for each. */
function scenarios(): Scenario[] {
  return readdirSync(WIRE)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const recorded = JSON.parse(readFileSync(join(WIRE, file), 'utf8'))
      if (!/first-mesh key-value-store/.test(recorded.service_config ?? '')) return []
      const messages: Recorded[] = (recorded.messages ?? []).filter(({ exchange }: Recorded) => exchange === 'requests')
      const replies = messages.filter((message) => header(message, 'message_type') === 2)
      const requests = messages.filter((message) => !replies.includes(message))
      const sent = requests.map((message) => ({ message, reply: replyTo(message, replies) }))
      return sent.length === 0 ? [] : [{ name: file.slice(0, -'.json'.length), sent }]
    })
}

function replyTo(request: Recorded, replies: readonly Recorded[]): Recorded | null {
  const found = replies.find(
    (reply) =>
      reply.routing_key === request.properties.reply_to &&
      (reply.properties.correlation_id ?? '') === (request.properties.correlation_id ?? ''),
  )
  return found ?? null
}

function header(message: Recorded, name: string): unknown {
  return message.headers.find((field) => field.name === name)?.value
}

const TAGS: Readonly<Record<string, string>> = { i: 'uint32', I: 'int32', b: 'int8', l: 'int64' }

/** Headers as recorded, each with the field type that it had. */
function headerTable(headers: readonly RecordedHeader[]): Record<string, unknown> {
  return Object.fromEntries(
    headers.map(({ name, tag, value }) => {
      if (tag === 'F') return [name, headerTable(value as RecordedHeader[])]
      return [name, TAGS[tag] === undefined ? value : { '!': TAGS[tag], value }]
    }),
  )
}

interface Answer {
  readonly correlationId: string
  readonly headers: Readonly<Record<string, unknown>>
  readonly replyTo: string | undefined
  readonly contentEncoding: string | undefined
  readonly body: string
}

async function answersTo(link: Link): Promise<{ queue: string; answers: Answer[] }> {
  const answers: Answer[] = []
  const queue = await link.declareQueue('', { durable: false, exclusive: true, autoDelete: true })
  await link.bind(queue, 'requests', queue)
  await link.consume(queue, { exclusive: true, noAck: true, prefetch: 0 }, (delivery) => {
    const { correlationId = '', headers = {}, replyTo, contentEncoding, body } = delivery
    answers.push({ correlationId, headers, replyTo, contentEncoding, body: body.toString('utf8') })
  })
  return { queue, answers }
}

test('recorded requests get the recorded replies, on a real broker', async (t) => {
  const broker = await startBroker(t)
  const folder = folderWith(t, { 'config.yaml': MY_STORE, 'authentications.json': authentications(broker) })
  const client = await TestClient.open(t, broker)
  const all = scenarios()
  assert.ok(all.length > 40, `${all.length} scenarios`)

  for (const { name, sent } of all) {
    // The recording is cut: the value is compared in test/protocol.
    if (name === 'chunked-default-size') continue
    await t.test(`${name}: ${sent.length} sent`, async (t) => {
      const store = serve(t, folder)
      await connected(store)
      const link = await openLink(broker.currentAddress(), 3000, 'replay')
      t.after(() => link.close())
      const { queue, answers } = await answersTo(link)
      for (const [routingKey, value] of Object.entries(BEFORE[name] ?? {}))
        await client.request({ routingKey, operation: 'set', payload: { values: [value] } })
      const keys = new Map<string, string>()
      const uuids = new Map<string, string>()
      for (const { message, reply } of sent) {
        const properties = freshProperties(message, queue, uuids, keys)
        const { routing_key: routingKey, body_utf8 = '', body_hex } = message
        const body = body_hex === undefined ? Buffer.from(body_utf8) : Buffer.from(body_hex, 'hex')
        const before = answers.length
        await link.publish({ exchange: 'requests', routingKey, mandatory: false, body, properties })
        if (reply === null || !isWhole(message, sent)) continue
        const answer = await eventually(() => answers[before] ?? false, { withinMs: 5000 })
        compare(name, answer, reply, keys)
      }
      // Requests are handled in order: what was to be dropped would have been answered before this.
      await client.request({ routingKey: 'my_store', operation: 'cmd', specifier: 'ping' })
      const more = ANSWERED_TOO.includes(name) || REFERENCE_DIED.includes(name) ? 1 : 0
      const expected = new Set(sent.flatMap(({ reply }) => reply ?? [])).size + more
      await eventually(() => answers.length >= expected, { withinMs: 2000 })
      assert.equal(answers.length, expected)
      await store.stop()
    })
  }
})

/** Whether this is the last of its message's chunks to be sent. */
function isWhole(message: Recorded, sent: readonly Sent[]): boolean {
  const uuid = message.properties.message_id?.split('/')[0]
  const chunks = sent.filter((other) => other.message.properties.message_id?.split('/')[0] === uuid)
  return uuid === undefined || chunks.at(-1)?.message === message || chunks[0]?.reply !== chunks.at(-1)?.reply
}

/** Properties as recorded, but for what must be fresh: the message's UUID, and the queue that replies go to. */
function freshProperties(
  { properties, headers }: Recorded,
  queue: string,
  uuids: Map<string, string>,
  keys: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const { message_id, correlation_id, reply_to, content_encoding, content_type } = properties
  const table = headerTable(headers)
  const key = keys.get(String(table.lockout_key))
  if (key !== undefined) table.lockout_key = key
  const messageId = message_id?.replace(/^[^/]+/, (uuid) => {
    const fresh = uuids.get(uuid) ?? randomUUID()
    uuids.set(uuid, fresh)
    return fresh
  })
  const all = {
    messageId,
    correlationId: correlation_id,
    replyTo: reply_to === undefined || reply_to === '' ? reply_to : queue,
    contentEncoding: content_encoding,
    contentType: content_type,
    headers: table,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

function compare(name: string, answer: Answer, reply: Recorded, keys: Map<string, string>): void {
  const other = OTHER_REPLIES[name]
  assert.deepEqual(Object.keys(answer.headers).sort(), reply.headers.map((field) => field.name).sort())
  assert.deepEqual([answer.replyTo, answer.contentEncoding], ['', 'application/json'])
  assert.equal(answer.correlationId, reply.properties.correlation_id ?? '')
  if (other !== undefined && header(reply, 'return_code') === other.recorded) {
    assert.equal(answer.headers.return_code, other.ours)
    return
  }
  assert.equal(answer.headers.return_code, header(reply, 'return_code'))
  let message = String(header(reply, 'return_message'))
  for (const [recorded, ours] of keys) message = message.replace(recorded, ours)
  assert.equal(answer.headers.return_message, message)
  const [ourKey, recordedKey] = [lockKey(answer.body), lockKey(reply.body_utf8 ?? '')]
  if (ourKey !== null && recordedKey !== null) keys.set(recordedKey, ourKey)
  else if (!OTHER_PAYLOADS.includes(name)) assert.equal(answer.body, reply.body_utf8)
}

/** The key that a lock gave: chosen anew each time. */
function lockKey(body: string): string | null {
  return /^\{"key":"([0-9a-f-]{36})"\}$/.exec(body)?.[1] ?? null
}
