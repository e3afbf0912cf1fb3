import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parameterValue } from '../../src/edit/parameter-value.ts'
import { WholeFloat } from '../../src/source/whole-float.ts'
import { parametersOf } from '../../src/spec/schema.ts'

for (const [className, key, text, value] of [
  ['KeyValueStore', 'calibration', '2*{}', '2*{}'],
  ['KeyValueStore', 'calibration', '{}', '{}'],
  ['KeyValueStore', 'calibration', '{} + 1', '{} + 1'],
  ['KeyValueStore', 'calibration', "'2*{}'", '2*{}'],
  ['KeyValueStore', 'calibration', '{ON: 1, OFF: 0}', { ON: 1, OFF: 0 }],
  ['KeyValueStore', 'calibration', '2*{} # half', '2*{} # half'],
  ['KeyValueStore', 'initial_value', '0.75', 0.75],
  ['KeyValueStore', 'initial_value', '4.0', new WholeFloat(4)],
  ['KeyValueStore', 'initial_value', 'on', 'on'],
  ['KeyValueStore', 'initial_value', 'true', true],
  ['KeyValueStore', 'initial_value', 'null', null],
  ['KeyValueStore', 'initial_value', 'two words', 'two words'],
  ['KeyValueStore', 'initial_value', '*star', '*star'],
  ['KeyValueStore', 'initial_value', '&a', '&a'],
  ['KeyValueStore', 'initial_value', '&a 5', '&a 5'],
  ['KeyValueStore', 'initial_value', '---', '---'],
  ['KeyValueStore', 'initial_value', '...', '...'],
  ['KeyValueStore', 'initial_value', '!t', '!t'],
  ['KeyValueStore', 'initial_value', '{', '{'],
  ['KeyValueStore', 'initial_value', '# 1', '# 1'],
  ['KeyValueStore', 'initial_value', '-5', -5],
  ['KeyValueStore', 'initial_value', '~', null],
  ['KeyValueStore', 'get_on_set', 'yes', true],
  ['KeyValueStore', 'get_on_set', 'off', false],
  ['KeyValueStore', 'get_on_set', 'maybe', 'maybe'],
  ['KeyValueStore', 'log_interval', '10', 10],
  ['KeyValueStore', 'log_interval', 'minutes: 5', { minutes: 5 }],
  ['KeyValueStore', 'log_interval', 'soon', 'soon'],
  ['KeyValueStore', 'unit', '10', '10'],
  ['KeyValueStore', 'unit', 'K', 'K'],
  ['KeyValueStore', 'range', '4, 320', [4, 320]],
  ['KeyValueStore', 'range', '[4, 320]', [4, 320]],
  ['KeyValueStore', 'alarm', 'low: 4', { low: 4 }],
  ['AlertConsumer', 'alert_keys', 'sensor_value.#, heartbeat.#', ['sensor_value.#', 'heartbeat.#']],
  ['EthernetSCPIService', 'socket_info', 'cryostat.lab,5025', ['cryostat.lab', 5025]],
  ['EthernetSCPIService', 'socket_info', '10.0.0.5, 5025', ['10.0.0.5', 5025]],
  ['EthernetSCPIService', 'socket_info', '[cryostat.lab, 5025]', ['cryostat.lab', 5025]],
  ['EthernetSCPIService', 'socket_info', "('cryostat.lab', 5025)", "('cryostat.lab', 5025)"],
  ['EthernetSCPIService', 'socket_info', 'cryostat.lab', 'cryostat.lab'],
  ['EthernetSCPIService', 'response_terminator', '\\n', '\n'],
  ['EthernetSCPIService', 'response_terminator', '"\\r\\n"', '\r\n'],
  ['EthernetSCPIService', 'command_terminator', ';\\t', ';\t'],
  ['EthernetSCPIService', 'reconnect_test', '\\n', '\\n'],
] as const) {
  test(`${key} "${text}" is ${JSON.stringify(value)}`, () => {
    assert.deepEqual(parameterValue(key, text, parametersOf(className)?.[key] ?? null), value)
  })
}

test('a terminator of a class of one\u2019s own is a control character too', () => {
  assert.equal(parameterValue('reply_terminator', '\\r', null), '\r')
})

test('a parameter that nobody knows is what YAML makes of it', () => {
  assert.deepEqual(
    ['1', 'x', '[1, 2]', ''].map((text) => parameterValue('any', text, null)),
    [1, 'x', [1, 2], ''],
  )
})
