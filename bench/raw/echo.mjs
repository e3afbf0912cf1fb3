// The baseline of bench/service.ts: a bare consumer on a queue of its own that sends back what it gets, with nothing
// around it.
import { connect } from 'amqplib'

const [amqpUrl = '', queue = ''] = process.argv.slice(2)
const channel = await (await connect(amqpUrl, { noDelay: true })).createConfirmChannel()
await channel.assertExchange('requests', 'topic', { durable: false })
await channel.assertQueue(queue, { exclusive: true, autoDelete: true, durable: false })
await channel.bindQueue(queue, 'requests', `${queue}.#`)
await channel.prefetch(64)
await channel.consume(queue, (message) => {
  if (message === null) return
  const { replyTo, correlationId } = message.properties
  channel.publish('requests', replyTo, message.content, { correlationId }, () => channel.ack(message))
})
