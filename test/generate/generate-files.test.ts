import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'yaml'
import { STORED_ALERTS, storedAlertsText } from '../../src/database/insert-once.ts'
import { databaseMigrations } from '../../src/generate/database-migrations.ts'
import { generateFiles } from '../../src/generate/generate-files.ts'
import type { GeneratedFile } from '../../src/generate/generated-file.ts'
import type { GenerateInputs } from '../../src/generate/inputs.ts'
import { MARKER } from '../../src/generate/marker.ts'
import { brokerDefinitions } from '../../src/generate/rabbitmq.ts'
import { LOCAL_MANIFEST_FILE } from '../../src/output/manifest.ts'
import { MARKER as MARKER_OF_OUTPUT, STAGING_FOLDER } from '../../src/output/output-file.ts'
import {
  DEAD_LETTER_QUEUE,
  deadLetterQueueName,
  EXCHANGE,
  LOGGER_QUEUE,
  loggerQueueName,
} from '../../src/protocol/topology.ts'
import type { Mesh } from '../../src/spec/mesh.ts'
import { examples, meshOf } from './golden-trees.ts'
import { NO_OPTIONS, sampleEndpoint, sampleInputs, sampleLogger, sampleMesh, sampleService } from './sample-mesh.ts'

interface Entry {
  readonly [key: string]: unknown
  readonly labels: Readonly<Record<string, string>>
}

function filesOf(mesh: Mesh, inputs: Partial<GenerateInputs> = {}): Map<string, GeneratedFile> {
  return new Map(generateFiles(mesh, sampleInputs(inputs)).map((file) => [file.path, file]))
}

const textOf = (files: ReadonlyMap<string, GeneratedFile>, path: string): string => {
  const file = files.get(path)
  assert.ok(file, `${path} is generated`)
  return file.text
}

function composeEntries(mesh: Mesh, inputs: Partial<GenerateInputs> = {}): Record<string, Entry> {
  return parse(textOf(filesOf(mesh, inputs), 'compose.yaml')).services
}

const inputsFor = (mesh: Mesh): Partial<GenerateInputs> => {
  const paths = mesh.containers.flatMap((each) => (each.kind === 'service' ? each.modulePaths : []))
  return { userModules: Object.fromEntries(paths.map((path) => [path, 'x\n'])) }
}

for (const example of examples()) {
  test(`${example.name}: lines end in LF, each file with a newline but secrets, and no password stands in a file to share`, async () => {
    const mesh = await meshOf(example)
    const files = filesOf(mesh, inputsFor(mesh))
    const passwords = Object.entries(sampleInputs().secrets).flatMap(([key, value]) =>
      key.endsWith('Salt') ? [] : [value],
    )
    for (const { path, text, kind } of files.values()) {
      assert.doesNotMatch(text, /\r/, path)
      assert.equal(text.endsWith('\n'), !path.startsWith('secrets/'), path)
      if (kind !== 'secret')
        for (const password of passwords) assert.ok(!text.includes(password), `${path} has a password`)
    }
  })
}

test('every file to share has the marker line, but the ones in JSON, which has no comments', () => {
  for (const { path, text, kind } of filesOf(sampleMesh()).values()) {
    if (kind !== 'shared') continue
    const isMarked = text.split('\n', 3).some((line) => line.includes(MARKER))
    assert.equal(isMarked, !path.endsWith('.json'), path)
  }
})

test('the writer knows the marker, and what it keeps on this machine is ignored by git', () => {
  assert.equal(MARKER, MARKER_OF_OUTPUT)
  const ignored = textOf(filesOf(sampleMesh()), '.gitignore').split('\n')
  for (const path of [`/${LOCAL_MANIFEST_FILE}`, `/${STAGING_FOLDER}/`]) assert.ok(ignored.includes(path), path)
})

