import { parseArgs } from 'node:util'
import type { Overrides } from '../../runtime/read-class.ts'

export interface ServeOptions {
  readonly config: string
  readonly overrides: Overrides
  readonly passwordFile: string | null
  /** 0: changes of state and warnings; positive: each request too; negative: warnings only. */
  readonly verbosity: number
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
} as const

export const HELP = `dl-serve: run a dripline service

usage: dl-serve -c FILE [options]

  -c, --config FILE              runtime configuration (.yaml or .json)
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
  -v, --verbose                  a line for each request too
  -q, --quiet                    warnings only
  -V, --version
  -h, --help

Stops on SIGTERM or SIGINT and finishes what it holds.
`

export function parseServe(argv: readonly string[]): Parsed {
  let values: ReturnType<typeof parse>
  try {
    values = parse(argv)
  } catch (error) {
    return usage(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error), EXIT.unknown)
  }
  if (values.help) return { state: 'show', what: 'help' }
  if (values.version) return { state: 'show', what: 'version' }
  if (values.config === undefined) return usage('option -c FILE is missing', EXIT.missing)
  const numbers: Record<string, number> = {}
  for (const [option, least] of NUMBERS) {
    const text = values[option]
    if (text === undefined) continue
    const number = Number(text)
    if (text.trim() === '' || !(number >= least)) return usage(`--${option} ${text}: not a number`, EXIT.conversion)
    numbers[option] = number
  }
  const overrides = Object.entries({
    host: values.broker,
    port: numbers.port,
    username: values.username,
    password: values.password,
    authFile: values['auth-file'],
    requestsExchange: values['requests-exchange'],
    alertsExchange: values['alerts-exchange'],
    heartbeatRoutingKey: values['heartbeat-routing-key'],
    heartbeatIntervalS: numbers['heartbeat-interval-s'],
    maxPayloadBytes: numbers['max-payload'],
  }).filter(([, value]) => value !== undefined)
  return {
    state: 'serve',
    options: {
      config: values.config,
      overrides: Object.fromEntries(overrides),
      passwordFile: values['password-file'] ?? null,
      verbosity: (values.verbose?.length ?? 0) - (values.quiet?.length ?? 0),
    },
  }
}

const NUMBERS = [
  ['port', 1],
  ['max-payload', 1],
  ['heartbeat-interval-s', 0],
  ['max-connection-attempts', 0],
  ['loop-timeout-ms', 0],
  ['message-wait-ms', 0],
] as const

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: OPTIONS, strict: true, allowPositionals: false }).values
}

function usage(problem: string, exitCode: number): Parsed {
  return { state: 'usage', problem, exitCode }
}
