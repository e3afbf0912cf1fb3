// The baseline of bench/logger.ts: a bare consumer that batches INSERTs, with nothing around it. It keeps what a batch
// needs in memory, acknowledges after the commit, and knows neither chunks nor repetitions nor outages.
import { type ConsumeMessage, connect } from 'amqplib'
import { Client } from 'pg'

const [amqpUrl = '', postgresUrl = ''] = process.argv.slice(2)
const MOST_ROWS = 500
const COLUMNS = 4

const database = new Client(postgresUrl)
await database.connect()
const channel = await (await connect(amqpUrl, { noDelay: true })).createChannel()
await channel.prefetch(2_000)
const waiting: ConsumeMessage[] = []
let isWriting = false

async function write(): Promise<void> {
  if (isWriting) return
  isWriting = true
  while (waiting.length > 0) {
    const batch = waiting.splice(0, MOST_ROWS)
    const values = batch.flatMap(({ content, fields, properties }) => {
      const { value_raw = null, value_cal = null } = JSON.parse(content.toString())
      return [fields.routingKey.split('.')[1], properties.headers?.timestamp, value_raw, value_cal]
    })
    const places = batch.map(
      (_, row) => `($${row * COLUMNS + 1},$${row * COLUMNS + 2},$${row * COLUMNS + 3},$${row * COLUMNS + 4})`,
    )
    await database.query(
      `INSERT INTO numeric_data (sensor_name, "timestamp", value_raw, value_cal) VALUES ${places.join(',')}`,
      values,
    )
    const last = batch.at(-1)
    if (last !== undefined) channel.ack(last, true)
  }
  isWriting = false
}

await channel.consume('sensor_data_logger.alerts', (message) => {
  if (message === null) return
  waiting.push(message)
  void write()
})
