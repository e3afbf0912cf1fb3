import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { docker } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { exampleSpec, type TestMesh, testMesh } from '../support/mesh-command.ts'

const AGENT = ['dl-agent', '--auth-file', '/root/authentications.json', '-b', 'rabbit-broker']

/** Sets a value until a service takes it, and waits until its row is in the database. */
async function valueFlows(mesh: TestMesh, value: number): Promise<void> {
  const query = `SELECT count(*) FROM numeric_data WHERE sensor_name = 'peaches' AND value_raw = ${value}`
  const psql = `PGPASSWORD=$(cat "$POSTGRES_PASSWORD_FILE") psql -h 127.0.0.1 -U postgres -d sensor_data -tAc "${query}"`
  await eventually(() => succeeds(mesh, 'key-value-store', ...AGENT, 'set', 'peaches', String(value)) !== null, {
    withinMs: 60_000,
  })
  await eventually(() => Number(succeeds(mesh, 'postgres', 'bash', '-c', psql)) > 0, { withinMs: 60_000 })
}

/** What a command in a container printed; `null`: it failed, as everything does for a while after a reboot. */
function succeeds(mesh: TestMesh, container: string, ...command: readonly string[]): string | null {
  try {
    return docker('exec', mesh.container(container), ...command)
  } catch {
    return null
  }
}

function shuffled<T>(values: readonly T[]): T[] {
  const left = [...values]
  return values.flatMap(() => left.splice(Math.floor(Math.random() * left.length), 1))
}

test('everything restarted at once, in whatever order, comes back by itself and values flow', async (t) => {
  const mesh = testMesh(t, exampleSpec('first-mesh'))
  await mesh.ok('up', '--images', 'debian', '--without', 'grafana')
  const containers = Object.values(mesh.ids())

  await t.test('restarted by the engine, as after its own restart: without regard to what needs what', async () => {
    docker('restart', '--time', '0', ...shuffled(containers))
    await valueFlows(mesh, 5.25)
  })

  await t.test(
    'killed all together, as by a power cut',
    {
      skip: process.getuid?.() !== 0 && 'ending a process in a container from outside needs root',
    },
    async () => {
      const started = (id: string): number => Number(docker('inspect', '--format', '{{.RestartCount}}', id))
      const before = containers.map(started)
      const pids = containers.map((id) => Number(docker('inspect', '--format', '{{.State.Pid}}', id)))
      for (const pid of shuffled(pids)) {
        assert.match(readFileSync(`/proc/${pid}/cgroup`, 'utf8'), /docker/)
        process.kill(pid, 'SIGKILL')
      }
      await eventually(() => containers.every((id, index) => started(id) > (before[index] ?? 0)), { withinMs: 30_000 })
      await valueFlows(mesh, 6.25)
    },
  )

  await t.test('and mesh finds nothing left to do, with every probe content', async () => {
    assert.match((await mesh.ok('up')).err, /is ready .*nothing to do/)
  })
})

test('a broker killed before it has noted where it keeps the logger’s queue elects it a leader, and values flow', async (t) => {
  const mesh = testMesh(t, exampleSpec('first-mesh'))
  await mesh.ok('up', '--images', 'debian', '--without', 'grafana')
  const broker = mesh.container('rabbit-broker')
  const [volume, image] = ['{{range .Mounts}}{{if eq .Type "volume"}}{{.Name}}{{end}}{{end}}', '{{.Config.Image}}'].map(
    (format) => docker('inspect', '--format', format, broker),
  ) as [string, string]
  docker('kill', broker)
  // The state that the kill leaves when it comes within a second of making the queue: its register was not written yet.
  const register = '/data/mnesia/*/quorum/*/names.dets'
  docker('run', '--rm', '--volume', `${volume}:/data`, '--entrypoint', 'bash', image, '-c', `rm ${register}`)
  docker('start', broker)
  await valueFlows(mesh, 7.25)
  assert.match(docker('logs', broker), /Starting member as a new one/, 'the state is the one that is meant')
  assert.match(docker('logs', broker), /has had no leader since it was started: electing one/)
})
