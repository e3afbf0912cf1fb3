import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { buildDebianImage, DEBIAN_IMAGES, debianImageFor } from '../../src/engine/debian-images.ts'
import { docker, startContainer } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'

const templates = fileURLToPath(new URL('../../templates/images', import.meta.url))
const POSTGRES = 'mesh.local/postgres:17-debian'

/** What the init file of these tests has put into the table. */
function fruit(container: string, password: string): string {
  const client = ['psql', '--host', '127.0.0.1', '--username', 'postgres', '--dbname', 'sensor_data']
  const query = ['--tuples-only', '--no-align', '--command', 'SELECT name FROM fruit']
  return docker('exec', '--env', `PGPASSWORD=${password}`, container, ...client, ...query)
}

test('an image that is there and unchanged is not built again', async (t) => {
  for (const image of DEBIAN_IMAGES) {
    const lines: string[] = []
    const built = await buildDebianImage(image, { templates, onProgress: (line) => lines.push(line), signal: t.signal })
    assert.deepEqual([built, lines], [false, []])
  }
})

test('a stand-in is found by the official name in any spelling, and there is none for other images', () => {
  for (const name of ['rabbitmq:3-management', 'rabbitmq', 'docker.io/library/rabbitmq:4', 'rabbitmq@sha256:0123']) {
    assert.equal(debianImageFor(name)?.reference, 'mesh.local/rabbitmq:4.0-debian', name)
  }
  for (const name of ['grafana/grafana:9.5.12', 'example.org:5000/rabbitmq', 'my/postgres:16'])
    assert.equal(debianImageFor(name), null, name)
})

test('the database image makes database, user and init files at its first start, without root and without trust', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 't-postgres-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'password'), 's3cret\n', { mode: 0o644 })
  writeFileSync(join(folder, '10-table.sql'), "CREATE TABLE fruit (name text); INSERT INTO fruit VALUES ('peach');", {
    mode: 0o644,
  })
  const container = startContainer(t, [
    ...['--user', 'postgres', '--security-opt', 'no-new-privileges:true', '--cap-drop', 'ALL'],
    ...['--env', 'POSTGRES_DB=sensor_data', '--env', 'POSTGRES_PASSWORD_FILE=/run/secrets/password'],
    ...['--env', 'POSTGRES_INITDB_ARGS=--auth=scram-sha-256'],
    ...['--volume', `${folder}/password:/run/secrets/password:ro`],
    ...['--volume', `${folder}/10-table.sql:/docker-entrypoint-initdb.d/10-table.sql:ro`],
    POSTGRES,
  ])
  assert.equal(await eventually(() => fruit(container, 's3cret'), { withinMs: 30_000 }), 'peach')
  assert.throws(() => fruit(container, 'wrong'), /password authentication failed/)
  assert.throws(
    () => docker('exec', container, 'psql', '--no-password', '--command', 'SELECT 1'),
    /no password supplied/,
  )
  docker('restart', container)
  assert.equal(await eventually(() => fruit(container, 's3cret'), { withinMs: 30_000 }), 'peach')
})

test('a first start of the database that is cut off is made anew at the next start', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 't-postgres-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const sql = "CREATE TABLE fruit (name text); INSERT INTO fruit VALUES ('peach'); SELECT pg_sleep(2);"
  writeFileSync(join(folder, '10-table.sql'), sql, { mode: 0o644 })
  const container = startContainer(t, [
    ...['--env', 'POSTGRES_DB=sensor_data', '--env', 'POSTGRES_PASSWORD=s3cret'],
    ...['--volume', `${folder}/10-table.sql:/docker-entrypoint-initdb.d/10-table.sql:ro`],
    POSTGRES,
  ])
  const log = (): string => {
    const { stdout, stderr } = spawnSync('docker', ['logs', container], { encoding: 'utf8' })
    return stdout + stderr
  }
  let seen = 0
  for (const moment of ['creating subdirectories', 'post-bootstrap initialization', 'running /docker-entrypoint']) {
    await eventually(() => log().slice(seen).includes(moment), { withinMs: 20_000 })
    docker('kill', container)
    seen = log().length
    docker('start', container)
  }
  assert.equal(await eventually(() => fruit(container, 's3cret'), { withinMs: 30_000 }), 'peach')
  assert.equal(log().split('the first start was cut off').length - 1, 3)
  const files = docker('exec', container, 'ls', '-A', '/var/lib/postgresql/data')
  assert.match(files, /^PG_VERSION$/m)
  assert.doesNotMatch(files, /first-start/)
})

