import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemText } from '../../src/errors/problem.ts'
import { buildService } from '../../src/services/build-service.ts'
import { sender } from '../support/test-client.ts'

const SERVICE = { name: 'cooler', module: 'EthernetSCPIService', response_terminator: '\n' }

/** The problems of a configuration, without the lines that show their places. */
async function problemsOf(service: object, ...endpoints: readonly object[]): Promise<string[]> {
  const built = await buildService({
    text: JSON.stringify({ 'runtime-config': { ...SERVICE, ...service, endpoints } }),
    file: 'cooler.yaml',
    overrides: {},
    surroundings: {
      environment: {},
      readText: () => assert.fail('no auth file'),
      importModule: async () => assert.fail('no class file'),
    },
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
