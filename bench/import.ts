// How long `mesh import` takes: a hand-written mesh of 50 services with 500 endpoints. npm run bench:import
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MESH, medians, nodeProcessMs, say } from './measure.ts'

const SERVICES = 50
const ENDPOINTS_EACH = 10
const GOAL_MS = 1000

const folder = mkdtempSync(join(tmpdir(), 'bench-import-'))

function entry(index: number): string {
  return [
    `  service-${index}:`,
    '    image: ghcr.io/driplineorg/dripline-python:v4.7.1',
    '    depends_on: [rabbit-broker]',
    '    volumes:',
    '      - ./authentications.json:/root/authentications.json',
    `      - ./config/service-${index}.yaml:/root/service.yaml`,
    '    command: [dl-serve, -c, /root/service.yaml]',
    '',
  ].join('\n')
}

function configuration(index: number): string {
  const endpoints = Array.from(
    { length: ENDPOINTS_EACH },
    (_, each) =>
      `    - {name: e_${index}_${each}, module: KeyValueStore, initial_value: ${each}, calibration: '2*{}', log_interval: 10}\n`,
  )
  return `runtime-config:\n  name: service_${index}\n  module: Service\n  auth_file: /root/authentications.json\n  endpoints:\n${endpoints.join('')}`
}

try {
  mkdirSync(join(folder, 'config'))
  const names = Array.from({ length: SERVICES }, (_, index) => index)
  const broker = '  rabbit-broker:\n    image: rabbitmq:3-management\n'
  writeFileSync(join(folder, 'docker-compose.yaml'), `services:\n${broker}${names.map(entry).join('')}`)
  writeFileSync(join(folder, 'authentications.json'), '{"amqp": {"username": "dripline", "password": "dripline"}}\n')
  for (const index of names) writeFileSync(join(folder, 'config', `service-${index}.yaml`), configuration(index))
  const { nothing, whole } = await medians({
    nothing: () => nodeProcessMs(['-e', '0']),
    whole: () => nodeProcessMs([MESH, 'import', folder, '--force']),
  })
  const detail = `${whole.toFixed(0)} ms (node -e 0: ${nothing.toFixed(0)} ms)`
  say(
    `import of ${SERVICES} services, ${SERVICES * ENDPOINTS_EACH} endpoints`,
    detail,
    `≤ ${GOAL_MS} ms`,
    whole <= GOAL_MS,
  )
} finally {
  rmSync(folder, { recursive: true })
}