test('whatever holds a password or a choice of this machine is ignored by git', () => {
  const files = filesOf(sampleMesh())
  const ignored = textOf(files, '.gitignore').split('\n')
  for (const { path, kind } of files.values()) {
    const rule = path.startsWith('secrets/') ? '/secrets/' : `/${path}`
    assert.equal(ignored.includes(rule), kind !== 'shared', path)
  }
})

test('the shared files do not depend on the machine: neither images chosen there nor its secrets', () => {
  const elsewhere: Partial<GenerateInputs> = {
    secrets: { ...sampleInputs().secrets, brokerPassword: 'another', databasePassword: 'another' },
    images: { set: 'debian', images: { postgres: 'other' }, nodeImage: 'other-node', without: ['grafana'] },
  }
  const shared = (inputs: Partial<GenerateInputs>): GeneratedFile[] =>
    [...filesOf(sampleMesh(), inputs).values()].filter(({ kind }) => kind === 'shared')
  assert.deepEqual(shared(elsewhere), shared({}))
})

test('.env names the images of this machine, what is left out, and an id that changes with any password', () => {
  const env = (inputs: Partial<GenerateInputs>): string => textOf(filesOf(sampleMesh(), inputs), '.env')
  const images = {
    set: 'debian' as const,
    images: { postgres: 'mesh.local/postgres:17-debian', 'rabbit-broker': 'rabbitmq:3-management' },
    nodeImage: 'mesh.local/node:20-debian',
    without: ['grafana'],
  }
  const lines = env({ images })
    .split('\n')
    .filter((line) => !line.startsWith('#') && !line.startsWith('MESH_SECRETS_ID='))
  assert.deepEqual(lines, [
    'COMPOSE_PROFILES=',
    'MESH_IMAGE_POSTGRES=mesh.local/postgres:17-debian',
    'MESH_NODE_IMAGE=mesh.local/node:20-debian',
    '',
  ])
  assert.match(env({}), /^COMPOSE_PROFILES=grafana$/m)
  const changed = { secrets: { ...sampleInputs().secrets, grafanaPassword: 'another' } }
  assert.notEqual(env({}), env(changed))
})

test('an edit of one endpoint changes the entry of exactly one container', () => {
  const edited = sampleService({
    configuration: { name: 'my_store', endpoints: [{ name: 'peaches', module: 'KeyValueStore', initial_value: 1 }] },
  })
  const before = composeEntries(sampleMesh())
  const after = composeEntries(sampleMesh({ containers: [edited, sampleLogger()] }))
  const changed = Object.keys(before).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  assert.deepEqual(changed, ['key-value-store'])
})

test('a new logged endpoint does not remake Grafana, which finds the new panel by itself', () => {
  const logged = sampleService({ endpoints: [sampleEndpoint({ logIntervalS: 10 })] })
  const [before, after] = [sampleMesh(), sampleMesh({ containers: [logged, sampleLogger()] })]
  assert.deepEqual(composeEntries(after).grafana, composeEntries(before).grafana)
  assert.equal(filesOf(before).has('grafana.d/dashboards/key-value-store.json'), false)
  assert.equal(filesOf(after).has('grafana.d/dashboards/key-value-store.json'), true)
})

test('a new logger does not remake the broker: it declares its queue itself', () => {
  const [before, after] = [sampleMesh({ containers: [sampleService()] }), sampleMesh()]
  assert.deepEqual(composeEntries(after)['rabbit-broker'], composeEntries(before)['rabbit-broker'])
  assert.notEqual(
    textOf(filesOf(before), 'rabbitmq/definitions.json'),
    textOf(filesOf(after), 'rabbitmq/definitions.json'),
  )
})

test('a change of the runtime is another image, and remakes what runs it', () => {
  const [before, after] = [
    composeEntries(sampleMesh()),
    composeEntries(sampleMesh(), { runtime: { bundle: 'other\n', loader: 'other\n' } }),
  ]
  const changed = Object.keys(before).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  assert.deepEqual(changed, ['key-value-store', 'sensor-logger'])
})

