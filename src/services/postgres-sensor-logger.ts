import type { KeptDatabase } from '../database/keep-database.ts'
import { MeshError } from '../errors/mesh-error.ts'
import { type Decoded, INCOMPLETE } from '../protocol/decode.ts'
import { isMap } from '../protocol/json.ts'
import type { Alert } from '../protocol/message.ts'
import { LOGGER_QUEUE, loggerQueueName } from '../protocol/topology.ts'
import { AlertConsumer, type AlertConsumerOptions } from '../runtime/alert-consumer.ts'
import { BoundedConsumer } from '../runtime/bounded-consumer.ts'
import { Intake, LARGEST_BODY_BYTES } from '../runtime/intake.ts'
import type { Metric } from '../runtime/metrics.ts'
import type { Delivery, Link } from '../runtime/service.ts'
import { type AlertRow, AlertStore, rememberedId } from './alert-store.ts'
import { BatchWriter } from './batch-writer.ts'
import { DeadLetters, LONGEST_REASON } from './dead-letters.ts'
import { SQLTable } from './sql-table.ts'

export interface SensorLoggerOptions extends AlertConsumerOptions {
  /** The endpoint whose table takes the rows. */
  readonly tableEndpoint: string
}

/** What has become of the alerts since the start. */
export interface LoggerCounts {
  /** Committed. */
  readonly rows: number
  /** Came again and were no second row. */
  readonly redelivered: number
  /** Can never be stored; in the queue `<service>.dead`. */
  readonly deadLettered: number
  /** In hand: received, not committed yet. */
  readonly waiting: number
}

/** Alerts in hand at a time: bounds memory while the database is away. */
const ALERTS_AHEAD = 4_000
const MOST_ROWS_AT_ONCE = 1_000

/** An alert on its way to its row, with everything the broker still keeps for us. */
interface Pending extends AlertRow {
  /** The last delivery of the message, and those of its other chunks. */
  deliveries: readonly Delivery[]
}

/**
 * Turns alerts into rows. It takes them from a durable queue of its own and acknowledges each only after its row is
 * committed, so that neither its own end nor an outage of the database loses one; what it has stored is remembered in the
 * same transaction, so that none becomes two rows. What can never be stored goes to the queue `<service>.dead` with its
 * reason.
 */
export class PostgresSensorLogger extends AlertConsumer {
  readonly database: KeptDatabase
  readonly #tableEndpoint: string
  readonly #intake: Intake
  readonly #inHand = new Map<string, Pending>()
  readonly #writer: BatchWriter<Pending>
  readonly #store: AlertStore
  readonly #dead: DeadLetters
  readonly #stop = new AbortController()
  readonly #consumer = new BoundedConsumer((text) => this.log.warn(text))
  readonly #refusing = new Set<Promise<void>>()
  #tableFound: SQLTable | null = null
  #takesQueueAsItIs = false
  #rows = 0
  #redelivered = 0
  #deadLettered = 0

