import { type ChunkId, parseChunkId } from './chunks.ts'
import {
  isSenderInfo,
  readInteger,
  readLockoutKey,
  readOptionalText,
  readSenderInfo,
  type UnknownHeaders,
} from './headers.ts'
import { decodeJson, type Payload } from './json.ts'
import { type Alert, type AnyMessage, type InvalidBody, MESSAGE_TYPES, OPERATIONS, type Operation } from './message.ts'

/** One AMQP message as the AMQP client delivers it. */
export interface Delivered {
  readonly routingKey: string
  readonly contentEncoding: string | undefined
  readonly messageId: string | undefined
  readonly correlationId: string | undefined
  readonly replyTo: string | undefined
  readonly headers: UnknownHeaders | undefined
}

export type Decoded =
  | { readonly state: 'message'; readonly message: AnyMessage }
  /** Nothing can be answered: the receiver logs the reason and goes on. */
  | { readonly state: 'dropped'; readonly reason: string }

/** The error of a body of which a chunk is missing, in the reference's words. */
export const INCOMPLETE = 'Entire message was not available'

/** Return code of a reply without one. @see dripline-cpp v2.10.8, library/message.cc */
const MISSING_RETURN_CODE = 999
const UNKNOWN_OPERATION = 4294967295

/** Which chunk of which message this is, or why it must be dropped before its body is looked at. */
export function decodeChunkId(delivered: Delivered): ChunkId | { readonly reason: string } {
  if (delivered.contentEncoding !== 'application/json') {
    return { reason: `content_encoding is ${JSON.stringify(delivered.contentEncoding)}, not "application/json"` }
  }
  const id = parseChunkId(delivered.messageId ?? '')
  return id ?? { reason: `message_id ${JSON.stringify(delivered.messageId)} is not "<uuid>/<chunk>/<count>"` }
}

/**
 * A whole message from its first chunk's properties and its joined body. Never throws: what cannot be answered is
 * `dropped`, a request or alert with an unusable body carries the reference's `{error, invalid}` object instead.
 *
 * @param complete whether every chunk arrived
 */
export function decodeMessage(delivered: Delivered, uuid: string, body: Buffer, complete = true): Decoded {
  const headers = delivered.headers ?? {}
  const type = readInteger(headers.message_type)
  const senderInfo = headers.sender_info
  const specifier = readOptionalText(headers.specifier)
  const timestamp = readOptionalText(headers.timestamp)
  if (type === null) return dropped('header message_type is missing or no integer')
  if (!isSenderInfo(senderInfo)) return dropped('header sender_info is missing or lacks a required key')
  if (specifier === null || timestamp === null) return dropped('header specifier or timestamp is not text')
  const { payload, invalid } = readBody(body, complete)
  const { routingKey, correlationId = '', replyTo = '' } = delivered
  const common = { routingKey, id: uuid, correlationId, replyTo, specifier, timestamp, payload, invalid }

  switch (type) {
    case MESSAGE_TYPES.request: {
      const lockoutKey = readLockoutKey(headers)
      if (lockoutKey === null) return dropped('header lockout_key is not text')
      const operation = readOperation(headers)
      const sender = readSenderInfo(senderInfo)
      return { state: 'message', message: { type: 'request', ...common, sender, operation, lockoutKey } }
    }
    case MESSAGE_TYPES.reply: {
      const returnMessage = readOptionalText(headers.return_message)
      if (returnMessage === null) return dropped('header return_message is not text')
      const returnCode = headers.return_code === undefined ? MISSING_RETURN_CODE : readInteger(headers.return_code)
      if (returnCode === null) return dropped('header return_code is no integer')
      const sender = readSenderInfo(senderInfo)
      return { state: 'message', message: { type: 'reply', ...common, sender, returnCode, returnMessage } }
    }
    case MESSAGE_TYPES.alert:
      return { state: 'message', message: alertOf(common, senderInfo) }
    default:
      return dropped(`message_type ${type} is none of ${Object.values(MESSAGE_TYPES).join(', ')}`)
  }
}

/** Who sent an alert is rarely asked, and alerts come by the thousand: it is read when it is. */
function alertOf(common: Omit<Alert, 'type' | 'sender'>, senderInfo: UnknownHeaders): Alert {
  return {
    type: 'alert',
    ...common,
    get sender() {
      return readSenderInfo(senderInfo)
    },
  }
}

function dropped(reason: string): Decoded {
  return { state: 'dropped', reason }
}

function readOperation(headers: UnknownHeaders): Operation | number {
  const value = readInteger(headers.message_operation) ?? UNKNOWN_OPERATION
  return OPERATION_NAMES.get(value) ?? value
}

const OPERATION_NAMES: ReadonlyMap<number, Operation> = new Map(
  (Object.keys(OPERATIONS) as Operation[]).map((name) => [OPERATIONS[name], name]),
)

function readBody(body: Buffer, complete: boolean): { payload: Payload; invalid: InvalidBody | null } {
  const text = body.toString('utf8')
  if (!complete) return unusable(INCOMPLETE, text)
  try {
    return { payload: decodeJson(text), invalid: null }
  } catch {
    // The reason does not travel: the reply's text is the reference's own, with the body that came.
    return unusable('Message body could not be parsed; skipping request', text)
  }
}

function unusable(error: string, text: string): { payload: Payload; invalid: InvalidBody } {
  const invalid = { error, invalid: text }
  return { payload: { ...invalid }, invalid }
}
