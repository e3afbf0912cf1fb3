import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { type Client, connectClient } from '../../src/client/client.ts'
import { startGateway } from '../../src/gateway/gateway.ts'
import { gatewayProbe } from '../../src/readiness/gateway-probe.ts'
import { startBroker } from '../support/containers.ts'
import { connected, folderWith, serve } from '../support/serve.ts'
import { sender } from '../support/test-client.ts'

async function gateway(t: TestContext, client: () => Client | null) {
  const quiet = { debug: () => undefined, info: () => undefined }
  const where = { host: '127.0.0.1', port: 0, webRoot: null, timeoutMs: 1000, allowedHosts: [] }
  const started = await startGateway({ ...where, client, log: quiet })
  t.after(() => started.stop())
  return { ...started, probe: gatewayProbe({ container: 'web', host: '127.0.0.1', port: started.port }) }
}

test('a gateway without a broker is waiting, and so is one that is not there', async (t) => {
  const { probe, stop } = await gateway(t, () => null)
  assert.deepEqual(await probe.check(t.signal), {
    state: 'waiting',
    reason: 'a ping through it answers 503 no connection to the broker',
  })
  await stop()
  const { state } = await probe.check(t.signal)
  assert.equal(state, 'waiting')
})

test('a gateway is ready when a ping through it comes back from the broker, with and without a service', async (t) => {
  const broker = await startBroker(t)
  const client = await connectClient({ address: broker.address, sender, name: 'test' })
  t.after(() => client.close())
  const { probe } = await gateway(t, () => client)
  assert.deepEqual(await probe.check(t.signal), { state: 'ready' })
  const { host, port, username, password } = broker.address
  const config = `name: alone\ndripline_mesh: {broker: ${host}, broker_port: ${port}}\nauth_groups: {dripline: {username: ${username}, password: ${password}}}\n`
  await connected(serve(t, folderWith(t, { 'config.yaml': config })))
  assert.deepEqual(await probe.check(t.signal), { state: 'ready' })
})
