import type { KeptDatabase } from '../database/keep-database.ts'
import type { Decoded } from '../protocol/decode.ts'
import { integerField, readInteger } from '../protocol/headers.ts'
import { isMap } from '../protocol/json.ts'
import type { Alert } from '../protocol/message.ts'
import { deadLetterQueueName, LOGGER_QUEUE, loggerQueueName } from '../protocol/topology.ts'
import { AlertConsumer, type AlertConsumerOptions } from '../runtime/alert-consumer.ts'
import { Intake } from '../runtime/intake.ts'
import type { Delivery, Link } from '../runtime/service.ts'
import { BatchWriter } from './batch-writer.ts'
import { columnWithoutNumber, type InsertRow, insertRow } from './sql-row.ts'
import { SQLTable } from './sql-table.ts'

export interface SensorLoggerOptions extends AlertConsumerOptions {
  /** The endpoint whose table takes the rows. */
  readonly tableEndpoint: string
}

/** Alerts in hand at a time: bounds memory while the database is away. */
const ALERTS_AHEAD = 1_000
const MOST_ROWS_AT_ONCE = 500
const REMEMBERED = 20_000

/** An alert on its way to its row, with everything the broker still keeps for us. */
interface Pending {
  readonly id: string
  readonly row: InsertRow
  /** The last delivery of the message, and those of its other chunks. */
  deliveries: readonly Delivery[]
}

/**
 * Turns alerts into rows. It takes them from a durable queue of its own and acknowledges each only after its row is
 * committed, so that neither its own end nor an outage of the database loses one. What can never be stored goes to the
 * queue `<service>.dead` with its reason.
 */
export class PostgresSensorLogger extends AlertConsumer {
  readonly database: KeptDatabase
  readonly #tableEndpoint: string
  readonly #intake: Intake
  readonly #inHand = new Map<string, Pending>()
  readonly #stored = new Set<string>()
  readonly #writer: BatchWriter<Pending>
  readonly #stop = new AbortController()
  #link: Link | null = null
  #refused = 0
  #rows = 0

