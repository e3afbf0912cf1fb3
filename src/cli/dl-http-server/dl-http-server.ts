import { existsSync, statSync } from 'node:fs'
import type { Command } from 'commander'
import { keepClient } from '../../client/keep-client.ts'
import { MeshError } from '../../errors/mesh-error.ts'
import { startGateway } from '../../gateway/gateway.ts'
import type { Payload, PayloadMap } from '../../protocol/json.ts'
import { Patience } from '../../runtime/patience.ts'
import {
  CLI_EXIT,
  CommandLineError,
  numberFrom,
  parseCommandLine,
  type SharedOptions,
  sharedCommand,
} from '../dl/command-line.ts'
import { expandedPath, mapOf, own } from '../dl/config.ts'
import { keepHealthFile } from '../dl/health-file.ts'
import { isShown, type ProgramIo } from '../dl/io.ts'
import { keywordLayers } from '../dl/keywords.ts'
import { type MeshSettings, meshSettings, readConfig } from '../dl/settings.ts'

interface HttpOptions extends SharedOptions {
  readonly httpHost?: string
  readonly httpPort?: number
  readonly webRoot?: string
  readonly timeout?: number
  readonly allowedHosts?: readonly string[]
}

/** Where it listens and what it serves, from whichever layer says so. */
interface HttpSettings {
  readonly host: string
  readonly port: number
  readonly webRoot: string | null
  readonly timeoutMs: number
  readonly allowedHosts: readonly string[]
}

const HTTP_KEYS = ['http_host', 'http_port', 'web_root', 'timeout', 'allowed_hosts']

function httpCommand(version: string): Command {
  return sharedCommand('dl-http-server', 'Serves HTTP in front of a mesh until it is stopped.', version)
    .usage('[options] [key=value …]')
    .argument('[words...]')
    .option('--http-host <address>', 'address to listen on; default: 127.0.0.1, this machine only')
    .option('--http-port <number>', 'port to listen on; default: 8080', numberFrom(0, true))
    .option('--web-root <folder>', 'folder of the files below /web/; default: /html, if there is one')
    .option('-t, --timeout <seconds>', 'how long a reply is waited for; default: 10', numberFrom(0.001, false))
    .option('--allowed-hosts <name...>', 'names of this machine with a dot in them, as browsers call it')
    .addHelpText('after', HELP)
}

const HELP = `
Routes:
  GET  /hello             always answers
  GET  /web/…             files of the web root
  GET  /dl/peaches        get peaches; /dl/my_store/peaches has the routing key my_store.peaches
  PUT  /dl/peaches        set, e.g. {"values": [2.5]}
  POST /dl/peaches        cmd; headers specifier: ping, lockout-key: <UUID>

There is no login: whoever reaches the port can set values. Mind where it listens.`

/**
 * dl-http-server: HTTP in front of a mesh until `signal` is aborted. It listens at once and answers 503 for as long as
 * there is no broker.
 *
 * @throws CommandLineError, MeshError: port-taken, config-invalid, broker-refused
 */
export async function dlHttpServer(argv: readonly string[], io: ProgramIo, signal: AbortSignal): Promise<number> {
  const command = await parseCommandLine(httpCommand(io.version), argv, io)
  if (typeof command === 'number') return command
  const options = command.opts<HttpOptions>()
  if (options.config !== undefined && !existsSync(expandedPath(options.config, io.home, io.env)))
    throw new CommandLineError(`--config: File does not exist: ${options.config}`, CLI_EXIT.fileMissing)
  const keywords = keywordLayers(command.args, 'see --help')
  const config = await readConfig(options, keywords, httpLayer(options), HTTP_KEYS, io)
  const mesh = await meshSettings(config, options, io)
  await serveHttp(httpSettings(config, io), mesh, options, io, signal)
  return 0
}

