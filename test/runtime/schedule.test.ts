import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Float } from '../../src/protocol/json.ts'
import { isWorthLogging, type LogThresholds } from '../../src/runtime/log-decision.ts'
import { every } from '../../src/runtime/schedule.ts'
import { eventually } from '../support/eventually.ts'

test('the first turn is at once, the others in step with it', async (t) => {
  const turns: number[] = []
  const startedAt = performance.now()
  t.after(
    every(50, async () => {
      turns.push(performance.now() - startedAt)
    }),
  )
  assert.equal(turns.length, 1)
  await eventually(() => turns.length >= 5, { withinMs: 2000 })
  assert.ok(Math.abs((turns[4] ?? 0) - 200) < 45, `${turns}`)
})

test('after a stall there is one turn, not a burst, and never two at a time', async (t) => {
  const turns: number[] = []
  let finish: () => void = () => undefined
  t.after(
    every(20, async () => {
      turns.push(performance.now())
      if (turns.length === 2) await new Promise<void>((resolve) => (finish = resolve))
    }),
  )
  await eventually(() => turns.length === 2, { withinMs: 1000 })
  const stalledAt = performance.now()
  await eventually(() => performance.now() - stalledAt > 120, { withinMs: 1000 })
  assert.equal(turns.length, 2)
  finish()
  await eventually(() => turns.length >= 5, { withinMs: 1000 })
  assert.ok((turns[4] ?? 0) - (turns[2] ?? 0) > 25, 'two intervals lie between the third turn and the fifth')
})

test('an ended schedule has no further turn, and a month is not a millisecond', async () => {
  let slow = 0
  let quick = 0
  const stopSlow = every(31 * 86_400_000, async () => void slow++)
  const stopQuick = every(10, async () => void quick++)
  await eventually(() => quick > 2, { withinMs: 1000 })
  stopQuick()
  const then = quick
  await eventually(() => true, { withinMs: 100 })
  assert.deepEqual([slow, quick], [1, then])
  stopSlow()
})

const LIMITS: LogThresholds = {
  maxIntervalS: 60,
  maxAbsoluteChange: 0,
  maxFractionalChange: 0,
  checkField: 'value_cal',
}
const reading = (value: number | string) => ({ value_raw: 0, value_cal: value })

const DECISIONS = [
  ['nothing was logged yet', null, 1, {}, true],
  ['the last is older than max_interval', 61_000, 1, {}, true],
  ['no limit is exceeded', 1000, 1.4, { maxAbsoluteChange: 0.5 }, false],
  ['it changed by more than max_absolute_change', 1000, 1.6, { maxAbsoluteChange: 0.5 }, true],
  ['it changed by more than max_fractional_change of the mean', 1000, 1.3, { maxFractionalChange: 0.2 }, true],
  ['it changed by less than max_fractional_change of the mean', 1000, 1.1, { maxFractionalChange: 0.2 }, false],
  ['text differs', 1000, 'on', {}, true],
  ['numeric text is the same number', 1000, '1.0', {}, false],
  ['it changed at all, and no limit is given', 1000, 1.0001, {}, true],
  ['it is the same, and no limit is given', 1000, 1, {}, false],
  [
    'only max_fractional_change is given: the other one does not count',
    1000,
    1.05,
    { maxFractionalChange: 0.2 },
    false,
  ],
  ['max_interval is 0: every reading', 0, 1, { maxIntervalS: 0 }, true],
] as const

for (const [when, ageMs, value, limits, expected] of DECISIONS) {
  test(`a reading is ${expected ? '' : 'not '}logged when ${when}`, () => {
    const last = ageMs === null ? null : { reading: reading(1), atMs: 1_000_000 - ageMs }
    assert.equal(isWorthLogging(reading(value), 1_000_000, last, { ...LIMITS, ...limits }), expected)
  })
}

test('without a calibrated value the raw one is compared', () => {
  const last = { reading: { value_raw: new Float(1) }, atMs: 0 }
  assert.equal(isWorthLogging({ value_raw: 1 }, 1000, last, { ...LIMITS, maxAbsoluteChange: 0.5 }), false)
  assert.equal(isWorthLogging({ value_raw: 2 }, 1000, last, { ...LIMITS, maxAbsoluteChange: 0.5 }), true)
})
