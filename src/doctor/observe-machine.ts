import { existsSync } from 'node:fs'
import { freemem, totalmem } from 'node:os'
import type { Engine, EngineInfo } from '../engine/engine.ts'
import { MeshError } from '../errors/mesh-error.ts'
import { type Failure, failureOf, type MachineFacts } from './facts.ts'

const ANSWER_WITHIN_MS = 10_000

/** Looks at this machine: engine, Compose, memory, clock. */
export async function observeMachine(
  engine: Engine,
  composeVersion: (signal: AbortSignal) => Promise<string>,
  signal: AbortSignal,
): Promise<MachineFacts> {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_WITHIN_MS)])
  const askedAt = Date.now()
  const info = await orFailure(engine.info(limited), signal)
  const answeredAt = Date.now()
  const compose = await orFailure(composeVersion(limited), signal)
  return {
    nodeVersion: process.version,
    engine: info,
    compose,
    freeMemoryBytes: freemem(),
    totalMemoryBytes: totalmem(),
    // Half of the way there and back, as far as anyone can tell.
    engineAheadMs: 'code' in info ? null : aheadMs(info, (askedAt + answeredAt) / 2),
    isClockKept: isClockKept(),
  }
}

function aheadMs({ systemTimeMs }: EngineInfo, nowMs: number): number | null {
  return Number.isNaN(systemTimeMs) ? null : systemTimeMs - nowMs
}

async function orFailure<T>(question: Promise<T>, signal: AbortSignal): Promise<T | Failure> {
  try {
    return await question
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof MeshError) return failureOf(error)
    if (error instanceof Error && error.name === 'TimeoutError') {
      const hint = 'see whether it is busy or hangs: docker info'
      return { code: 'engine-missing', message: `no answer from the engine within ${ANSWER_WITHIN_MS / 1000} s`, hint }
    }
    throw error
  }
}

/** What the usual time services leave behind while they run and agree with their server. */
const KEPT = [
  '/run/systemd/timesync/synchronized',
  '/run/chrony/chronyd.pid',
  '/run/chronyd.pid',
  '/run/ntpd.pid',
  '/run/openntpd.sock',
]

/** Only a machine that systemd runs is known to leave something; a container borrows the clock of its host. */
function isClockKept(): boolean | null {
  if (KEPT.some((path) => existsSync(path))) return true
  return existsSync('/run/systemd/system') && !existsSync('/.dockerenv') ? false : null
}
