import type { Answer, Probe } from './probe.ts'

/** What the engine says of a container; handed in, so that this folder needs no engine. */
export interface Life {
  readonly state: string
  readonly exitCode: number
  readonly startedAtMs: number | null
}

/** How long a container that nobody can ask must run before it counts as ready. */
export const STABILISATION_MS = 2_000

/** Ready: the container has run for the stabilisation window without a restart. */
export function stableProbe(container: string, look: (signal: AbortSignal) => Promise<Life>, now: () => number): Probe {
  return {
    name: `${container} stable`,
    async check(signal): Promise<Answer> {
      const { state, exitCode, startedAtMs } = await look(signal)
      if (state === 'exited') return { state: 'failed', reason: `exited with code ${exitCode}` }
      if (state !== 'running' || startedAtMs === null) return { state: 'waiting', reason: state }
      const ranMs = now() - startedAtMs
      if (ranMs >= STABILISATION_MS) return { state: 'ready' }
      return { state: 'waiting', reason: `running, watched for ${STABILISATION_MS / 1000} s` }
    },
  }
}
