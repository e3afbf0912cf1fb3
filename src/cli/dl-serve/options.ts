import { parseArgs } from 'node:util'
import type { Overrides } from '../../runtime/read-class.ts'
import type { ConfigFormat, ConfigMap } from '../../source/config-tree.ts'
import type { LogFormat } from './log-lines.ts'
import { wordMap } from './words.ts'

export interface ServeOptions {
  /** `null`: everything is said by words and options. */
  readonly config: string | null
  readonly format: ConfigFormat | null
  /** One map for each `key=value` word. */
  readonly words: readonly ConfigMap[]
  readonly overrides: Overrides
  /** 0: changes of state and warnings; positive: each request too; negative: warnings only. */
  readonly verbosity: number
  /** `null`: what the environment says. */
  readonly logFormat: LogFormat | null
}

/** What the command line asks for; `usage` with the reference's exit code when it cannot be followed. */
export type Parsed =
  | { readonly state: 'serve'; readonly options: ServeOptions }
  | { readonly state: 'show'; readonly what: 'help' | 'version' }
  | { readonly state: 'usage'; readonly problem: string; readonly exitCode: number }

/** Exit codes of the reference's command line parser. @see CLI11 v2, Error.hpp */
export const EXIT = { missing: 106, unknown: 114, conversion: 104, file: 105 } as const

const TEXT = { type: 'string' } as const
const COUNT = { type: 'boolean', multiple: true } as const

const OPTIONS = {
  config: { ...TEXT, short: 'c' },
  'config-encoding': TEXT,
  verbose: { ...COUNT, short: 'v' },
  quiet: { ...COUNT, short: 'q' },
  version: { type: 'boolean', short: 'V' },
  help: { type: 'boolean', short: 'h' },
  broker: { ...TEXT, short: 'b' },
  port: { ...TEXT, short: 'p' },
  'auth-file': TEXT,
  username: { ...TEXT, short: 'u' },
  password: TEXT,
  'password-file': TEXT,
  'requests-exchange': TEXT,
  'alerts-exchange': TEXT,
  'max-payload': TEXT,
  'heartbeat-routing-key': TEXT,
  'max-connection-attempts': TEXT,
  'heartbeat-interval-s': TEXT,
  'loop-timeout-ms': TEXT,
  'message-wait-ms': TEXT,
  'log-format': TEXT,
  'metrics-port': TEXT,
} as const

export const HELP = `dl-serve: run a dripline service

usage: dl-serve -c FILE [options] [key=value …]

  -c, --config FILE              runtime configuration (.yaml or .json)
      --config-encoding TEXT     yaml or json, whatever the name of the file
  -b, --broker HOST              broker; default: of the configuration or the auth file, else localhost
  -p, --port NUMBER              its port, default 5672
      --auth-file FILE           logins of broker and database
  -u, --username NAME            broker login
      --password-file FILE       file that holds the broker password
      --password TEXT            broker password; other users of this machine can see it, prefer a file
      --requests-exchange NAME   default requests
      --alerts-exchange NAME     default alerts
      --max-payload BYTES        longest chunk of a message, default 10000
      --heartbeat-interval-s N   seconds between heartbeats, default 60, 0: none
      --heartbeat-routing-key K  default heartbeat
      --max-connection-attempts N  give up if the broker is not there at the start; default: never
      --message-wait-ms N        how long a message waits for its missing chunks, default 1000
      --loop-timeout-ms N        taken and of no use: nothing here polls
      --metrics-port PORT        counters for Prometheus on this port of this machine, or on address:port
      --log-format TEXT          text or json: one object a line; default: DRIPLINE_LOG, else text
  -v, --verbose                  a line for each request too
  -q, --quiet                    warnings only; twice: nothing
  -V, --version
  -h, --help

key=value puts a value over the configuration, e.g. endpoints.0.log_interval=5.
Stops on SIGTERM or SIGINT and finishes what it holds.
`

export function parseServe(argv: readonly string[]): Parsed {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(argv)
  } catch (error) {
    return usage(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error), EXIT.unknown)
  }
  const { values, positionals } = parsed
  if (values.help) return { state: 'show', what: 'help' }
  if (values.version) return { state: 'show', what: 'version' }
  const [configs, words] = [values.config, positionals]
  if (configs === undefined && words.length === 0) return usage('option -c FILE is missing', EXIT.missing)
  const format = values['config-encoding']
  if (format !== undefined && format !== 'yaml' && format !== 'json')
    return usage(`--config-encoding ${format}: yaml or json`, EXIT.conversion)
  const logFormat = values['log-format']
  if (logFormat !== undefined && logFormat !== 'text' && logFormat !== 'json')
    return usage(`--log-format ${logFormat}: text or json`, EXIT.conversion)
  const numbers: Record<string, number> = {}
  for (const [option, least, most = Number.MAX_SAFE_INTEGER] of NUMBERS) {
    const text = values[option]
    if (text === undefined) continue
    const number = Number(text)
    if (text.trim() === '' || !(number >= least && number <= most))
      return usage(`--${option} ${text}: not a number from ${least} on`, EXIT.conversion)
    numbers[option] = number
  }
  const overrides = Object.entries({
    host: values.broker,
    port: numbers.port,
    username: values.username,
    password: values.password,
    passwordFile: values['password-file'],
    authFile: values['auth-file'],
    requestsExchange: values['requests-exchange'],
    alertsExchange: values['alerts-exchange'],
    heartbeatRoutingKey: values['heartbeat-routing-key'],
    heartbeatIntervalS: numbers['heartbeat-interval-s'],
    maxPayloadBytes: numbers['max-payload'],
    maxConnectionAttempts: numbers['max-connection-attempts'],
    messageWaitMs: numbers['message-wait-ms'],
    metricsPort: values['metrics-port'],
  }).filter(([, value]) => value !== undefined)
  try {
    return {
      state: 'serve',
      options: {
        config: configs ?? null,
        format: format ?? null,
        words: words.map(wordMap),
        overrides: Object.fromEntries(overrides),
        logFormat: logFormat ?? null,
        verbosity: (values.verbose?.length ?? 0) - (values.quiet?.length ?? 0),
      },
    }
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error), EXIT.unknown)
  }
}

const NUMBERS: readonly (readonly [NumberOption, number, number?])[] = [
  ['port', 1, 65_535],
  ['max-payload', 1],
  ['heartbeat-interval-s', 0],
  ['max-connection-attempts', 1],
  ['loop-timeout-ms', 0],
  ['message-wait-ms', 0],
]

type NumberOption =
  | 'port'
  | 'max-payload'
  | 'heartbeat-interval-s'
  | 'max-connection-attempts'
  | 'loop-timeout-ms'
  | 'message-wait-ms'

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, strict: true, allowPositionals: true })
}

function usage(problem: string, exitCode: number): Parsed {
  return { state: 'usage', problem, exitCode }
}
