import type { Container, Mesh, PublishedPort } from '../spec/mesh.ts'
import { hostPorts } from '../spec/ports.ts'

/** A port of this machine that the spec fixes. */
export interface FixedPort {
  readonly container: string
  readonly host: string
  readonly port: number
}

/** Every TCP port of this machine that the mesh's containers want by number, in the order of the spec. */
export function fixedPorts({ broker, database, grafana, containers }: Mesh): readonly FixedPort[] {
  const gateways = containers.filter((container) => container.kind === 'gateway')
  const own = [
    ownPort(broker.container, broker.amqp),
    ownPort(broker.container, broker.management),
    ...[database, grafana, ...gateways].map((part) => part && ownPort(part.container, part.published)),
  ]
  const parts = [broker, database, grafana].filter((part) => part !== null)
  return [...own.filter((port) => port !== null), ...[...parts, ...containers].flatMap(listedPorts)]
}

function ownPort(container: string, published: PublishedPort | null): FixedPort | null {
  return published === null || published.port === null
    ? null
    : { container, host: published.host, port: published.port }
}

/** Those of `ports:`, ranges port by port. */
function listedPorts({ container, ports }: Pick<Container, 'container' | 'ports'>): FixedPort[] {
  return ports.flatMap((written) => {
    const found = hostPorts(written)
    if (found === null || found.protocol !== 'tcp') return []
    const { host, first, last } = found
    return Array.from({ length: last - first + 1 }, (_unused, index) => ({ container, host, port: first + index }))
  })
}
