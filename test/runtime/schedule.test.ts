import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { Float } from '../../src/protocol/json.ts'
import { isWorthLogging, type LogThresholds } from '../../src/runtime/log-decision.ts'
import { every } from '../../src/runtime/schedule.ts'

/** A clock that the test moves on: a busy machine changes nothing. */
function movedClock(t: TestContext): { pass(ms: number): Promise<void> } {
  let nowMs = 0
  t.mock.timers.enable({ apis: ['setTimeout'] })
  t.mock.method(performance, 'now', () => nowMs)
  return {
    async pass(ms) {
      for (let left = ms; left > 0; left--) {
        nowMs++
        t.mock.timers.tick(1)
        await new Promise((resolve) => setImmediate(resolve)) // what a turn does after its work
      }
    },
  }
}

test('the first turn is at once, the others in step with it, however long their work takes', async (t) => {
  const clock = movedClock(t)
  const turns: number[] = []
  t.after(
    every(50, async () => {
      turns.push(performance.now())
      await new Promise((resolve) => setTimeout(resolve, 7))
    }),
  )
  assert.deepEqual(turns, [0])
  await clock.pass(400)
  assert.deepEqual(turns, [0, 50, 100, 150, 200, 250, 300, 350, 400])
})

test('after a stall there is one turn, not a burst, and never two at a time', async (t) => {
  const clock = movedClock(t)
  const turns: number[] = []
  let finish: () => void = () => undefined
  t.after(
    every(20, async () => {
      turns.push(performance.now())
      if (turns.length === 2) await new Promise<void>((resolve) => (finish = resolve))
    }),
  )
  await clock.pass(150)
  assert.equal(turns.length, 2)
  finish()
  await clock.pass(70)
  assert.deepEqual(turns, [0, 20, 160, 180, 200, 220])
})

test('an ended schedule has no further turn, and a month is not a millisecond', async (t) => {
  const clock = movedClock(t)
  let slow = 0
  let quick = 0
  const stopSlow = every(31 * 86_400_000, async () => void slow++)
  const stopQuick = every(10, async () => void quick++)
  await clock.pass(35)
  stopQuick()
  await clock.pass(35)
  assert.deepEqual([slow, quick], [1, 4])
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
