import assert from 'node:assert/strict'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathOf } from '../import/folders.ts'
import { docker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { exampleSpec, startMesh, testMesh } from '../support/mesh-command.ts'

test('the walkthrough of the dripline guide, imported, comes up and logs values', async (t) => {
  // The spec is the import's; this one only gives the mesh its fresh name and its end.
  const mesh = testMesh(t, exampleSpec('minimal'))
  cpSync(pathOf('walkthrough'), mesh.folder, { recursive: true })
  const imported = await startMesh(mesh.folder, 'import', '.', '--force').ended
  assert.equal(imported.code, 0, imported.err)
  mesh.edit('mesh: my-mesh', `mesh: ${mesh.name}`)
  await mesh.ok('up', '--images', 'debian', '--without', 'grafana')
  await mesh.ok('agent', 'set', 'peaches', '7.25')
  await eventually(
    () => {
      const query = "select value_raw, value_cal from numeric_data where sensor_name = 'peaches' and value_raw = 7.25"
      const psql = `PGPASSWORD=$(cat "$POSTGRES_PASSWORD_FILE") psql -h 127.0.0.1 -U postgres -d sensor_data -tAc "${query}"`
      const rows = docker('exec', mesh.container('postgres'), 'bash', '-c', psql)
      assert.match(rows, /^7\.25\|14\.5$/m)
    },
    { withinMs: 30_000 },
  )
})

const COMPOSE = `services:
  broker:
    image: mesh.local/rabbitmq:4.0-debian
    environment: {RABBITMQ_DEFAULT_USER: lab, RABBITMQ_DEFAULT_PASS: old-password-1}
  db:
    image: mesh.local/postgres:17-debian
    environment: {POSTGRES_PASSWORD: old-password-2, POSTGRES_DB: slow}
  viewer:
    image: mesh.local/debian:trixie
    command: ["sleep", "1000"]
    init: true
    depends_on: [db, broker]
    volumes: ["./auth.json:/auth.json"]
    environment:
      GREETING: costs 5$$ and "more"
      DRIPLINE_PASSWORD: old-password-1
      DATABASE_URL: postgresql://postgres:old-password-2@db:5432/slow
`

test('a container of its own kind finds the new logins in its environment and in the file it mounts', async (t) => {
  const mesh = testMesh(t, exampleSpec('minimal'))
  writeFileSync(join(mesh.folder, 'compose.yaml'), COMPOSE)
  const old = { dripline: { username: 'lab', password: 'old-password-1' } }
  writeFileSync(join(mesh.folder, 'auth.json'), JSON.stringify(old))
  const imported = await startMesh(mesh.folder, 'import', '.', '--force').ended
  assert.equal(imported.code, 0, imported.err)
  mesh.edit('mesh: my-mesh', `mesh: ${mesh.name}`)
  await mesh.ok('up', '--images', 'auto')
  const { brokerPassword, databasePassword } = JSON.parse(readFileSync(join(mesh.folder, '.mesh/secrets.json'), 'utf8'))
  const inViewer = (...words: string[]): string => docker('exec', mesh.container('viewer'), ...words)
  const variables = inViewer('env').split('\n')
  for (const variable of [
    'GREETING=costs 5$ and "more"',
    `DRIPLINE_PASSWORD=${brokerPassword}`,
    `DATABASE_URL=postgresql://dripline:${databasePassword}@db:5432/slow`,
  ])
    assert.ok(variables.includes(variable), variable.split('=')[0])
  assert.equal(JSON.parse(inViewer('cat', '/auth.json')).dripline.password, brokerPassword)
})
