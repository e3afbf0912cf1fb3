import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { type TestContext, test } from 'node:test'
import { InstrumentError } from '../../src/instrument/instrument-error.ts'
import { InstrumentLink, type InstrumentLinkOptions } from '../../src/instrument/instrument-link.ts'
import { eventually } from '../support/eventually.ts'
import { startSimulator } from '../support/simulator.ts'

const COMMANDS = { A: 'a', B: 'b', 'SENS:TEMP': { value: 5, settable: true } }

interface TestLink {
  readonly link: InstrumentLink
  readonly lines: readonly string[]
  stop(): Promise<void>
}

function startLink(
  t: TestContext,
  options: Partial<InstrumentLinkOptions> & Pick<InstrumentLinkOptions, 'address'>,
): TestLink {
  const lines: string[] = []
  const link = new InstrumentLink({
    commandTerminator: '\n',
    responseTerminator: '\n',
    echoes: false,
    timeoutMs: 300,
    commandsAtConnect: ['*OPC?'],
    testReply: '1',
    log: { info: (line) => void lines.push(line), warn: (line) => void lines.push(line) },
    ...options,
  })
  const ended = new AbortController()
  const running = link.run(ended.signal)
  const stop = async (): Promise<void> => {
    ended.abort()
    await running
  }
  t.after(stop)
  return { link, lines, stop }
}

/** A peer that does what `onLine` says with each line; for what no instrument does on request. */
async function startPeer(t: TestContext, onConnect: (socket: Socket) => void): Promise<{ host: string; port: number }> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined) // the other end may be gone at any time
    onConnect(socket)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return { host: '127.0.0.1', port: (server.address() as AddressInfo).port }
}

const refusal = (fault: InstrumentError['fault'], text: RegExp) => (error: unknown) =>
  error instanceof InstrumentError && error.fault === fault && text.test(error.message)

test('several commands are answered in their order', async (t) => {
  const { address } = await startSimulator(t, { commands: COMMANDS })
  const { link } = startLink(t, { address })
  assert.deepEqual(await link.send(['A?', 'SENS:TEMP 7;SENS:TEMP?', 'B?']), ['a', '7', 'b'])
})

test('without the instrument a command is refused at once, and answered once it is there', async (t) => {
  const simulator = await startSimulator(t, { commands: COMMANDS })
  await simulator.stop()
  const { link, lines } = startLink(t, { address: simulator.address })
  const startedMs = performance.now()
  const port = simulator.address.port
  await assert.rejects(
    link.send(['A?']),
    refusal('unreachable', new RegExp(`^Unable to establish ethernet socket \\('127.0.0.1', ${port}\\)$`)),
  )
  assert.ok(performance.now() - startedMs < 500)
  await simulator.start()
  await eventually(() => lines.some((line) => line.endsWith('connected')), { withinMs: 5_000 })
  assert.deepEqual(await link.send(['A?']), ['a'])
})

test('an instrument that was switched off and on answers the next command, which is sent again', async (t) => {
  const simulator = await startSimulator(t, { commands: COMMANDS })
  const { link } = startLink(t, { address: simulator.address })
  for (let round = 0; round < 5; round++) {
    assert.deepEqual(await link.send(['A?']), ['a'])
    await simulator.stop()
    await simulator.start()
  }
})

test('a connection that drops in the middle of a command is made again, and the command repeated', async (t) => {
  const simulator = await startSimulator(t, { commands: COMMANDS })
  const { link } = startLink(t, { address: simulator.address })
  assert.deepEqual(await link.send(['SIM:FAULT:DROP ONCE;*OPC?']), ['1'])
  assert.deepEqual(await link.send(['A?', 'B?']), ['a', 'b'])
  assert.equal(simulator.traffic.filter((line) => line.includes('dropped')).length, 1)
})

test('the late reply to one command is never taken for the answer to the next', async (t) => {
  const faults = { delay: { commands: ['A'], seconds: 0.5 } }
  const simulator = await startSimulator(t, { commands: COMMANDS, faults })
  const { link } = startLink(t, { address: simulator.address, timeoutMs: 200 })
  await link.send(['SIM:FAULT:DELAY ON;*OPC?'])
  await assert.rejects(
    link.send(['A?']),
    refusal('no-response', /^Timeout while waiting for a response from the instrument$/),
  )
  for (let round = 0; round < 20; round++) assert.deepEqual(await link.send(['B?']), ['b'])
})

