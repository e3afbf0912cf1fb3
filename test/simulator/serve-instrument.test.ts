import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { type TestContext, test } from 'node:test'
import { eventually } from '../support/eventually.ts'
import { startSimulator, type TestSimulator } from '../support/simulator.ts'

interface Client {
  readonly socket: Socket
  readonly heard: () => string
}

async function clientOf(t: TestContext, { address }: TestSimulator): Promise<Client> {
  const socket = connect(address)
  t.after(() => socket.destroy())
  let heard = ''
  socket.setEncoding('utf8').on('data', (text) => {
    heard += text
  })
  await once(socket, 'connect')
  return { socket, heard: () => heard }
}

const hears = (client: Client, text: string): Promise<unknown> =>
  eventually(() => client.heard() === text, { withinMs: 2_000 })

test('lines are answered wherever the network cuts them, each client for itself', async (t) => {
  const simulator = await startSimulator(t, { commands: { A: { value: 1, settable: true } } })
  const [one, two] = [await clientOf(t, simulator), await clientOf(t, simulator)]
  for (const letter of 'A?\nA 2;A?\n') one.socket.write(letter)
  await hears(one, '1\n2\n')
  two.socket.write('A?\r\n')
  await hears(two, '2\n')
})

test('an echoing instrument sends the command back before its reply', async (t) => {
  const simulator = await startSimulator(t, {
    echo: true,
    command_terminator: '\r\n',
    response_terminator: '\r\n>',
    commands: { A: 1 },
  })
  const client = await clientOf(t, simulator)
  client.socket.write('A?\r\n')
  await hears(client, 'A?\r\n1\r\n>')
})

test('without a command terminator each packet is a command', async (t) => {
  const client = await clientOf(t, await startSimulator(t, { command_terminator: '', commands: { A: 1 } }))
  client.socket.write('A?')
  await hears(client, '1\n')
})

test('replies keep their order although one is slow', async (t) => {
  const simulator = await startSimulator(t, { commands: { SLOW: { value: 's', delay: 0.2 }, QUICK: 'q' } })
  const client = await clientOf(t, simulator)
  client.socket.write('SLOW?\nQUICK?\n')
  await hears(client, 's\nq\n')
})

test('a dropped connection is closed, and the next one is served', async (t) => {
  const simulator = await startSimulator(t, { commands: { A: 1 } })
  const client = await clientOf(t, simulator)
  client.socket.write('SIM:FAULT:DROP ONCE;*OPC?\n')
  await hears(client, '1\n')
  client.socket.write('A?\n')
  await once(client.socket, 'close')
  const next = await clientOf(t, simulator)
  next.socket.write('A?\n')
  await hears(next, '1\n')
})

test('a line without an end costs its sender the connection, and nobody else', async (t) => {
  const simulator = await startSimulator(t, { commands: { A: 1 } })
  const [bad, good] = [await clientOf(t, simulator), await clientOf(t, simulator)]
  bad.socket.on('error', () => undefined) // what was still on its way is refused
  const closed = new Promise((resolve) => bad.socket.once('close', resolve))
  bad.socket.write(Buffer.alloc(1024 * 1024, 'x'))
  await closed
  good.socket.write('A?\n')
  await hears(good, '1\n')
})

test('a client that leaves in the middle of a slow reply takes nobody with it', async (t) => {
  const simulator = await startSimulator(t, { commands: { SLOW: { value: 's', delay: 0.1 } } })
  const client = await clientOf(t, simulator)
  client.socket.write('SLOW?\nSLOW?\nSLOW?\n')
  await eventually(() => simulator.traffic.length === 1, { withinMs: 2_000 })
  client.socket.destroy()
  const next = await clientOf(t, simulator)
  next.socket.write('SLOW?\n')
  await hears(next, 's\n')
})

test('stopping ends every connection, and the port is free again', async (t) => {
  const simulator = await startSimulator(t, { commands: { A: 1 } })
  const client = await clientOf(t, simulator)
  const closed = once(client.socket, 'close')
  await simulator.stop()
  await closed
  await simulator.start()
  const next = await clientOf(t, simulator)
  next.socket.write('A?\n')
  await hears(next, '1\n')
})
