import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { Acknowledger } from '../../src/broker/acknowledger.ts'

function recorder() {
  const told: string[] = []
  const ack = ({ fields }: { fields: { deliveryTag: number } }, allUpTo: boolean): void => {
    told.push(`${allUpTo ? 'up to ' : ''}${fields.deliveryTag}`)
  }
  return { told, acknowledger: new Acknowledger({ ack }) }
}

test('what is done with in one turn without a gap is told in one frame', async () => {
  const { told, acknowledger } = recorder()
  for (const tag of [2, 1, 3]) acknowledger.done(tag)
  await nextTurn()
  for (const tag of [4, 5]) acknowledger.done(tag)
  await nextTurn()
  assert.deepEqual(told, ['up to 3', 'up to 5'])
})

test('a delivery still in hand holds nothing up that came after it, and is never told with the others', async () => {
  const { told, acknowledger } = recorder()
  for (const tag of [1, 3, 4]) acknowledger.done(tag)
  await nextTurn()
  assert.deepEqual(told, ['up to 1', '3', '4'])
  acknowledger.done(2)
  await nextTurn()
  // Not up to 4: the broker waits for 4 no more, and would close the channel.
  assert.deepEqual(told.slice(3), ['up to 2'])
  acknowledger.done(5)
  await nextTurn()
  assert.deepEqual(told.slice(4), ['up to 5'])
})

test('a delivery done with twice is told once', async () => {
  const { told, acknowledger } = recorder()
  for (const tag of [1, 1, 3, 3]) acknowledger.done(tag)
  await nextTurn()
  for (const tag of [1, 3]) acknowledger.done(tag)
  await nextTurn()
  assert.deepEqual(told, ['up to 1', '3'])
})

test('every delivery is told exactly once, in whatever order and turns they are done with', async () => {
  let seed = 7
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return seed % below
  }
  const waits = new Set<number>()
  const ack = ({ fields: { deliveryTag } }: { fields: { deliveryTag: number } }, allUpTo: boolean): void => {
    assert.ok(waits.has(deliveryTag), `the broker no longer waits for ${deliveryTag}`)
    for (const tag of waits) if (tag === deliveryTag || (allUpTo && tag < deliveryTag)) waits.delete(tag)
  }
  const acknowledger = new Acknowledger({ ack })
  let last = 0
  const inHand: number[] = []
  for (let turn = 0; turn < 500; turn++) {
    for (let count = random(5); count > 0; count--) {
      last++
      waits.add(last)
      inHand.push(last)
    }
    for (let count = random(6); count > 0 && inHand.length > 0; count--) {
      const [tag = 0] = inHand.splice(random(inHand.length), 1)
      acknowledger.done(tag)
    }
    await nextTurn()
    assert.deepEqual(
      [...waits],
      inHand.toSorted((a, b) => a - b),
    )
  }
})
