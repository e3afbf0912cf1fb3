import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { databaseMigrations } from '../../src/generate/database-migrations.ts'
import { generateFiles } from '../../src/generate/generate-files.ts'
import { writeFiles } from '../../src/output/write-files.ts'
import { docker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { examples, meshOf } from './golden-trees.ts'
import { sampleInputs } from './sample-mesh.ts'

/** A file of the service runtime as the package ships it. */
function runtimeFile(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../dist/runtime/${name}`, import.meta.url)), 'utf8')
}

test('the first mesh comes up by plain docker compose up -d, works, and is healthy', async (t) => {
  const example = examples().find(({ name }) => name === 'first-mesh')
  assert.ok(example)
  const name = `t-${randomUUID().slice(0, 8)}`
  const mesh = { ...(await meshOf(example)), name }
  const images = {
    set: 'debian' as const,
    images: { 'rabbit-broker': 'mesh.local/rabbitmq:4.0-debian', postgres: 'mesh.local/postgres:17-debian' },
    nodeImage: 'mesh.local/node:20-debian',
    without: ['grafana'],
  }
  const runtime = { bundle: runtimeFile('bundle.cjs'), loader: runtimeFile('runtime.cjs') }
  const inputs = sampleInputs({ runtime, images, version: name })
  const parent = mkdtempSync(join(tmpdir(), 't-plain größer '))
  const deploy = join(parent, 'deploy')
  const compose = (...args: string[]): string =>
    execFileSync('docker', ['compose', ...args], { cwd: deploy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  t.after(() => {
    compose('down', '--volumes', '--rmi', 'local', '--timeout', '5')
    for (const image of docker('image', 'ls', '--quiet', '--filter', `reference=dripline-mesh/runtime:${name}-*`)
      .split('\n')
      .filter((id) => id !== ''))
      docker('image', 'rm', '--force', image)
    rmSync(parent, { recursive: true })
  })
  await writeFiles(deploy, generateFiles(mesh, inputs))
  // The same checks, asked more often: nobody wants to wait a minute for a test.
  const often = Object.fromEntries(
    ['rabbit-broker', 'postgres', 'key-value-store', 'sensor-logger'].map((container) => [
      container,
      { healthcheck: { interval: '2s' } },
    ]),
  )
  writeFileSync(join(deploy, 'compose.override.yaml'), JSON.stringify({ services: often }))
  compose('up', '--detach')

  const agent = (...words: string[]): string =>
    compose(
      ...['exec', '-T', 'key-value-store'],
      ...['dl-agent', '--auth-file', '/root/authentications.json', '-b', 'rabbit-broker', ...words],
    )
  const query = (user: string, secret: string, sql: string): string =>
    compose(
      ...['exec', '-T', 'postgres', 'bash', '-c'],
      'PGPASSWORD=$(cat /run/secrets/"$1") exec psql -h 127.0.0.1 -U "$0" -d sensor_data -qtAc "$2"',
      ...[user, secret, sql],
    ).trim()

  await t.test('a value that is set becomes a row, which Grafana’s user may read and not change', async () => {
    await eventually(() => agent('set', 'peaches', '6.5'), { withinMs: 30_000 })
    const select =
      "SELECT value_raw, value_cal FROM numeric_data WHERE sensor_name = 'peaches' AND value_raw = 6.5 LIMIT 1"
    await eventually(() => query('grafana_reader', 'database-reader-password', select) === '6.5|13', {
      withinMs: 30_000,
    })
    assert.throws(
      () => query('grafana_reader', 'database-reader-password', 'DELETE FROM numeric_data'),
      /permission denied/,
    )
  })

  await t.test('applying every migration again changes nothing', () => {
    const state = (): string => query('dripline', 'database-password', 'SELECT * FROM mesh_migrations ORDER BY version')
    const before = state()
    assert.equal(before.split('\n').length, databaseMigrations(mesh, inputs.templates).length)
    for (const { sql } of databaseMigrations(mesh, inputs.templates)) query('postgres', 'database-admin-password', sql)
    assert.equal(state(), before)
  })

  await t.test('the services run as an ordinary user without privileges', () => {
    const status = compose('exec', '-T', 'key-value-store', 'cat', '/proc/1/status')
    assert.match(status, /^Uid:\s+1000\s/m)
    assert.match(status, /^CapEff:\s+0000000000000000$/m)
    assert.match(status, /^NoNewPrivs:\s+1$/m)
  })

  await t.test('the broker has its exchanges, the logger’s queue and its binding again after a restart', async () => {
    compose('stop', 'key-value-store', 'sensor-logger', 'drip-mon')
    compose('restart', 'rabbit-broker')
    const list = (what: string): string =>
      compose(
        'exec',
        '-T',
        'rabbit-broker',
        'rabbitmqctl',
        '-q',
        'list_bindings',
        what,
        'destination_name',
        'routing_key',
      )
    await eventually(() => /^alerts\s+sensor_data_logger\.alerts\s+sensor_value\.#$/m.test(list('source_name')), {
      withinMs: 60_000,
    })
    compose('start', 'key-value-store', 'sensor-logger', 'drip-mon')
  })

  await t.test('a second up leaves everything as it is', () => {
    const ids = (): string => compose('ps', '--all', '--quiet')
    const before = ids()
    compose('up', '--detach')
    assert.equal(ids(), before)
  })

  await t.test('every health check says healthy', async () => {
    const unhealthy = (): string[] =>
      compose('ps', '--format', '{{.Service}} {{.Health}}')
        .trim()
        .split('\n')
        .filter((line) => !/ healthy$|^drip-mon/.test(line))
    await eventually(() => unhealthy().length === 0, { withinMs: 30_000 })
  })
})
