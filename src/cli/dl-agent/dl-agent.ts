import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { type Client, connectClient } from '../../client/client.ts'
import { MeshError } from '../../errors/mesh-error.ts'
import { encodeJson, type Payload, type PayloadMap } from '../../protocol/json.ts'
import { parseLockoutKey } from '../../protocol/lockout-key.ts'
import { type AnyMessage, NIL_UUID, type Reply } from '../../protocol/message.ts'
import { RETURN_CODES, type ReturnCodeName } from '../../protocol/return-codes.ts'
import { timestampText } from '../../protocol/timestamp.ts'
import { CLI_EXIT, CommandLineError, parseCommandLine } from '../dl/command-line.ts'
import { expandedPath, mapOf, merged, own } from '../dl/config.ts'
import { isShown, type ProgramIo } from '../dl/io.ts'
import { messageJson, messageText, payloadText, prettyJson } from '../dl/message-text.ts'
import { type MeshSettings, meshSettings, readConfig } from '../dl/settings.ts'
import {
  type Action,
  AGENT_KEYS,
  type AgentOptions,
  agentCommand,
  agentLayer,
  agentWords,
  type Order,
  orderOf,
} from './agent-options.ts'

/**
 * dl-agent: sends one request, reply or alert, and prints the reply.
 *
 * @returns the exit code: a hundredth of the return code, as the reference's
 * @throws CommandLineError, MeshError config-invalid: nothing was sent
 */
export async function dlAgent(argv: readonly string[], io: ProgramIo, signal: AbortSignal): Promise<number> {
  const command = await parseCommandLine(agentCommand(io.version), argv, io)
  if (typeof command === 'number') return command
  const options = command.opts<AgentOptions>()
  const words = agentWords(command.args)
  if (options.config !== undefined && !existsSync(expandedPath(options.config, io.home, io.env)))
    throw new CommandLineError(`--config: File does not exist: ${options.config}`, CLI_EXIT.fileMissing)
  const config = await readConfig(options, words.keywords, agentLayer(options, words.routingKey), AGENT_KEYS, io)
  const order = orderOf(config)
  const values = allValues(config, words.values, options.values ?? [])

  const problem = refusal(words.action, order, values)
  if (problem !== null) return failed(io, options, problem.code, problem.text)
  const settings = await meshSettings(config, options, io)
  if (isShown(-1, options)) io.err(configText(config, values))
  const message = messageOf(words.action, order, values, io)
  if (order.dryRun) {
    await io.out(`${messageText(message)}\n`)
    return exitCode(RETURN_CODES.warning_dry_run.value)
  }
  return carryOut(message, order, settings, options, io, signal)
}

/** Values of the configuration, then words index by index over them, then `--values`, which are always text. */
function allValues(config: PayloadMap, words: readonly Payload[], texts: readonly string[]): readonly Payload[] {
  const configured = own(config, 'values') ?? []
  const base = Array.isArray(configured) ? configured : [configured]
  return [...(merged(base, words) as readonly Payload[]), ...texts]
}

function refusal(
  action: string,
  order: Order,
  values: readonly Payload[],
): { readonly code: ReturnCodeName; readonly text: string } | null {
  if (parseLockoutKey(order.lockoutKey) === null)
    return { code: 'client_error', text: `Invalid lockout key provided: <${order.lockoutKey}>; expected a UUID` }
  if (action === 'set' && values.length === 0)
    return { code: 'client_error_invalid_request', text: 'No value given: dl-agent set <routing key> <value>' }
  return null
}

function messageOf(action: Action, order: Order, values: readonly Payload[], io: ProgramIo): AnyMessage {
  const payload: PayloadMap = mapOf([
    ...Object.entries(order.payload),
    ['values', values.length === 0 ? undefined : values],
  ])
  const { routingKey, specifier } = order
  const common = {
    routingKey,
    specifier,
    payload,
    // A reply made by hand belongs to no request that this program knows.
    correlationId: '',
    replyTo: '',
    id: randomUUID(),
    timestamp: timestampText(Date.now()),
    sender: io.sender,
    invalid: null,
  }
  switch (action) {
    case 'reply':
      return { type: 'reply', ...common, returnCode: order.returnCode, returnMessage: order.returnMessage }
    case 'alert':
      return { type: 'alert', ...common, correlationId: randomUUID() }
    default: {
      const lockoutKey = parseLockoutKey(order.lockoutKey) ?? NIL_UUID
      return { type: 'request', ...common, correlationId: randomUUID(), operation: action, lockoutKey }
    }
  }
}

