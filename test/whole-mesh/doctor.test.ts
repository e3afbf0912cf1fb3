import assert from 'node:assert/strict'
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { docker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { exampleSpec, startMesh, startMeshWith, testMesh } from '../support/mesh-command.ts'

test('without a mesh doctor looks at the machine only', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 't-doctor-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const { code, out } = await startMesh(folder, 'doctor').ended
  assert.equal(code, 0, out)
  assert.match(out, /^ok +engine +version \d/m)
  assert.match(out, /there is no mesh here/)
  assert.equal((await startMesh(folder, 'doctor', '-C', folder).ended).code, 2)
})

test('without an engine doctor still says the rest, and ends with 5', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  const { code, out } = await startMeshWith({ DOCKER_HOST: `unix://${mesh.folder}/no.sock` }, mesh.folder, 'doctor')
    .ended
  assert.equal(code, 5)
  assert.match(out, /^problem +engine /m)
  assert.match(out, /^ok +spec /m)
})

test('doctor of a mesh that is not valid ends with 3', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal').replace('KeyValueStore', 'KeyValueStor'))
  const { code, out } = await mesh.mesh('doctor')
  assert.equal(code, 3)
  assert.match(out, /^problem +spec +mesh\.yaml is not valid: one problem\n +mesh validate shows them/m)
})

test('doctor of a running mesh', async (t) => {
  const mesh = testMesh(t, exampleSpec('first-mesh'))
  await mesh.ok('up', '--images', 'debian', '--without', 'grafana')
  const doctor = async (...words: string[]) => mesh.mesh('doctor', ...words)

  await t.test('finds nothing wrong, nothing to pull, and says what the probes cost', async () => {
    const { code, out } = await doctor('--offline', '--probe-cost')
    assert.equal(code, 0, out)
    assert.match(out, /^ok +images +all are here: nothing will be pulled$/m)
    assert.match(out, /^ok +running +5 containers running and ready$/m)
    assert.match(out, /^rabbit-broker +\d+ ms +15 s +[\d.]+ s$/m)
    assert.doesNotMatch(out, /^problem/m)
  })

  await t.test('counts alerts that the logger could not store', async () => {
    docker(
      'exec',
      mesh.container('key-value-store'),
      'dl-agent',
      '--auth-file',
      '/root/authentications.json',
      '-b',
      'rabbit-broker',
      'alert',
      'sensor_value.lost',
      'note=no-value',
    )
    await eventually(
      async () =>
        assert.match(
          (await doctor()).out,
          /^warning +dead letters +one alert could not be stored by "sensor-logger"$/m,
        ),
      { withinMs: 20_000 },
    )
  })

  await t.test('names files, permissions and datasources that are not right', async () => {
    appendFileSync(join(mesh.folder, 'deploy/key-value-store.yaml'), '# edited\n')
    chmodSync(join(mesh.folder, '.mesh/secrets.json'), 0o644)
    const { code, out } = await doctor('--json')
    assert.equal(code, 4)
    const { ok, data, error } = JSON.parse(out)
    assert.deepEqual([ok, error.code], [false, 'drift'])
    const texts = data.findings.map(({ text }: { text: string }) => text)
    assert.ok(texts.includes('deploy/key-value-store.yaml is different'))
    assert.ok(texts.includes('.mesh/secrets.json may be read by others (mode 644)'))
    chmodSync(join(mesh.folder, '.mesh/secrets.json'), 0o600)
    await mesh.ok('generate', '--force')
  })

  await t.test('ends with 8 when a container has ended', async () => {
    docker('stop', '--time', '1', mesh.container('drip-mon'))
    const { code, out } = await doctor()
    assert.equal(code, 8)
    assert.match(out, /^problem +running +drip-mon has ended \(\d+\)$/m)
  })
})

test('a fixed port that a program of this machine holds is a problem that names it', async (t) => {
  const server = createServer().listen(0, '127.0.0.1')
  t.after(() => server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  const mesh = testMesh(t, `${exampleSpec('minimal')}broker: {port: ${port}}\n`)
  const { code, out } = await mesh.mesh('doctor')
  assert.equal(code, 6, out)
  assert.match(
    out,
    new RegExp(`^problem +ports +port ${port} of "rabbit-broker" is taken by \\S+ \\(process ${process.pid}\\)$`, 'm'),
  )
})

test('a datasource of one’s own with the keys that Grafana 12.2 dropped is named', async (t) => {
  const mesh = testMesh(t, exampleSpec('first-mesh').replace('grafana/grafana:9.5.12', 'grafana/grafana:12.2.0'))
  await mesh.ok('generate')
  const folder = join(mesh.folder, 'deploy/grafana.d/provisioning/datasources')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'mine.yaml'),
    'datasources:\n  - name: x\n    type: postgres\n    database: y\n    jsonData:\n      database: fine\n',
  )
  const { out } = await mesh.mesh('doctor')
  const lines = out.split('\n').filter((line) => line.includes('no longer reads'))
  assert.equal(lines.length, 1)
  assert.match(lines[0] ?? '', /"database" in deploy\/grafana\.d\/provisioning\/datasources\/mine\.yaml/)
})
