import type { Command } from 'commander'
import { isMap, type Payload, type PayloadMap } from '../../protocol/json.ts'
import { CLI_EXIT, CommandLineError, numberFrom, type SharedOptions, sharedCommand } from '../dl/command-line.ts'
import { mapOf, own, placedAt, without } from '../dl/config.ts'
import { keyword, typedWord } from '../dl/typed-word.ts'

export const ACTIONS = ['get', 'set', 'cmd', 'reply', 'alert'] as const
export type Action = (typeof ACTIONS)[number]

export interface AgentOptions extends SharedOptions {
  readonly specifier?: string
  readonly timeout?: number
  readonly lockoutKey?: string
  readonly values?: readonly string[]
  readonly payload?: readonly string[]
  readonly jsonPrint?: boolean
  readonly prettyPrint?: boolean
  readonly suppressOutput?: boolean
  readonly returnCode?: number
  readonly returnMsg?: string
  readonly dryRunMsg?: boolean
}

/** The words of a dl-agent command line, sorted out. */
export interface AgentWords {
  readonly action: Action
  readonly routingKey: string | null
  /** One map for each `key=value`, in order. */
  readonly keywords: readonly PayloadMap[]
  readonly values: readonly Payload[]
}

export function agentCommand(version: string): Command {
  return sharedCommand('dl-agent', 'Sends one dripline message and prints the reply.', version)
    .usage('[options] get|set|cmd|reply|alert <routing key> [values] [key=value …]')
    .argument('[words...]')
    .option('-s, --specifier <text>', 'what the request names inside the endpoint')
    .option('-t, --timeout <seconds>', 'longest wait for the reply; 0: for ever (default: 10)', numberFrom(0, false))
    .option('-k, --lockout-key <uuid>', 'key for locked endpoints')
    .option('--values <text...>', 'more values, always text')
    .option('-P, --payload <text...>', 'texts for the payload key "payload"')
    .option('--json-print', 'print the reply as JSON on one line')
    .option('--pretty-print', 'print the reply as indented JSON')
    .option('--suppress-output', 'do not print the reply')
    .option('--return-code <number>', 'return code of a reply', numberFrom(0, true))
    .option('--return-msg <text>', 'return message of a reply')
    .option('--dry-run-msg', 'print the message and send nothing')
    .addHelpText('after', HELP)
}

const HELP = `
A word that is a number, true or false is sent as such; "'5'", in both kinds of quotes, is sent as text.
key=value puts a value into the payload; dots in the key make nested maps.

Examples:
  dl-agent -b localhost get peaches
  dl-agent -b localhost set peaches 2.5
  dl-agent -b localhost cmd my_store -s ping
  dl-agent -b localhost cmd peaches -s lock

Exit code: the reply's return code divided by 100 (0 success or warning); 1 no broker; 4 no reply or not sendable.`

/** @throws CommandLineError */
export function agentWords(words: readonly string[]): AgentWords {
  const [action, ...rest] = words
  if (!isAction(action)) {
    const given = action === undefined ? '' : `, not "${action}"`
    throw new CommandLineError(`A subcommand is required: ${ACTIONS.join(', ')}${given}`, CLI_EXIT.required)
  }
  // The routing key is the first word without `=`: it may also come from the configuration.
  const at = rest.findIndex((word) => keyword(word) === null)
  const routingKey = at < 0 ? null : (rest[at] ?? null)
  const keywords: PayloadMap[] = []
  const values: Payload[] = []
  for (const [index, word] of rest.entries()) {
    if (index === at) continue
    const pair = keyword(word)
    if (pair === null) values.push(typedWord(word))
    else keywords.push(placed(pair.address, typedWord(pair.value)))
  }
  return { action, routingKey, keywords, values }
}

function isAction(word: string | undefined): word is Action {
  return ACTIONS.some((action) => action === word)
}

function placed(address: string, value: Payload): PayloadMap {
  try {
    return placedAt(address, value)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandLineError(`not a key: ${reason}`, CLI_EXIT.mismatch)
  }
}

