import assert from 'node:assert/strict'
import { test } from 'node:test'
import { account, accountText, imbalance, type Stored } from '../../src/smoke/chaos/account.ts'

const sent = (value: number) => ({ endpoint: 'peaches', value })
const row = (value: number, over: Partial<Stored> = {}): Stored => ({
  ...{ endpoint: 'peaches', value, at: `12:00:0${value}`, calibrated: 2 * value, copies: 1 },
  ...over,
})
const doubled = ({ value }: { readonly value: number }): number => 2 * value

test('values that are each in one row balance', () => {
  const balance = account({ accepted: [sent(1), sent(2)], unanswered: [], refused: 3 }, [row(1), row(2)], doubled)
  assert.equal(imbalance(balance), null)
  assert.equal(accountText(balance), 'sent 2, stored 2, lost 0, twice 0, 3 refused meanwhile')
})

test('a value that was accepted and is in no row is lost, by name', () => {
  const balance = account({ accepted: [sent(1), sent(2)], unanswered: [], refused: 0 }, [row(1)], doubled)
  assert.equal(imbalance(balance), 'sent 2, stored 1, lost 1, twice 0\nlost: peaches = 2')
})

test('an alert that became two rows is there twice, accepted or not', () => {
  const flowed = { accepted: [sent(1)], unanswered: [sent(2)], refused: 0 }
  const balance = account(flowed, [row(1), row(2, { copies: 3 })], doubled)
  assert.equal(imbalance(balance), 'sent 1, stored 1, lost 0, twice 2, 1 without a reply\ntwice: peaches = 2')
})

test('a value without a reply may be stored or not', () => {
  const flowed = { accepted: [sent(1)], unanswered: [sent(2), sent(3)], refused: 0 }
  assert.equal(imbalance(account(flowed, [row(1), row(2)], doubled)), null)
})

test('the same value at two times is no double: the endpoint was read by its interval meanwhile', () => {
  const flowed = { accepted: [sent(1)], unanswered: [], refused: 0 }
  assert.equal(imbalance(account(flowed, [row(1), row(1, { at: 'later' })], doubled)), null)
})

test('a row with another calibrated value than the spec’s is wrong; rows of others are not looked at', () => {
  const flowed = { accepted: [sent(1)], unanswered: [], refused: 0 }
  const rows = [row(1, { calibrated: 3 }), row(77, { calibrated: 0, copies: 9 })]
  assert.equal(
    imbalance(account(flowed, rows, doubled)),
    'sent 1, stored 1, lost 0, twice 0, 1 wrongly calibrated\nwrongly calibrated: peaches = 1',
  )
})

test('a flow of which nothing was accepted proves nothing, and fails', () => {
  assert.match(imbalance(account({ accepted: [], unanswered: [], refused: 9 }, [], doubled)) ?? '', /no value/)
})
