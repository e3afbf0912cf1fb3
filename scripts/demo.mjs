// Brings up the first mesh of the dripline walkthrough on this machine, sets a value and watches its row arrive.
// Imports nothing but Node's own modules and the files beside it: it must start on a fresh clone.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureEngine } from './engine.mjs'
import { ensurePackages } from './packages.mjs'
import { mustRun, run } from './run.mjs'
import { runScript, say } from './say.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const mesh = join(root, 'meshes/first-mesh')
const deploy = join(mesh, 'deploy')
const ROW_WITHIN_MS = 20_000

/** A word of the walkthrough, inside a container of the mesh. */
const inContainer = (container, ...command) =>
  mustRun('docker', ['compose', 'exec', '-T', container, ...command], { cwd: deploy })

const agent = (...words) =>
  inContainer(
    'key-value-store',
    ...['dl-agent', '--auth-file', '/root/authentications.json', '-b', 'rabbit-broker', ...words],
  )

/** A query as the database's own administrator; the password stays inside the container. */
const query = (sql) =>
  inContainer(
    'postgres',
    ...[
      'bash',
      '-c',
      'PGPASSWORD=$(cat "$POSTGRES_PASSWORD_FILE") exec psql -h 127.0.0.1 -U postgres -d sensor_data "$@"',
    ],
    ...['psql', '--no-psqlrc', '--command', sql],
  )

async function rowOf(value) {
  const wanted = `sensor_name = 'peaches' AND value_raw = ${value} AND "timestamp" > now() - interval '1 minute'`
  const deadline = Date.now() + ROW_WITHIN_MS
  for (;;) {
    const table = await query(
      `SELECT sensor_name, "timestamp", value_raw, value_cal FROM numeric_data WHERE ${wanted} ORDER BY "timestamp" LIMIT 1`,
    )
    if (table.includes('(1 row)')) return table
    if (Date.now() > deadline) {
      throw new Error(
        `no row with peaches = ${value} in PostgreSQL after ${ROW_WITHIN_MS / 1000} s\n` +
          `   see the logger: cd ${deploy} && docker compose logs sensor-logger`,
      )
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/** A path as it can be pasted into a shell, spaces and all. */
const shellWord = (path) => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`)

const indented = (text) => text.trimEnd().replace(/^/gm, '    ')

await runScript(async () => {
  process.chdir(root)
  await ensurePackages()
  await ensureEngine()
  await mustRun(process.execPath, ['scripts/build.mjs'], { show: true })

  say('mesh up --images auto   (in meshes/first-mesh)')
  const up = await run(process.execPath, [join(root, 'dist/mesh.cjs'), 'up', '--images', 'auto'], {
    cwd: mesh,
    show: true,
  })
  if (up.code !== 0) return up.code

  const value = (1 + Math.random() * 8).toFixed(2)
  say(`dl-agent set peaches ${value}   (inside the container key-value-store)`)
  process.stdout.write(`${indented(await agent('set', 'peaches', value))}\n`)
  say('the row that the sensor logger wrote:')
  process.stdout.write(`${indented(await rowOf(value))}\n`)

  process.stdout.write(`
The mesh is running. What to try next:

  cd ${shellWord(join(mesh, 'deploy'))}
  docker compose exec key-value-store dl-agent --auth-file /root/authentications.json -b rabbit-broker get peaches
  docker compose exec key-value-store dl-mon --auth-file /root/authentications.json -b rabbit-broker -a 'sensor_value.#'

  cd ${shellWord(mesh)}
  node ../../dist/mesh.cjs status                 what runs, what came in last
  node ../../dist/mesh.cjs agent get --all        every endpoint
  node ../../dist/mesh.cjs agent set peaches 3    set one
  node ../../dist/mesh.cjs mon                    watch the alerts
  node ../../dist/mesh.cjs logs -f                all containers
  node ../../dist/mesh.cjs down                   stop; data is kept

  npm install --global ${shellWord(root.replace(/\/$/, ''))}    then the command is just: mesh
`)
  return 0
})
