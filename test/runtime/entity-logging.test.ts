import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Payload } from '../../src/protocol/json.ts'
import { Entity } from '../../src/runtime/entity.ts'
import { eventually } from '../support/eventually.ts'

const OPTIONS = {
  name: 'cold_plate',
  getOnSet: false,
  logOnSet: false,
  logRoutingKeyPrefix: 'sensor_value',
  logIntervalS: 0.1,
  calibrationText: null,
  calibrate: null,
}

/** Away until it is told otherwise. */
class Flaky extends Entity {
  reads = 0
  failure: string | null = 'no answer'

  override onGet(): Payload {
    this.reads++
    if (this.failure !== null) throw new Error(this.failure)
    return 4.2
  }
}

test('a reading that fails again and again is counted each time and told once, until it is another failure', async (t) => {
  const warnings: string[] = []
  let failures = 0
  let alerts = 0
  const outside = {
    alert: async () => void alerts++,
    warn: (text: string) => void warnings.push(text),
    failed: () => void failures++,
  }
  const entity = new Flaky(OPTIONS, outside)
  t.after(() => entity.stopLogging())
  entity.startLogging()
  await eventually(() => failures >= 4, { withinMs: 5_000 })
  assert.equal(warnings.length, 1)
  assert.match(warnings[0] ?? '', /^cold_plate: scheduled reading failed: no answer/)
  entity.failure = 'broken socket'
  await eventually(() => warnings.length === 2, { withinMs: 5_000 })
  entity.failure = null
  await eventually(() => alerts >= 2, { withinMs: 5_000 })
  entity.failure = 'no answer'
  await eventually(() => warnings.length === 3, { withinMs: 5_000 })
})
