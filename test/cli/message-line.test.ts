import assert from 'node:assert/strict'
import { test } from 'node:test'
import { messageLine } from '../../src/cli/mon/message-line.ts'
import type { Alert, Reply } from '../../src/protocol/message.ts'
import { sender } from '../support/test-client.ts'

const plain = (_colour: string, text: string): string => text
const common = {
  routingKey: 'sensor_value.peaches',
  id: '',
  correlationId: '',
  replyTo: '',
  specifier: '',
  sender: { ...sender, serviceName: 'my_store' },
  timestamp: '2026-11-24T10:00:00.250000Z',
  invalid: null,
}
const alert: Alert = { type: 'alert', ...common, payload: { value_raw: 0.75, value_cal: 1.5 } }

test('an alert is one line: time, kind, routing key, values, service', () => {
  assert.match(
    messageLine(alert, plain),
    /^\d\d:\d\d:00\.250 {2}alert {4}sensor_value\.peaches {2}value_raw=0\.75 value_cal=1\.5 {2}\(my_store\)$/,
  )
})

test('escape sequences and line ends of a sender do not reach the terminal', () => {
  const line = messageLine({ ...alert, payload: { value_raw: 'a\u001b[2Jb\nc' } }, plain)
  assert.doesNotMatch(line, /\p{Cc}/u)
  assert.match(line, /value_raw=a \[2Jb c/)
})

test('a payload of any length takes one line', () => {
  assert.ok(messageLine({ ...alert, payload: 'x'.repeat(100_000) }, plain).length < 600)
})

test('a body that could not be read is told as such; a time that is none is shown as it came', () => {
  const invalid = { error: 'Message body could not be parsed', invalid: '{' }
  const line = messageLine({ ...alert, timestamp: 'yesterday', payload: null, invalid }, plain)
  assert.match(line, /^yesterday {2}alert .*unreadable: Message body could not be parsed/)
})

test('a refused reply shows its code and its words', () => {
  const reply: Reply = { ...common, type: 'reply', payload: null, returnCode: 307, returnMessage: 'Request denied' }
  assert.match(messageLine(reply, plain), /reply .* 307 Request denied/)
})
