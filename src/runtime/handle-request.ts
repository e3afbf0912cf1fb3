import { randomUUID } from 'node:crypto'
import { encodeJson, isList, isMap, type Payload } from '../protocol/json.ts'
import { parseLockoutKey } from '../protocol/lockout-key.ts'
import type { Reply, Request, SenderInfo } from '../protocol/message.ts'
import { RETURN_CODES, type ReturnCodeName } from '../protocol/return-codes.ts'
import { timestampText } from '../protocol/timestamp.ts'
import type { Endpoint } from './endpoint.ts'
import { faultPlace } from './fault.ts'
import { ThrowReply } from './throw-reply.ts'

/** What goes back to the sender of a request. */
export interface Outcome {
  readonly returnCode: number
  readonly returnMessage: string
  readonly payload: Payload
  /** What an unhandled exception says, and where in a class of the user's own: for the log. */
  readonly fault?: string
}

/**
 * Answers one request to one endpoint, or to the service itself. Exactly one outcome, whatever happens: an exception is
 * a 999 and nothing else. Order of checks, codes and texts are the reference's.
 *
 * @param returnCodes codes of the service's own, name to number
 * @see dripline-cpp v2.10.8, library/endpoint.cc; recorded replies in test/wire/
 */
export async function handleRequest(
  endpoint: Endpoint,
  request: Request,
  returnCodes: ReadonlyMap<string, number> = NO_CODES,
): Promise<Outcome> {
  try {
    return await checked(endpoint, request)
  } catch (error) {
    if (error instanceof ThrowReply) return refusal(error, returnCodes)
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    const place = error instanceof Error ? faultPlace(error) : null
    return { ...outcome('unhandled_exception', text), fault: place === null ? text : `${text} (${place})` }
  }
}

const NO_CODES: ReadonlyMap<string, number> = new Map()

function refusal({ code, message, payload }: ThrowReply, returnCodes: ReadonlyMap<string, number>): Outcome {
  if (Object.hasOwn(RETURN_CODES, code)) return outcome(code as ReturnCodeName, message, payload)
  const returnCode = returnCodes.get(code) ?? RETURN_CODES.service_error.value
  return { returnCode, returnMessage: message, payload: payload ?? null }
}

function outcome(code: ReturnCodeName, returnMessage = '', payload: Payload = null): Outcome {
  // A class written in JavaScript may return nothing at all.
  return { returnCode: RETURN_CODES[code].value, returnMessage, payload: payload ?? null }
}

async function checked(endpoint: Endpoint, request: Request): Promise<Outcome> {
  if (request.invalid !== null) {
    return outcome('service_error_decoding_fail', 'Request message was not valid', { ...request.invalid })
  }
  const key = parseLockoutKey(request.lockoutKey)
  if (key === null) return outcome('service_error_invalid_key', 'Lockout key could not be parsed')
  // Built-ins look at the first token only: `ping.extra` is a ping.
  const builtIn = request.specifier.split('.', 1)[0] ?? ''
  switch (request.operation) {
    case 'get':
      return builtIn === 'is-locked'
        ? isLocked(endpoint)
        : outcome('success', '', await get(endpoint, request.specifier))
    case 'set':
      refuseIfLocked(endpoint, key)
      return outcome('success', '', await set(endpoint, request))
    case 'cmd':
      return (
        (await builtInCommand(endpoint, request, key, builtIn)) ??
        outcome('success', '', await command(endpoint, request))
      )
    default:
      return outcome('service_error_invalid_method', `Unrecognized message operation: <${request.operation}>`)
  }
}

function refuseIfLocked(endpoint: Endpoint, key: string): void {
  if (endpoint.lockout.admits(key)) return
  throw new ThrowReply('service_error_access_denied', `Request denied due to lockout (key used: ${key})`)
}

async function builtInCommand(
  endpoint: Endpoint,
  request: Request,
  key: string,
  name: string,
): Promise<Outcome | null> {
  switch (name) {
    case 'ping':
      return outcome('success', `Hello, ${request.sender.exe}`)
    case 'set_condition':
      return outcome('success', 'No action taken (this is the default method)')
    case 'unlock':
      return unlock(endpoint, request.payload, key)
  }
  refuseIfLocked(endpoint, key)
  if (name !== 'lock') return null
  const taken = endpoint.lockout.lock(key, request.sender)
  if (taken === null) return outcome('resource_error', 'Unable to lock server')
  return outcome('success', 'Server is now locked', { key: taken })
}

