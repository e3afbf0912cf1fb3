import assert from 'node:assert/strict'
import { cpSync } from 'node:fs'
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
