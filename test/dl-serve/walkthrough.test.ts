import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { problemText } from '../../src/errors/problem.ts'
import { buildService } from '../../src/services/build-service.ts'
import { PostgresSensorLogger } from '../../src/services/postgres-sensor-logger.ts'
import { settingsOf } from '../support/settings.ts'
import { sender } from '../support/test-client.ts'

const textOf = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../walkthrough/${name}`, import.meta.url)), 'utf8')
const FILES: Readonly<Record<string, string>> = { '/root/authentications.json': textOf('authentications.json') }

async function built(name: string) {
  const warnings: string[] = []
  const { service, problems } = await buildService({
    text: textOf(name),
    file: name,
    overrides: {},
    surroundings: {
      environment: { HOME: '/root' },
      readText: (path) => FILES[path] ?? assert.fail(`no file ${path}`),
      importModule: async (path) => assert.fail(`no module ${path}`),
    },
    senderOf: (serviceName) => ({ ...sender, serviceName }),
    log: { info: () => undefined, warn: (text) => warnings.push(text) },
  })
  assert.deepEqual(problems.map(problemText), [])
  assert.ok(service !== null)
  return { service, warnings }
}

test('the walkthrough’s key-value store is made of its unchanged file', async () => {
  const { service, warnings } = await built('key-value-store.yaml')
  assert.equal(service.name, 'my_store')
  assert.deepEqual(
    service.endpoints.map(({ name }) => name),
    ['peaches', 'chips', 'waffles'],
  )
  // `times3` exists nowhere in the reference either.
  assert.equal(warnings.length, 1)
  assert.match(String(warnings[0]), /times3/)
})

test('the walkthrough’s sensor logger is made of its unchanged file', async () => {
  const { service, warnings } = await built('sensor-logger.yaml')
  assert.ok(service instanceof PostgresSensorLogger)
  assert.deepEqual(service.alertKeys, ['sensor_value.#'])
  assert.deepEqual(service.routingData('sensor_value.peaches'), { sensor_name: 'peaches' })
  assert.deepEqual(warnings, [])
})

test('the walkthrough’s logins come out of its auth file', () => {
  const said = { file: textOf('sensor-logger.yaml'), module: 'PostgresSensorLogger', files: FILES }
  const { settings, problems } = settingsOf(said)
  assert.deepEqual(problems, [])
  const { host, port, username, password } = settings.options.address
  assert.deepEqual([host, port, username, password], ['rabbit-broker', 5672, 'dripline', 'dripline'])
  assert.deepEqual(settings.authentications.database, { username: 'postgres', password: '' })
})
