import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { problemText } from '../../src/errors/problem.ts'
import { WholeFloat } from '../../src/source/whole-float.ts'
import type { DriplineService, Mesh } from '../../src/spec/mesh.ts'
import { readMesh } from '../../src/spec/read-mesh.ts'

const root = new URL('../../', import.meta.url)

/** The mesh of a spec that must be right, warnings allowed. */
function meshOf(text: string): Mesh {
  const { mesh, problems } = readMesh(text, 'mesh.yaml')
  assert.ok(mesh !== null, problems.map(problemText).join('\n'))
  return mesh
}

function serviceOf(mesh: Mesh, container: string): DriplineService {
  const found = mesh.containers.find((candidate) => candidate.container === container)
  assert.ok(found?.kind === 'service', `${container} is a service`)
  return found
}

function example(name: string): Mesh {
  const { mesh, problems } = readMesh(readFileSync(new URL(`meshes/${name}/mesh.yaml`, root), 'utf8'), 'mesh.yaml')
  assert.deepEqual(problems, [], 'an example has not even a warning')
  assert.ok(mesh !== null)
  return mesh
}

test('the first mesh is the walkthrough: its store, logger, monitor, database and Grafana', () => {
  const mesh = example('first-mesh')
  assert.equal(mesh.name, 'first-mesh')
  assert.equal(mesh.broker.image, 'rabbitmq:3-management')
  assert.equal(mesh.database?.image, 'postgres:16.0')
  assert.equal(mesh.database?.name, 'sensor_data')
  assert.deepEqual(mesh.grafana?.published, { host: '127.0.0.1', port: 3000 })
  assert.deepEqual(
    mesh.containers.map(({ kind, container }) => [kind, container]),
    [
      ['service', 'key-value-store'],
      ['service', 'sensor-logger'],
      ['monitor', 'drip-mon'],
    ],
  )
  assert.deepEqual(mesh.calibrations, { times3: '3*x' })
  const store = serviceOf(mesh, 'key-value-store')
  assert.deepEqual(
    store.endpoints.map(({ name, logIntervalS, logOnSet, calibration }) => ({
      name,
      logIntervalS,
      logOnSet,
      calibration,
    })),
    [
      { name: 'peaches', logIntervalS: 10, logOnSet: true, calibration: '2*{}' },
      { name: 'chips', logIntervalS: 0, logOnSet: false, calibration: 'times3({})' },
      { name: 'waffles', logIntervalS: 0, logOnSet: false, calibration: '1.*{}' },
    ],
  )
})

test('a logger that says only its name gets what the walkthrough writes by hand', () => {
  const logger = serviceOf(example('first-mesh'), 'sensor-logger')
  assert.deepEqual(logger.configuration, {
    name: 'sensor_data_logger',
    module: 'PostgresSensorLogger',
    insertion_table_endpoint_name: 'values_table',
    alert_keys: ['sensor_value.#'],
    alert_key_parser_re: 'sensor_value\\.(?P<sensor_name>\\w+)',
    database_name: 'sensor_data',
    database_server: 'postgres',
    endpoints: [
      {
        name: 'values_table',
        module: 'SQLTable',
        table_name: 'numeric_data',
        required_insert_names: ['sensor_name', 'timestamp', 'value_raw'],
        optional_insert_names: ['value_cal'],
      },
    ],
  })
  assert.deepEqual(logger.logger, {
    alertKeys: ['sensor_value.#'],
    tableName: 'numeric_data',
    columns: ['sensor_name', 'timestamp', 'value_raw', 'value_cal'],
  })
  assert.deepEqual(
    logger.endpoints.map((endpoint) => endpoint.name),
    ['values_table'],
  )
})

test('the minimal mesh has a broker and one service, and nothing else', () => {
  const mesh = example('minimal')
  assert.equal(mesh.database, null)
  assert.equal(mesh.grafana, null)
  assert.equal(serviceOf(mesh, 'key-value-store').module, 'Service')
})

