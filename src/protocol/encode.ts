import { chunkIdText, splitBody } from './chunks.ts'
import { type HeaderTable, integerField, senderInfoFields } from './headers.ts'
import { encodeJson } from './json.ts'
import { type AnyMessage, MESSAGE_TYPES, OPERATIONS } from './message.ts'

/** One AMQP message: what the AMQP client publishes. */
export interface Outgoing {
  readonly routingKey: string
  readonly properties: OutgoingProperties
  readonly body: Buffer
}

/** Exactly the properties that the reference sets; all others stay absent. */
export interface OutgoingProperties {
  readonly contentEncoding: 'application/json'
  readonly messageId: string
  readonly correlationId: string
  /** Present and empty on replies and alerts. */
  readonly replyTo: string
  readonly headers: HeaderTable
}

/** `max_payload_size` of a mesh that does not set it, in bytes. */
export const DEFAULT_MAX_PAYLOAD_BYTES = 10_000

/**
 * A message as the AMQP messages that carry it, chunk by chunk.
 *
 * @param maxPayloadBytes longest body of one AMQP message
 * @throws RangeError when the payload holds a number that JSON cannot write
 */
export function encodeMessage(message: AnyMessage, maxPayloadBytes = DEFAULT_MAX_PAYLOAD_BYTES): readonly Outgoing[] {
  const chunks = splitBody(Buffer.from(encodeJson(message.payload), 'utf8'), maxPayloadBytes)
  const headers = headerFields(message)
  return chunks.map((body, index) => ({
    routingKey: message.routingKey,
    properties: {
      contentEncoding: 'application/json',
      messageId: chunkIdText({ uuid: message.id, index, count: chunks.length }),
      correlationId: message.correlationId,
      replyTo: message.replyTo,
      headers,
    },
    body,
  }))
}

/** Header fields in alphabetical order, as the reference's table type writes them. */
function headerFields(message: AnyMessage): HeaderTable {
  const type = integerField(MESSAGE_TYPES[message.type])
  const common = {
    sender_info: senderInfoFields(message.sender),
    specifier: message.specifier,
    timestamp: message.timestamp,
  }
  switch (message.type) {
    case 'request': {
      const operation = typeof message.operation === 'number' ? message.operation : OPERATIONS[message.operation]
      return {
        lockout_key: message.lockoutKey,
        message_operation: integerField(operation),
        message_type: type,
        ...common,
      }
    }
    case 'reply':
      return {
        message_type: type,
        return_code: integerField(message.returnCode),
        return_message: message.returnMessage,
        ...common,
      }
    case 'alert':
      return { message_type: type, ...common }
  }
}
