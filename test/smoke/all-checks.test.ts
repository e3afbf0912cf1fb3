import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allChecks } from '../../src/smoke/all-checks.ts'
import type { Check } from '../../src/smoke/check.ts'
import { exampleMesh, meshOf } from './meshes.ts'

const names = (checks: readonly Check[]): string[] => checks.map(({ group, name }) => `${group}: ${name}`)

test('the first mesh is asked everything without a word in its spec', () => {
  assert.deepEqual(names(allChecks(exampleMesh('first-mesh'), [])), [
    'ping: my_store pings',
    'ping: peaches pings',
    'ping: chips pings',
    'ping: waffles pings',
    'ping: sensor_data_logger pings',
    'ping: values_table pings',
    'get: peaches answers get',
    'get: chips answers get',
    'get: waffles answers get',
    'store: peaches takes a value and gives it back calibrated',
    'store: chips takes a value and gives it back calibrated',
    'store: waffles takes a value and gives it back calibrated',
    'logged: peaches: endpoint → alert → row in numeric_data',
    'heartbeat: my_store sends heartbeats',
    'heartbeat: sensor_data_logger sends heartbeats',
    'grafana: the datasource answers',
    'grafana: the dashboard of key-value-store loads',
    'dead letters: sensor_data_logger could store every alert',
    'containers: rabbit-broker runs on and logged no error',
    'containers: postgres runs on and logged no error',
    'containers: grafana runs on and logged no error',
    'containers: key-value-store runs on and logged no error',
    'containers: sensor-logger runs on and logged no error',
    'containers: drip-mon runs on and logged no error',
  ])
})

test('a check of something in the spec knows its line', () => {
  const checks = allChecks(exampleMesh('first-mesh'), [])
  const lines = checks.filter(({ subject }) => subject === 'waffles').map(({ at }) => at?.line)
  assert.deepEqual(new Set(lines), new Set([33]))
})

test('what is left out on this machine is skipped with the reason, and its container is not looked at', () => {
  const checks = allChecks(exampleMesh('first-mesh'), ['grafana'])
  const grafana = checks.filter(({ group }) => group === 'grafana')
  assert.deepEqual([...new Set(grafana.map(({ skip }) => skip))], ['grafana is left out on this machine'])
  assert.ok(!names(checks).includes('containers: grafana runs on and logged no error'))
})

test('a value that nobody stores is followed to its alert', () => {
  const mesh = meshOf(`
mesh: lab
services:
  store:
    endpoints: [{name: peaches, module: KeyValueStore, log_interval: 5, log_routing_key_prefix: reading}]
`)
  const [logged] = allChecks(mesh, []).filter(({ group }) => group === 'logged')
  assert.equal(logged?.name, 'peaches: endpoint → alert')
  assert.ok(logged?.question.kind === 'logged')
  assert.deepEqual([logged.question.routingKey, logged.question.table], ['reading.peaches', null])
})

test('a logger whose binding does not ask for an endpoint is not expected to store it', () => {
  const mesh = meshOf(`
mesh: lab
database: {}
services:
  store: {endpoints: [{name: peaches, module: KeyValueStore, log_interval: 5, log_routing_key_prefix: other}]}
  logger: {module: PostgresSensorLogger}
`)
  assert.ok(names(allChecks(mesh, [])).includes('logged: peaches: endpoint → alert'))
})

test('columns of another name, filled from payload keys, are where the row is looked for', () => {
  const mesh = meshOf(`
mesh: lab
database: {tables: {readings: {sensor: text, at: timestamptz, raw: double precision, cal: double precision}}}
services:
  store: {endpoints: [{name: peaches, module: KeyValueStore, log_interval: 5}]}
  logger:
    module: PostgresSensorLogger
    insertion_table_endpoint_name: table
    endpoints:
      - name: table
        module: SQLTable
        table_name: readings
        required_insert_names:
          - {column: sensor, payload_key: sensor_name}
          - {column: at, payload_key: timestamp}
          - {column: raw, payload_key: value_raw}
        optional_insert_names: [{column: cal, payload_key: value_cal}]
`)
  const logged = allChecks(mesh, []).find(({ group }) => group === 'logged')
  assert.ok(logged?.question.kind === 'logged')
  const { table } = logged.question
  assert.equal(logged.name, 'peaches: endpoint → alert → row in readings')
  assert.deepEqual(
    table?.columns.map(({ column, payloadKey }) => [column, payloadKey]),
    [
      ['sensor', 'sensor_name'],
      ['at', 'timestamp'],
      ['raw', 'value_raw'],
      ['cal', 'value_cal'],
    ],
  )
})

test('an endpoint that cannot be read is not asked, and a class of the user’s own may refuse', () => {
  const mesh = meshOf(`
mesh: lab
services:
  oven:
    module: EthernetSCPIService
    runtime: python
    response_terminator: "\\n"
    socket_info: "('oven', 1234)"
    endpoints:
      - {name: only_set, module: SimpleSCPISetEntity, base_str: 'T'}
      - {name: only_get, module: SimpleSCPIGetEntity, base_str: 'T'}
      - {name: format_without_get, module: FormatEntity, set_str: 'T {}'}
      - {name: mine, module: Mine, module_path: mine.py}
      - {name: plain, module: Endpoint}
`)
  const gets = allChecks(mesh, []).flatMap(({ question }) => (question.kind === 'get' ? [question] : []))
  assert.deepEqual(
    gets.map(({ target, mayLackGet }) => [target, mayLackGet]),
    [
      ['only_get', false],
      ['mine', true],
    ],
  )
})

test('skip takes an endpoint, a service by either name or a group out, with the reason; the rest is asked', () => {
  const spec = (smoke: string): string => `
mesh: lab
services:
  store: {name: my_store, endpoints: [{name: peaches, module: KeyValueStore}, {name: chips, module: KeyValueStore}]}
smoke: [${smoke}]
`
  const skipped = (smoke: string): string[] =>
    names(allChecks(meshOf(spec(smoke)), []).filter(({ skip }) => skip === 'no instrument'))
  assert.deepEqual(skipped('{skip: peaches, because: no instrument}'), [
    'ping: peaches pings',
    'get: peaches answers get',
    'store: peaches takes a value and gives it back',
  ])
  assert.equal(skipped('{skip: my_store, because: no instrument}').length, 9)
  assert.deepEqual(skipped('{skip: heartbeat, because: no instrument}'), ['heartbeat: my_store sends heartbeats'])
})

test('checks of one’s own come behind the default ones, and what they leave behind is looked at last', () => {
  const mesh = meshOf(`
mesh: lab
services: {store: {endpoints: [{name: peaches, module: KeyValueStore}]}}
smoke: [{set: peaches, value: 4.0}, {name: as I call it, get: peaches}]
`)
  const all = names(allChecks(mesh, []))
  assert.deepEqual(all.slice(-4, -2), ['own: set peaches 4', 'own: as I call it'])
  assert.match(all.at(-1) ?? '', /^containers: /)
})