test('a service without a name is named as its container', () => {
  const service = serviceOf(meshOf('mesh: lab\nservices:\n  store: {module: Service}\n'), 'store')
  assert.equal(service.name, 'store')
  assert.equal(service.configuration.name, 'store')
})

test('the same text gives a deeply equal mesh', () => {
  assert.deepEqual(example('first-mesh'), example('first-mesh'))
})

test('text in quotes stays text, and 4.0 stays a float', () => {
  const mesh = meshOf(`
mesh: lab
services:
  store:
    endpoints:
      - {name: a, module: KeyValueStore, initial_value: '0.75'}
      - {name: b, module: KeyValueStore, initial_value: 4.0}
      - {name: c, module: KeyValueStore, initial_value: 4}
      - {name: d, module: KeyValueStore, initial_value: 'on'}
    environment: {PORT: 8080, RATE: 1.0, FLAG: true, TEXT: 'x y'}
`)
  const { configuration, environment } = serviceOf(mesh, 'store')
  const values = (configuration.endpoints as { initial_value: unknown }[]).map((endpoint) => endpoint.initial_value)
  assert.deepEqual(values, ['0.75', new WholeFloat(4), 4, 'on'])
  assert.deepEqual(environment, { PORT: '8080', RATE: '1.0', FLAG: 'true', TEXT: 'x y' })
})

test('deployment keys and metadata are kept out of the runtime configuration', () => {
  const mesh = meshOf(`
mesh: lab
services:
  store:
    runtime: python
    restart: always
    devices: [/dev/ttyUSB0:/dev/ttyUSB0]
    volumes: ['./data:/data']
    ports: ['8080:80']
    compose: {mem_limit: 64m}
    heartbeat_interval_s: 10
    image: ghcr.io/driplineorg/dripline-python:v5.1.4
    endpoints:
      - name: t1
        module: KeyValueStore
        unit: K
        label: Cold plate
        description: below the shield
        range: [4, 320]
        alarm: {high: 300}
`)
  const service = serviceOf(mesh, 'store')
  assert.deepEqual(service.configuration, {
    name: 'store',
    module: 'Service',
    heartbeat_interval_s: 10,
    endpoints: [{ name: 't1', module: 'KeyValueStore' }],
  })
  assert.deepEqual(service.endpoints[0]?.metadata, {
    unit: 'K',
    label: 'Cold plate',
    description: 'below the shield',
    range: [4, 320],
    alarm: { low: null, high: 300 },
  })
  const { restart, devices, volumes, ports, compose, image, era } = service
  assert.deepEqual(
    { restart, devices, volumes, ports, compose, image, era },
    {
      restart: 'always',
      devices: ['/dev/ttyUSB0:/dev/ttyUSB0'],
      volumes: ['./data:/data'],
      ports: ['8080:80'],
      compose: { mem_limit: '64m' },
      image: 'ghcr.io/driplineorg/dripline-python:v5.1.4',
      era: 'E2',
    },
  )
})

test('the era of a Python service is read from the tag of its image, or said', () => {
  const mesh = meshOf(`
mesh: lab
services:
  a: {runtime: python}
  b: {runtime: python, image: 'ghcr.io/driplineorg/dripline-python:v5.1.4'}
  c: {runtime: python, image: 'lab/dripline-plus:latest', era: E2}
`)
  assert.deepEqual(
    ['a', 'b', 'c'].map((name) => serviceOf(mesh, name).era),
    ['E1', 'E2', 'E2'],
  )
  assert.equal(serviceOf(mesh, 'a').image, 'ghcr.io/driplineorg/dripline-python:v4.7.1')
})

