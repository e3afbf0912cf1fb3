import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { problemText } from '../../src/errors/problem.ts'
import { readSimulator } from '../../src/simulator/read-simulator.ts'
import { seededRandom } from '../../src/simulator/seeded-random.ts'
import { type ServedInstrument, serveInstrument } from '../../src/simulator/serve-instrument.ts'
import { SimulatedInstrument } from '../../src/simulator/simulated-instrument.ts'
import type { SimulatorOptions } from '../../src/simulator/simulator-options.ts'

/** What a specification describes; its problems fail the test. */
export function simulatorOptions(specification: object): SimulatorOptions {
  const { options, problems } = readSimulator(JSON.stringify(specification), 'simulator.yaml')
  assert.ok(options !== null, problems.map(problemText).join('\n'))
  return options
}

export interface TestSimulator {
  readonly address: { readonly host: string; readonly port: number }
  /** Every line and its answer so far. */
  readonly traffic: readonly string[]
  stop(): Promise<void>
  /** Again, on the same port, as if it had been switched on. */
  start(): Promise<void>
}

/** The simulator that we ship, on a free port of this machine, gone when the test ends. */
export async function startSimulator(t: TestContext, specification: object): Promise<TestSimulator> {
  const options = { ...simulatorOptions(specification), port: 0 }
  const traffic: string[] = []
  const log = { debug: (line: string) => void traffic.push(line), info: () => undefined, warn: () => undefined }
  let served: ServedInstrument | null = null
  let port = options.port
  const start = async (): Promise<void> => {
    const surroundings = { nowMs: () => performance.now(), random: seededRandom(options.seed) }
    served = await serveInstrument(
      new SimulatedInstrument(options, surroundings),
      { ...options, port },
      log,
      '127.0.0.1',
    )
    port = served.port
  }
  const stop = async (): Promise<void> => {
    await served?.close()
    served = null
  }
  t.after(stop)
  await start()
  return { address: { host: '127.0.0.1', port }, traffic, stop, start }
}
