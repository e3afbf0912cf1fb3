import type { BrokerAddress } from '../broker/connect.ts'
import { openLink } from '../broker/link.ts'
import { EXCHANGE } from '../protocol/topology.ts'
import { askBroker, CONNECT_TIMEOUT_MS } from './ask-broker.ts'
import type { Probe } from './probe.ts'

export interface AmqpProbeOptions {
  /** Container name of the broker. */
  readonly container: string
  readonly address: BrokerAddress
  readonly requestsExchange: string
  readonly alertsExchange: string
}

/** Ready: the broker took the mesh's login over AMQP, and both dripline exchanges exist as dripline declares them. */
export function amqpProbe({ container, address, requestsExchange, alertsExchange }: AmqpProbeOptions): Probe {
  const name = `${container} amqp`
  return {
    name,
    check: (signal) =>
      askBroker(
        address,
        () => openLink(address, CONNECT_TIMEOUT_MS, name, signal),
        async (link) => {
          for (const exchange of [requestsExchange, alertsExchange]) await link.declareExchange(exchange, EXCHANGE)
          return { state: 'ready' }
        },
      ),
  }
}
