import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { NIL_UUID } from '../../src/protocol/message.ts'
import { type Cleanup, startBroker, startDatabase, type TestBroker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { deliveredFrom, recordedMessages } from '../support/recorded.ts'
import { authentications, folderWith, loggerConfiguration, NUMERIC_DATA, queriesOf } from '../support/serve.ts'
import { sender, TestClient } from '../support/test-client.ts'

const PROGRAM = fileURLToPath(new URL('../../dist/dl-serve.js', import.meta.url))
const SEED = Number(process.env.STORM_SEED ?? 20_261_124)
const FUZZED = 3_000
const FLOOD = 20_000
const MEBIBYTE = 1024 * 1024
const LARGE_BYTES = 10 * MEBIBYTE
const LARGE_ONES = 3
/** A service that kept what it has decoded would die of it. */
const SMALL_HEAP = '--max-old-space-size=256'
/** The heap, 64 MB in hand and as much on its way out, and the runtime itself. */
const MOST_RESIDENT_BYTES = 400 * MEBIBYTE

interface Storm {
  readonly exchange: string
  readonly routingKey: string
  readonly properties: Record<string, unknown>
  readonly body: Buffer
}

const integer = (value: number): object => ({ '!': 'uint32', value })
const senderInfo = {
  exe: '/x',
  hostname: 'h',
  service_name: 's',
  username: 'u',
  versions: { dripline: { version: '3' } },
}

function message(exchange: string, routingKey: string, changes: object = {}, headers: object = {}): Storm {
  const common = { message_type: integer(exchange === 'alerts' ? 4 : 3), sender_info: senderInfo, specifier: '' }
  const more = { timestamp: '2026-01-01T00:00:00.000000Z', message_operation: integer(1), lockout_key: NIL_UUID }
  const ids = { messageId: `${randomUUID()}/0/1`, correlationId: randomUUID(), replyTo: 'nobody' }
  const properties = {
    contentEncoding: 'application/json',
    ...ids,
    headers: { ...common, ...more, ...headers },
    ...changes,
  }
  return { exchange, routingKey, properties, body: Buffer.from('{"value_raw":1.5}') }
}

/** Where the three services listen. */
const DOORS = [
  ['requests', 'my_store'],
  ['requests', 'peaches'],
  ['requests', 'broadcast'],
  ['requests', 'listener'],
  ['requests', 'sensor_data_logger'],
  ['requests', 'values_table'],
  ['alerts', 'sensor_value.storm'],
  ['alerts', 'anything.at.all'],
] as const

/** Every row of the reference's table of bad messages, and what its list of defects adds. */
function knownBad(exchange: string, routingKey: string): Storm[] {
  const bad = (changes: object, headers: object = {}): Storm => message(exchange, routingKey, changes, headers)
  const body = (text: string | Buffer): Storm => ({ ...bad({}), body: Buffer.from(text) })
  const id = (messageId: unknown): Storm => bad({ messageId })
  return [
    ...['', 'plain', 'a/b/c', '/0/1', `${randomUUID()}/0`, `${randomUUID()}/-1/1`, `${randomUUID()}/5/2`].map(id),
    ...[`${randomUUID()}/0/0`, `${randomUUID()}/0/65535`, `${randomUUID()}/0/999999999`, `${'é'.repeat(100)}/0/1`].map(
      id,
    ),
    ...[undefined, '', 'text/plain', 'application/JSON'].map((contentEncoding) => bad({ contentEncoding })),
    ...[undefined, null, 'three', -1, 2, 3, 4, 77, 1.5, true, [], {}].map((message_type) => bad({}, { message_type })),
    ...[undefined, 8, 99, -5, 'get', 2 ** 40].map((message_operation) => bad({}, { message_operation })),
    ...[undefined, null, 'x', {}, [], { ...senderInfo, exe: 5 }, { ...senderInfo, versions: { a: 1 } }].map((info) =>
      bad({}, { sender_info: info }),
    ),
    ...[undefined, 5, null, 'x'.repeat(60_000), '\0'].map((specifier) => bad({}, { specifier })),
    ...[undefined, 'yesterday', 5, { '!': 'timestamp', value: 5 }].map((timestamp) => bad({}, { timestamp })),
    ...['no uuid', '', 7, `{${randomUUID()}}`].map((lockout_key) => bad({}, { lockout_key })),
    ...['', '{', 'null', '[]', '"x"', '5', '{"value_raw":NaN}', '{"value_raw":1e400}', '{} x', '\0'].map(body),
    ...['['.repeat(100_000), '{"values":[{"a":[1]}]}', '{"values":{}}', '{"__proto__":{"x":1},"value_raw":2}'].map(
      body,
    ),
    body(Buffer.from([0xff, 0xfe, 0x00, 0x80])),
    ...['ping', 'lock', 'unlock', 'constructor', '__proto__', 'toString'].map((specifier) =>
      bad({}, { message_operation: integer(9), specifier }),
    ),
    bad({ replyTo: undefined, correlationId: undefined, headers: undefined }),
    bad({ correlationId: '\u{ffff}'.repeat(80), replyTo: '\u{ffff}'.repeat(80) }),
  ]
}

/** A generator of numbers that is the same in every run of one seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function fuzzed(random: (below: number) => number): Storm {
  const values = [undefined, null, '', 'x', 0, -1, 2 ** 31, 2 ** 52, 1.5, true, [], [[[]]], {}, Buffer.from([0, 255])]
  const any = (): unknown => values[random(values.length)]
  const [exchange, key] = DOORS[random(DOORS.length)] ?? DOORS[0]
  const storm = message(exchange, random(4) === 0 ? `${key}.${'y'.repeat(random(150))}` : key)
  const headers = { ...(storm.properties.headers as object) } as Record<string, unknown>
  const names = [...Object.keys(headers), 'return_code', 'return_message', `h${random(50)}`]
  for (let count = random(3); count > 0; count--) headers[names[random(names.length)] ?? ''] = any()
  if (random(3) === 0) headers.message_operation = integer([0, 1, 9, 8][random(4)] ?? 0)
  const properties: Record<string, unknown> = { ...storm.properties, headers }
  if (random(4) === 0) properties.messageId = `${randomUUID()}/${random(4)}/${random(6)}`
  if (random(10) === 0) properties.contentEncoding = 'application/jsom'
  const body = Buffer.from(storm.body)
  for (let count = random(4); count > 0; count--) body[random(body.length)] = random(256)
  return { ...storm, properties, body: random(5) === 0 ? body.subarray(0, random(body.length)) : body }
}

function recordedStorm(): Storm[] {
  return recordedMessages().flatMap((recorded) => {
    const { routingKey: _, ...properties } = deliveredFrom(recorded)
    const body = Buffer.from(recorded.body_utf8 ?? '')
    return DOORS.map(([exchange, routingKey]) => ({ exchange, routingKey, properties, body }))
  })
}

async function send(client: TestClient, storms: readonly Storm[]): Promise<void> {
  for (let first = 0; first < storms.length; first += 200) {
    const publishing = storms.slice(first, first + 200).map(({ exchange, routingKey, properties, body }) =>
      // What the AMQP client itself cannot write never reaches anybody.
      client.link.publish({ exchange, routingKey, mandatory: false, body, properties }).catch((error: unknown) => {
        if (!(error instanceof TypeError || error instanceof RangeError || /ERR_|encod/i.test(String(error))))
          throw error
      }),
    )
    await Promise.all(publishing)
  }
}

interface Running {
  readonly name: string
  lines(): string
  isAlive(): boolean
  residentBytes(): number
}

function startProgram(t: Cleanup, name: string, folder: string): Running {
  const env = { ...process.env, HOME: folder, DRIPLINE_HEALTH_FILE: join(folder, `health-${name}`) }
  const program = spawn(process.execPath, [SMALL_HEAP, PROGRAM, '-c', join(folder, `${name}.yaml`)], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let lines = ''
  program.stderr.setEncoding('utf8').on('data', (text: string) => {
    lines = `${lines}${text}`.slice(-100_000)
  })
  t.after(() => program.kill('SIGKILL'))
  return {
    name,
    lines: () => lines,
    isAlive: () => program.exitCode === null && program.signalCode === null,
    residentBytes: () =>
      Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${program.pid}/status`, 'utf8'))?.[1]) * 1024,
  }
}

const MY_STORE = `runtime-config:
  name: my_store
  module: Service
  auth_file: ~/authentications.json
  endpoints:
    - {name: peaches, module: KeyValueStore, calibration: '2*{}', initial_value: 0.75}
`
const LISTENER = `runtime-config:
  name: listener
  module: AlertConsumer
  auth_file: ~/authentications.json
  alert_keys: ['#']
  alert_key_parser_re: 'sensor_value\\.(?P<sensor_name>\\w+)'
`

test('nothing from the wire ends a service, and none of it fills its memory', async (t) => {
  const [broker, database] = await Promise.all([startBroker(t), startDatabase(t)])
  const query = queriesOf(database)
  await query(NUMERIC_DATA)
  const folder = folderWith(t, {
    'my_store.yaml': MY_STORE,
    'listener.yaml': LISTENER,
    'sensor_data_logger.yaml': loggerConfiguration(database),
    'authentications.json': authentications(broker, database),
  })
  const services = ['my_store', 'listener', 'sensor_data_logger'].map((name) => startProgram(t, name, folder))
  for (const { lines } of services)
    await eventually(() => lines().includes('connected, answering'), { withinMs: 30_000 })
  const storm = async (t: TestContext, storms: readonly Storm[]): Promise<void> => {
    const client = await TestClient.open(t, broker)
    await send(client, storms)
    await expectAlive(t, broker, services, query)
  }

  await t.test('every message recorded from the reference, at every door', (t) => storm(t, recordedStorm()))

  await t.test('every known bad message, at every door', (t) =>
    storm(
      t,
      DOORS.flatMap(([exchange, key]) => knownBad(exchange, key)),
    ),
  )

  await t.test(`${FUZZED} mutated messages`, async (t) => {
    t.diagnostic(`STORM_SEED=${SEED}`)
    const random = randomFrom(SEED)
    await storm(
      t,
      Array.from({ length: FUZZED }, () => fuzzed(random)),
    )
  })

  await t.test(`a flood of ${FLOOD} requests and alerts`, (t) =>
    storm(
      t,
      Array.from({ length: FLOOD }, (_, index) => {
        const [exchange, key] = DOORS[index % DOORS.length] ?? DOORS[0]
        return message(exchange, key)
      }),
    ),
  )

  await t.test('payloads of 10 MB, as text and as numbers', async (t) => {
    const text = Buffer.from(`{"value_raw":"${'x'.repeat(LARGE_BYTES)}"}`)
    const numbers = Buffer.from(`{"value_raw":[${'1.0,'.repeat(LARGE_BYTES / 4)}1.0]}`)
    const garbage = Buffer.alloc(LARGE_BYTES, '{')
    const bodies = [text, numbers, garbage]
    const client = await TestClient.open(t, broker)
    for (const [exchange, key] of DOORS) {
      for (let count = 0; count < LARGE_ONES; count++) {
        const body = bodies[count % bodies.length] ?? text
        await send(client, [{ ...message(exchange, key), body }])
      }
    }
    await expectAlive(t, broker, services, query)
  })
})

async function expectAlive(
  t: TestContext,
  broker: TestBroker,
  services: readonly Running[],
  query: ReturnType<typeof queriesOf>,
): Promise<void> {
  const client = await TestClient.open(t, broker)
  for (const { name, isAlive, residentBytes, lines } of services) {
    const ping = async () => {
      const sent = await client.send({ routingKey: name, operation: 'cmd', specifier: 'ping' })
      return eventually(() => client.received.some(({ correlationId }) => correlationId === sent.correlationId), {
        withinMs: 15_000,
      })
    }
    await eventually(ping, { withinMs: 90_000 })
    assert.ok(isAlive(), `${name} ended:\n${lines().slice(-2000)}`)
    const resident = residentBytes()
    t.diagnostic(`${name}: at most ${Math.round(resident / MEBIBYTE)} MB resident`)
    assert.ok(resident < MOST_RESIDENT_BYTES, `${name}: ${resident} bytes`)
  }
  const sensor = `after_${randomUUID().slice(0, 8)}`
  await client.alert(`sensor_value.${sensor}`, { value_raw: 1 }, { sender })
  await eventually(
    async () => (await query(`SELECT 1 FROM numeric_data WHERE sensor_name = '${sensor}'`)).length === 1,
    {
      withinMs: 90_000,
    },
  )
}