/** The database image on a volume in which `script` has worked before. */
function startAfter(t: TestContext, script: string): { container: string; data: (script: string) => string } {
  const volume = `t-postgres-${randomUUID().slice(0, 8)}`
  const at = ['--volume', `${volume}:/var/lib/postgresql/data`]
  const data = (text: string): string =>
    docker('run', '--rm', ...at, '--entrypoint', 'bash', POSTGRES, '-c', `cd /var/lib/postgresql/data && ${text}`)
  data(script)
  const container = startContainer(t, ['--env', 'POSTGRES_PASSWORD=s3cret', ...at, POSTGRES])
  t.after(() => docker('volume', 'rm', volume))
  return { container, data }
}

test('a first start that is cut off while the finished files take their places is made anew', async (t) => {
  const { container, data } = startAfter(
    t,
    'mkdir base .first-start && echo half >postgresql.conf && echo 17 >.first-start/PG_VERSION',
  )
  const ready = ['pg_isready', '--host', '127.0.0.1']
  await eventually(() => docker('exec', container, ...ready), { withinMs: 30_000 })
  assert.doesNotMatch(data('ls -A && cat postgresql.conf'), /first-start|half/)
})

test('the database image leaves files alone that are no database, and says which they are', async (t) => {
  // A database that has lost its PG_VERSION, beside the empty folder that the last step of a first start may leave.
  const { container, data } = startAfter(t, 'mkdir base .first-start && echo mine >postgresql.conf')
  const ended = (): boolean => docker('inspect', '--format', '{{.State.ExitCode}}', container) === '1'
  await eventually(ended, { withinMs: 10_000 })
  const { stderr } = spawnSync('docker', ['logs', container], { encoding: 'utf8' })
  assert.match(stderr, /files in .*, but no PG_VERSION .*(?:base.*postgresql\.conf|postgresql\.conf.*base)/)
  assert.equal(data('ls && cat postgresql.conf'), 'base\npostgresql.conf\nmine')
})

test('the database image refuses to start without a password, and says which variable to set', async (t) => {
  const container = startContainer(t, [POSTGRES])
  await eventually(
    () => docker('inspect', '--format', '{{.State.ExitCode}} {{.State.Running}}', container) === '1 false',
    { withinMs: 10_000 },
  )
  const { stderr } = spawnSync('docker', ['logs', container], { encoding: 'utf8' })
  assert.match(stderr, /set POSTGRES_PASSWORD or POSTGRES_PASSWORD_FILE/)
})

test('the broker image declares exchanges and queues from a definitions file before anyone can connect', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 't-rabbitmq-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const definitions = {
    vhosts: [{ name: '/' }],
    exchanges: [
      { name: 'alerts', vhost: '/', type: 'topic', durable: false, auto_delete: false, internal: false, arguments: {} },
    ],
    queues: [{ name: 'logger.alerts', vhost: '/', durable: true, auto_delete: false, arguments: {} }],
    bindings: [
      {
        source: 'alerts',
        vhost: '/',
        destination: 'logger.alerts',
        destination_type: 'queue',
        routing_key: 'sensor_value.#',
        arguments: {},
      },
    ],
  }
  writeFileSync(join(folder, 'definitions.json'), JSON.stringify(definitions), { mode: 0o644 })
  writeFileSync(join(folder, 'rabbitmq.conf'), 'load_definitions = /etc/rabbitmq/definitions.json\n', { mode: 0o644 })
  const mounts = ['definitions.json', 'rabbitmq.conf'].flatMap((name) => [
    '--volume',
    `${folder}/${name}:/etc/rabbitmq/${name}:ro`,
  ])
  const container = startContainer(t, [
    '--user',
    'rabbitmq',
    '--hostname',
    'broker',
    ...mounts,
    'mesh.local/rabbitmq:4.0-debian',
  ])
  const bindings = await eventually(
    () =>
      docker(
        'exec',
        container,
        'rabbitmqctl',
        '--silent',
        'list_bindings',
        'source_name',
        'destination_name',
        'routing_key',
      ),
    { withinMs: 60_000 },
  )
  assert.match(bindings, /alerts\tlogger\.alerts\tsensor_value\.#/)
})
