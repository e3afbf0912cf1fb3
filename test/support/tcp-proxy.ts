import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type { Cleanup } from './containers.ts'

export interface TcpProxy {
  readonly port: number
  /** Ends all connections. */
  cut(): void
  /** From now on what comes from that side is swallowed, on connections that exist and on new ones. */
  swallow(from: 'client' | 'server'): void
  /** What comes is passed on again; what was swallowed is gone, and so are the connections that it was swallowed from. */
  mend(): void
}

/** A stretch of network between a program and its server, on the loopback address. */
export async function startProxy(t: Cleanup, serverPort: () => number): Promise<TcpProxy> {
  const pairs = new Set<readonly [Socket, Socket]>()
  const swallowed = new Set<'client' | 'server'>()
  const pass = (from: Socket, to: Socket, side: 'client' | 'server'): void => {
    from.on('data', (bytes) => {
      if (!swallowed.has(side)) to.write(bytes)
    })
    from.on('error', () => undefined) // seen as `close`
    // A side that was swallowed cannot say goodbye either.
    from.on('close', () => {
      if (!swallowed.has(side)) to.destroy()
    })
  }
  const server = createServer((client) => {
    const upstream = connect(serverPort(), '127.0.0.1')
    const pair = [client, upstream] as const
    pairs.add(pair)
    client.on('close', () => pairs.delete(pair))
    pass(client, upstream, 'client')
    pass(upstream, client, 'server')
  })
  const cut = (): void => {
    for (const pair of pairs) for (const socket of pair) socket.destroy()
    pairs.clear()
  }
  t.after(() => {
    server.close()
    cut()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    swallow: (side) => void swallowed.add(side),
    mend: () => {
      swallowed.clear()
      cut()
    },
  }
}
