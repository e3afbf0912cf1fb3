import assert from 'node:assert/strict'
import { test } from 'node:test'
import { docker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { exampleSpec, testMesh } from '../support/mesh-command.ts'

test('a mesh with an instrument, simulated', async (t) => {
  const mesh = testMesh(t, exampleSpec('scpi-mesh'))
  const agent = (...words: readonly string[]): string =>
    docker(
      ...['exec', mesh.container('cooler'), 'dl-agent'],
      ...['--auth-file', '/root/authentications.json', '-b', 'rabbit-broker', ...words],
    )
  const rows = (where: string): number => {
    const query = `SELECT count(*) FROM numeric_data WHERE ${where}`
    const psql = `PGPASSWORD=$(cat "$POSTGRES_PASSWORD_FILE") psql -h 127.0.0.1 -U postgres -d sensor_data -tAc "${query}"`
    return Number(docker('exec', mesh.container('postgres'), 'bash', '-c', psql))
  }
  const restarts = (container: string): string =>
    docker('inspect', '-f', '{{.RestartCount}} {{.State.StartedAt}}', mesh.container(container))

  await t.test('comes up with one command; the instrument is ready when it answers', async () => {
    const { err } = await mesh.ok('up', '--images', 'debian', '--without', 'grafana')
    for (const container of ['cooler-instrument', 'cooler', 'sensor-logger'])
      assert.match(err, new RegExp(`^${container}: ready after `, 'm'))
    assert.match((await mesh.ok('status')).out, /^cooler-instrument +running +yes/m)
  })

  await t.test('readings are calibrated and reach the database', async () => {
    assert.match(agent('get', 'cold_plate'), /value_cal : 4\.[12]\d+/)
    await eventually(() => rows("sensor_name = 'cold_plate' AND value_cal BETWEEN 4.1 AND 4.3") > 1, {
      withinMs: 20_000,
    })
    await eventually(() => rows("sensor_name = 'pressure' AND value_cal > 1") > 0, { withinMs: 20_000 })
  })

  await t.test('a value that is set is the one that is read, and its row arrives', async () => {
    assert.match(agent('set', 'setpoint', '5.25'), /5\.25/)
    assert.match(agent('get', 'setpoint'), /value_raw : 5\.25/)
    await eventually(() => rows("sensor_name = 'setpoint' AND value_raw = 5.25") > 0, { withinMs: 10_000 })
    assert.match(agent('set', 'heater', 'heat'), /ON/)
    assert.match(agent('get', 'heater'), /value_cal : heat/)
  })

  await t.test('the instrument is spoken to past all endpoints, and tells what it did not understand', async () => {
    assert.match(agent('cmd', 'cooler', '-s', 'send_to_device', '*IDN?'), /ACME,Cryocooler,0042,1\.7/)
    agent('set', 'setpoint', '2')
    assert.match(agent('cmd', 'cooler', '-s', 'send_to_device', 'SYST:ERR?'), /-222,"Data out of range"/)
  })

  await t.test(
    'the instrument is killed: the service answers in time, and values flow again when it is back',
    async () => {
      const before = restarts('cooler')
      docker('kill', mesh.container('cooler-instrument'))
      await eventually(
        () => {
          const startedMs = Date.now()
          assert.throws(
            () => agent('get', 'cold_plate'),
            ({ stdout }: { stdout: string }) => /Return Code: 20[12]\nReturn Message: (?:Unable|Timeout)/.test(stdout),
          )
          assert.ok(Date.now() - startedMs < 5_000)
        },
        { withinMs: 15_000 },
      )
      assert.match(agent('cmd', 'cold_plate', '-s', 'ping'), /Hello/)
      const stored = rows("sensor_name = 'cold_plate'")
      docker('start', mesh.container('cooler-instrument'))
      await eventually(() => rows("sensor_name = 'cold_plate'") > stored + 1, { withinMs: 30_000 })
      assert.match(agent('get', 'cold_plate'), /value_cal : 4\.[12]\d+/)
      assert.equal(restarts('cooler'), before)
    },
  )

  await t.test('faults are switched on while everything runs', async () => {
    agent('cmd', 'cooler', '-s', 'send_to_device', 'SIM:FAULT:DROP ONCE;*OPC?')
    assert.match(agent('get', 'cold_plate'), /value_cal : 4\.[12]\d+/)
    const { out } = await mesh.ok('logs', 'cooler')
    assert.match(out, /instrument connection lost/)
  })
})
