import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { docker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { exampleSpec, startMesh, testMesh } from '../support/mesh-command.ts'

const ON_DEBIAN = ['--images', 'debian', '--without', 'grafana']

test('the first mesh of the walkthrough', async (t) => {
  const mesh = testMesh(t, exampleSpec('first-mesh'))
  const inContainer = (container: string, ...command: readonly string[]): string =>
    docker('exec', mesh.container(container), ...command)
  const agent = (...words: readonly string[]): string =>
    inContainer(
      'key-value-store',
      'dl-agent',
      '--auth-file',
      '/root/authentications.json',
      '-b',
      'rabbit-broker',
      ...words,
    )
  const rows = (where: string): number => {
    const query = `SELECT count(*) FROM numeric_data WHERE ${where}`
    const psql = `PGPASSWORD=$(cat "$POSTGRES_PASSWORD_FILE") psql -h 127.0.0.1 -U postgres -d sensor_data -tAc "${query}"`
    return Number(inContainer('postgres', 'bash', '-c', psql))
  }

  await t.test('a component without an image in the set is refused by name, unless it is left out', async () => {
    const refused = await mesh.mesh('up', '--images', 'debian')
    assert.equal(refused.code, 10)
    assert.match(refused.err, /no image for grafana \(grafana\/grafana:9\.5\.12\)\n.*--without grafana/)
  })

  await t.test('--plan prints every step and changes nothing', async () => {
    const { out } = await mesh.ok('up', '--plan', ...ON_DEBIAN)
    assert.match(out, /^ *\d+ +await +sensor-logger alert queue +after /m)
    assert.deepEqual(mesh.ids(), {})
  })

  await t.test('comes up with one command, every component proved ready', async () => {
    const { err } = await mesh.ok('up', ...ON_DEBIAN)
    for (const container of ['rabbit-broker', 'postgres', 'key-value-store', 'sensor-logger', 'drip-mon'])
      assert.match(err, new RegExp(`^${container}: ready after `, 'm'))
    assert.match(err, /is ready/)
  })

  await t.test('the broker knows what is in its hundred folders, and does not look into each for a module', () => {
    const looks = [
      'code:ensure_loaded(first_look), erlang:trace(whereis(code_server), true, [call])',
      "erlang:trace_pattern({erl_prim_loader, '_', '_'}, true, []), code:ensure_loaded(no_such_module)",
      'timer:sleep(200), (fun Count(N) -> receive {trace, _, call, _} -> Count(N + 1) after 0 -> N end end)(0).',
    ].join(', ')
    assert.ok(Number(inContainer('rabbit-broker', 'rabbitmqctl', 'eval', looks)) < 10, '79 without code-path.erl')
  })

  await t.test('the exec commands of the walkthrough work word for word', () => {
    assert.match(agent('get', 'peaches'), /value_raw/)
    assert.match(agent('set', 'peaches', '4.25'), /4\.25/)
  })

  await t.test('a value that was set lands in the database, calibrated', async () => {
    await eventually(() => rows("sensor_name = 'peaches' AND value_raw = 4.25 AND value_cal = 8.5") > 0, {
      withinMs: 10_000,
    })
  })

  await t.test('a second up does nothing, and asks every probe', async () => {
    const before = mesh.ids()
    const { out } = await mesh.ok('up', '--json')
    const result = JSON.parse(out.trim().split('\n').at(-1) ?? '')
    assert.deepEqual([result.ok, result.data.steps], [true, 0])
    assert.deepEqual(mesh.ids(), before)
    assert.equal((await mesh.ok('up', '--plan')).out, 'nothing to do\n')
  })

  await t.test('status shows what runs, stand-ins by their own name, as a table and as JSON', async () => {
    const { out } = await mesh.ok('status')
    assert.match(
      out,
      /^rabbit-broker +running +yes .*mesh\.local\/rabbitmq:4\.0-debian \(stand-in\) +127\.0\.0\.1:\d+/m,
    )
    assert.match(out, /^grafana +left-out/m)
    const { data } = JSON.parse((await mesh.ok('status', '--json')).out)
    const ready = data.containers.filter((row: { ready: boolean | null }) => row.ready === true)
    assert.equal(ready.length, 5)
  })

  await t.test('logs prints what a container said, under its name', async () => {
    const { out } = await mesh.ok('logs', '--tail', '5', 'key-value-store')
    assert.match(out, /^key-value-store {2}.*my_store/m)
  })

  await t.test('no password is on a screen, in a container definition or in a process argument', async () => {
    const secrets = JSON.parse(readFileSync(join(mesh.folder, '.mesh/secrets.json'), 'utf8')) as Record<string, string>
    const passwords = Object.entries(secrets).flatMap(([name, value]) => (name.endsWith('Password') ? [value] : []))
    assert.ok(passwords.length >= 5)
    const shown = [
      (await mesh.ok('status', '--json')).out,
      (await mesh.ok('logs')).out,
      docker('inspect', ...Object.values(mesh.ids())),
      ...Object.values(mesh.ids()).map((id) => docker('top', id, '-eo', 'pid,args')),
    ].join('\n')
    for (const password of passwords) assert.ok(!shown.includes(password))
  })

  await t.test('an edit of one endpoint makes exactly one container anew', async () => {
    const before = mesh.ids()
    mesh.edit('initial_value: 1.75', 'initial_value: 2.75')
    assert.match(
      (await mesh.ok('up', '--plan')).out,
      /^1 start key-value-store +config changed\n2 await key-value-store ping/,
    )
    await mesh.ok('up')
    const after = mesh.ids()
    const changed = Object.keys(after).filter((name) => after[name] !== before[name])
    assert.deepEqual(changed, ['key-value-store'])
    assert.match(agent('get', 'chips'), /2\.75/)
  })

  await t.test('up works from another folder', async () => {
    const { code, err } = await startMesh(tmpdir(), 'up', '-C', mesh.folder).ended
    assert.equal(code, 0, err)
    assert.match(err, /nothing to do/)
  })

  await t.test('a restart of the broker is survived: values go on landing in the database', async () => {
    await mesh.ok('restart', 'rabbit-broker')
    agent('set', 'peaches', '6.5')
    await eventually(() => rows("sensor_name = 'peaches' AND value_raw = 6.5") > 0, { withinMs: 20_000 })
  })

  await t.test('data is not deleted without the name of the mesh', async () => {
    const refused = await mesh.mesh('down', '--volumes')
    assert.equal(refused.code, 10)
    assert.match(refused.err, new RegExp(`mesh down --volumes --confirm ${mesh.name}`))
    assert.equal(Object.keys(mesh.ids()).length, 5)
  })

  await t.test('down stops everything, twice is fine, and the next up finds its data', async () => {
    const before = rows('true')
    await mesh.ok('down')
    assert.deepEqual(mesh.ids(), {})
    assert.match((await mesh.ok('down')).err, /is down already/)
    await mesh.ok('up')
    assert.ok(rows('true') >= before)
  })

  await t.test('down with its volumes confirmed deletes the data', async () => {
    await mesh.ok('down', '--volumes', '--confirm', mesh.name)
    const left = docker('volume', 'ls', '--quiet', '--filter', `label=com.docker.compose.project=${mesh.name}`)
    assert.equal(left, '')
  })
})
