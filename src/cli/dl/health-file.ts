import { renameSync, rmSync, writeFileSync } from 'node:fs'
import type { ProgramIo } from './io.ts'

const HEALTH_FILE = '/tmp/dripline-health'
const HEALTH_EVERY_MS = 20_000
/** What waits for a program to become healthy learns of it without delay; a program that is healthy wakes seldom. */
const LOOK_AGAIN_MS = { unhealthy: 500, healthy: 2_000 } as const

/** How a program is doing, for a container's health check and for a person who asks why. */
export interface ProgramHealth {
  readonly isHealthy: boolean
  /** What a person reads, one fact a line. */
  readonly facts: Readonly<Record<string, string>>
}

/**
 * A file that says how the program is doing, written on every change and, as a sign of life, every 20 s. Its first line
 * is `healthy` or `unhealthy`: all that `dl-health` has to read.
 *
 * @returns ends it and removes the file
 */
export function keepHealthFile(io: ProgramIo, name: string, health: () => ProgramHealth): () => void {
  const file = io.env.DRIPLINE_HEALTH_FILE ?? HEALTH_FILE
  const remove = (): void => rmSync(file, { force: true })
  let written = ''
  let writtenAtMs = Number.NEGATIVE_INFINITY
  let hasFailed = false
  let timer: NodeJS.Timeout | undefined
  const look = (): void => {
    const { isHealthy, facts } = health()
    timer = setTimeout(look, isHealthy ? LOOK_AGAIN_MS.healthy : LOOK_AGAIN_MS.unhealthy)
    const lines = Object.entries({ program: name, ...facts }).map(([fact, text]) => `${fact}: ${text}`)
    const text = `${[isHealthy ? 'healthy' : 'unhealthy', ...lines].join('\n')}\n`
    if (text === written && performance.now() - writtenAtMs < HEALTH_EVERY_MS) return
    ;[written, writtenAtMs] = [text, performance.now()]
    try {
      // Whole or not at all: the check may be reading.
      writeFileSync(`${file}.new`, text)
      renameSync(`${file}.new`, file)
      hasFailed = false
    } catch (error) {
      if (!hasFailed) io.err(`${name}: health file ${file}: ${error instanceof Error ? error.message : error}`)
      hasFailed = true
    }
  }
  // Left by a process that was killed: it would speak for this one.
  remove()
  look()
  return () => {
    clearTimeout(timer)
    remove()
  }
}
