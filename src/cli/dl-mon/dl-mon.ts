import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import type { Payload, PayloadMap } from '../../protocol/json.ts'
import type { AnyMessage } from '../../protocol/message.ts'
import { CLI_EXIT, CommandLineError, parseCommandLine, type SharedOptions, sharedCommand } from '../dl/command-line.ts'
import { expandedPath, mapOf, own } from '../dl/config.ts'
import { isShown, type ProgramIo } from '../dl/io.ts'
import { keywordLayers } from '../dl/keywords.ts'
import { messageJson, messageText } from '../dl/message-text.ts'
import { meshSettings, readConfig } from '../dl/settings.ts'
import { Monitor, watchedText } from './monitor.ts'

interface MonitorCommandOptions extends SharedOptions {
  readonly requests?: readonly string[]
  readonly alerts?: readonly string[]
  readonly jsonPrint?: boolean
  readonly prettyPrint?: boolean
}

type Form = 'text' | 'compact' | 'pretty'

/** What to watch and how to show it. */
interface Watch {
  readonly requestKeys: readonly string[]
  readonly alertKeys: readonly string[]
  readonly form: Form
}

const MONITOR_KEYS = ['request_keys', 'request_key', 'alert_keys', 'alert_key', 'json_print', 'pretty_print']

function monitorCommand(version: string): Command {
  return sharedCommand('dl-mon', 'Prints the messages of a mesh until it is stopped.', version)
    .usage('[options] -r <key …> -a <key …> [key=value …]')
    .argument('[words...]')
    .option('-r, --requests <key...>', 'binding keys on the requests exchange (requests and replies)')
    .option('-a, --alerts <key...>', 'binding keys on the alerts exchange')
    .option('--json-print', 'print each message as JSON on one line')
    .option('--pretty-print', 'print each message as indented JSON')
    .addHelpText('after', HELP)
}

const HELP = `
In a binding key, * stands for one part and # for any number of them.

Examples:
  dl-mon -b localhost -a sensor_value.#
  dl-mon -b localhost -a heartbeat.# --json-print
  dl-mon -b localhost -r my_store.# peaches.#

Watching '#' on the requests exchange (-r) takes every request: those to nobody then wait instead of failing at once.`

/**
 * dl-mon: prints what goes over the mesh until `signal` is aborted; it waits for an absent broker, and comes back after
 * a lost connection.
 *
 * @throws CommandLineError, MeshError: nothing was watched
 */
export async function dlMon(argv: readonly string[], io: ProgramIo, signal: AbortSignal): Promise<number> {
  const command = await parseCommandLine(monitorCommand(io.version), argv, io)
  if (typeof command === 'number') return command
  const options = command.opts<MonitorCommandOptions>()
  if (options.config !== undefined && !existsSync(expandedPath(options.config, io.home, io.env)))
    throw new CommandLineError(`--config: File does not exist: ${options.config}`, CLI_EXIT.fileMissing)
  const keywords = keywordLayers(command.args, 'give binding keys after -r or -a')
  const config = await readConfig(options, keywords, monitorLayer(options), MONITOR_KEYS, io)
  const watch = watchOf(config)
  const settings = await meshSettings(config, options, io)
  const say = (level: 0 | 1, line: string): void => {
    if (isShown(level, options)) io.err(`dl-mon: ${line}`)
  }
  const monitor = new Monitor({
    ...settings,
    ...watch,
    name: 'dl-mon',
    show: (message) => io.out(shown(message, watch.form)),
    onConnected: () => say(0, `connected to ${settings.address.host}, watching ${watchedText(watch)}`),
    onLost: (reason, nextAttemptMs) => say(1, `${reason}; next attempt in ${nextAttemptMs} ms`),
    onDropped: (routingKey, reason) => say(1, `message dropped (routing key ${routingKey}): ${reason}`),
  })
  await monitor.run(signal)
  return 0
}

function monitorLayer(options: MonitorCommandOptions): PayloadMap {
  return mapOf([
    ['request_keys', options.requests],
    ['alert_keys', options.alerts],
    ['json_print', options.jsonPrint],
    ['pretty_print', options.prettyPrint],
  ])
}

function watchOf(config: PayloadMap): Watch {
  const keys = (name: string): string[] => [name, `${name}s`].flatMap((key) => texts(own(config, key) ?? []))
  const watch = { requestKeys: keys('request_key'), alertKeys: keys('alert_key') }
  if (watch.requestKeys.length + watch.alertKeys.length === 0) {
    throw new CommandLineError(
      'At least one binding key is required: -a <key> for alerts, -r <key> for requests',
      CLI_EXIT.required,
    )
  }
  const form = own(config, 'pretty_print') === true ? 'pretty' : own(config, 'json_print') === true ? 'compact' : 'text'
  return { ...watch, form }
}

function texts(value: Payload): string[] {
  return (Array.isArray(value) ? value : [value]).map(String)
}

function shown(message: AnyMessage, form: Form): string {
  return form === 'text' ? `${header(new Date())} ${messageText(message)}\n` : `${messageJson(message, form)}\n`
}

/** The reference's log header, in local time like its own. */
function header(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  const date = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-')
  return `${date} ${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':')} [ PROG] dl-mon:`
}
