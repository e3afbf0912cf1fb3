import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Said, settingsOf } from '../support/settings.ts'

/** Where a setting ends up: what a service is made with. */
type Wanted = Readonly<Record<string, unknown>>

const E1 = (rest: string): string => `runtime-config: {name: s, module: Service${rest === '' ? '' : `, ${rest}`}}`
const AUTH = {
  '/auth.json': '{"amqp":{"broker":"there","broker-port":5673,"username":"u","password":"p"}}',
  '/auth.yaml': 'dripline: {username: u2, password: p2}\npostgres: {username: pu, password: pp}',
  '/secret': 's3cret\n',
  '/codes.yaml': '- {name: too_hot, value: 1304, description: Too hot}',
}

/** Section and key of the protocol's tables → how it is written → what comes of it. Every row is here. */
const ROWS: Readonly<Record<string, readonly (readonly [string, Said, Wanted])[]>> = {
  '7.3 keys of an E1 service': [
    ['name', { file: 'runtime-config: {name: mine, module: Service}' }, { name: 'mine' }],
    ['name, default', { file: 'runtime-config: {module: Service}' }, { name: 'dlcpp_service' }],
    ['auth_file', { file: E1('auth_file: /auth.json') }, { login: 'u:p@there:5673' }],
    ['auth_file, default', { file: E1('') }, { login: 'guest:guest@localhost:5672' }],
    ['broker', { file: E1('auth_file: /auth.json, broker: here') }, { login: 'u:p@here:5673' }],
    ['port', { file: E1('auth_file: /auth.json, port: 99') }, { login: 'u:p@there:99' }],
    ['make_connection', { file: E1('make_connection: false') }, { connects: false }],
    ['make_connection, default', { file: E1('') }, { connects: true }],
    ['config', { file: E1('config: {}') }, { name: 's' }],
  ],
  '7.3 keys inside config': [
    ['broker', { file: E1('config: {broker: c}') }, { login: 'guest:guest@c:5672' }],
    ['broker below the service key', { file: E1('config: {broker: c}, broker: b') }, { login: 'guest:guest@b:5672' }],
    ['broker above the auth file', { file: E1('config: {broker: c}, auth_file: /auth.json') }, { login: 'u:p@c:5673' }],
    ['broker-port', { file: E1('config: {broker-port: 7}') }, { login: 'guest:guest@localhost:7' }],
    ['auth-file', { file: E1('config: {auth-file: /auth.json}') }, { login: 'u:p@there:5673' }],
    ['make-connection', { file: E1('config: {make-connection: no}') }, { connects: false }],
    ['queue', { file: 'runtime-config: {module: Service, config: {queue: q}}' }, { name: 'q' }],
    ['queue below the name', { file: E1('config: {queue: q}') }, { name: 's' }],
    ['requests-exchange', { file: E1('config: {requests-exchange: r}') }, { requestsExchange: 'r' }],
    ['requests-exchange, default', { file: E1('') }, { requestsExchange: 'requests' }],
    ['alerts-exchange', { file: E1('config: {alerts-exchange: a}') }, { alertsExchange: 'a' }],
    ['alerts-exchange, default', { file: E1('') }, { alertsExchange: 'alerts' }],
    ['heartbeat-routing-key', { file: E1('config: {heartbeat-routing-key: hb}') }, { heartbeatRoutingKey: 'hb' }],
    ['heartbeat-routing-key, default', { file: E1('') }, { heartbeatRoutingKey: 'heartbeat' }],
    ['heartbeat-interval-s', { file: E1('config: {heartbeat-interval-s: 5}') }, { heartbeatIntervalS: 5 }],
    ['heartbeat-interval-s, default', { file: E1('') }, { heartbeatIntervalS: 60 }],
    ['max-payload-size', { file: E1('config: {max-payload-size: 20000}') }, { maxPayloadBytes: 20_000 }],
    ['max-payload-size, default', { file: E1('') }, { maxPayloadBytes: 10_000 }],
    ['loop-timeout-ms', { file: E1('config: {loop-timeout-ms: 200}') }, { name: 's' }],
    ['message-wait-ms', { file: E1('config: {message-wait-ms: 200}') }, { messageWaitMs: 200 }],
    ['message-wait-ms, default', { file: E1('') }, { messageWaitMs: 1000 }],
    ['max-connection-attempts', { file: E1('config: {max-connection-attempts: 4}') }, { connectionAttempts: 4 }],
    ['return-codes', { file: E1('config: {return-codes: /codes.yaml}') }, { returnCodes: { too_hot: 1304 } }],
    ['underscores', { file: E1('config: {max_payload_size: 500, return_codes: []}') }, { maxPayloadBytes: 500 }],
    ['broadcast key is fixed, but may be given', { file: E1('') }, { broadcastKey: 'broadcast' }],
  ],
  '7.4 keys of an E2 service': [
    ['name', { file: 'name: mine' }, { name: 'mine' }],
    ['name, default', { file: '{}' }, { name: 'dlpy_service' }],
    ['enable_scheduling', { file: 'enable_scheduling: false' }, { schedules: false }],
    ['enable_scheduling, default', { file: '{}' }, { schedules: true }],
    ['broadcast_key', { file: 'broadcast_key: all' }, { broadcastKey: 'all' }],
    ['broadcast_key, default', { file: '{}' }, { broadcastKey: 'broadcast' }],
    ['loop_timeout_ms', { file: 'loop_timeout_ms: 10' }, { name: 'dlpy_service' }],
    ['message_wait_ms', { file: 'message_wait_ms: 10' }, { messageWaitMs: 10 }],
    ['heartbeat_interval_s', { file: 'heartbeat_interval_s: 0' }, { heartbeatIntervalS: 0 }],
    ['heartbeat_interval_s, default', { file: '{}' }, { heartbeatIntervalS: 60 }],
    ['make_connection', { file: 'make_connection: false' }, { connects: false }],
    ['auth_file', { file: 'auth_file: /auth.yaml' }, { login: 'u2:p2@localhost:5672', database: 'pu:pp' }],
    [
      'auth_groups, plain values',
      { file: 'auth_groups: {dripline: {username: a, password: b}, postgres: {username: c, password: d}}' },
      { login: 'a:b@localhost:5672', database: 'c:d' },
    ],
    ['username, password', { file: '{username: a, password: b}' }, { login: 'a:b@localhost:5672' }],
    [
      'runtime-config over the top level',
      {
        file: 'dripline_mesh: {broker: top}\nmessage_wait_ms: 5\nruntime-config: {name: s, module: Service, message_wait_ms: 6}',
      },
      { login: 'guest:guest@top:5672', messageWaitMs: 6 },
    ],
    [
      'auth_file inside runtime-config, which does something here',
      { file: E1('auth_file: /auth.yaml') },
      { login: 'u2:p2@localhost:5672' },
    ],
  ],
  '7.4 keys of dripline_mesh': [
    ['broker', { file: 'dripline_mesh: {broker: b}' }, { login: 'guest:guest@b:5672' }],
    ['broker_port', { file: 'dripline_mesh: {broker_port: 8}' }, { login: 'guest:guest@localhost:8' }],
    [
      'requests_exchange, alerts_exchange',
      { file: 'dripline_mesh: {requests_exchange: r, alerts_exchange: a}' },
      { requestsExchange: 'r', alertsExchange: 'a' },
    ],
    ['heartbeat_routing_key', { file: 'dripline_mesh: {heartbeat_routing_key: hb}' }, { heartbeatRoutingKey: 'hb' }],
    ['max_payload_size', { file: 'dripline_mesh: {max_payload_size: 9}' }, { maxPayloadBytes: 9 }],
    ['max_connection_attempts', { file: 'dripline_mesh: {max_connection_attempts: 2}' }, { connectionAttempts: 2 }],
    [
      'make_connection over the service key',
      { file: 'make_connection: true\ndripline_mesh: {make_connection: false}' },
      { connects: false },
    ],
    [
      'return_codes',
      { file: 'dripline_mesh: {return_codes: [{name: too_hot, value: 1304, description: hot}]}' },
      { returnCodes: { too_hot: 1304 } },
    ],
    [
      'all of them in ~/.dripline_mesh.yaml, without that name',
      { home: 'broker: h\nmax_payload_size: 77', file: 'name: s' },
      { login: 'guest:guest@h:5672', maxPayloadBytes: 77 },
    ],
  ],
  '7.5 options': [
    ['-b', { file: E1('broker: x'), argv: ['-b', 'o'] }, { login: 'guest:guest@o:5672' }],
    ['--broker', { argv: ['--broker', 'o'] }, { login: 'guest:guest@o:5672' }],
    ['-p', { file: E1('port: 1'), argv: ['-p', '2'] }, { login: 'guest:guest@localhost:2' }],
    ['--port', { argv: ['--port=3'] }, { login: 'guest:guest@localhost:3' }],
    ['--auth-file', { file: E1(''), argv: ['--auth-file', '/auth.json'] }, { login: 'u:p@there:5673' }],
    [
      '-u, --password',
      { file: E1('auth_file: /auth.json'), argv: ['-u', 'me', '--password', 'w'] },
      { login: 'me:w@there:5673' },
    ],
    ['--username', { argv: ['--username', 'me'] }, { login: 'me:guest@localhost:5672' }],
    ['--password-file', { argv: ['--password-file', '/secret'] }, { login: 'guest:s3cret@localhost:5672' }],
    ['--requests-exchange', { argv: ['--requests-exchange', 'r'] }, { requestsExchange: 'r' }],
    ['--alerts-exchange', { argv: ['--alerts-exchange', 'a'] }, { alertsExchange: 'a' }],
    ['--max-payload', { argv: ['--max-payload', '7'] }, { maxPayloadBytes: 7 }],
    ['--heartbeat-routing-key', { argv: ['--heartbeat-routing-key', 'k'] }, { heartbeatRoutingKey: 'k' }],
    ['--max-connection-attempts', { argv: ['--max-connection-attempts', '3'] }, { connectionAttempts: 3 }],
    [
      '--heartbeat-interval-s',
      { file: 'heartbeat_interval_s: 9', argv: ['--heartbeat-interval-s', '1'] },
      { heartbeatIntervalS: 1 },
    ],
    ['--loop-timeout-ms', { argv: ['--loop-timeout-ms', '5'] }, { name: 'dlpy_service' }],
    ['--message-wait-ms', { argv: ['--message-wait-ms', '5'] }, { messageWaitMs: 5 }],
    ['--config-encoding', { argv: ['--config-encoding', 'yaml'] }, { name: 'dlpy_service' }],
    ['-v -q', { argv: ['-v', '-q', '--verbose', '--quiet'] }, { name: 'dlpy_service' }],
  ],
  '7.1 layers, each over the one before': [
    ['default', {}, { login: 'guest:guest@localhost:5672' }],
    ['home file', { home: 'broker: home' }, { login: 'guest:guest@home:5672' }],
    ['-c file', { home: 'broker: home', file: 'dripline_mesh: {broker: file}' }, { login: 'guest:guest@file:5672' }],
    ['-c file of E1', { home: 'broker: home', file: E1('broker: file') }, { login: 'guest:guest@file:5672' }],
    [
      'key=value',
      { file: E1('broker: file'), argv: ['dripline_mesh.broker=word'] },
      { login: 'guest:guest@word:5672' },
    ],
    [
      'key=value in the older spelling',
      { file: E1('broker: file'), argv: ['runtime-config.broker=word', 'dripline.broker-port=4'] },
      { login: 'guest:guest@word:4' },
    ],
    [
      'options',
      { file: E1('broker: file'), argv: ['dripline_mesh.broker=word', '-b', 'option'] },
      { login: 'guest:guest@option:5672' },
    ],
    [
      'ENV{}',
      { file: 'name: ENV{WHO}\ndripline_mesh: {broker: "ENV{A}"}', environment: { WHO: 'x', A: 'b-ENV{B}', B: 'c' } },
      { name: 'x', login: 'guest:guest@b-c:5672' },
    ],
    [
      'ENV{} where a number belongs',
      { file: 'dripline_mesh: {broker_port: "ENV{PORT}"}', environment: { PORT: '1234' } },
      { login: 'guest:guest@localhost:1234' },
    ],
    [
      'what looks like a code of a replacement stays as it is',
      { file: 'name: a-ENV{A}', environment: { A: '$&-$1' } },
      { name: 'a-$&-$1' },
    ],
  ],
  '7.2 login, each over the one before': [
    ['default', { file: 'auth_groups: {dripline: {username: {default: d}}}' }, { login: 'd:guest@localhost:5672' }],
    [
      'auth file',
      { file: 'auth_file: /auth.yaml\nauth_groups: {dripline: {username: {default: d}}}' },
      { login: 'u2:p2@localhost:5672' },
    ],
    [
      'environment',
      { file: 'auth_file: /auth.yaml', environment: { DRIPLINE_USER: 'e', POSTGRES_PASSWORD: 'pe' } },
      { login: 'e:p2@localhost:5672', database: 'pu:pe' },
    ],
    [
      'environment, a variable of another name',
      { file: 'auth_groups: {dripline: {username: {env: ME}}}', environment: { ME: 'm', DRIPLINE_USER: 'e' } },
      { login: 'm:guest@localhost:5672' },
    ],
    [
      'file',
      { file: 'auth_groups: {dripline: {password: {file: /secret}}}', environment: { DRIPLINE_PASSWORD: 'e' } },
      { login: 'guest:s3cret@localhost:5672' },
    ],
    [
      'value',
      { file: 'auth_groups: {dripline: {password: {file: /secret, value: v}}}' },
      { login: 'guest:v@localhost:5672' },
    ],
    [
      'an option over the value',
      { file: 'auth_groups: {dripline: {password: v}}', argv: ['--password', 'o'] },
      { login: 'guest:o@localhost:5672' },
    ],
  ],
}

