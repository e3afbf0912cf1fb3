import type { Simulator } from '../spec/mesh.ts'
import { type ComposeEntry, UNPRIVILEGED, withOptions } from './compose-entry.ts'
import { healthCheck, type ServiceContext } from './compose-service.ts'
import { fileMount, publishedPort } from './compose-values.ts'

/** A container running dl-simulate. Its port is published too: for the readiness probe, and for whoever wants to talk to it. */
export function composeSimulator(
  simulator: Simulator,
  { runtimeImage, healthIntervalS }: ServiceContext,
): ComposeEntry {
  const { container, port } = simulator
  const configuration = `${container}.yaml`
  const entry = {
    ...runtimeImage(container),
    init: true,
    ...UNPRIVILEGED,
    stop_grace_period: '10s',
    healthcheck: healthCheck(healthIntervalS),
    command: ['dl-simulate', '-c', `/root/${configuration}`],
    ports: [publishedPort(port, { host: '127.0.0.1', port: null })],
    volumes: [fileMount(configuration, `/root/${configuration}`)],
  }
  return {
    container,
    entry: withOptions(entry, simulator),
    reads: [configuration],
    readsSecrets: false,
    compose: simulator.compose,
  }
}