test('what an instrument says unasked is no part of the next reply', async (t) => {
  let remarks = 0
  const address = await startPeer(t, (socket) => {
    socket.on('data', (bytes: Buffer) => {
      socket.write(`${bytes.toString().trim()} yes\n`)
      setTimeout(() => socket.write('by the way\n', () => remarks++), 20)
    })
  })
  const { link } = startLink(t, { address, commandsAtConnect: [] })
  for (const [index, command] of ['A', 'B', 'C'].entries()) {
    assert.deepEqual(await link.send([command]), [`${command} yes`])
    await eventually(() => remarks > index, { withinMs: 2_000 })
  }
})

test('garbage and silence end in an error in time, and never in an exception of ours', async (t) => {
  const faults = { garbage: { probability: 0.4, commands: ['A'] }, silence: { probability: 0.3, commands: ['A'] } }
  const simulator = await startSimulator(t, { commands: COMMANDS, faults, seed: 3 })
  const { link } = startLink(t, { address: simulator.address, timeoutMs: 30 })
  let answers = 0
  for (let round = 0; round < 60; round++) {
    const [reply] = await link.send(['A?']).catch((error: unknown) => {
      assert.ok(error instanceof InstrumentError, String(error))
      return [null]
    })
    if (reply === 'a') answers++
  }
  assert.ok(answers > 10, `${answers} answers`)
})

test('an instrument that is not the expected one fails the connection test', async (t) => {
  const { address } = await startSimulator(t, { commands: { '*OPC?': 0 } })
  const { link } = startLink(t, { address })
  await assert.rejects(link.send(['A?']), refusal('unreachable', /^Failed connection test\.$/))
})

test('leading nulls listen to a greeting and discard it', async (t) => {
  const address = await startPeer(t, (socket) => {
    socket.write('Welcome to the lab\n')
    socket.on('data', () => socket.write('1\n'))
  })
  const { link } = startLink(t, { address, commandsAtConnect: [null, '*OPC?'] })
  assert.deepEqual(await link.send(['X?']), ['1'])
})

test('a null without a greeting costs one timeout and nothing else', async (t) => {
  const { address } = await startSimulator(t, { commands: COMMANDS })
  const { link } = startLink(t, { address, commandsAtConnect: [null, '*OPC?'], timeoutMs: 50 })
  assert.deepEqual(await link.send(['A?']), ['a'])
})

test('without commands at connect nothing is sent and nothing tested', async (t) => {
  const simulator = await startSimulator(t, { commands: { '*OPC?': 0, A: 'a' } })
  const { link } = startLink(t, { address: simulator.address, commandsAtConnect: [] })
  assert.deepEqual(await link.send(['A?']), ['a'])
  assert.equal(simulator.traffic.length, 1)
})

test('the echo of an instrument is taken off, with and without its terminator', async (t) => {
  const { address } = await startSimulator(t, { commands: COMMANDS, echo: true })
  const { link } = startLink(t, { address, echoes: true })
  assert.deepEqual(await link.send(['A?', 'B?']), ['a', 'b'])
  const bare = await startPeer(t, (socket) =>
    socket.on('data', (bytes: Buffer) => socket.write(`${bytes.toString().trim()}x\n`)),
  )
  const other = startLink(t, { address: bare, echoes: true, commandsAtConnect: [] })
  assert.deepEqual(await other.link.send(['A?']), ['x'])
})

test('a reply that does not begin with the command is no echo', async (t) => {
  const { address } = await startSimulator(t, { commands: COMMANDS })
  const { link } = startLink(t, { address, echoes: true, commandsAtConnect: [], timeoutMs: 100 })
  await assert.rejects(link.send(['A?']), refusal('no-echo', /does not begin with the command "A\?"/))
})

test('an instrument that closes every connection is an empty reply', async (t) => {
  const address = await startPeer(t, (socket) => socket.on('data', () => socket.end()))
  const { link } = startLink(t, { address, commandsAtConnect: [] })
  await assert.rejects(link.send(['A?']), refusal('no-response', /^Empty socket\.recv packet$/))
})

