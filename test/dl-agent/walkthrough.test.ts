import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { docker, startBroker, startContainer } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { folderWith } from '../support/serve.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The walkthrough's files; readings come every second instead of every ten. */
const FILES = {
  'authentications.json': `{
  "amqp": {
    "broker": "rabbit-broker",
    "username": "dripline",
    "password": "dripline"
  },
  "postgresql": {
    "username": "postgres",
    "password": ""
  }
}
`,
  'key-value-store.yaml': `runtime-config:
  name: my_store
  module: Service
  auth_file: /root/authentications.json
  endpoints:
    - name: peaches
      module: KeyValueStore
      calibration: '2*{}'
      initial_value: 0.75
      log_interval: 1
      get_on_set: True
      log_on_set: True
`,
}

/** A network under a fresh name, removed when the test ends, whoever is still on it. */
function startNetwork(t: TestContext): string {
  const name = `t-${randomUUID().slice(0, 8)}`
  docker('network', 'create', name)
  t.after(() => {
    const members = docker('network', 'inspect', '--format', '{{range .Containers}}{{.Name}} {{end}}', name)
    for (const member of members.split(' ').filter((text) => text !== ''))
      docker('network', 'disconnect', '--force', name, member)
    docker('network', 'rm', name)
  })
  return name
}

test('the walkthrough’s commands work word for word inside its service container', async (t) => {
  const broker = await startBroker(t)
  const network = startNetwork(t)
  docker('network', 'connect', '--alias', 'rabbit-broker', network, broker.container)
  const folder = folderWith(t, FILES)
  const programs = ['dl-serve', 'dl-agent', 'dl-mon']
  const links = programs.map((name) => `ln -s /opt/dripline-mesh/dist/${name}.js /usr/local/bin/${name}`)
  const store = startContainer(t, [
    ...['--network', network, '--user', 'root', '--init'],
    ...['--volume', `${join(root, 'dist')}:/opt/dripline-mesh/dist:ro`],
    ...['--volume', `${join(root, 'package.json')}:/opt/dripline-mesh/package.json:ro`],
    ...Object.keys(FILES).flatMap((name) => ['--volume', `${join(folder, name)}:/root/${name}:ro`]),
    ...['--entrypoint', 'sh', 'mesh.local/node:20-debian', '-c'],
    `${links.join(' && ')} && exec dl-serve -c /root/key-value-store.yaml`,
  ])
  const typed = (command: string): string => docker('exec', store, 'bash', '-c', command)

  await eventually(() => typed('dl-agent --auth-file /root/authentications.json -b rabbit-broker -t 1 get peaches'), {
    withinMs: 15_000,
  })
  const first = typed('dl-agent --auth-file /root/authentications.json -b rabbit-broker get peaches')
  assert.match(first, /value_cal : 1\.500000\n {4}value_raw : 0\.750000\n/)
  assert.match(
    typed('dl-agent --auth-file /root/authentications.json -b rabbit-broker set peaches 2.5'),
    /value_cal : 5\.0/,
  )
  const watched = typed(
    'timeout --signal INT 5 dl-mon --auth-file /root/authentications.json -b rabbit-broker -a sensor_value.# || true',
  )
  assert.match(watched, /Routing key: sensor_value\.peaches\n/)
  assert.match(watched, /value_raw : 2\.500000\n/)
})
