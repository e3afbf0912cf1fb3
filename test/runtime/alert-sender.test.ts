import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AlertSender } from '../../src/runtime/alert-sender.ts'
import { eventually } from '../support/eventually.ts'

const UNWRITABLE = -1

function recorder(capacity: number, graceMs = 0) {
  const sent: number[] = []
  const unsendable: string[] = []
  let wanted = (_alert: number): boolean => true
  const dropped: number[] = []
  let isBroken = false
  const sender = new AlertSender<number>({
    capacity,
    graceMs,
    publish: async (alert) => {
      if (isBroken) throw new Error('not confirmed')
      if (alert === UNWRITABLE) throw new RangeError('too long')
      if (!wanted(alert)) return 'returned'
      sent.push(alert)
      return 'confirmed'
    },
    onUnsendable: ({ message }) => unsendable.push(message),
    onDropped: (count) => dropped.push(count),
  })
  return {
    sender,
    sent,
    dropped,
    unsendable,
    want: (which: (alert: number) => boolean) => {
      wanted = which
    },
    break: (value: boolean) => {
      isBroken = value
    },
  }
}

test('alerts raised without a broker are sent in order once it is there', async () => {
  const { sender, sent } = recorder(1000)
  for (let index = 0; index < 200; index++) sender.push(index)
  assert.deepEqual(sent, [])
  sender.setConnected(true)
  await sender.flushed()
  assert.deepEqual(
    sent,
    Array.from({ length: 200 }, (_, index) => index),
  )
})

test('past the bound the oldest are given up, and their number is told once the broker is back', async () => {
  const { sender, sent, dropped } = recorder(3)
  for (let index = 0; index < 10; index++) sender.push(index)
  assert.deepEqual(dropped, [])
  sender.setConnected(true)
  await sender.flushed()
  assert.deepEqual([sent, dropped], [[7, 8, 9], [7]])
})

test('what was not confirmed is sent again on the next connection', async () => {
  const { sender, sent, break: setBroken } = recorder(10)
  setBroken(true)
  sender.setConnected(true)
  sender.push(1)
  sender.push(2)
  await sender.flushed()
  assert.deepEqual(sent, [])
  setBroken(false)
  sender.setConnected(true)
  await sender.flushed()
  assert.deepEqual(sent, [1, 2])
})

test('an alert that reaches no queue is sent again for a while after connecting, and the others are not held up', async () => {
  const { sender, sent, want } = recorder(10, 60_000)
  want((alert) => alert !== 1)
  sender.setConnected(true)
  for (const alert of [1, 2, 3]) sender.push(alert)
  await eventually(() => sent.length === 2, { withinMs: 5000 })
  want(() => true)
  await sender.flushed()
  assert.deepEqual(sent, [2, 3, 1])
})

test('an alert that nobody wants is given up when the while is over, or the service stops', async () => {
  const { sender, sent, want } = recorder(10, 60_000)
  want(() => false)
  sender.setConnected(true)
  sender.push(1)
  sender.endGrace()
  await sender.flushed()
  assert.deepEqual(sent, [])
  assert.equal(sender.metrics.find(({ name }) => name === 'alerts_buffered')?.value, 0)
})

test('an alert that cannot be written is told of, and holds up no other', async () => {
  const { sender, sent, unsendable } = recorder(10)
  sender.setConnected(true)
  for (const alert of [1, UNWRITABLE, 2]) sender.push(alert)
  await sender.flushed()
  assert.deepEqual([sent, unsendable], [[1, 2], ['too long']])
})
