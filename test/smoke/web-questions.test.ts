import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import type { ContainerState } from '../../src/engine/engine.ts'
import type { AskedMesh } from '../../src/smoke/asked-mesh.ts'
import { askGateway } from '../../src/smoke/questions/gateway.ts'
import { askDashboard, askDatasource } from '../../src/smoke/questions/grafana.ts'
import { ownPage } from '../../src/smoke/questions/own-page.ts'
import type { OwnCheck } from '../../src/spec/own-check.ts'
import { meshOf } from './meshes.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A mesh of which only one port of one container is there: a server written by hand. */
async function serving(t: TestContext, container: string, port: number, answer: Answer): Promise<AskedMesh> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => server.close().closeAllConnections())
  const at = { host: '0.0.0.0', port: (server.address() as AddressInfo).port }
  const state = { name: container, published: { [`${port}/tcp`]: at } } as unknown as ContainerState
  const mesh = meshOf('mesh: lab\ndatabase: {}\ngrafana: {username: admin}\nservices: {}\n')
  // The parts that a web page has nothing to do with are left out on purpose.
  return { mesh, atReady: [state], grafanaPassword: 'right' } as unknown as AskedMesh
}

const json =
  (bodies: Readonly<Record<string, unknown>>): Answer =>
  ({ url = '', headers }, response) => {
    const isLoggedIn = headers.authorization === `Basic ${Buffer.from('admin:right').toString('base64')}`
    const body = bodies[url]
    response.statusCode = !isLoggedIn ? 401 : body === undefined ? 404 : 200
    response.end(JSON.stringify(body ?? { message: 'not here' }))
  }

test('a datasource that Grafana itself finds healthy passes; one that is not fails with its words', async (t) => {
  const asked = await serving(
    t,
    'grafana',
    3000,
    json({
      '/api/datasources/uid/good/health': { status: 'OK', message: 'Database Connection OK' },
      '/api/datasources/uid/bad/health': { status: 'ERROR', message: 'db query error' },
    }),
  )
  const ask = (uid: string) => askDatasource({ kind: 'datasource', uid }, asked, t.signal)
  assert.equal((await ask('good')).outcome, 'passed')
  assert.deepEqual(await ask('bad'), {
    ...{ outcome: 'failed', reason: "the datasource's health is ERROR: db query error", hops: [] },
  })
  assert.match(JSON.stringify(await ask('none')), /answers 404/)
})

test('a dashboard that lacks a panel fails', async (t) => {
  const asked = await serving(
    t,
    'grafana',
    3000,
    json({ '/api/dashboards/uid/u': { dashboard: { panels: [{}, {}] } } }),
  )
  const ask = (panels: number) => askDashboard({ kind: 'dashboard', uid: 'u', panels }, asked, t.signal)
  assert.equal((await ask(2)).outcome, 'passed')
  assert.deepEqual(await ask(3), { outcome: 'failed', reason: 'it has 2 panels, not 3', hops: [] })
})

test('Grafana that does not run fails by name', async (t) => {
  const asked = await serving(t, 'other', 3000, json({}))
  const finding = await askDatasource({ kind: 'datasource', uid: 'u' }, asked, t.signal)
  assert.deepEqual(finding, { outcome: 'failed', reason: 'grafana does not run', hops: [] })
})

test('a gateway that refuses a reading fails with its answer', async (t) => {
  const asked = await serving(t, 'web', 8080, ({ url }, response) => {
    response.statusCode = url === '/dl/peaches' ? 200 : 504
    response.end('{}')
  })
  const ask = (target: string) => askGateway({ kind: 'gateway', container: 'web', target }, asked, t.signal)
  assert.equal((await ask('peaches')).outcome, 'passed')
  assert.deepEqual(await ask('chips'), { outcome: 'failed', reason: '/dl/chips answers 504: {}', hops: [] })
})

test('a page of one’s own is asked with its method, headers and body, and its answer is looked at', async (t) => {
  const asked = await serving(t, 'web', 80, (request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      response.statusCode = 201
      response.end(JSON.stringify({ method: request.method, header: request.headers['x-lab'], body, list: [1, 2] }))
    })
  })
  const [check] = meshOf(`
mesh: lab
services: {web: {image: nginx}}
smoke:
  - http: {container: web, port: 80, path: /set}
    method: POST
    headers: {x-lab: cold}
    body: {values: [4.5]}
    expect: {status: 201, payload: {method: POST, header: cold, body: '{"values":[4.5]}', list: [1, 2]}, regex: cold}
`).smoke
  assert.ok(check?.action === 'http')
  const ask = async (over: Partial<Extract<OwnCheck, { action: 'http' }>['expect']>): Promise<string | null> =>
    (await ownPage({ ...check, expect: { ...check.expect, ...over } }, asked, t.signal)).problem
  assert.equal(await ask({}), null)
  assert.equal(await ask({ status: 200 }), 'status 201, expected 200')
  assert.match((await ask({ payload: { list: [1] } })) ?? '', /^"list" is not as expected in \{/)
  assert.match((await ask({ regex: 'warm' })) ?? '', /^"warm" is not found in /)
})
