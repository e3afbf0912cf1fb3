import assert from 'node:assert/strict'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { docker, freePort } from '../support/containers.ts'
import { eventually } from '../support/eventually.ts'
import { testMesh } from '../support/mesh-command.ts'

const EXAMPLE = fileURLToPath(new URL('../../meshes/thermometer', import.meta.url))

test('the thermometer mesh: classes of the user’s own, logged, and shown by HTTP', async (t) => {
  const port = await freePort()
  const spec = readFileSync(join(EXAMPLE, 'mesh.yaml'), 'utf8').replace('port: 8080', `port: ${port}`)
  const mesh = testMesh(t, spec)
  for (const name of ['thermometer.ts', 'thermometer.test.ts', 'tsconfig.json', 'html'])
    cpSync(join(EXAMPLE, name), join(mesh.folder, name), { recursive: true })
  const url = `http://127.0.0.1:${port}`
  const dl = async (method: string, path: string, specifier = '', body?: string) => {
    const reply = await fetch(`${url}/dl/${path}`, {
      method,
      headers: { specifier },
      ...(body === undefined ? {} : { body }),
    })
    return { status: reply.status, text: reply.statusText, payload: (await reply.json()) as { value_raw?: number } }
  }

  await t.test('comes up, the gateway ready by a ping through the broker', async () => {
    const { err } = await mesh.ok('up', '--images', 'debian')
    for (const container of ['cryostat', 'sensor-logger', 'web'])
      assert.match(err, new RegExp(`^${container}: ready after `, 'm'))
    assert.match((await mesh.ok('status')).out, new RegExp(`^web +running +yes .*127\\.0\\.0\\.1:${port}`, 'm'))
  })

  await t.test('a reading is what the class computes, calibrated by the entry', async () => {
    assert.deepEqual((await dl('GET', 'cold_head')).payload, { value_raw: 4.2, value_cal: 4.2 - 273.15 })
    assert.deepEqual((await dl('GET', 'shield')).payload, { value_raw: 14.2 })
  })

  await t.test('commands and specifiers of the class answer, and nothing else of it does', async () => {
    assert.equal((await dl('POST', 'cold_head', 'compare_with', '{"kelvin": 5}')).status, 200)
    assert.equal((await dl('GET', 'cold_head')).payload.value_raw, 5)
    assert.equal((await dl('PUT', 'cold_head', 'offset', '0')).status, 200)
    const tooMuch = await dl('PUT', 'cold_head', 'offset', '50')
    assert.deepEqual([tooMuch.status, tooMuch.text], [422, 'cold_head: offset must be a number, from -5 to 5, not 50'])
    for (const specifier of ['channel', 'parameters', '#offset', '_offset', 'password'])
      assert.equal((await dl('GET', 'cold_head', specifier)).status, 422, specifier)
    assert.equal((await dl('POST', 'cold_head', 'onGet')).status, 501)
  })

  await t.test('the service’s own command changes what its endpoints show', async () => {
    assert.equal((await dl('POST', 'cryostat', 'warm_up')).status, 200)
    assert.equal((await dl('GET', 'shield')).payload.value_raw, 293.15)
  })

  await t.test('readings become rows', async () => {
    const query = "SELECT count(*) FROM numeric_data WHERE sensor_name = 'cold_head'"
    const psql = `PGPASSWORD=$(cat "$POSTGRES_PASSWORD_FILE") psql -h 127.0.0.1 -U postgres -d sensor_data -tAc "${query}"`
    await eventually(() => Number(docker('exec', mesh.container('postgres'), 'bash', '-c', psql)) > 0, {
      withinMs: 15_000,
    })
  })

  await t.test('the page and its script are served from the folder, as they are now', async () => {
    const page = await fetch(`${url}/web/`)
    assert.match(await page.text(), /Cold head/)
    const script = await fetch(`${url}/web/temperature.js`)
    assert.deepEqual([script.status, script.headers.get('content-type')], [200, 'text/javascript; charset=utf-8'])
    for (const path of ['/web/../mesh.yaml', '/web/..%2f.mesh%2fsecrets.json', '/root/authentications.json'])
      assert.equal((await fetch(`${url}${path}`)).status, 404, path)
  })

  await t.test('who turned which knob is in the log of the gateway', async () => {
    assert.match((await mesh.ok('logs', 'web')).out, /set cold_head offset -> 0/)
  })
})