test('a function is given to the services that use it, directly or through another, and to no Python service', () => {
  const endpoints = [sampleEndpoint({ calibration: 'kelvin({})' })]
  const mesh = sampleMesh({
    calibrations: { offset: 'x + 273.15', kelvin: 'offset(x)', unused: 'x' },
    containers: [
      sampleService({ endpoints }),
      sampleService({ container: 'other', endpoints: [sampleEndpoint({ calibration: '2*{}' })] }),
      sampleService({ container: 'python', runtime: 'python', image: 'dripline:v4', endpoints }),
      sampleService({ container: 'setter', configuration: { endpoints: [{ set_value_map: 'offset({})' }] } }),
    ],
  })
  const files = filesOf(mesh)
  const given = (name: string): unknown => parse(textOf(files, `${name}.yaml`))['runtime-config'].calibrations
  assert.deepEqual(given('key-value-store'), { offset: 'x + 273.15', kelvin: 'offset(x)' })
  assert.deepEqual([given('other'), given('python')], [undefined, undefined])
  assert.deepEqual(given('setter'), { offset: 'x + 273.15' }, 'what is sent may be computed too')
})

test('a Python service of the newer era has its keys at the top level, and the mesh beside them', () => {
  const service = sampleService({ runtime: 'python', era: 'E2', image: 'dripline:v5' })
  const configuration = parse(textOf(filesOf(sampleMesh({ containers: [service] })), 'key-value-store.yaml'))
  assert.deepEqual(configuration.dripline_mesh, { broker: 'rabbit-broker' })
  assert.equal(configuration.auth_file, '/root/authentications.json')
  assert.equal('runtime-config' in configuration, false)
})

test('a dollar sign of the spec reaches the container as it is', () => {
  const container = {
    kind: 'container' as const,
    ...NO_OPTIONS,
    container: 'web',
    image: 'nginx',
    command: ['echo', '$HOME 5$ $$'],
    environment: { PRICE: '5$' },
  }
  const entry = composeEntries(sampleMesh({ containers: [container] })).web
  assert.deepEqual(entry?.command, ['echo', '$$HOME 5$$ $$$$'])
  assert.deepEqual(entry?.environment, { PRICE: '5$$' })
})

test('compose: of a container is laid over everything: maps merged, the rest replaced, null taken away', () => {
  const compose = {
    labels: { lab: 'basement' },
    cap_drop: ['NET_RAW'],
    healthcheck: null,
    environment: { FROM_HOST: '$FROM_HOST' },
  }
  const [plain, changed] = [sampleService(), sampleService({ compose })].map(
    (service) => composeEntries(sampleMesh({ containers: [service] }))['key-value-store'],
  )
  assert.deepEqual(changed?.labels, { ...plain?.labels, lab: 'basement' })
  assert.deepEqual(changed?.cap_drop, ['NET_RAW'])
  assert.equal('healthcheck' in (changed ?? {}), false)
  assert.deepEqual(changed?.environment, { FROM_HOST: '$FROM_HOST' })
  assert.deepEqual(changed?.volumes, plain?.volumes)
})

test('ports are on the loopback address unless they name another, and relative volumes are the mesh folder’s', () => {
  const service = sampleService({
    ports: ['80', '8080:80', '0.0.0.0:81:80', '[::1]:82:80', '8083:80/udp'],
    volumes: ['./data:/data', '../up:/up', '.:/here', 'named:/named', '/abs:/abs', '~/home:/home'],
  })
  const file = parse(textOf(filesOf(sampleMesh({ containers: [service] })), 'compose.yaml'))
  const entry = file.services['key-value-store']
  assert.deepEqual(entry.ports, [
    '127.0.0.1::80',
    '127.0.0.1:8080:80',
    '0.0.0.0:81:80',
    '[::1]:82:80',
    '127.0.0.1:8083:80/udp',
  ])
  assert.deepEqual(entry.volumes.slice(2), [
    '../data:/data',
    '../../up:/up',
    '../:/here',
    'named:/named',
    '/abs:/abs',
    '~/home:/home',
  ])
  assert.ok('named' in file.volumes)
})

