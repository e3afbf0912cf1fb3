import type { BrokerAddress } from '../broker/connect.ts'
import { openLink } from '../broker/link.ts'
import { loggerQueueName } from '../protocol/topology.ts'
import { askBroker, CONNECT_TIMEOUT_MS } from './ask-broker.ts'
import type { Probe } from './probe.ts'

export interface AlertQueueProbeOptions {
  /** Container name of the sensor logger. */
  readonly container: string
  readonly address: BrokerAddress
  /** dripline name of the sensor logger. */
  readonly serviceName: string
}

/**
 * Ready: the sensor logger's queue exists and the logger consumes from it. AMQP cannot be asked for bindings; the
 * logger binds before it consumes.
 */
export function alertQueueProbe({ container, address, serviceName }: AlertQueueProbeOptions): Probe {
  const name = `${container} alert queue`
  const queue = loggerQueueName(serviceName)
  return {
    name,
    check: (signal) =>
      askBroker(
        address,
        () => openLink(address, CONNECT_TIMEOUT_MS, name, signal),
        async (link) => {
          const state = await link.queueState(queue)
          if (state === null) return { state: 'waiting', reason: `queue "${queue}" does not exist` }
          if (state.consumers === 0) return { state: 'waiting', reason: `nobody consumes from queue "${queue}"` }
          return { state: 'ready' }
        },
      ),
  }
}