function httpLayer(options: HttpOptions): PayloadMap {
  return mapOf([
    ['http_host', options.httpHost],
    ['http_port', options.httpPort],
    ['web_root', options.webRoot],
    ['timeout', options.timeout],
    ['allowed_hosts', options.allowedHosts],
  ])
}

const DEFAULT_WEB_ROOT = '/html'

function httpSettings(config: PayloadMap, io: ProgramIo): HttpSettings {
  const number = (key: string, missing: number): number => {
    const value = own(config, key) ?? missing
    const plain = Number(value)
    if (Number.isFinite(plain) && plain >= 0) return plain
    throw new MeshError('config-invalid', `${key}: expected a number`)
  }
  const port = number('http_port', 8080)
  if (!Number.isInteger(port) || port > 65_535)
    throw new MeshError('config-invalid', `http_port: there is no port ${port}`)
  const allowedHosts = own(config, 'allowed_hosts') ?? []
  return {
    host: textOf('http_host', own(config, 'http_host') ?? '127.0.0.1'),
    port,
    webRoot: webRootOf(own(config, 'web_root'), io),
    timeoutMs: number('timeout', 10) * 1000,
    allowedHosts: (Array.isArray(allowedHosts) ? allowedHosts : [allowedHosts]).map((name) =>
      String(name).toLowerCase(),
    ),
  }
}

function textOf(key: string, value: Payload): string {
  if (typeof value === 'string' && value !== '') return value
  throw new MeshError('config-invalid', `${key}: expected text`)
}

/** The default folder may be absent; one that was asked for may not. */
function webRootOf(written: Payload | undefined, io: ProgramIo): string | null {
  const folder = written === undefined ? DEFAULT_WEB_ROOT : expandedPath(textOf('web_root', written), io.home, io.env)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder
  if (written === undefined) return null
  throw new MeshError('config-invalid', `web_root: there is no folder ${folder}`)
}

async function serveHttp(
  settings: HttpSettings,
  mesh: MeshSettings,
  options: HttpOptions,
  io: ProgramIo,
  signal: AbortSignal,
): Promise<void> {
  const say = (level: -1 | 0 | 1, text: string): void => {
    const name = { '-1': 'DEBUG', '0': 'INFO', '1': 'WARNING' }[String(level)]
    // A request must not be able to fake a second line.
    const line = text.replaceAll(/[\p{Cc}]+/gu, ' ')
    if (isShown(level, options)) io.err(`${new Date().toISOString()} ${name} dl-http-server: ${line}`)
  }
  const connectionAttempts = mesh.maxConnectionAttempts ?? Number.POSITIVE_INFINITY
  const patience = new Patience({ nameWaitMs: 0, connectionAttempts })
  const connection = new AbortController()
  const { kept, ended } = keepClient(
    {
      ...mesh,
      sender: io.sender,
      name: 'dl-http-server',
      givesUp: (error) => patience.givesUp(error),
      onConnected: () => {
        patience.connected()
        say(0, `connected to ${mesh.address.host}`)
      },
      onLost: (reason, nextAttemptMs) => {
        if (patience.isWorthALine()) say(1, `no broker: ${reason}; next attempt in ${nextAttemptMs} ms`)
      },
    },
    connection.signal,
  )
  // Until it is awaited below: a refused login must not count as unhandled.
  ended.catch(() => undefined)
  try {
    const gateway = await startGateway({
      ...settings,
      client: () => kept.client,
      log: { debug: (text) => say(-1, text), info: (text) => say(0, text) },
    })
    say(0, `listening on http://${settings.host}:${gateway.port}`)
    const stopHealth = keepHealthFile(io, 'dl-http-server', () => ({
      isHealthy: kept.client !== null,
      facts: { connected: kept.client === null ? 'no' : 'yes' },
    }))
    try {
      await Promise.race([ended, aborted(signal)])
    } finally {
      stopHealth()
      await gateway.stop()
    }
  } finally {
    connection.abort()
  }
  await ended
  say(0, 'stopped')
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}