test('a connection that is reset twice is a broken socket', async (t) => {
  const address = await startPeer(t, (socket) => socket.on('data', () => socket.resetAndDestroy()))
  const { link } = startLink(t, { address, commandsAtConnect: [] })
  await assert.rejects(link.send(['A?']), refusal('broken', /^Broken ethernet socket$/))
})

test('an empty command takes what comes, and silence too', async (t) => {
  const { address } = await startSimulator(t, { commands: COMMANDS })
  const { link } = startLink(t, { address, timeoutMs: 50 })
  assert.deepEqual(await link.send(['']), [''])
  assert.deepEqual(await link.send(['A?']), ['a'])
})

test('a reply that only trickles in is given up in the end', async (t) => {
  const address = await startPeer(t, (socket) => {
    const timer = setInterval(() => socket.write('x'), 20)
    socket.on('close', () => clearInterval(timer))
  })
  const { link } = startLink(t, { address, commandsAtConnect: [], timeoutMs: 60 })
  const startedMs = performance.now()
  await assert.rejects(link.send(['A?']), refusal('no-response', /^Timeout/))
  assert.ok(performance.now() - startedMs < 4_000)
})

test('a flood without an end is given up without filling the memory', async (t) => {
  const address = await startPeer(t, (socket) => {
    const flood = (): void => {
      while (socket.writable && socket.write(Buffer.alloc(65_536, 'x')));
    }
    socket.on('data', flood).on('drain', flood)
  })
  const { link } = startLink(t, { address, commandsAtConnect: [], timeoutMs: 2_000 })
  await assert.rejects(link.send(['A?']), refusal('no-response', /longer than/))
})

test('while an instrument is silent, commands are refused at once and do not queue up', async (t) => {
  const address = await startPeer(t, () => undefined)
  const { link, lines } = startLink(t, { address, timeoutMs: 400 })
  await eventually(() => lines.length > 0, { withinMs: 3_000 })
  const startedMs = performance.now()
  const results = await Promise.allSettled(Array.from({ length: 50 }, () => link.send(['A?'])))
  assert.ok(results.every(({ status }) => status === 'rejected'))
  // At most one attempt of the background is waited for.
  assert.ok(performance.now() - startedMs < 1_500)
})

test('an instrument that closes every connection at once is asked less and less often, and told of once', async (t) => {
  let connections = 0
  const address = await startPeer(t, (socket) => {
    connections++
    socket.end()
  })
  const { lines } = startLink(t, { address, commandsAtConnect: [] })
  const startedMs = performance.now()
  await eventually(() => connections >= 5, { withinMs: 10_000 })
  // 50, 100, 200 and 400 ms lie between them.
  assert.ok(performance.now() - startedMs > 700)
  assert.deepEqual(
    lines.map((line) => line.replace(/127\.0\.0\.1:\d+/, 'address')),
    [
      'instrument address connected',
      'instrument connection lost: the instrument closed the connection; trying again for ever',
      'instrument address connected',
    ],
  )
})

test('only one command at a time is with the instrument, whoever calls', async (t) => {
  let open = 0
  const address = await startPeer(t, (socket) => {
    socket.on('data', (bytes: Buffer) => {
      assert.equal(++open, 1)
      setTimeout(() => {
        open--
        socket.write(`${bytes.toString().trim()}!\n`)
      }, 5)
    })
  })
  const { link } = startLink(t, { address, commandsAtConnect: [] })
  const commands = Array.from({ length: 20 }, (_, index) => `C${index}`)
  const replies = await Promise.all(commands.map((command) => link.send([command])))
  assert.deepEqual(
    replies.flat(),
    commands.map((command) => `${command}!`),
  )
})

test('stopping ends a command under way at once, twice is fine, and nothing is sent afterwards', async (t) => {
  let heard = ''
  const address = await startPeer(t, (socket) => {
    socket.on('data', (bytes: Buffer) => {
      heard += bytes
    })
  })
  const { link, stop } = startLink(t, { address, commandsAtConnect: [], timeoutMs: 60_000 })
  const underWay = assert.rejects(link.send(['A?']), InstrumentError)
  await eventually(() => heard === 'A?\n', { withinMs: 2_000 })
  const startedMs = performance.now()
  await stop()
  await stop()
  await underWay
  assert.ok(performance.now() - startedMs < 1_000)
  await assert.rejects(link.send(['A?']), refusal('unreachable', /has been given up/))
})
