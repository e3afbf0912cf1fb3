import { simulatorOf } from '../spec/instrument.ts'
import type { Mesh, Simulator } from '../spec/mesh.ts'
import { type ComposeEntry, UNPRIVILEGED, withOptions } from './compose-entry.ts'
import { healthCheck, type ServiceContext } from './compose-service.ts'
import { fileMount, publishedPort } from './compose-values.ts'

const WAITED_FOR_INTERVAL_S = 5

/** A container running dl-simulate. Its port is published too: for the readiness probe, and for whoever wants to talk to it. */
export function composeSimulator(
  simulator: Simulator,
  { mesh, runtimeImage, healthIntervalS }: ServiceContext,
): ComposeEntry {
  const { container, port } = simulator
  const configuration = `${container}.yaml`
  const entry = {
    ...runtimeImage(container),
    init: true,
    ...UNPRIVILEGED,
    stop_grace_period: '10s',
    // Plain Compose lets a Python service wait for the first of these.
    healthcheck: healthCheck(isWaitedFor(simulator, mesh) ? WAITED_FOR_INTERVAL_S : healthIntervalS),
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

function isWaitedFor(simulator: Simulator, mesh: Mesh): boolean {
  return mesh.containers.some(
    (each) => each.kind === 'service' && each.runtime === 'python' && simulatorOf(each, mesh) === simulator,
  )
}
