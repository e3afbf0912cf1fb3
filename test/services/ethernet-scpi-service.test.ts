import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Float, type Payload } from '../../src/protocol/json.ts'
import { startBroker, type TestBroker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { authentications, connected, folderWith, serve } from '../support/serve.ts'
import { startSimulator, type TestSimulator } from '../support/simulator.ts'
import { TestClient } from '../support/test-client.ts'

const COMMANDS = {
  'MEAS:TEMP': 4.25,
  'SENS:TEMP': { value: 5, settable: true },
  OUTP: { value: 'OFF', settable: true, choices: ['ON', 'OFF'] },
  'PUMP?': 'pump=3 (auto)',
  PUMP: { settable: true, value: '3', reply: 'OK' },
  'STAT?': 'no number here',
}

const ENDPOINTS = [
  { name: 'cold_plate', module: 'SimpleSCPIGetEntity', base_str: 'MEAS:TEMP', calibration: '{} - 4' },
  { name: 'setpoint', module: 'SimpleSCPIEntity', base_str: 'SENS:TEMP' },
  { name: 'setpoint_read_back', module: 'SimpleSCPIEntity', base_str: 'SENS:TEMP', get_on_set: true },
  { name: 'output', module: 'SimpleSCPISetEntity', base_str: 'OUTP' },
  {
    name: 'heater',
    module: 'FormatEntity',
    get_str: 'OUTP?',
    set_str: 'OUTP {};OUTP?',
    set_value_map: { heat: 'ON', Cool: 'OFF', 1: 'ON' },
  },
  {
    name: 'pump',
    module: 'FormatEntity',
    get_str: 'PUMP?',
    set_str: 'PUMP {:.1f}',
    set_value_map: '2*{}',
    extract_raw_regex: 'pump=(?P<value_raw>\\d+)',
  },
  { name: 'status', module: 'FormatEntity', get_str: 'STAT?', extract_raw_regex: '(?P<value_raw>\\d+)' },
  { name: 'write_only', module: 'FormatEntity', set_str: 'OUTP {};*OPC?' },
]

function configuration(simulator: TestSimulator, more: object = {}): string {
  const { host, port } = simulator.address
  const instrument = { socket_info: [host, port], command_terminator: '\n', response_terminator: '\n' }
  const service = { name: 'cooler', module: 'EthernetSCPIService', auth_file: 'auth.json', ...instrument, ...more }
  return JSON.stringify({ 'runtime-config': { ...service, endpoints: ENDPOINTS } })
}

async function startCooler(
  t: Parameters<typeof serve>[0],
  broker: TestBroker,
  simulator: TestSimulator,
  more?: object,
) {
  const text = configuration(simulator, more)
  const folder = folderWith(t, { 'auth.json': authentications(broker) })
  const serving = serve(t, folderWith(t, { 'config.yaml': text.replace('auth.json', `${folder}/auth.json`) }))
  await connected(serving)
  return serving
}

test('EthernetSCPIService and its endpoints on a real broker', async (t) => {
  const broker = await startBroker(t)
  const simulator = await startSimulator(t, { commands: COMMANDS })
  const serving = await startCooler(t, broker, simulator, { socket_timeout: 0.3 })
  const client = await TestClient.open(t, broker)
  const lastLine = (): string => simulator.traffic.at(-1)?.split(': ').slice(1).join(': ') ?? ''
  const get = async (routingKey: string) => {
    const { returnCode, returnMessage, payload } = await client.request({ routingKey })
    return { returnCode, returnMessage, payload }
  }
  const set = async (routingKey: string, value: Payload) => {
    const { returnCode, returnMessage, payload } = await client.request({
      routingKey,
      operation: 'set',
      payload: { values: [value] },
    })
    return { returnCode, returnMessage, payload }
  }
  const success = (payload: Payload) => ({ returnCode: 0, returnMessage: '', payload })
  const refused = (returnCode: number, returnMessage: string) => ({ returnCode, returnMessage, payload: null })

  await t.test('get: the raw value is the text of the instrument, the calibrated one a number', async () => {
    assert.deepEqual(await get('cold_plate'), success({ value_cal: 0.25, value_raw: '4.25' }))
  })

  await t.test('set: the value is written in the form of Python, and the instrument asked what it is now', async () => {
    for (const [value, written] of [
      [7, '7'],
      [new Float(7), '7.0'],
      [10.1, '10.1'],
      [1e-7, '1e-07'],
      ['8', '8'],
    ] as const) {
      assert.deepEqual(await set('setpoint', value), success(written))
      assert.equal(lastLine(), `"SENS:TEMP ${written};SENS:TEMP?" -> "${written}\\n"`)
    }
    await set('setpoint', true)
    assert.match(lastLine(), /^"SENS:TEMP True;SENS:TEMP\?"/)
  })

  await t.test('get_on_set: the reply is a reading', async () => {
    assert.deepEqual(await set('setpoint_read_back', 9), success({ value_raw: '9' }))
  })

  await t.test('what an endpoint does not do is refused with 300', async () => {
    assert.deepEqual(await set('cold_plate', 1), refused(300, "endpoint 'cold_plate' does not support set"))
    assert.deepEqual(await get('output'), refused(300, "endpoint 'output' does not support get"))
    assert.deepEqual(await get('write_only'), refused(300, "endpoint 'write_only' does not support get"))
    assert.deepEqual(await set('status', 1), refused(300, "endpoint 'status' does not support set"))
  })

  await t.test('SimpleSCPISetEntity: set, and *OPC? behind it', async () => {
    assert.deepEqual(await set('output', 'ON'), success('1'))
    assert.equal(lastLine(), '"OUTP ON;*OPC?" -> "1\\n"')
  })

  await t.test('FormatEntity: a map of values, text in any case, numbers by their text', async () => {
    for (const [value, sent] of [
      ['heat', 'ON'],
      ['COOL', 'OFF'],
      [1, 'ON'],
    ] as const) {
      assert.deepEqual(await set('heater', value), success(sent))
      assert.match(lastLine(), new RegExp(`^"OUTP ${sent};`))
    }
    const { returnCode, returnMessage } = await set('heater', 'boil')
    assert.equal(returnCode, 304)
    assert.equal(returnMessage, 'value <boil> is not in set_value_map, which has 1, heat, cool')
  })

  await t.test('FormatEntity: an expression, a format, a regular expression', async () => {
    assert.deepEqual(await set('pump', 2), success('OK'))
    assert.equal(lastLine(), '"PUMP 4.0" -> "OK\\n"')
    assert.deepEqual(await get('pump'), success({ value_raw: '3' }))
    assert.deepEqual(
      await get('status'),
      refused(
        304,
        'device returned unparsable result, [no number here] has no match to input regex [(?P<value_raw>\\d+)]',
      ),
    )
    assert.equal((await set('pump', 'fast')).returnCode, 304)
  })

  await t.test('a text value is sent in lower case unless it is said otherwise', async () => {
    await set('write_only', 'ON')
    assert.match(lastLine(), /^"OUTP on;/)
  })

  await t.test(
    'send_to_device on the service: one command, several, a list, by name; a wrong one is refused',
    async () => {
      const send = async (payload: Payload) => {
        const reply = await client.request({
          routingKey: 'cooler',
          operation: 'cmd',
          specifier: 'send_to_device',
          payload,
        })
        return [reply.returnCode, reply.payload]
      }
      assert.deepEqual(await send({ values: ['MEAS:TEMP?'] }), [0, '4.25'])
      assert.deepEqual(await send({ values: ['MEAS:TEMP?', '*OPC?'] }), [0, '4.25;1'])
      assert.deepEqual(await send({ values: [['MEAS:TEMP?', '*OPC?']] }), [0, '4.25;1'])
      assert.deepEqual(await send({ commands: 'MEAS:TEMP?' }), [0, '4.25'])
      assert.deepEqual(await send({}), [304, null])
      assert.deepEqual(await send({ values: [{ a: 1 }] }), [304, null])
    },
  )

  await t.test('everything else of the service is as it is with every service', async () => {
    assert.equal((await client.request({ routingKey: 'cooler' })).returnCode, 200)
    assert.equal(
      (await client.request({ routingKey: 'cooler', operation: 'cmd', specifier: 'password' })).returnCode,
      200,
    )
    assert.equal((await client.request({ routingKey: 'cooler', operation: 'cmd', specifier: 'ping' })).returnCode, 0)
  })

  await t.test(
    'a command that the instrument does not know times out with 202, and the next one is answered',
    async () => {
      const reply = await client.request({
        routingKey: 'cooler',
        operation: 'cmd',
        specifier: 'send_to_device',
        payload: { values: ['FOO?'] },
      })
      assert.deepEqual(
        [reply.returnCode, reply.returnMessage],
        [202, 'Timeout while waiting for a response from the instrument'],
      )
      assert.deepEqual(await get('cold_plate'), success({ value_cal: 0.25, value_raw: '4.25' }))
    },
  )

  await t.test(
    'without the instrument the service lives on and answers 201 in time; with it again, values',
    async () => {
      await simulator.stop()
      const { port } = simulator.address
      await eventually(async () => (await get('cold_plate')).returnCode === 201, { withinMs: 3_000 })
      for (let round = 0; round < 10; round++) {
        const startedMs = performance.now()
        assert.deepEqual(
          await get('cold_plate'),
          refused(201, `Unable to establish ethernet socket ('127.0.0.1', ${port})`),
        )
        assert.ok(performance.now() - startedMs < 1_000)
      }
      assert.equal(
        (await client.request({ routingKey: 'cold_plate', operation: 'cmd', specifier: 'ping' })).returnCode,
        0,
      )
      await simulator.start()
      await eventually(async () => (await get('cold_plate')).returnCode === 0, { withinMs: 5_000 })
      const warnings = serving
        .lines()
        .split('\n')
        .filter((line) => line.includes('WARNING'))
      assert.ok(warnings.length < 5, `few lines for one loss:\n${warnings.join('\n')}`)
    },
  )

  await t.test('a stop is quick although the instrument keeps everybody waiting', async () => {
    await client.request({
      routingKey: 'cooler',
      operation: 'cmd',
      specifier: 'send_to_device',
      payload: { values: ['SIM:FAULT:SILENCE ON;*OPC?'] },
    })
    await client.send({ routingKey: 'cold_plate' })
    const startedMs = performance.now()
    assert.equal(await serving.stop(), 0)
    assert.ok(performance.now() - startedMs < 2_500)
  })
})

test('an absent instrument is no reason not to start', async (t) => {
  const broker = await startBroker(t)
  const simulator = await startSimulator(t, { commands: COMMANDS })
  await simulator.stop()
  const serving = await startCooler(t, broker, simulator)
  const client = await TestClient.open(t, broker)
  assert.equal((await client.request({ routingKey: 'cold_plate' })).returnCode, 201)
  await simulator.start()
  await eventually(() => serving.lines().includes('instrument 127.0.0.1:') && serving.lines().includes(' connected'), {
    withinMs: 5_000,
  })
  assert.equal((await client.request({ routingKey: 'cold_plate' })).returnCode, 0)
})