async function carryOut(
  message: AnyMessage,
  order: Order,
  settings: MeshSettings,
  options: AgentOptions,
  io: ProgramIo,
  signal: AbortSignal,
): Promise<number> {
  let client: Client | null = null
  try {
    client = await connected(settings, options, io, signal)
    if (message.type !== 'request') {
      await client.send(message)
      return 0
    }
    const { operation, routingKey, specifier, payload, lockoutKey } = message
    if (typeof operation === 'number') throw new RangeError(`no operation ${operation}`)
    const { timeoutMs } = order
    const reply = await client.request(operation, routingKey, { specifier, payload, lockoutKey, timeoutMs }, signal)
    return await taken(reply, order, options, io)
  } catch (error) {
    if (signal.aborted) return 0
    // A payload that JSON cannot carry, such as `.inf` of a configuration file.
    if (error instanceof RangeError) return failed(io, options, 'client_error_unable_to_send', error.message)
    if (!(error instanceof MeshError)) throw error
    const lost = client !== null && error.code === 'broker-unreachable'
    return failed(io, options, lost ? 'client_error' : returnCodeOfFailure(error), withHint(error))
  } finally {
    await client?.close()
  }
}

const FIRST_WAIT_MS = 100
const LONGEST_WAIT_MS = 2_000
const DEFAULT_ATTEMPTS = 10

/** Asks an absent broker again for about ten seconds: the mesh may be starting. A refused login is final. */
async function connected(
  settings: MeshSettings,
  options: AgentOptions,
  io: ProgramIo,
  signal: AbortSignal,
): Promise<Client> {
  const attempts = settings.maxConnectionAttempts ?? DEFAULT_ATTEMPTS
  for (let attempt = 1, waitMs = FIRST_WAIT_MS; ; attempt++, waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
    try {
      return await connectClient({ ...settings, sender: io.sender, name: 'dl-agent' }, signal)
    } catch (error) {
      const canChange = error instanceof MeshError && error.code === 'broker-unreachable'
      if (!canChange || attempt >= attempts || signal.aborted) throw error
      if (isShown(0, options)) io.err(`${error.message}; next attempt in ${waitMs} ms`)
      await wait(waitMs, undefined, { signal })
    }
  }
}

function returnCodeOfFailure(error: MeshError): ReturnCodeName {
  switch (error.code) {
    case 'request-timeout':
      return 'client_error_timeout'
    case 'request-unroutable':
    case 'declared-differently':
      return 'client_error_unable_to_send'
    default:
      return 'amqp_error_broker_connection'
  }
}

async function taken(reply: Reply, order: Order, options: AgentOptions, io: ProgramIo): Promise<number> {
  await printReply(reply, order.print, io)
  if (reply.invalid !== null)
    return failed(io, options, 'client_error_handling_reply', `The reply cannot be used: ${reply.invalid.error}`)
  if (order.saveTo !== null) {
    const path = expandedPath(order.saveTo, io.home, io.env)
    try {
      await writeFile(path, await savedText(reply.payload, path))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return failed(io, options, 'client_error_handling_reply', `The reply could not be saved: ${reason}`)
    }
  }
  return exitCode(reply.returnCode)
}

async function printReply(reply: Reply, print: Order['print'], io: ProgramIo): Promise<void> {
  if (print === 'text') await io.out(`${messageText(reply)}\n`)
  else if (print !== 'nothing') await io.out(`${messageJson(reply, print)}\n`)
}

async function savedText(payload: Payload, path: string): Promise<string> {
  if (!/\.ya?ml$/.test(path)) return `${prettyJson(payload)}\n`
  const { yamlText } = await import('../../source/yaml-text.ts')
  return yamlText(JSON.parse(encodeJson(payload)))
}

function failed(io: ProgramIo, options: AgentOptions, code: ReturnCodeName, text: string): number {
  if (isShown(2, options)) io.err(`dl-agent: ${text}`)
  return exitCode(RETURN_CODES[code].value)
}

/** A hundredth of the return code; a process cannot say more than 255. */
function exitCode(returnCode: number): number {
  return Math.min(Math.floor(returnCode / 100), 255)
}

function withHint(error: MeshError): string {
  return error.hint === undefined ? error.message : `${error.message}\n   ${error.hint}`
}

function configText(config: PayloadMap, values: readonly Payload[]): string {
  const { auth_groups: _, ...shown } = config
  return `Final configuration:\n${payloadText(shown)}\nOrdered args:\n${payloadText(values)}`
}