function unlock(endpoint: Endpoint, payload: Payload, key: string): Outcome {
  const force = isMap(payload) && payload.force === true
  switch (endpoint.lockout.unlock(key, force)) {
    case 'unlocked':
      return outcome('success', 'Server unlocked')
    case 'was-unlocked':
      return outcome('warning_no_action_taken', 'Already unlocked')
    case 'wrong-key':
      return outcome('resource_error', 'Failed to unlock server')
  }
}

function isLocked(endpoint: Endpoint): Outcome {
  const { tag } = endpoint.lockout
  const payload: Payload = tag === null ? { is_locked: false } : { is_locked: true, tag: senderPayload(tag) }
  return outcome('success', 'Checked lock status', payload)
}

function senderPayload(sender: SenderInfo): Payload {
  const { exe, hostname, username, serviceName, versions } = sender
  const components = Object.entries(versions).map(([name, version]) => [name, { ...version }] as const)
  return { exe, hostname, username, service_name: serviceName, versions: Object.fromEntries(components) }
}

async function get(endpoint: Endpoint, specifier: string): Promise<Payload> {
  if (specifier !== '') {
    const attribute = endpoint.attributes.get(specifier)
    if (attribute !== undefined) return { values: [attribute.get()] }
    throw new ThrowReply(
      'service_error_invalid_specifier',
      `endpoint ${endpoint.name} has no attribute ${specifier}, unable to get`,
    )
  }
  if (endpoint.get === undefined) throw endpoint.notImplemented('on_get')
  return endpoint.get()
}

async function set(endpoint: Endpoint, request: Request): Promise<Payload> {
  const value = newValue(request.payload)
  if (request.specifier !== '') {
    const attribute = endpoint.attributes.get(request.specifier)
    if (attribute?.set === undefined) {
      const message = `endpoint ${endpoint.name} has no attribute ${request.specifier}, unable to set`
      throw new ThrowReply('service_error_invalid_specifier', message)
    }
    attribute.set(value)
    return null
  }
  if (endpoint.set === undefined) throw endpoint.notImplemented('on_set')
  return endpoint.set(value)
}

/** The reference dies of every refused case but the first; ours says what is wrong and lives on. */
function newValue(payload: Payload): Payload {
  if (!isMap(payload) || payload.values === undefined) {
    throw new ThrowReply('service_error_bad_payload', 'setting called without values, but values are required for set')
  }
  const [value] = isList(payload.values) ? payload.values : []
  if (value === undefined || value === null || isList(value) || isMap(value)) {
    throw new ThrowReply('service_error_bad_payload', 'the first of "values" must be a scalar')
  }
  return value
}

async function command(endpoint: Endpoint, request: Request): Promise<Payload> {
  const name = request.specifier
  const found = endpoint.commands.get(name)
  if (found === undefined) return endpoint.unknownCommand(name)
  const { payload } = request
  if (payload !== null && !isMap(payload))
    throw new ThrowReply('service_error_bad_payload', 'the payload of a cmd must be an object')
  const { values = [], ...named } = payload ?? {}
  if (!isList(values)) throw new ThrowReply('service_error_bad_payload', '"values" of a cmd must be an array')
  return found({ values, named })
}

/** Longer texts are cut: with the other headers they must fit into one frame. */
const LONGEST_MESSAGE = 10_000

/** The reply that carries `outcome` to whoever asked. */
export function replyTo(request: Request, outcome: Outcome, sender: SenderInfo): Reply {
  const { returnCode, payload } = outcome
  const returnMessage = outcome.returnMessage.slice(0, LONGEST_MESSAGE)
  const { replyTo: routingKey, correlationId } = request
  const addresses = { routingKey, id: randomUUID(), correlationId, replyTo: '' }
  const about = { specifier: '', timestamp: timestampText(Date.now()), sender }
  return { type: 'reply', ...addresses, ...about, returnCode, returnMessage, payload, invalid: null }
}

/** NaN and infinities have no JSON: the reference sends a broken body, ours a reply that says so. */
export const UNSENDABLE: Outcome = {
  returnCode: RETURN_CODES.service_error_bad_payload.value,
  returnMessage: 'the result holds a number that JSON cannot carry (NaN or infinity)',
  payload: null,
}

/** What really goes back: an outcome that cannot be sent is replaced by one that says so. */
export function sendable(outcome: Outcome): Outcome {
  try {
    encodeJson(outcome.payload)
  } catch {
    return UNSENDABLE
  }
  return outcome
}
