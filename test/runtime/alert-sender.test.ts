import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AlertSender } from '../../src/runtime/alert-sender.ts'

function recorder(capacity: number) {
  const sent: number[] = []
  const dropped: number[] = []
  let isBroken = false
  const sender = new AlertSender<number>({
    capacity,
    publish: async (alert) => {
      if (isBroken) throw new Error('not confirmed')
      sent.push(alert)
    },
    onDropped: (count) => dropped.push(count),
  })
  return {
    sender,
    sent,
    dropped,
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
