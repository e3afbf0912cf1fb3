import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connectClient } from '../../src/client/client.ts'
import { Service } from '../../src/runtime/service.ts'
import { startBroker } from '../support/containers.ts'
import { firstMeshEndpoints } from '../support/first-mesh.ts'

const sender = {
  exe: '/test',
  hostname: 'here',
  username: 'me',
  serviceName: 'unknown',
  versions: { dripline: { version: '3.0.0' } },
}

test('a request that comes as soon as the service consumes, and before its set-up has ended, is answered', async (t) => {
  const { address } = await startBroker(t)
  const client = await connectClient({ address, sender, name: 'client' })
  t.after(() => client.close())
  const answered = withResolvers<number>()
  class Early extends Service {
    protected override async setUpMore(): Promise<void> {
      const ping = client.request('cmd', 'peaches', { specifier: 'ping', timeoutMs: 3000 })
      answered.resolve(ping.then(({ returnCode }) => returnCode))
      await ping.catch(() => undefined) // the test sees the same failure through `answered`
    }
  }
  const log = { info: () => undefined, warn: () => undefined }
  const service = new Early({ name: 'my_store', address, sender, log })
  for (const endpoint of firstMeshEndpoints(service.outside)) service.add(endpoint)
  const stop = new AbortController()
  const running = service.run(stop.signal)
  t.after(async () => {
    stop.abort()
    await running
  })
  assert.equal(await answered.promise, 0)
})

/** As `Promise.withResolvers`, which came with Node 22. */
function withResolvers<T>() {
  let resolve: (value: T | PromiseLike<T>) => void = () => undefined
  const promise = new Promise<T>((resolvePromise) => {
    resolve = resolvePromise
  })
  return { promise, resolve }
}
