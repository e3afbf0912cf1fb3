import type { Manners } from '../instrument/ask.ts'
import { InstrumentError } from '../instrument/instrument-error.ts'
import { readyInstrument } from '../instrument/ready-instrument.ts'
import type { InstrumentAddress } from '../instrument/socket.ts'
import type { Answer, Probe } from './probe.ts'

const PATIENCE_MS = 1_500

/** Ready: the simulated instrument has answered a command, over a connection of its own. */
export function instrumentProbe(
  container: string,
  address: InstrumentAddress,
  manners: Omit<Manners, 'timeoutMs'>,
): Probe {
  return {
    name: `${container} instrument`,
    async check(signal): Promise<Answer> {
      try {
        await readyInstrument(address, manners, PATIENCE_MS, signal)
        return { state: 'ready' }
      } catch (error) {
        signal.throwIfAborted()
        if (!(error instanceof InstrumentError)) throw error
        const { message, cause } = error
        return { state: 'waiting', reason: cause instanceof Error && cause.message !== '' ? cause.message : message }
      }
    },
  }
}
