import { fileURLToPath } from 'node:url'
import type { GenerateInputs } from '../../src/generate/inputs.ts'
import { readTemplates } from '../../src/output/read-templates.ts'
import type { ContainerOptions, DriplineService, Endpoint, Mesh } from '../../src/spec/mesh.ts'

const AT = { file: 'mesh.yaml', line: 1, column: 1, length: 1 }

export const NO_OPTIONS: ContainerOptions = {
  restart: 'unless-stopped',
  environment: {},
  volumes: [],
  devices: [],
  ports: [],
  compose: {},
}

/** An endpoint that logs nothing, unless `over` says otherwise. */
export function sampleEndpoint(over: Partial<Endpoint> = {}): Endpoint {
  return {
    name: 'peaches',
    module: 'KeyValueStore',
    modulePath: null,
    logIntervalS: 0,
    rowEveryS: 0,
    logOnSet: false,
    calibration: null,
    metadata: { unit: null, label: null, description: null, range: null, alarm: null },
    at: AT,
    ...over,
  }
}

/** A TypeScript service with the endpoint `peaches`, unless `over` says otherwise. */
export function sampleService(over: Partial<DriplineService> = {}): DriplineService {
  return {
    kind: 'service',
    ...NO_OPTIONS,
    container: 'key-value-store',
    runtime: 'typescript',
    image: null,
    era: 'E1',
    name: 'my_store',
    module: 'Service',
    modulePaths: [],
    endpoints: [sampleEndpoint()],
    logger: null,
    configuration: {
      name: 'my_store',
      module: 'Service',
      endpoints: [{ name: 'peaches', module: 'KeyValueStore', initial_value: 0.75 }],
    },
    at: AT,
    ...over,
  }
}

export function sampleLogger(over: Partial<DriplineService> = {}): DriplineService {
  return sampleService({
    container: 'sensor-logger',
    name: 'sensor_data_logger',
    module: 'PostgresSensorLogger',
    endpoints: [],
    logger: {
      alertKeys: ['sensor_value.#'],
      tableName: 'numeric_data',
      columns: ['sensor_name', 'timestamp', 'value_raw', 'value_cal'],
    },
    configuration: { name: 'sensor_data_logger', module: 'PostgresSensorLogger' },
    ...over,
  })
}

/** Broker, database, Grafana, one service and its logger, unless `over` says otherwise. */
export function sampleMesh(over: Partial<Mesh> = {}): Mesh {
  const loopback = { host: '127.0.0.1', port: null }
  const column = (name: string, type: string, notNull: boolean, fallback: string | null = null) => {
    return { name, type, notNull, default: fallback }
  }
  return {
    name: 'first-mesh',
    broker: {
      ...NO_OPTIONS,
      container: 'rabbit-broker',
      image: 'rabbitmq:3-management',
      credentials: { username: 'dripline', password: null },
      amqp: loopback,
      management: null,
      requestsExchange: 'requests',
      alertsExchange: 'alerts',
    },
    database: {
      ...NO_OPTIONS,
      container: 'postgres',
      image: 'postgres:16.0',
      name: 'sensor_data',
      credentials: { username: 'dripline', password: null },
      published: loopback,
      tables: [
        {
          name: 'numeric_data',
          columns: [
            column('sensor_name', 'text', true),
            column('timestamp', 'timestamp with time zone', true, 'now()'),
            column('value_raw', 'double precision', true),
            column('value_cal', 'double precision', false),
          ],
        },
      ],
    },
    grafana: {
      ...NO_OPTIONS,
      container: 'grafana',
      image: 'grafana/grafana:9.5.12',
      published: { host: '127.0.0.1', port: 3000 },
      credentials: { username: 'admin', password: null },
    },
    containers: [sampleService(), sampleLogger()],
    calibrations: {},
    smoke: [],
    ...over,
  }
}

/** Fixed secrets and a bundle of one line: generated files that are the same in every run. */
export function sampleInputs(over: Partial<GenerateInputs> = {}): GenerateInputs {
  return {
    secrets: {
      brokerPassword: 'BrokerPassword00000000000',
      brokerPasswordSalt: '0a1b2c3d',
      databaseAdminPassword: 'AdminPassword000000000000',
      databasePassword: 'DatabasePassword000000000',
      databaseReaderPassword: 'ReaderPassword00000000000',
      grafanaPassword: 'GrafanaPassword0000000000',
    },
    images: { set: 'registry', images: {}, nodeImage: 'node:20-bookworm-slim', without: [] },
    templates: readTemplates(fileURLToPath(new URL('../../templates', import.meta.url))),
    runtime: { bundle: 'exports.main = async () => 0\n', loader: "module.exports = require('./bundle.cjs')\n" },
    userModules: {},
    version: '0.1.0',
    ...over,
  }
}
