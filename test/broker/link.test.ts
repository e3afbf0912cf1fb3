import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:net'
import { type TestContext, test } from 'node:test'
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