test('monitors and plain containers are told from services', () => {
  const mesh = meshOf(`
mesh: lab
services:
  mon: {monitor: {requests: ['#'], alerts: [sensor_value.#]}}
  page: {image: 'nginx:1.29', command: sh -c "echo 'a b'; sleep 1", ports: ['8080:80']}
  plain: {image: 'nginx:1.29', command: [nginx, -g, 8]}
  bare: {image: 'nginx:1.29'}
`)
  const [mon, page, plain, bare] = mesh.containers
  assert.deepEqual(mon?.kind === 'monitor' && [mon.requests, mon.alerts], [['#'], ['sensor_value.#']])
  assert.deepEqual(page?.kind === 'container' && page.command, ['sh', '-c', "echo 'a b'; sleep 1"])
  assert.deepEqual(plain?.kind === 'container' && plain.command, ['nginx', '-g', '8'])
  assert.equal(bare?.kind === 'container' && bare.command, null)
})

test('anchors, merge keys and comments are resolved', () => {
  const mesh = meshOf(`
mesh: lab
x-slow: &slow {module: KeyValueStore, log_interval: {minutes: 1, seconds: 30}} # every ninety seconds
x-quiet: &quiet {log_interval: 0, initial_value: 1}
services:
  store:
    endpoints:
      - {<<: *slow, name: a}
      - {<<: [*quiet, *slow], name: b}
`)
  const { endpoints, configuration } = serviceOf(mesh, 'store')
  assert.deepEqual(
    endpoints.map(({ name, logIntervalS }) => [name, logIntervalS]),
    [
      ['a', 90],
      ['b', 0],
    ],
  )
  assert.deepEqual((configuration.endpoints as unknown[])[1], {
    log_interval: 0,
    initial_value: 1,
    module: 'KeyValueStore',
    name: 'b',
  })
})

test('functions are put in an order in which each calls only earlier ones', () => {
  const mesh = meshOf(
    'mesh: lab\nservices: {}\ncalibrations: {kelvin: "celsius(x) + 273.15", celsius: "(x - 32)/1.8"}\n',
  )
  assert.deepEqual(Object.keys(mesh.calibrations), ['celsius', 'kelvin'])
})

test('ports are bound to the loopback address unless the spec says otherwise', () => {
  const mesh = meshOf('mesh: lab\nbroker: {port: 5672, management_port: "0.0.0.0:15672"}\ndatabase: {}\nservices: {}\n')
  assert.deepEqual(mesh.broker.amqp, { host: '127.0.0.1', port: 5672 })
  assert.deepEqual(mesh.broker.management, { host: '0.0.0.0', port: 15672 })
  assert.deepEqual(mesh.database?.published, { host: '127.0.0.1', port: null })
})

test('tables of the spec stand after the one of the walkthrough, with their types', () => {
  const mesh = meshOf(`
mesh: lab
database:
  tables:
    text_data: {sensor_name: text not null, timestamp: timestamptz not null default now(), n: 'numeric(5, 2) default 0 not null'}
services: {}
`)
  assert.deepEqual(
    mesh.database?.tables.map((table) => table.name),
    ['numeric_data', 'text_data'],
  )
  assert.deepEqual(mesh.database?.tables[1]?.columns, [
    { name: 'sensor_name', type: 'text', notNull: true, default: null },
    { name: 'timestamp', type: 'timestamptz', notNull: true, default: 'now()' },
    { name: 'n', type: 'numeric(5, 2)', notNull: true, default: '0' },
  ])
})

test('a class of the user’s own may have any keys, and its file is listed once', () => {
  const mesh = meshOf(`
mesh: lab
services:
  oven:
    module: Oven
    module_path: lib/oven.ts
    watts: 500
    endpoints:
      - {name: t, module: Sensor, module_path: lib/oven.ts, channel: 3}
      - {name: u, module: KeyValueStore}
`)
  const service = serviceOf(mesh, 'oven')
  assert.deepEqual(service.modulePaths, ['lib/oven.ts'])
  assert.equal(service.configuration.watts, 500)
})
