import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NIL_UUID, type Request } from '../../src/protocol/message.ts'
import { timestampText } from '../../src/protocol/timestamp.ts'
import { handleRequest } from '../../src/runtime/handle-request.ts'
import { HeartbeatTracker } from '../../src/services/heartbeat-tracker.ts'
import { sender } from '../support/test-client.ts'

const START = Date.parse('2026-11-24T10:00:00Z')

function watched() {
  const clock = { nowMs: START }
  const thresholds = { warningS: 120, criticalS: 300 }
  const tracker = new HeartbeatTracker({
    name: 'hbmon_my_store',
    serviceName: 'my_store',
    thresholds,
    now: () => clock.nowMs,
  })
  const after = (seconds: number): void => {
    clock.nowMs = START + seconds * 1000
  }
  const at = (seconds: number): string => timestampText(START + seconds * 1000)
  return { tracker, thresholds, after, at }
}

async function asked(tracker: HeartbeatTracker, changes: Partial<Request>) {
  const ids = { id: 'i', correlationId: 'c', replyTo: '', timestamp: '', sender }
  const rest = { routingKey: tracker.name, specifier: '', lockoutKey: NIL_UUID, payload: {}, invalid: null }
  return handleRequest(tracker, { type: 'request', operation: 'get', ...ids, ...rest, ...changes })
}

test('a tracker is OK up to the warning threshold, critical past the other one, and OK again when it hears something', () => {
  const { tracker, after, at } = watched()
  const states = [0, 120, 121, 300, 301].map((seconds) => {
    after(seconds)
    return tracker.state
  })
  assert.deepEqual(states, ['OK', 'OK', 'WARNING', 'WARNING', 'CRITICAL'])
  tracker.recordHeartbeat(at(301))
  assert.equal(tracker.state, 'OK')
})

test('a tracker counts from the time in the heartbeat, not from its arrival', () => {
  const { tracker, after, at } = watched()
  after(400)
  tracker.recordHeartbeat(at(200))
  assert.equal(tracker.secondsSinceHeartbeat, 200)
})

test('a heartbeat that overtook an older one counts', () => {
  const { tracker, after, at } = watched()
  after(100)
  tracker.recordHeartbeat(at(90))
  tracker.recordHeartbeat(at(30))
  assert.equal(tracker.secondsSinceHeartbeat, 10)
})

for (const [what, timestamp] of [
  ['is no time', 'yesterday'],
  ['is empty', ''],
  ['lies in the future', timestampText(START + 1e9)],
] as const) {
  test(`a heartbeat whose timestamp ${what} counts as sent when it came`, () => {
    const { tracker, after } = watched()
    after(500)
    tracker.recordHeartbeat(timestamp)
    assert.deepEqual([tracker.state, tracker.secondsSinceHeartbeat], ['OK', 0])
    after(1000)
    assert.equal(tracker.state, 'CRITICAL')
  })
}

test('a silence during which nobody listened is not held against the service', () => {
  const { tracker, after, at } = watched()
  tracker.recordHeartbeat(at(0))
  after(1000)
  tracker.listenFromNow()
  assert.deepEqual([tracker.state, tracker.secondsSinceHeartbeat], ['OK', 1000])
  after(1121)
  assert.equal(tracker.state, 'WARNING')
})

test('get and check_delay tell state, number, name and times', async () => {
  const { tracker, after, at } = watched()
  const never = await asked(tracker, {})
  assert.deepEqual((never.payload as { last_heartbeat: unknown }).last_heartbeat, null)
  tracker.recordHeartbeat(at(0))
  after(130.5)
  const { payload } = await asked(tracker, {})
  assert.deepEqual(payload, {
    value_raw: 1,
    value_cal: 1,
    status: 'WARNING',
    service_name: 'my_store',
    time_since_last_hb: 130.5,
    last_heartbeat: '2026-11-24T10:00:00.000000Z',
    is_active: true,
  })
  assert.deepEqual((await asked(tracker, { operation: 'cmd', specifier: 'check_delay' })).payload, payload)
  const wrong = await asked(tracker, { operation: 'cmd', specifier: 'check_delay', payload: { values: [1] } })
  assert.equal(wrong.returnCode, 304)
})

test('is_active switches a tracker off and on; its state is then unknown', async () => {
  const { tracker } = watched()
  const set = (value: unknown) =>
    asked(tracker, { operation: 'set', specifier: 'is_active', payload: { values: [value as string] } })
  assert.equal((await set(false)).returnCode, 0)
  assert.equal(tracker.state, 'UNKNOWN')
  assert.deepEqual((await asked(tracker, { specifier: 'is_active' })).payload, { values: [false] })
  assert.equal((await set('off')).returnCode, 304)
  assert.equal((await set(true)).returnCode, 0)
  assert.equal(tracker.state, 'OK')
  assert.equal((await asked(tracker, { operation: 'set', payload: { values: [1] } })).returnCode, 306)
})

test('a specifier reaches no other property of a tracker', async () => {
  const { tracker } = watched()
  for (const specifier of ['state', 'recordHeartbeat', 'listenFromNow', 'lockout', 'constructor', '__proto__'])
    assert.equal((await asked(tracker, { specifier })).returnCode, 310, specifier)
})
