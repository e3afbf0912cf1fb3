import assert from 'node:assert/strict'
import { test } from 'node:test'
import { errorLines } from '../../src/smoke/error-lines.ts'

const ERRORS = [
  '2026-11-24T10:57:23.939Z ERROR unhandled: Error: out of cheese',
  '2026-11-24T10:57:26[ERROR   ] dripline.core(42) -> no such thing',
  '2026-11-23 21:38:55 [ERROR] service.cc(123): connection lost',
  '2026-11-23 21:38:55.123 [error] (140) service.cc:123 -> connection lost',
  '2026-11-24 10:57:23.939651+00:00 [error] <0.731.0> Error on AMQP connection <0.731.0>',
  '2026-11-24 10:57:26.167 UTC [67] ERROR:  syntax error at or near "SELEC" at character 1',
  '2026-11-24 10:57:26.167 UTC [67] FATAL:  role "dripline" does not exist',
  'logger=provisioning t=2026-11-24T10:57:26Z level=error msg="data source not found"',
  't=2026-11-24T10:57:26+0000 lvl=eror msg="data source not found"',
  '{"level":"error","time":1764,"msg":"broken"}',
]
const OTHERS = [
  '2026-11-24T10:57:18.205Z WARNING sensor_data_logger: no broker: connect ECONNREFUSED 172.27.0.2:5672',
  '2026-11-24T10:57:23.939Z INFO sensor_data_logger: the ERROR: of somebody else',
  '2026-11-24 10:57:23.939651+00:00 [info] <0.731.0> connection <0.731.0>: user authenticated, errors: 0',
  '2026-11-24 10:57:23.939651+00:00 [warning] <0.731.0> closing AMQP connection',
  '2026-11-24 10:57:26.167 UTC [67] LOG:  could not receive data from client: error 104',
  '2026-11-24 10:57:26.167 UTC [67] STATEMENT:  SELEC',
  'logger=http t=2026-11-24T10:57:26Z level=info msg="no error"',
  '',
]

test('lines that programs of a mesh mark as errors are found', () => {
  assert.deepEqual(errorLines(ERRORS), ERRORS)
})

test('warnings, and the word error in the text of a line, are no errors', () => {
  assert.deepEqual(errorLines(OTHERS), [])
})
