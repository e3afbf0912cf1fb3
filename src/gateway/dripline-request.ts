import { decodeJson, isList, isMap, type Payload, type PayloadMap } from '../protocol/json.ts'
import { NIL_UUID, type Operation } from '../protocol/message.ts'
import { LONGEST_KEY_BYTES } from '../protocol/topology.ts'

/** A dripline request that an HTTP request asks for. */
export interface DriplineRequest {
  readonly operation: Operation
  readonly routingKey: string
  readonly specifier: string
  readonly lockoutKey: string
  readonly payload: PayloadMap
}

/** An HTTP request that cannot be carried out, and how to mend it. */
export class HttpRefusal extends Error {
  readonly status: number
  readonly hint: string
  readonly headers: Readonly<Record<string, string>>

  constructor(status: number, message: string, hint: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.status = status
    this.hint = hint
    this.headers = headers
  }
}

const OPERATIONS: Readonly<Record<string, Operation>> = { GET: 'get', HEAD: 'get', PUT: 'set', POST: 'cmd' }

/** What a path below `/dl` can be asked with. */
export const DL_METHODS = 'GET, HEAD, PUT, POST, OPTIONS'

/**
 * @param path decoded from the URL's bytes by nobody yet, e.g. `/dl/my_store/peaches`
 * @throws HttpRefusal
 */
export function driplineRequest(
  method: string,
  path: string,
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  body: Buffer,
): DriplineRequest {
  const operation = Object.hasOwn(OPERATIONS, method) ? OPERATIONS[method] : undefined
  if (operation === undefined) {
    const hint = 'GET reads a value, PUT sets it, POST carries out a command'
    throw new HttpRefusal(405, `${method} is no operation of dripline`, hint, { allow: DL_METHODS })
  }
  return {
    operation,
    routingKey: routingKeyOf(path),
    specifier: headerText(headers.specifier),
    lockoutKey: headerText(headers['lockout-key']) || NIL_UUID,
    payload: operation === 'get' ? {} : payloadOf(operation, body),
  }
}

function routingKeyOf(path: string): string {
  const parts = path
    .replace(/^\/dl\/?/, '')
    .replace(/\/$/, '')
    .split('/')
    .map(decoded)
  const routingKey = parts.join('.')
  if (parts.includes('')) {
    const hint = 'e.g. /dl/peaches, or /dl/my_store/peaches for the routing key my_store.peaches'
    throw new HttpRefusal(404, 'the path names no service or endpoint', hint)
  }
  if (Buffer.byteLength(routingKey) > LONGEST_KEY_BYTES)
    throw new HttpRefusal(414, 'the routing key is too long', `it has at most ${LONGEST_KEY_BYTES} bytes`)
  return routingKey
}

/** @throws HttpRefusal when the text is no percent-encoding */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new HttpRefusal(400, 'the path is not percent-encoded UTF-8', 'encode a % as %25')
  }
}

/** Node reads header bytes as Latin-1; a specifier may be any text. */
function headerText(header: string | readonly string[] | undefined): string {
  const text = typeof header === 'string' ? header : (header?.join(', ') ?? '')
  const bytes = Buffer.from(text, 'latin1')
  const utf8 = bytes.toString('utf8')
  return utf8.includes('�') ? text : utf8
}

/** A set takes `{"values": [5]}`, and for short `[5]` or `5`; a cmd an object: `values` in order, other keys by name. */
function payloadOf(operation: Operation, body: Buffer): PayloadMap {
  if (body.length === 0) return {}
  const payload = jsonOf(body)
  if (isMap(payload)) return payload
  if (isList(payload)) return { values: payload }
  if (operation === 'set') return { values: [payload] }
  const hint = 'e.g. {"values": [1, 2], "name": "text"}: values in order, other keys by name'
  throw new HttpRefusal(400, 'the body of a command is a JSON object', hint)
}

function jsonOf(body: Buffer): Payload {
  try {
    return decodeJson(new TextDecoder('utf8', { fatal: true }).decode(body))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new HttpRefusal(400, `the body is not JSON: ${reason}`, 'e.g. {"values": [2.5]}')
  }
}
