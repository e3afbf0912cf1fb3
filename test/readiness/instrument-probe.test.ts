import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { type TestContext, test } from 'node:test'
import { instrumentProbe } from '../../src/readiness/instrument-probe.ts'
import { startSimulator } from '../support/simulator.ts'

const MANNERS = { commandTerminator: '\n', responseTerminator: '\n', echoes: false }
const signal = new AbortController().signal

async function startPeer(t: TestContext, reply: string | null): Promise<{ host: string; port: number }> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined) // the probe leaves when it has heard enough
    socket.on('data', () => (reply === null ? undefined : socket.write(reply)))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => server.close())
  return { host: '127.0.0.1', port: (server.address() as AddressInfo).port }
}

test('a simulated instrument that answers is ready, also while everything fails, with an echo, with other terminators', async (t) => {
  const faults = { silence: { probability: 1 }, drop: { probability: 1 } }
  const failing = await startSimulator(t, { faults })
  assert.deepEqual(await instrumentProbe('it', failing.address, MANNERS).check(signal), { state: 'ready' })
  const other = await startSimulator(t, { echo: true, command_terminator: '\r', response_terminator: '\r\n>' })
  const manners = { commandTerminator: '\r', responseTerminator: '\r\n>', echoes: true }
  assert.deepEqual(await instrumentProbe('it', other.address, manners).check(signal), { state: 'ready' })
})

test('an open port that says nothing is waiting, not ready', async (t) => {
  const silent = await startPeer(t, null)
  const reason = 'Timeout while waiting for a response from the instrument'
  assert.deepEqual(await instrumentProbe('it', silent, MANNERS).check(signal), { state: 'waiting', reason })
})

test('another program on the port is waiting, with what it says', async (t) => {
  const answer = await instrumentProbe('it', await startPeer(t, '220 ftp ready\n'), MANNERS).check(signal)
  assert.deepEqual(answer, { state: 'waiting', reason: 'answers "220 ftp ready" to SIM:READY?' })
})

test('nobody on the port is waiting, with the reason of the network', async (t) => {
  const simulator = await startSimulator(t, {})
  await simulator.stop()
  const answer = await instrumentProbe('it', simulator.address, MANNERS).check(signal)
  assert.match(JSON.stringify(answer), /"waiting","reason":"connect ECONNREFUSED/)
})