test('one container builds the runtime image and no other pulls it', () => {
  const entries = Object.values(composeEntries(sampleMesh())).filter(({ image }) => String(image).includes('/runtime:'))
  assert.equal(entries.filter((entry) => 'build' in entry).length, 1)
  assert.equal(entries.filter(({ pull_policy }) => pull_policy === 'never').length, entries.length - 1)
})

test('a mesh without TypeScript services, database and Grafana has none of their files', () => {
  const files = [...filesOf(sampleMesh({ database: null, grafana: null, containers: [] })).keys()]
  assert.deepEqual(files, [
    '.env',
    '.gitignore',
    'authentications.json',
    'compose.yaml',
    'rabbitmq/code-path.erl',
    'rabbitmq/definitions.json',
    'rabbitmq/enabled_plugins',
    'rabbitmq/leaderless-queues.erl',
    'rabbitmq/rabbitmq.conf',
  ])
})

test('the broker definitions declare what the runtime declares', () => {
  const definitions = brokerDefinitions(sampleMesh(), sampleInputs().secrets) as Record<
    string,
    Record<string, unknown>[]
  >
  for (const exchange of definitions.exchanges ?? []) {
    assert.deepEqual(
      { type: exchange.type, durable: exchange.durable, autoDelete: exchange.auto_delete },
      { ...EXCHANGE },
    )
  }
  const name = 'sensor_data_logger'
  assert.deepEqual(
    definitions.queues?.map((queue) => [queue.name, queue.durable, queue.auto_delete, queue.arguments]),
    [
      [loggerQueueName(name), LOGGER_QUEUE.durable, LOGGER_QUEUE.autoDelete, LOGGER_QUEUE.arguments],
      [deadLetterQueueName(name), DEAD_LETTER_QUEUE.durable, DEAD_LETTER_QUEUE.autoDelete, {}],
    ],
  )
})

test('the migrations make the table in which a logger remembers what it has stored, as the logger makes it itself', () => {
  const migrations = databaseMigrations(sampleMesh(), sampleInputs().templates)
  const migration = migrations.find(({ name }) => name === 'stored-alerts')
  const own = storedAlertsText({ schema: null, table: STORED_ALERTS }).replaceAll('"', '')
  assert.ok(migration)
  assert.ok(migration.sql.includes(`${own};`), migration.sql)
  assert.ok(migration.sql.includes(`ALTER TABLE ${STORED_ALERTS} OWNER TO`))
})

test('PostgreSQL from 18 on keeps its data below the mounted folder, earlier ones in it', () => {
  const mountOf = (image: string): unknown => {
    const { database } = sampleMesh()
    assert.ok(database)
    const entry = composeEntries(sampleMesh({ database: { ...database, image } })).postgres
    return (entry?.volumes as string[] | undefined)?.[0]
  }
  const [inFolder, below] = ['database-data:/var/lib/postgresql/data', 'database-data:/var/lib/postgresql']
  const images = [
    'postgres:16.0',
    'postgres:17-alpine',
    'timescale/timescaledb:2.20-pg16',
    'postgres:18',
    'postgres',
    'host:5000/postgres:18.1@sha256:0',
  ]
  assert.deepEqual(images.map(mountOf), [inFolder, inFolder, inFolder, below, below, below])
})

test('one more service leaves the definitions of the others as they are', () => {
  const services = ['a', 'b', 'c', 'd'].map((name) => sampleService({ container: name, name }))
  const [two, four] = [2, 4].map((count) => composeEntries(sampleMesh({ containers: services.slice(0, count) })))
  for (const container of ['a', 'b']) assert.deepEqual(four?.[container], two?.[container])
})
