import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemText } from '../../src/errors/problem.ts'
import { runtimeConfigurations } from '../../src/generate/runtime-configuration.ts'
import { buildService } from '../../src/services/build-service.ts'
import { readMesh } from '../../src/spec/read-mesh.ts'
import { CLASSES, DEPLOYMENT_KEYS, METADATA_KEYS, parametersOf } from '../../src/spec/schema.ts'
import { sender } from '../support/test-client.ts'

/** A good value for every parameter that has no default, or whose default would not do beside the others. */
const VALUES: Readonly<Record<string, unknown>> = {
  broker: 'other-broker',
  port: 5672,
  auth_file: '/root/authentications.json',
  config: { 'max-payload-size': 20000 },
  dripline_mesh: { heartbeat_routing_key: 'heartbeat', max_payload_size: 10000 },
  auth_groups: { dripline: { username: { env: 'DRIPLINE_USER' } } },
  calibration: '2*{}',
  get_on_set: true,
  log_on_set: true,
  check_field: 'value_raw',
  service_name: 'my_store',
  alert_key_parser_re: 'sensor_value\\.(?P<sensor_name>\\w+)',
  auths_file: '/root/authentications.json',
  metrics_port: '0.0.0.0:9464',
  table_name: 'numeric_data',
  required_insert_names: ['sensor_name', { column: 'value_raw', payload_key: 'value_raw' }],
  optional_insert_names: ['value_cal'],
  return_col_names: ['value_raw'],
  default_insert_values: { value_cal: 1.5 },
  socket_info: "('10.0.0.5', 5025)",
  response_terminator: '\r\n',
  base_str: 'SENS:TEMP',
  get_str: 'TEMP?',
  set_str: 'TEMP {:.3f};TEMP?',
  set_value_map: { on: 1, off: 0 },
  extract_raw_regex: 'T=(?P<value_raw>\\d+)',
}
const LEFT_OUT = [
  'name',
  'module',
  'module_path',
  'endpoints',
  'database_name',
  'database_server',
  'schema',
  ...DEPLOYMENT_KEYS,
  ...METADATA_KEYS,
]

/** Every parameter of a class, each with a value. */
function allParameters(className: string): Record<string, unknown> {
  const parameters = Object.entries(parametersOf(className) ?? {}).filter(([key]) => !LEFT_OUT.includes(key))
  return Object.fromEntries(parameters.map(([key, schema]) => [key, VALUES[key] ?? schema.default ?? null]))
}

/** The service that an endpoint class needs. */
const PARENTS: Readonly<Record<string, { readonly module: string; readonly [key: string]: unknown }>> = {
  SQLTable: { module: 'PostgreSQLInterface' },
  HeartbeatTracker: { module: 'HeartbeatMonitor' },
  ...Object.fromEntries(
    ['FormatEntity', 'SimpleSCPIEntity', 'SimpleSCPIGetEntity', 'SimpleSCPISetEntity'].map((name) => [
      name,
      { module: 'EthernetSCPIService', response_terminator: '\n' },
    ]),
  ),
}

for (const className of CLASSES.keys()) {
  test(`the runtime takes every parameter that the spec knows of ${className}`, async () => {
    const isService = CLASSES.get(className)?.['x-class'] === 'service'
    const table = { name: 'values_table', module: 'SQLTable', table_name: 'numeric_data' }
    const service = isService
      ? {
          module: className,
          ...allParameters(className),
          endpoints: className === 'PostgresSensorLogger' ? [table] : [],
        }
      : {
          ...(PARENTS[className] ?? { module: 'Service' }),
          endpoints: [{ name: 'one', module: className, ...allParameters(className) }],
        }
    const { mesh, problems } = readMesh(
      JSON.stringify({ mesh: 'lab', database: {}, services: { all: service } }),
      'mesh.yaml',
    )
    assert.ok(mesh !== null, problems.map(problemText).join('\n'))
    const [configuration] = runtimeConfigurations(mesh)
    const built = await buildService({
      text: configuration?.text ?? '',
      file: 'all.yaml',
      overrides: {},
      surroundings: {
        environment: { HOME: '/root' },
        readText: () =>
          '{"amqp": {"username": "u", "password": "p"}, "postgresql": {"username": "u", "password": "p"}}',
        importModule: async () => assert.fail('no class file'),
      },
      senderOf: (serviceName) => ({ ...sender, serviceName }),
      log: { info: () => undefined, warn: () => undefined },
    })
    assert.deepEqual(built.problems.map(problemText), [])
    assert.ok(built.service !== null)
  })
}
