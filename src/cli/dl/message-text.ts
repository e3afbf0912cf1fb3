import { encodeJson, Float, isList, isMap, type Payload } from '../../protocol/json.ts'
import { parseLockoutKey } from '../../protocol/lockout-key.ts'
import { type AnyMessage, MESSAGE_TYPES, NIL_UUID, OPERATIONS, type SenderInfo } from '../../protocol/message.ts'

/**
 * A message as dl-agent and dl-mon print it, one item a line, each line ended.
 *
 * @see dripline-cpp v2.9.1, library/message.cc; test/wire/tools-cli-output.json
 */
export function messageText(message: AnyMessage): string {
  return [
    `Routing key: ${message.routingKey}`,
    `Correlation ID: ${message.correlationId}`,
    `Reply To: ${message.replyTo}`,
    `Message Type: ${MESSAGE_TYPES[message.type]}`,
    'Encoding: json',
    `Timestamp: ${message.timestamp}`,
    ...senderLines(message.sender),
    `Specifier: ${message.specifier}`,
    `Payload: ${payloadText(message.payload)}`,
    ...ownLines(message),
    '',
  ].join('\n')
}

function senderLines(sender: SenderInfo): string[] {
  const components = Object.entries(sender.versions).sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    'Sender Info:',
    `\tExecutable: ${sender.exe}`,
    `\tHostname: ${sender.hostname}`,
    `\tUsername: ${sender.username}`,
    `\tService: ${sender.serviceName}`,
    '\tVersions:',
    ...components.flatMap(([name, { version, commit = '', package: packageName = '' }]) => [
      `\t\t${name}:`,
      `\t\t\tVersion: ${version}`,
      `\t\t\tCommit: ${commit}`,
      `\t\t\tPackage: ${packageName}`,
    ]),
  ]
}

function ownLines(message: AnyMessage): string[] {
  switch (message.type) {
    case 'request': {
      const key = parseLockoutKey(message.lockoutKey)
      return [
        `Lockout Key: ${key ?? NIL_UUID}`,
        `Lockout Key Valid: ${key === null ? 0 : 1}`,
        `Message Operation: ${operationNumber(message.operation)}`,
      ]
    }
    case 'reply':
      return [`Return Code: ${message.returnCode}`, `Return Message: ${message.returnMessage}`]
    case 'alert':
      return []
  }
}

function operationNumber(operation: keyof typeof OPERATIONS | number): number {
  return typeof operation === 'number' ? operation : OPERATIONS[operation]
}

/** A payload in the reference's own notation: scalars bare, floats with six decimals, maps and arrays line by line. */
export function payloadText(payload: Payload, indent = ''): string {
  if (payload === null || typeof payload !== 'object') return scalarText(payload)
  if (payload instanceof Float) return floatText(payload.value)
  const lines = isList(payload)
    ? payload.map((item) => payloadText(item, `${indent}    `))
    : sortedEntries(payload).map(([key, value]) => `${key} : ${payloadText(value, `${indent}    `)}`)
  const [open, close] = isList(payload) ? ['[', ']'] : ['{', '}']
  return ['', `${indent}${open}`, ...lines.map((line) => `${indent}    ${line}`), `${indent}${close}`, ''].join('\n')
}

function sortedEntries(map: { readonly [key: string]: Payload }): [string, Payload][] {
  return Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1))
}

function scalarText(payload: null | boolean | number | bigint | string): string {
  return typeof payload === 'number' && !Number.isSafeInteger(payload) ? floatText(payload) : String(payload)
}

/** Six decimals and never an exponent, like C++'s `std::to_string`. */
function floatText(value: number): string {
  return Math.abs(value) < 1e21 ? value.toFixed(6) : `${BigInt(value)}.000000`
}

/** A message as one JSON object: `compact` on one line, `pretty` with four spaces of indentation. */
export function messageJson(message: AnyMessage, form: 'compact' | 'pretty'): string {
  const payload = messagePayload(message)
  return form === 'compact' ? encodeJson(payload) : prettyJson(payload)
}

function messagePayload(message: AnyMessage): Payload {
  const { sender } = message
  const common = {
    correlation_id: message.correlationId,
    encoding: 'application/json',
    message_id: message.id,
    message_type: MESSAGE_TYPES[message.type],
    payload: message.payload,
    reply_to: message.replyTo,
    routing_key: message.routingKey,
    sender_info: {
      exe: sender.exe,
      hostname: sender.hostname,
      service_name: sender.serviceName,
      username: sender.username,
      versions: Object.fromEntries(Object.entries(sender.versions).map(([name, version]) => [name, { ...version }])),
    },
    specifier: message.specifier,
    timestamp: message.timestamp,
  }
  switch (message.type) {
    case 'request':
      return {
        ...common,
        lockout_key: parseLockoutKey(message.lockoutKey) ?? message.lockoutKey,
        message_operation: operationNumber(message.operation),
      }
    case 'reply':
      return { ...common, return_code: message.returnCode, return_message: message.returnMessage }
    case 'alert':
      return common
  }
}

/** JSON with the wire's number forms, four spaces a level. */
export function prettyJson(payload: Payload, indent = ''): string {
  const deeper = `${indent}    `
  if (isList(payload))
    return block(
      '[',
      ']',
      payload.map((item) => prettyJson(item, deeper)),
      indent,
    )
  if (!isMap(payload)) return encodeJson(payload)
  const lines = sortedEntries(payload).map(([key, value]) => `${JSON.stringify(key)}: ${prettyJson(value, deeper)}`)
  return block('{', '}', lines, indent)
}

function block(open: string, close: string, lines: readonly string[], indent: string): string {
  if (lines.length === 0) return `${open}${close}`
  return `${open}\n${lines.map((line) => `${indent}    ${line}`).join(',\n')}\n${indent}${close}`
}