  constructor(options: SensorLoggerOptions, database: KeptDatabase) {
    super(options)
    this.database = database
    this.#tableEndpoint = options.tableEndpoint
    this.#intake = new Intake({
      waitMs: options.messageWaitMs ?? 1000,
      holdsChunks: true,
      onMessage: (decoded, uuid, _routingKey, deliveries) => this.#take(uuid, deliveries, decoded),
    })
    this.#writer = new BatchWriter({
      store: (items) => this.#store(items),
      onStored: (items) => this.#onStored(items),
      onRefused: (item, reason) => this.#deadLetter(item.id, item.deliveries, reason),
      groupKey: ({ row }) => [...row.keys()].join('\n'),
      mostAtOnce: MOST_ROWS_AT_ONCE,
    })
  }

  /** Rows committed and alerts refused since the start. */
  get counts(): { readonly rows: number; readonly refused: number } {
    return { rows: this.#rows, refused: this.#refused }
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
    await link.declareQueue(queue, LOGGER_QUEUE)
    await link.declareQueue(deadLetterQueueName(this.name), LOGGER_QUEUE)
    for (const key of this.alertKeys) await link.bind(queue, this.alertsExchange, key)
    this.#link = link
    const flags = { exclusive: false, noAck: false, prefetch: ALERTS_AHEAD }
    await link.consume(queue, flags, (delivery) => {
      if (!this.#stop.signal.aborted) this.#intake.take(delivery)
    })
  }

  protected override async windDownMore(): Promise<void> {
    await this.#writer.idle()
  }

  #take(id: string, deliveries: readonly Delivery[], decoded: Decoded): void {
    const known = this.#inHand.get(id)
    // Delivered again after a lost connection: stored already, or its row is still on its way.
    if (this.#stored.has(id)) acknowledge(deliveries)
    else if (known !== undefined) known.deliveries = deliveries
    else if (decoded.state === 'dropped') this.#refuse(id, deliveries, decoded.reason)
    else if (decoded.message.type === 'alert') this.#hold(decoded.message, deliveries)
    else this.#refuse(id, deliveries, `a ${decoded.message.type} is no alert`)
  }

  #hold(alert: Alert, deliveries: readonly Delivery[]): void {
    try {
      const pending = { id: alert.id, row: this.#rowOf(alert), deliveries }
      this.#inHand.set(alert.id, pending)
      this.#writer.push(pending)
    } catch (error) {
      this.#refuse(alert.id, deliveries, error instanceof Error ? error.message : String(error))
    }
  }

  /** Later wins: time of the alert, groups of the routing key, keys of the payload. */
  #rowOf(alert: Alert): InsertRow {
    if (alert.invalid !== null) throw new Error(alert.invalid.error)
    if (!isMap(alert.payload)) throw new Error('the body is not an object')
    const routingData = this.routingData(alert.routingKey)
    if (routingData === null) throw new Error(`the parser does not match the routing key "${alert.routingKey}"`)
    return insertRow(this.#table().columns, { timestamp: alert.timestamp, ...routingData, ...alert.payload })
  }

  #table(): SQLTable {
    const table = this.endpoints.find(({ name }) => name === this.#tableEndpoint)
    if (table instanceof SQLTable) return table
    throw new Error(`there is no SQLTable endpoint "${this.#tableEndpoint}"`)
  }

  async #store(items: readonly Pending[]): Promise<void> {
    const columns = [...(items[0]?.row.keys() ?? [])]
    let attempts = 0
    await this.database.persist(
      async (connection) => {
        const table = this.#table()
        const types = await table.types(connection)
        for (const { row } of items) {
          const column = columnWithoutNumber(row, types)
          if (column !== null) throw new TypeError(`the value for column "${column}" is not a number`)
        }
        const rows = items.map(({ row }) => [...row.values()])
        await connection.insertRows(table.table, columns, rows)
      },
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
  }

  #onStored(items: readonly Pending[]): void {
    for (const { id, deliveries } of items) {
      this.#inHand.delete(id)
      this.#remember(id)
      acknowledge(deliveries)
    }
    this.#rows += items.length
    this.log.debug(`${items.length} rows committed, ${this.#rows} since the start`)
  }

  /** A message delivered again by a broker that never saw our acknowledgement must not become a second row. */
  #remember(id: string): void {
    this.#stored.add(id)
    if (this.#stored.size <= REMEMBERED) return
    for (const oldest of this.#stored) {
      this.#stored.delete(oldest)
      break
    }
  }

  #refuse(id: string, deliveries: readonly Delivery[], reason: string): void {
    void this.#deadLetter(id, deliveries, reason)
  }

  async #deadLetter(id: string, deliveries: readonly Delivery[], reason: string): Promise<void> {
    this.#inHand.delete(id)
    this.#refused++
    const routingKey = deliveries[0]?.routingKey ?? ''
    this.log.warn(`alert ${routingKey} cannot be stored (${this.#refused} so far): ${reason}`)
    try {
      for (const delivery of deliveries) await this.#publishDead(delivery, reason)
      acknowledge(deliveries)
    } catch (error) {
      // Not acknowledged: the broker gives it to us again, and it takes this way once more.
      this.log.warn(`alert ${routingKey}: no dead letter: ${error instanceof Error ? error.message : error}`)
    }
  }

  async #publishDead(delivery: Delivery, reason: string): Promise<void> {
    const { contentEncoding, messageId, correlationId, replyTo, headers, body, routingKey } = delivery
    // Sent on with the field type it came with: the AMQP client would choose a shorter one.
    const type = readInteger(headers?.message_type)
    const typed = type === null || type < 0 ? {} : { message_type: integerField(type) }
    const about = { ...headers, ...typed, reason, alert_routing_key: routingKey }
    const given = { contentEncoding, messageId, correlationId, replyTo, headers: about, deliveryMode: 2 }
    const properties = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    if (this.#link === null) throw new Error('no broker')
    await this.#link.publish({
      exchange: '',
      routingKey: deadLetterQueueName(this.name),
      mandatory: false,
      body,
      properties,
    })
  }
}

function acknowledge(deliveries: readonly Delivery[]): void {
  for (const delivery of deliveries) delivery.acknowledge()
}
