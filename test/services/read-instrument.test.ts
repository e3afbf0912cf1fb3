import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemText } from '../../src/errors/problem.ts'
import { buildService } from '../../src/services/build-service.ts'
import { EthernetSCPIService } from '../../src/services/ethernet-scpi-service.ts'
import { SimpleSCPIEntity } from '../../src/services/scpi-entities.ts'
import { startSimulator } from '../support/simulator.ts'
import { sender } from '../support/test-client.ts'

const SERVICE = { name: 'cooler', module: 'EthernetSCPIService', response_terminator: '\n' }

const SURROUNDINGS = {
  environment: {},
  readText: () => assert.fail('no auth file'),
  importModule: async () => assert.fail('no class file'),
}

/** The problems of a configuration, without the lines that show their places. */
async function problemsOf(service: object, ...endpoints: readonly object[]): Promise<string[]> {
  const built = await buildService({
    text: JSON.stringify({ 'runtime-config': { ...SERVICE, ...service, endpoints } }),
    file: 'cooler.yaml',
    overrides: {},
    surroundings: SURROUNDINGS,
    senderOf: (serviceName) => ({ ...sender, serviceName }),
    log: { info: () => undefined, warn: () => undefined },
  })
  assert.equal(built.service === null, built.problems.length > 0)
  return built.problems.map((problem) => `${problemText(problem).split('\n')[0]}`.replace(/^cooler\.yaml:1:\d+: /, ''))
}

for (const socketInfo of [['10.0.0.5', 5025], "('10.0.0.5', 5025)", '("10.0.0.5",5025)', "('::1', 1)", null]) {
  test(`socket_info ${JSON.stringify(socketInfo)} is an address`, async () => {
    assert.deepEqual(await problemsOf({ socket_info: socketInfo }), [])
  })
}

for (const socketInfo of [
  '10.0.0.5:5025',
  ['10.0.0.5'],
  ['h', 0],
  ['h', 70_000],
  ['', 5],
  ['h', 5, 6],
  ['h', 'x'],
  {},
  "('h',  1)",
]) {
  test(`socket_info ${JSON.stringify(socketInfo)} is refused at its place`, async () => {
    assert.deepEqual(await problemsOf({ socket_info: socketInfo }), [
      '"socket_info" must be [host, port], e.g. [10.0.0.5, 5025]',
    ])
  })
}

for (const commands of [['*OPC?'], [null, '*OPC?'], [null, null, 'A', 'B'], null]) {
  test(`cmd_at_reconnect ${JSON.stringify(commands)} is taken`, async () => {
    assert.deepEqual(await problemsOf({ cmd_at_reconnect: commands }), [])
  })
}

for (const commands of [[], [null], ['A', null, 'B'], ['A', null], '*OPC?', [['A']], [null, {}]]) {
  test(`cmd_at_reconnect ${JSON.stringify(commands)} is refused`, async () => {
    const problems = await problemsOf({ cmd_at_reconnect: commands })
    assert.ok(
      problems.some((problem) => problem.includes('cmd_at_reconnect')),
      problems.join('\n'),
    )
  })
}

test('every problem of an instrument and its endpoints is told at once', async () => {
  const problems = await problemsOf(
    { response_terminator: '', socket_timeout: 0, reply_echo_cmd: 'maybe' },
    { name: 'one', module: 'SimpleSCPIEntity' },
    { name: 'two', module: 'FormatEntity', set_str: 'A {} {}', extract_raw_regex: '(' },
    { name: 'three', module: 'FormatEntity', extract_raw_regex: '(?P<value_raw>[' },
    { name: 'four', module: 'FormatEntity', set_value_map: { on: 1 }, set_value_lowercase: false },
    { name: 'five', module: 'FormatEntity', set_value_map: 'times3({})' },
  )
  assert.deepEqual(problems, [
    'key "response_terminator" is missing',
    '"socket_timeout" must be a number, more than 0',
    '"reply_echo_cmd" must be true or false',
    'key "base_str" is missing',
    '"set_str" is no format: there is one value: to show it more than once write {0} each time',
    '"extract_raw_regex" has no group (?P<value_raw>…)',
    '"extract_raw_regex" is no regular expression: Invalid regular expression: /(?<value_raw>[/u: Unterminated character class',
    '"set_value_map" as a map needs "set_value_lowercase: true"',
    '"set_value_map": unknown function "times3"',
  ])
})

test('an endpoint of an instrument under a service without one is refused', async () => {
  const problems = await problemsOf(
    { module: 'Service', response_terminator: undefined },
    { name: 'one', module: 'SimpleSCPIGetEntity', base_str: 'TEMP' },
  )
  assert.deepEqual(problems, ['this service has no instrument'])
})

class Cooler extends EthernetSCPIService {
  identity(): Promise<string> {
    return this.sendToDevice(['*IDN?'])
  }
}

/** Says what the instrument is besides what it measures. */
class Plate extends SimpleSCPIEntity {
  override async onGet(): Promise<string> {
    return `${await this.serviceAs(Cooler).identity()} ${await super.onGet()}`
  }
}

test('classes of the user’s own may extend those of an instrument, parameters included', async (t) => {
  const simulator = await startSimulator(t, { identity: 'ACME', commands: { TEMP: 4.2 } })
  const service = {
    ...SERVICE,
    module: 'Cooler',
    module_path: 'cooler.js',
    socket_info: [simulator.address.host, simulator.address.port],
    command_terminator: '\n',
    endpoints: [{ name: 'plate', module: 'Plate', module_path: 'cooler.js', base_str: 'TEMP' }],
  }
  const built = await buildService({
    text: JSON.stringify({ 'runtime-config': service }),
    file: 'cooler.yaml',
    overrides: {},
    surroundings: {
      environment: {},
      readText: () => assert.fail('no auth file'),
      importModule: async () => ({ Cooler, Plate }),
    },
    senderOf: (serviceName) => ({ ...sender, serviceName }),
    log: { info: () => undefined, warn: () => undefined },
  })
  assert.deepEqual(built.problems.map(problemText), [])
  assert.deepEqual(await built.service?.endpoints[0]?.get?.(), { value_raw: 'ACME 4.2' })
})

for (const layout of ['E1', 'E2'] as const) {
  test(`in the layout of ${layout}: without a test any instrument will do, with the default test it must answer 1`, async (t) => {
    const simulator = await startSimulator(t, { commands: { '*OPC?': 0, TEMP: 4.2 } })
    const reading = async (more: object): Promise<unknown> => {
      const service = {
        ...SERVICE,
        socket_info: `('127.0.0.1', ${simulator.address.port})`,
        command_terminator: '\n',
        ...more,
        endpoints: [{ name: 'plate', module: 'SimpleSCPIGetEntity', base_str: 'TEMP' }],
      }
      const built = await buildService({
        text: JSON.stringify(layout === 'E1' ? { 'runtime-config': service } : service),
        file: 'cooler.yaml',
        overrides: {},
        surroundings: SURROUNDINGS,
        senderOf: (serviceName) => ({ ...sender, serviceName }),
        log: { info: () => undefined, warn: () => undefined },
      })
      assert.deepEqual(built.problems.map(problemText), [])
      return built.service?.endpoints[0]?.get?.()
    }
    assert.deepEqual(await reading({ cmd_at_reconnect: null }), { value_raw: '4.2' })
    assert.deepEqual(await reading({ reconnect_test: 0 }), { value_raw: '4.2' })
    await assert.rejects(reading({}), /^ThrowReply: Failed connection test\.$/)
  })
}
