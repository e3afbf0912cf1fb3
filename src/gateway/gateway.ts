import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Client } from '../client/client.ts'
import { MeshError } from '../errors/mesh-error.ts'
import { encodeJson, type Payload } from '../protocol/json.ts'
import { RETURN_CODES, type ReturnCodeName } from '../protocol/return-codes.ts'
import { DL_METHODS, type DriplineRequest, driplineRequest, HttpRefusal } from './dripline-request.ts'
import { httpStatus } from './http-status.ts'
import { readBody } from './read-body.ts'
import { sendFile } from './static-files.ts'
import { refuseForeign } from './trusted-request.ts'

export interface GatewayOptions {
  readonly host: string
  /** 0: the system picks one. */
  readonly port: number
  /** `null`: no files. */
  readonly webRoot: string | null
  /** How long a reply is waited for. */
  readonly timeoutMs: number
  readonly allowedHosts: readonly string[]
  /** The client of the moment; `null`: no broker. */
  readonly client: () => Client | null
  readonly log: { readonly debug: (text: string) => void; readonly info: (text: string) => void }
}

export interface Gateway {
  readonly port: number
  /** Takes no more requests, answers those in hand, and settles. */
  stop(): Promise<void>
}

/** What came of one request to the mesh. */
interface Outcome {
  readonly returnCode: number
  readonly returnMessage: string
  readonly payload: Payload
}

const HELLO = 'Hello! This is the HTTP gateway of a dripline mesh.\n'
const MOST_IN_HAND = 256
const WIND_DOWN_MS = 1_500
const READ_TIMEOUT_MS = 20_000

/**
 * Serves HTTP in front of a mesh: `/dl/…` to the broker, `/web/…` from a folder, `/hello`.
 *
 * @throws MeshError port-taken
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  let inHand = 0
  const server = createServer(
    { requestTimeout: READ_TIMEOUT_MS, headersTimeout: READ_TIMEOUT_MS },
    (request, response) => {
      inHand++
      response.once('close', () => inHand--)
      void answer(request, response, inHand > MOST_IN_HAND, options)
    },
  )
  await listening(server, options)
  return { port: (server.address() as AddressInfo).port, stop: () => stopped(server) }
}

async function listening(server: Server, { port, host }: GatewayOptions): Promise<void> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    const hint = 'choose another: --http-port, or http_port in the configuration'
    throw new MeshError('port-taken', `cannot listen on ${host}:${port}: ${why}`, { hint, cause })
  }
}

async function stopped(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), WIND_DOWN_MS)
  await closed
  clearTimeout(timer)
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  isTooMuch: boolean,
  options: GatewayOptions,
): Promise<void> {
  response.setHeader('x-content-type-options', 'nosniff')
  try {
    if (isTooMuch) throw new HttpRefusal(503, 'too many requests at a time', 'try again', { 'retry-after': '1' })
    refuseForeign(request.headers, options.allowedHosts)
    await route(request, response, options)
  } catch (error) {
    if (response.headersSent) response.destroy()
    else if (error instanceof HttpRefusal) sendRefusal(response, error)
    else sendRefusal(response, new HttpRefusal(500, error instanceof Error ? error.message : String(error), ''))
  }
}

async function route(request: IncomingMessage, response: ServerResponse, options: GatewayOptions): Promise<void> {
  // Not by URL: it would take `..` out of a path, and with it the sign of what was tried.
  const path = (request.url ?? '/').replace(/[?#].*$/s, '')
  const { method = 'GET' } = request
  if (path === '/dl' || path.startsWith('/dl/')) return requestToMesh(path, request, response, options)
  const isWeb = options.webRoot !== null && (path === '/web' || path.startsWith('/web/'))
  if (path !== '/hello' && !isWeb) {
    throw new HttpRefusal(404, `there is nothing at ${path}`, 'there are /hello, /web/… and /dl/…')
  }
  if (method === 'OPTIONS') {
    response.writeHead(204, { allow: 'GET, HEAD, OPTIONS' }).end()
  } else if (method !== 'GET' && method !== 'HEAD') {
    throw new HttpRefusal(405, `${path} can only be read`, 'use GET', { allow: 'GET, HEAD, OPTIONS' })
  } else if (path === '/hello') {
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'content-length': HELLO.length }).end(HELLO)
  } else if (path === '/web') response.writeHead(301, { location: '/web/' }).end()
  else await sendFile(response, options.webRoot ?? '', path, request.headers['if-modified-since'])
}

async function requestToMesh(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  options: GatewayOptions,
): Promise<void> {
  const { method = 'GET' } = request
  if (method === 'OPTIONS') {
    response.writeHead(204, { allow: DL_METHODS }).end()
    return
  }
  const body = await readBody(request)
  const asked = driplineRequest(method, path, request.headers, body)
  const outcome = await carriedOut(asked, response, options)
  const { returnCode, returnMessage, payload } = outcome
  const { routingKey, specifier, operation } = asked
  const line = `${request.socket.remoteAddress}: ${operation} ${routingKey} ${specifier} -> ${returnCode} ${returnMessage}`
  // Who turned which knob is worth knowing afterwards.
  if (operation === 'get') options.log.debug(line)
  else options.log.info(line)
  response.statusCode = httpStatus(returnCode, operation)
  response.statusMessage = reason(returnMessage, response.statusCode)
  send(response, payload, { dl_return_code: String(returnCode), 'cache-control': 'no-store' })
}

async function carriedOut(
  asked: DriplineRequest,
  response: ServerResponse,
  { client, timeoutMs }: GatewayOptions,
): Promise<Outcome> {
  const { operation, routingKey, specifier, lockoutKey, payload } = asked
  const current = client()
  if (current === null) return failure('client_error_unable_to_send', 'no connection to the broker')
  // Whoever asked has hung up: the reply is nobody's.
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  try {
    const sent = { specifier, lockoutKey, payload, timeoutMs }
    const reply = await current.request(operation, routingKey, sent, gone.signal)
    if (reply.invalid === null) return reply
    return failure('client_error_handling_reply', `the reply cannot be used: ${reply.invalid.error}`)
  } catch (error) {
    if (gone.signal.aborted) return failure('client_error', 'the HTTP client has gone')
    if (error instanceof RangeError) return failure('client_error_unable_to_send', error.message)
    if (!(error instanceof MeshError)) throw error
    return failure(codeOf(error), error.message)
  }
}

function codeOf({ code }: MeshError): ReturnCodeName {
  if (code === 'request-unroutable') return 'amqp_error_routingkey_notfound'
  return code === 'request-timeout' ? 'client_error_timeout' : 'client_error_unable_to_send'
}

function failure(name: ReturnCodeName, returnMessage: string): Outcome {
  return { returnCode: RETURN_CODES[name].value, returnMessage, payload: null }
}

function sendRefusal(response: ServerResponse, { status, message, hint, headers }: HttpRefusal): void {
  response.statusCode = status
  send(response, hint === '' ? { error: message } : { error: message, hint }, headers)
}

function send(response: ServerResponse, payload: Payload, headers: Readonly<Record<string, string>>): void {
  const body = Buffer.from(`${encodeJson(payload)}\n`)
  response.writeHead(response.statusCode, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
    ...headers,
  })
  response.end(body)
}

const LONGEST_REASON = 200

/** A reason phrase is one line of plain letters; HTTP's own where the reply says nothing. */
function reason(returnMessage: string, status: number): string {
  const plain = returnMessage
    .replaceAll(/[^\x20-\x7e]+/g, ' ')
    .slice(0, LONGEST_REASON)
    .trim()
  return plain === '' ? (STATUS_CODES[status] ?? '') : plain
}