  constructor(options: SensorLoggerOptions, database: KeptDatabase) {
    super(options)
    this.database = database
    this.#tableEndpoint = options.tableEndpoint
    this.#dead = new DeadLetters(options.name)
    this.#store = new AlertStore({
      logger: options.name,
      table: () => this.#table(),
      warn: (text) => this.log.warn(text),
    })
    this.#intake = new Intake({
      waitMs: options.messageWaitMs ?? 1000,
      holdsChunks: true,
      onMessage: (decode, uuid, _routingKey, deliveries) => {
        const bytes = deliveries.reduce((sum, { body }) => sum + body.length, 0)
        if (bytes <= LARGEST_BODY_BYTES) this.#take(uuid, deliveries, decode())
        else
          this.#refuse(
            rememberedId(uuid),
            deliveries,
            `its body of ${bytes} bytes is larger than ${LARGEST_BODY_BYTES}`,
          )
      },
    })
    this.#writer = new BatchWriter({
      store: (items) => this.#write(items),
      onStored: (items) => this.#onStored(items),
      onRefused: (item, reason) => this.#deadLetter(item.id, item.deliveries, reason),
      groupKey: ({ row }) => row.columns,
      mostAtOnce: MOST_ROWS_AT_ONCE,
    })
  }

  get counts(): LoggerCounts {
    return {
      rows: this.#rows,
      redelivered: this.#redelivered,
      deadLettered: this.#deadLettered,
      waiting: this.#inHand.size,
    }
  }

  protected override moreMetrics(): readonly Metric[] {
    const { rows, redelivered, deadLettered, waiting } = this.counts
    const counter = (name: string, help: string, value: number): Metric => ({ name, kind: 'counter', help, value })
    return [
      counter('rows', 'Rows committed.', rows),
      counter('redelivered', 'Alerts that came again and were no second row.', redelivered),
      counter('dead_lettered', 'Alerts that can never be stored; in the queue <service>.dead.', deadLettered),
      { name: 'rows_waiting', kind: 'gauge', help: 'Alerts received, their rows not committed yet.', value: waiting },
    ]
  }

  override async run(signal: AbortSignal): Promise<void> {
    // Before the base class listens: a batch that waits for the database must not hold up the stop.
    signal.addEventListener('abort', () => this.#stop.abort(), { once: true })
    try {
      await super.run(signal)
    } finally {
      this.#intake.stop()
      await this.database.close()
    }
  }

  protected override async setUpMore(link: Link): Promise<void> {
    const queue = loggerQueueName(this.name)
    await this.#dead.setUp(link)
    await this.#declareQueue(link, queue)
    for (const key of this.alertKeys) await link.bind(queue, this.alertsExchange, key)
    const flags = { exclusive: false, noAck: false, prefetch: ALERTS_AHEAD }
    await this.#consumer.consume(link, queue, flags, (delivery) => {
      if (!this.#stop.signal.aborted) this.#intake.take(delivery)
    })
  }

  /** A queue that somebody made otherwise is used as it is: what waits in it must not be lost to a refusal. */
  async #declareQueue(link: Link, queue: string): Promise<void> {
    if (this.#takesQueueAsItIs && (await link.queueState(queue)) !== null) return
    this.#takesQueueAsItIs = false
    try {
      await link.declareQueue(queue, LOGGER_QUEUE)
    } catch (error) {
      // The broker has closed the link with its refusal: the next attempt, which follows at once, looks only.
      this.#takesQueueAsItIs = error instanceof MeshError && error.code === 'declared-differently'
      if (this.#takesQueueAsItIs) {
        const hint = `alerts waiting in it may be lost when the broker restarts; delete it while it is empty, and it is made anew`
        this.log.warn(`the queue "${queue}" exists with other properties and is used as it is: ${hint}`)
      }
      throw error
    }
  }

  protected override async windDownMore(): Promise<void> {
    await this.#writer.idle()
    await Promise.all(this.#refusing)
  }

  #take(messageId: string, deliveries: readonly Delivery[], decoded: Decoded): void {
    const id = rememberedId(messageId)
    const known = this.#inHand.get(id)
    // Delivered again after a lost connection, while its row is still on its way.
    if (known !== undefined) known.deliveries = this.#again(known.deliveries, deliveries)
    else if (decoded.state === 'dropped') this.#refuse(id, deliveries, decoded.reason)
    // Its other chunks are not given to us now: they all come again with the next connection.
    else if (decoded.message.invalid?.error === INCOMPLETE && this.#consumer.isCareful) return
    else if (decoded.message.type === 'alert') this.#hold(id, decoded.message, deliveries)
    else this.#refuse(id, deliveries, `a ${decoded.message.type} is no alert`)
  }

  #again(before: readonly Delivery[], now: readonly Delivery[]): readonly Delivery[] {
    this.#redelivered++
    return [...before, ...now]
  }

  #hold(id: string, alert: Alert, deliveries: readonly Delivery[]): void {
    try {
      const pending = { id, row: this.#rowOf(alert), deliveries }
      this.#inHand.set(id, pending)
      this.#writer.push(pending)
    } catch (error) {
      this.#refuse(id, deliveries, error instanceof Error ? error.message : String(error))
    }
  }

  /** Later wins: time of the alert, groups of the routing key, keys of the payload. */
  #rowOf(alert: Alert): AlertRow['row'] {
    if (alert.invalid !== null) throw new Error(alert.invalid.error)
    if (!isMap(alert.payload)) throw new Error('the body is not an object')
    const routingData = this.routingData(alert.routingKey)
    if (routingData === null) throw new Error(`the parser does not match the routing key "${alert.routingKey}"`)
    const row = this.#table().rows.row(alert.payload, routingData, { timestamp: alert.timestamp })
    if (row.columns.length === 0) throw new Error('it has a value for no column of the table')
    return row
  }

  #table(): SQLTable {
    if (this.#tableFound !== null) return this.#tableFound
    const table = this.endpoints.find(({ name }) => name === this.#tableEndpoint)
    if (table instanceof SQLTable) {
      this.#tableFound = table
      return table
    }
    throw new Error(`there is no SQLTable endpoint "${this.#tableEndpoint}"`)
  }

  async #write(items: readonly Pending[]): Promise<void> {
    let attempts = 0
    const stored = await this.database.persist(
      (connection) => this.#store.store(connection, items),
      (error, nextAttemptMs) => {
        attempts++
        // Doubling: a database that is away for a week must not fill the disk with lines.
        if ((attempts & (attempts - 1)) !== 0) return
        const reason = error instanceof Error ? error.message : String(error)
        this.log.warn(`${items.length} alerts wait for the database: ${reason}; next attempt in ${nextAttemptMs} ms`)
      },
      this.#stop.signal,
    )
    if (attempts > 0) this.log.info(`the database is back after ${attempts} attempts`)
    this.#rows += stored
    this.#redelivered += items.length - stored
  }

  #onStored(items: readonly Pending[]): void {
    for (const { id, deliveries } of items) {
      this.#inHand.delete(id)
      acknowledge(deliveries)
    }
    this.log.debug(`${items.length} rows committed, ${this.#rows} since the start`)
  }

  #refuse(id: string, deliveries: readonly Delivery[], reason: string): void {
    const refusing = this.#deadLetter(id, deliveries, reason).then(() => void this.#refusing.delete(refusing))
    this.#refusing.add(refusing)
  }

  async #deadLetter(id: string, deliveries: readonly Delivery[], fullReason: string): Promise<void> {
    // The database repeats the value that it refuses, whatever its length.
    const reason = fullReason.slice(0, LONGEST_REASON)
    const routingKey = deliveries[0]?.routingKey ?? ''
    try {
      await this.#dead.put(deliveries, reason)
      this.#deadLettered++
      this.log.warn(`alert ${routingKey} cannot be stored (${this.#deadLettered} so far): ${reason}`)
      acknowledge(deliveries)
    } catch (error) {
      // Not acknowledged: the broker gives it to us again, and it takes this way once more.
      this.log.warn(`alert ${routingKey}: no dead letter: ${error instanceof Error ? error.message : error}`)
    } finally {
      this.#inHand.delete(id)
    }
  }
}

function acknowledge(deliveries: readonly Delivery[]): void {
  for (const delivery of deliveries) delivery.acknowledge()
}
