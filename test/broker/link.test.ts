import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:net'
import { type TestContext, test } from 'node:test'
import { brokerError } from '../../src/broker/connect.ts'
import { keepConnected } from '../../src/broker/keep-connected.ts'
import { openLink } from '../../src/broker/link.ts'
import { MeshError } from '../../src/errors/mesh-error.ts'
import { startBroker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'

const login = { username: 'dripline', password: 'dripline' }

async function listen(t: TestContext, onConnection: (socket: import('node:net').Socket) => void): Promise<number> {
  const server: Server = createServer((socket) => {
    socket.on('error', () => undefined)
    t.after(() => socket.destroy())
    onConnection(socket)
  })
  t.after(() => server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  assert.ok(typeof address === 'object' && address !== null)
  return address.port
}

test('a broker that accepts TCP but never speaks AMQP is unreachable, within the time given', async (t) => {
  const port = await listen(t, () => undefined)
  const startedAt = Date.now()
  await assert.rejects(
    openLink({ host: '127.0.0.1', port, ...login }, 300, 'test'),
    /TCP connected, no Connection.Start/,
  )
  assert.ok(Date.now() - startedAt < 3000)
})

test('a broker that closes in the middle of the handshake is unreachable, and nothing ends the process', async (t) => {
  const port = await listen(t, (socket) => socket.once('data', () => socket.end(Buffer.from([1, 0, 0, 0]))))
  await assert.rejects(openLink({ host: '127.0.0.1', port, ...login }, 1000, 'test'), MeshError)
})

test('a broker that sends a byte now and then does not hold a connection attempt past its deadline', async (t) => {
  const port = await listen(t, (socket) => {
    const drip = setInterval(() => socket.write(Buffer.from([1])), 50)
    socket.on('close', () => clearInterval(drip))
  })
  const startedAt = Date.now()
  await assert.rejects(openLink({ host: '127.0.0.1', port, ...login }, 300, 'test'), MeshError)
  assert.ok(Date.now() - startedAt < 2000)
})

test('an attempt to connect ends at once when it is called off, with the reason given', async (t) => {
  const port = await listen(t, () => undefined)
  const stop = new AbortController()
  const attempt = openLink({ host: '127.0.0.1', port, ...login }, 60_000, 'test', stop.signal)
  stop.abort(new Error('called off'))
  await assert.rejects(attempt, /called off/)
})

test('a port whose number contains 403 is no refused login', () => {
  const address = { host: '127.0.0.1', port: 40312, ...login }
  assert.equal(brokerError(address, new Error('connect ECONNREFUSED 127.0.0.1:40312')).code, 'broker-unreachable')
})

test('a real broker', async (t) => {
  const broker = await startBroker(t)

  await t.test('refuses a wrong password with an error that asking again cannot help', async () => {
    const wrong = { ...broker.address, password: 'not-this-one' }
    await assert.rejects(openLink(wrong, 3000, 'test'), (error) => {
      assert.ok(error instanceof MeshError && error.code === 'broker-refused')
      assert.ok(!error.message.includes('not-this-one'), 'a password is in no message')
      return true
    })
    await assert.rejects(
      keepConnected(
        {
          address: wrong,
          name: 't',
          setUp: async () => undefined,
          onConnected: () => undefined,
          onLost: () => undefined,
        },
        t.signal,
      ),
      MeshError,
    )
  })

  await t.test('returns a mandatory message that no queue takes, and confirms one that a queue takes', async () => {
    const link = await openLink(broker.address, 3000, 'test')
    await link.declareExchange('t-ex', { type: 'topic', durable: false, autoDelete: true })
    const queue = await link.declareQueue('', { durable: false, exclusive: true, autoDelete: true })
    await link.bind(queue, 't-ex', 'here.#')
    const message = { exchange: 't-ex', mandatory: true, properties: { messageId: 'm' }, body: Buffer.from('{}') }
    assert.equal(await link.publish({ ...message, routingKey: 'nowhere' }), 'returned')
    assert.equal(await link.publish({ ...message, routingKey: 'here.a' }), 'confirmed')
    await link.close()
    await link.close()
  })

  await t.test('tells of an exchange declared with other flags, and the process goes on', async () => {
    const link = await openLink(broker.address, 3000, 'test')
    await link.declareExchange('t-flags', { type: 'topic', durable: false, autoDelete: false })
    await assert.rejects(
      link.declareExchange('t-flags', { type: 'topic', durable: true, autoDelete: false }),
      /406|PRECONDITION/,
    )
    assert.match(await link.closed, /PRECONDITION|closed/)
    await link.close()
  })

  await t.test('tells of a queue that another connection holds', async () => {
    const [first, second] = await Promise.all(['a', 'b'].map((name) => openLink(broker.address, 3000, name)))
    assert.ok(first && second)
    const flags = { durable: false, exclusive: true, autoDelete: true }
    await first.declareQueue('t-taken', flags)
    await assert.rejects(
      second.declareQueue('t-taken', flags),
      (error) => error instanceof MeshError && error.code === 'queue-taken',
    )
    await Promise.all([first.close(), second.close()])
  })

  await t.test('ends a link whose consumer it cancels, instead of leaving it deaf', async () => {
    const [link, other] = await Promise.all(['a', 'b'].map((name) => openLink(broker.address, 3000, name)))
    assert.ok(link && other)
    await link.declareQueue('t-deleted', { durable: true, exclusive: false, autoDelete: false })
    await link.consume('t-deleted', { exclusive: false, noAck: false, prefetch: 1 }, () => undefined)
    broker.docker('exec', broker.container, 'rabbitmqctl', 'delete_queue', 't-deleted')
    assert.match(await link.closed, /cancelled the consumer of queue "t-deleted"/)
    await Promise.all([link.close(), other.close()])
  })

  await t.test('ends a link that it gives no channel to publish on: the next one may have it', async () => {
    const limit = (channels: number): string =>
      broker.docker(
        'exec',
        broker.container,
        'rabbitmqctl',
        'eval',
        `application:set_env(rabbit, channel_max, ${channels}).`,
      )
    limit(1)
    const link = await openLink(broker.address, 3000, 'test')
    limit(2047)
    const message = { exchange: '', routingKey: 'nobody', mandatory: false, properties: {}, body: Buffer.alloc(0) }
    await assert.rejects(link.publish(message), /No channels left to allocate/)
    assert.match(await link.closed, /No channels left to allocate/)
    await link.close()
  })

  await t.test('is found again after its connections were cut, and set up again', async (t) => {
    const stop = new AbortController()
    let setUps = 0
    const running = keepConnected(
      {
        address: broker.address,
        name: 'kept',
        setUp: async () => void setUps++,
        onConnected: () => undefined,
        onLost: () => undefined,
      },
      stop.signal,
    )
    t.after(() => stop.abort())
    await eventually(() => setUps === 1, { withinMs: 5000 })
    broker.docker('exec', broker.container, 'rabbitmqctl', 'close_all_connections', 'test')
    await eventually(() => setUps === 2, { withinMs: 5000 })
    stop.abort()
    await running
  })
})