for (const [section, rows] of Object.entries(ROWS)) {
  for (const [key, said, wanted] of rows) {
    test(`${section}: ${key}`, () => {
      const { settings, problems } = settingsOf({ files: AUTH, ...said })
      assert.deepEqual(problems, [])
      const { options, authentications } = settings
      const { host, port, username, password } = options.address
      const found: Record<string, unknown> = {
        ...options,
        login: `${username}:${password}@${host}:${port}`,
        database: `${authentications.database.username}:${authentications.database.password}`,
        returnCodes: Object.fromEntries(options.returnCodes ?? []),
      }
      assert.deepEqual(Object.fromEntries(Object.keys(wanted).map((name) => [name, found[name]])), wanted)
    })
  }
}

const WRONG: readonly (readonly [string, Said, readonly string[]])[] = [
  ['an unknown key of an E1 service', { file: E1('prot: 1') }, ['error f.yaml:1:44 unknown key "prot"']],
  [
    'an unknown key of an E2 service',
    { file: 'prot: 1', unknown: 'told' },
    ['warning f.yaml:1:1 unknown key "prot" ignored'],
  ],
  ['an unknown key of config', { file: E1('config: {prot: 1}') }, ['error f.yaml:1:53 unknown key "prot"']],
  ['an unknown key of dripline_mesh', { file: 'dripline_mesh: {prot: 1}' }, ['error f.yaml:1:17 unknown key "prot"']],
  [
    'a key beside runtime-config that nobody reads',
    { file: `x-anchors: {a: 1}\n${E1('')}` },
    ['warning f.yaml:1:1 "x-anchors" stands beside "runtime-config", not in it: ignored'],
  ],
  [
    'a port out of range, in the words of the file',
    { file: E1('port: 70000') },
    ['error f.yaml:1:50 "port" must be a whole number, from 1 to 65535'],
  ],
  [
    'an option out of range',
    { argv: ['--heartbeat-interval-s', '1e12'] },
    ['error command line:1:1 "heartbeat_interval_s" must be a number, from 0 to 2147483'],
  ],
  [
    'a word out of range',
    { argv: ['message_wait_ms=soon'] },
    ['error command line:1:17 "message_wait_ms" must be a whole number, at least 0'],
  ],
  ['a variable that is not set', { file: 'name: a-ENV{NO}' }, ['error f.yaml:1:7 environment variable NO is not set']],
  [
    'variables that refer to each other',
    { file: 'name: ENV{A}', environment: { A: 'ENV{B}', B: 'ENV{A}' } },
    ['error f.yaml:1:7 environment variables refer to each other in a circle'],
  ],
  [
    'a word for an item that a list does not have',
    { file: 'endpoints: []', argv: ['endpoints.1.name=x'] },
    ['error command line:1:18 the list has no item 0, which comes before this one'],
  ],
  [
    'a return code that is taken',
    { file: 'dripline_mesh: {return_codes: [{name: mine, value: 300, description: x}]}' },
    ['warning f.yaml:1:32 return code mine (300) is taken: left out'],
  ],
  [
    'a return code without its number',
    { file: 'dripline_mesh: {return_codes: [{name: mine, description: x}]}' },
    ['error f.yaml:1:32 key "value" is missing'],
  ],
]

for (const [what, said, problems] of WRONG) {
  test(`${what} is said at its place`, () => {
    assert.deepEqual(settingsOf({ files: AUTH, ...said }).problems, problems)
  })
}

test('a word reaches into a list and leaves its other items alone', () => {
  const file = 'endpoints: [{name: a, module: KeyValueStore}, {name: b, module: KeyValueStore}]'
  const { settings } = settingsOf({ file, argv: ['endpoints.1.log_interval=5'] })
  const endpoints = settings.section.sections('endpoints')
  assert.deepEqual(
    endpoints.map((endpoint) => [endpoint.text('name'), endpoint.text('log_interval')]),
    [
      ['a', null],
      ['b', '5'],
    ],
  )
})

test('no problem with a login shows its line', () => {
  const said = { file: 'auth_groups: {dripline: {password: [s3cret]}}', argv: ['password.a.b=s3cret'] }
  const { problems } = settingsOf(said)
  assert.ok(problems.length > 0)
  assert.ok(!JSON.stringify(problems).includes('s3cret'), problems.join('\n'))
})
