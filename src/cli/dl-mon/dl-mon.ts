import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { keepConnected } from '../../broker/keep-connected.ts'
import type { Delivery, Link } from '../../broker/link.ts'
import { MeshError } from '../../errors/mesh-error.ts'
import { type Joined, Reassembler } from '../../protocol/chunks.ts'
import { decodeChunkId, decodeMessage } from '../../protocol/decode.ts'
import type { Payload, PayloadMap } from '../../protocol/json.ts'
import type { AnyMessage } from '../../protocol/message.ts'
import { EXCHANGE, MONITOR_QUEUE } from '../../protocol/topology.ts'
import { CLI_EXIT, CommandLineError, parseCommandLine, type SharedOptions, sharedCommand } from '../dl/command-line.ts'
import { expandedPath, mapOf, own, placedAt } from '../dl/config.ts'
import { isShown, type ProgramIo } from '../dl/io.ts'
import { messageJson, messageText } from '../dl/message-text.ts'
import { type MeshSettings, meshSettings, readConfig } from '../dl/settings.ts'
import { keyword, typedWord } from '../dl/typed-word.ts'

interface MonitorOptions extends SharedOptions {
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
  const options = command.opts<MonitorOptions>()
  if (options.config !== undefined && !existsSync(expandedPath(options.config, io.home, io.env)))
    throw new CommandLineError(`--config: File does not exist: ${options.config}`, CLI_EXIT.fileMissing)
  const config = await readConfig(options, keywordsOf(command.args), monitorLayer(options), MONITOR_KEYS, io)
  const watch = watchOf(config)
  const settings = await meshSettings(config, options, io)
  await new Monitor(watch, settings, options, io).run(signal)
  return 0
}

function keywordsOf(words: readonly string[]): PayloadMap[] {
  return words.map((word) => {
    const pair = keyword(word)
    if (pair === null)
      throw new CommandLineError(`"${word}" belongs to no option: give binding keys after -r or -a`, CLI_EXIT.mismatch)
    try {
      return placedAt(pair.address, typedWord(pair.value))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new CommandLineError(`not a key: ${reason}`, CLI_EXIT.mismatch)
    }
  })
}

function monitorLayer(options: MonitorOptions): PayloadMap {
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

const MAX_PENDING_BYTES = 64 * 1024 * 1024
/** Messages on their way to a slow reader of our output; the rest waits in the broker. */
const DELIVERIES_AHEAD = 256

class Monitor {
  readonly #watch: Watch
  readonly #settings: MeshSettings
  readonly #options: MonitorOptions
  readonly #io: ProgramIo
  readonly #reassembler: Reassembler<Delivery>
  #printing: Promise<void> = Promise.resolve()
  #attempts = 0

  constructor(watch: Watch, settings: MeshSettings, options: MonitorOptions, io: ProgramIo) {
    this.#watch = watch
    this.#settings = settings
    this.#options = options
    this.#io = io
    this.#reassembler = new Reassembler({ waitMs: settings.messageWaitMs, maxPendingBytes: MAX_PENDING_BYTES })
  }

  async run(signal: AbortSignal): Promise<void> {
    const expiry = setInterval(() => this.#expire(), Math.max(50, this.#settings.messageWaitMs / 4))
    try {
      await keepConnected(
        {
          address: this.#settings.address,
          name: 'dl-mon',
          setUp: (link) => this.#setUp(link),
          onConnected: () => {
            this.#attempts = 0
            this.#say(0, `dl-mon: connected to ${this.#settings.address.host}, watching ${this.#watched()}`)
          },
          onLost: (reason, nextAttemptMs) => this.#say(1, `dl-mon: ${reason}; next attempt in ${nextAttemptMs} ms`),
          givesUp: (error) => this.#givesUp(error),
        },
        signal,
      )
    } finally {
      clearInterval(expiry)
      await this.#printing
    }
  }

  #givesUp(error: unknown): boolean {
    if (error instanceof MeshError && error.code === 'broker-refused') return true
    this.#attempts++
    return this.#settings.maxConnectionAttempts !== null && this.#attempts >= this.#settings.maxConnectionAttempts
  }

  #watched(): string {
    const { requestKeys, alertKeys } = this.#watch
    return [...requestKeys.map((key) => `requests ${key}`), ...alertKeys.map((key) => `alerts ${key}`)].join(', ')
  }

  async #setUp(link: Link): Promise<void> {
    const { requestsExchange, alertsExchange } = this.#settings
    // A fresh name each time: the broker may still hold the queue of a connection that it has not given up yet.
    const queue = `monitor_${randomUUID()}`
    await link.declareExchange(requestsExchange, EXCHANGE)
    await link.declareExchange(alertsExchange, EXCHANGE)
    await link.declareQueue(queue, MONITOR_QUEUE)
    for (const key of this.#watch.requestKeys) await link.bind(queue, requestsExchange, key)
    for (const key of this.#watch.alertKeys) await link.bind(queue, alertsExchange, key)
    await link.consume(queue, { exclusive: true, noAck: false, prefetch: DELIVERIES_AHEAD }, (delivery) =>
      this.#onDelivery(delivery),
    )
  }

  #onDelivery(delivery: Delivery): void {
    const id = decodeChunkId(delivery)
    if (!('uuid' in id)) {
      this.#drop(delivery, id.reason)
      delivery.acknowledge()
      return
    }
    const joined = this.#reassembler.add(id, delivery.body, delivery, Date.now())
    if (joined === null) delivery.acknowledge()
    else this.#show(joined, id.uuid, () => delivery.acknowledge())
  }

  #expire(): void {
    for (const joined of this.#reassembler.expire(Date.now())) {
      const id = decodeChunkId(joined.first)
      if ('uuid' in id) this.#show(joined, id.uuid, () => undefined)
    }
  }

  #show(joined: Joined<Delivery>, uuid: string, done: () => void): void {
    const decoded = decodeMessage(joined.first, uuid, joined.body, joined.state === 'complete')
    if (decoded.state === 'dropped') {
      this.#drop(joined.first, decoded.reason)
      done()
      return
    }
    const text = shown(decoded.message, this.#watch.form)
    // Acknowledged when handed over: a slow reader holds the broker back, and our memory stays small.
    this.#printing = this.#printing.then(() => this.#io.out(text)).then(done)
  }

  #drop(delivery: Delivery, reason: string): void {
    this.#say(1, `dl-mon: message dropped (routing key ${delivery.routingKey}): ${reason}`)
  }

  #say(level: 0 | 1, line: string): void {
    if (isShown(level, this.#options)) this.#io.err(line)
  }
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
