import { MeshError } from '../../errors/mesh-error.ts'
import { prometheusText } from '../../runtime/metrics.ts'
import type { Service } from '../../runtime/service.ts'

/** Where the counters are to be had. */
export interface MetricsAddress {
  readonly host: string
  readonly port: number
}

const ONLY_THIS_MACHINE = '127.0.0.1'

/** A port, or `address:port`; `null` when it is neither. */
export function metricsAddress(text: string): MetricsAddress | null {
  const match = /^(?:(.+):)?(\d{1,5})$/.exec(text.trim())
  const port = Number(match?.[2] ?? 0)
  if (match === null || port < 1 || port > 65_535) return null
  return { host: match[1]?.replace(/^\[(.*)\]$/, '$1') ?? ONLY_THIS_MACHINE, port }
}

/**
 * Answers `GET /metrics` with the counters of `service`, in Prometheus' text format.
 *
 * @returns ends it
 * @throws MeshError port-taken
 */
export async function serveMetrics(service: Service, { host, port }: MetricsAddress): Promise<() => Promise<void>> {
  // Loaded for those that ask for it: most services do not.
  const { createServer } = await import('node:http')
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?', 1)[0] !== '/metrics') {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('GET /metrics\n')
      return
    }
    const text = prometheusText(service.name, service.metrics)
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      const message = `metrics cannot be served on ${host}:${port}: ${cause.message}`
      reject(new MeshError('port-taken', message, { hint: 'choose another metrics_port', cause }))
    })
    server.listen(port, host, resolve)
  })
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
}
