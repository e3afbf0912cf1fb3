// The baseline of bench/requests.ts: a bare consumer that sends every request's body back with the headers of a reply,
// and does nothing else.
import { connect } from 'amqplib'

const [amqpUrl = ''] = process.argv.slice(2)
const integer = (value: number): object => ({ '!': 'uint32', value })
const versions = { dripline: { version: '3.0.0' }, 'dripline-mesh': { version: '0.1.0' } }
const sender_info = { exe: '/usr/bin/node', hostname: 'bench', service_name: 'my_store', username: 'root', versions }

const channel = await (await connect(amqpUrl, { noDelay: true })).createConfirmChannel()
await channel.assertExchange('requests', 'topic', { durable: false, autoDelete: false })
const { queue } = await channel.assertQueue('my_store', { durable: false, exclusive: true, autoDelete: true })
for (const name of ['my_store', 'peaches']) await channel.bindQueue(queue, 'requests', `${name}.#`)
await channel.prefetch(64)
const body = Buffer.from('{"value_cal":1.5,"value_raw":0.75}')
await channel.consume(queue, (message) => {
  if (message === null) return
  const { messageId, correlationId, replyTo } = message.properties
  const timestamp = new Date().toISOString()
  const headers = {
    message_type: integer(2),
    return_code: integer(0),
    return_message: '',
    sender_info,
    specifier: '',
    timestamp,
  }
  const properties = { contentEncoding: 'application/json', messageId, correlationId, replyTo: '', headers }
  channel.publish('requests', replyTo, body, properties)
  channel.ack(message)
})
