import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Float, type Payload } from '../../src/protocol/json.ts'
import { NIL_UUID, type Request } from '../../src/protocol/message.ts'
import { calibrator } from '../../src/runtime/calibrate.ts'
import { handleRequest } from '../../src/runtime/handle-request.ts'
import { eventually } from '../support/eventually.ts'
import { keyValueStore, type StoreOptions } from '../support/first-mesh.ts'
import { sender } from '../support/test-client.ts'

function store(options: Partial<StoreOptions> = {}) {
  const alerts: { routingKey: string; payload: Payload }[] = []
  const warnings: string[] = []
  const outside = {
    alert: async (routingKey: string, payload: Payload) => void alerts.push({ routingKey, payload }),
    warn: (text: string) => void warnings.push(text),
  }
  const parse = (expression: string) => calibrator(expression, new Map())
  const entity = keyValueStore({ name: 'peaches', initialValue: 1, calibrator: parse, ...options }, outside)
  const ask = async (changes: Partial<Request>) => {
    const ids = { id: 'i', correlationId: 'c', replyTo: '', timestamp: '', sender }
    const rest = { routingKey: 'peaches', specifier: '', lockoutKey: NIL_UUID, payload: {}, invalid: null } as const
    return handleRequest(entity, { type: 'request', operation: 'get', ...ids, ...rest, ...changes })
  }
  return {
    entity,
    alerts,
    warnings,
    get: (specifier = '') => ask({ specifier }),
    set: (specifier: string, value: Payload) => ask({ operation: 'set', specifier, payload: { values: [value] } }),
    cmd: (specifier: string, payload: Payload = {}) => ask({ operation: 'cmd', specifier, payload }),
  }
}

test('every setting of an entity is read and set by its specifier', async () => {
  const { get, set } = store({ getOnSet: true })
  for (const [specifier, value] of [
    ['get_on_set', true],
    ['log_on_set', true],
    ['log_interval', 10],
    ['log_routing_key_prefix', 'lab'],
    ['max_interval', 60],
    ['max_absolute_change', 0.5],
    ['max_fractional_change', 0.1],
    ['check_field', 'value_raw'],
    ['_calibration', '2*{}'],
  ] as const) {
    assert.equal((await set(specifier, value)).returnCode, 0, specifier)
    assert.deepEqual((await get(specifier)).payload, { values: [value] }, specifier)
  }
})

test('a setting that is nonsense is refused, and nothing changes', async () => {
  const { get, set } = store()
  for (const [specifier, value] of [
    ['get_on_set', 'maybe'],
    ['log_on_set', true],
    ['log_interval', -1],
    ['log_interval', 0.01],
    ['max_interval', 'long'],
    ['check_field', 'value'],
    ['_calibration', '2*{'],
    ['_calibration', 5],
  ] as const) {
    const before = (await get(specifier)).payload
    assert.equal((await set(specifier, value)).returnCode, 304, `${specifier} ${value}`)
    assert.deepEqual((await get(specifier)).payload, before)
  }
})

test('get_on_set cannot be switched off under log_on_set', async () => {
  const { set } = store({ getOnSet: true, logOnSet: true })
  assert.equal((await set('get_on_set', false)).returnCode, 304)
  assert.equal((await set('log_on_set', 0)).returnCode, 0)
  assert.equal((await set('get_on_set', 0)).returnCode, 0)
})

test('a calibration that is set holds from the next reading on, and the empty one takes it away', async () => {
  const { get, set } = store()
  await set('_calibration', '{} + 0.5')
  assert.deepEqual((await get()).payload, { value_raw: 1, value_cal: 1.5 })
  await set('_calibration', '')
  assert.deepEqual((await get()).payload, { value_raw: 1 })
})

test('an entity without a value logs nothing, and says so once', async () => {
  const { alerts, warnings, cmd, set } = store({ initialValue: null })
  for (const _ of [1, 2]) assert.equal((await cmd('scheduled_log')).returnCode, 0)
  assert.deepEqual([alerts, warnings], [[], ['peaches: there is no value yet to log']])
  await set('', 3)
  await cmd('scheduled_log')
  assert.deepEqual(alerts, [{ routingKey: 'sensor_value.peaches', payload: { value_raw: 3 } }])
})

test('log_a_value sends a reading, or the value it is given, and the time of the last log is its own', async () => {
  const { alerts, cmd, set } = store()
  await set('max_interval', 1000)
  await cmd('log_a_value')
  await cmd('log_a_value', { values: [new Float(5)] })
  await cmd('log_a_value', { the_value: { value_raw: 6 } })
  assert.deepEqual(
    alerts.map(({ payload }) => payload),
    [{ value_raw: 1 }, new Float(5), { value_raw: 6 }],
  )
  assert.equal((await cmd('log_a_value', { values: [1, 2] })).returnCode, 304)
  await set('', 6)
  await cmd('scheduled_log')
  assert.equal(alerts.length, 3, 'what was logged by hand is what a scheduled reading is compared with')
})

test('throw_something refuses in the reference’s words, and takes nothing', async () => {
  const { cmd } = store()
  const { returnCode, returnMessage } = await cmd('throw_something')
  assert.deepEqual([returnCode, returnMessage], [200, 'in throw_something method, rasing resource_error'])
  assert.equal((await cmd('throw_something', { values: [1] })).returnCode, 304)
})

test('a new log_interval holds at once where it is being logged', async (t) => {
  const { entity, alerts, set, cmd } = store({ logIntervalS: 3600 })
  t.after(() => entity.stopLogging())
  await cmd('start_logging')
  await eventually(() => alerts.length === 1, { withinMs: 1000 })
  await set('log_interval', 0.1)
  await eventually(() => alerts.length > 3, { withinMs: 3000 })
  await set('log_interval', 0)
  const then = alerts.length
  await set('log_interval', 0.1)
  assert.equal(alerts.length, then, 'switched off, it waits for start_logging')
})
