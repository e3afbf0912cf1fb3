import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeChunkId, decodeMessage } from '../../src/protocol/decode.ts'
import { encodeMessage } from '../../src/protocol/encode.ts'
import { decodeJson, encodeJson } from '../../src/protocol/json.ts'
import { MESSAGE_TYPES, OPERATIONS } from '../../src/protocol/message.ts'
import { deliveredFrom, propertyBytes, type RecordedMessage, recordedMessages } from '../support/recorded.ts'

const recorded = recordedMessages()

/** Recorded from the reference's own programs: not the hand-made client of the raw-* scenarios. */
const byReference = recorded.filter((message) => {
  const exe = headerOf(message, 'sender_info') as { name: string; value: unknown }[] | undefined
  return exe?.some(({ name, value }) => name === 'exe' && /dripline|python/.test(String(value)))
})

function headerOf(message: RecordedMessage, name: string): unknown {
  return message.headers.find((header) => header.name === name)?.value
}

function bodyOf(message: RecordedMessage): Buffer | null {
  if (message.body_utf8 === undefined) return null
  const body = Buffer.from(message.body_utf8, 'utf8')
  return body.length === message.body_bytes ? body : null
}

test('there are recordings of both eras to compare with', () => {
  assert.ok(byReference.length > 100, `${byReference.length} messages of the reference`)
  assert.ok(byReference.some((message) => message.scenario.startsWith('v5.1.1/')))
})

test('every message that the reference recorded is understood, with the type, operation and codes it carries', () => {
  for (const message of byReference) {
    const delivered = deliveredFrom(message)
    const id = decodeChunkId(delivered)
    assert.ok('uuid' in id, `${message.scenario}: ${JSON.stringify(id)}`)
    const decoded = decodeMessage(delivered, id.uuid, bodyOf(message) ?? Buffer.from('null'))
    assert.ok(decoded.state === 'message', message.scenario)
    assert.equal(MESSAGE_TYPES[decoded.message.type], headerOf(message, 'message_type'))
    assert.equal(decoded.message.timestamp, headerOf(message, 'timestamp'))
    if (decoded.message.type === 'reply') assert.equal(decoded.message.returnCode, headerOf(message, 'return_code'))
    if (decoded.message.type === 'request' && typeof decoded.message.operation === 'string') {
      assert.equal(OPERATIONS[decoded.message.operation], headerOf(message, 'message_operation'))
    }
  }
})

test('a message decoded from a recording and encoded again is the same, byte for byte', () => {
  let compared = 0
  for (const message of byReference) {
    const delivered = deliveredFrom(message)
    const id = decodeChunkId(delivered)
    const body = bodyOf(message)
    if (!('uuid' in id) || id.count !== 1 || body === null) continue
    const decoded = decodeMessage(delivered, id.uuid, body)
    assert.ok(decoded.state === 'message', message.scenario)
    if (decoded.message.invalid !== null) {
      // The reference writes nothing where a NaN should be, which is not JSON; and raw-* scenarios send broken bodies.
      assert.throws(() => JSON.parse(body.toString('utf8')), message.scenario)
      continue
    }
    const [outgoing] = encodeMessage(decoded.message, 1_000_000)
    assert.ok(outgoing)
    assert.equal(outgoing.body.toString('utf8'), body.toString('utf8'), message.scenario)
    assert.equal(propertyBytes(outgoing.properties), message.raw_properties_hex, message.scenario)
    compared++
  }
  assert.ok(compared > 100, `${compared} messages compared`)
})

test('a chunked recording joins to JSON and splits into the same chunks again', () => {
  const byUuid = groupBy(
    byReference.filter((message) => /chunked/.test(message.scenario)),
    (message) => String(deliveredFrom(message).messageId).split('/')[0],
  )
  let joined = 0
  for (const chunks of byUuid.values()) {
    const bodies = chunks.map((chunk) => bodyOf(chunk))
    if (chunks.length < 2 || bodies.some((body) => body === null)) continue
    const body = Buffer.concat(bodies as Buffer[])
    assert.equal(encodeJson(decodeJson(body.toString('utf8'))), body.toString('utf8'))
    joined++
  }
  assert.ok(joined > 0, 'at least one message came in chunks')
})

function groupBy<T>(items: readonly T[], key: (item: T) => string | undefined): Map<string | undefined, T[]> {
  const groups = new Map<string | undefined, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}