/** Keys of the configuration that steer dl-agent; all others are payload. */
export const AGENT_KEYS = [
  'rk',
  'timeout',
  'specifier',
  'lockout_key',
  'return',
  'save',
  'load',
  'json_print',
  'pretty_print',
  'suppress_output',
  'dry_run_msg',
]

const NOT_PAYLOAD = [
  ...AGENT_KEYS,
  'values',
  'dripline_mesh',
  'auth_file',
  'auth_groups',
  'heartbeat_interval_s',
  'loop_timeout_ms',
  'message_wait_ms',
]

/** The options of dl-agent as the configuration that they stand for. */
export function agentLayer(options: AgentOptions, routingKey: string | null): PayloadMap {
  const returned = mapOf([
    ['code', options.returnCode],
    ['message', options.returnMsg],
  ])
  return mapOf([
    ['rk', routingKey ?? undefined],
    ['specifier', options.specifier],
    ['timeout', options.timeout],
    ['lockout_key', options.lockoutKey],
    ['json_print', options.jsonPrint],
    ['pretty_print', options.prettyPrint],
    ['suppress_output', options.suppressOutput],
    ['dry_run_msg', options.dryRunMsg],
    ['payload', options.payload],
    ['return', Object.keys(returned).length === 0 ? undefined : returned],
  ])
}

/** What dl-agent is to send and how, read from the merged configuration. */
export interface Order {
  readonly routingKey: string
  readonly specifier: string
  readonly timeoutMs: number
  readonly lockoutKey: string
  readonly returnCode: number
  readonly returnMessage: string
  readonly saveTo: string | null
  readonly print: 'text' | 'compact' | 'pretty' | 'nothing'
  readonly dryRun: boolean
  /** Without `values`. */
  readonly payload: PayloadMap
}

const DEFAULT_TIMEOUT_S = 10

/** @throws CommandLineError when the routing key is missing or a key has a value of the wrong kind */
export function orderOf(config: PayloadMap): Order {
  const routingKey = textAt(config, 'rk', '')
  if (routingKey === '') throw new CommandLineError('routing_key is required', CLI_EXIT.required)
  if (own(config, 'load') !== undefined)
    throw new CommandLineError('load=… is not supported: put the payload into a file for -c', CLI_EXIT.mismatch)
  const returned = own(config, 'return')
  const reply = returned !== undefined && isMap(returned) ? returned : mapOf([])
  return {
    routingKey,
    specifier: textAt(config, 'specifier', ''),
    timeoutMs: numberAt(config, 'timeout', DEFAULT_TIMEOUT_S) * 1000,
    lockoutKey: textAt(config, 'lockout_key', ''),
    returnCode: numberAt(reply, 'code', 0),
    returnMessage: textAt(reply, own(reply, 'msg') === undefined ? 'message' : 'msg', ''),
    saveTo: own(config, 'save') === undefined ? null : textAt(config, 'save', ''),
    print: printForm(config),
    dryRun: own(config, 'dry_run_msg') === true,
    payload: without(config, NOT_PAYLOAD),
  }
}

function printForm(config: PayloadMap): Order['print'] {
  if (own(config, 'suppress_output') === true) return 'nothing'
  if (own(config, 'pretty_print') === true) return 'pretty'
  return own(config, 'json_print') === true ? 'compact' : 'text'
}

function textAt(config: PayloadMap, key: string, missing: string): string {
  const value = own(config, key) ?? missing
  if (typeof value !== 'object') return String(value)
  throw new CommandLineError(`${key}: expected text`, CLI_EXIT.conversion)
}

function numberAt(config: PayloadMap, key: string, missing: number): number {
  const value = Number(own(config, key) ?? missing)
  if (value >= 0 && Number.isFinite(value)) return value
  throw new CommandLineError(`${key}: expected a number from 0 on`, CLI_EXIT.conversion)
}
