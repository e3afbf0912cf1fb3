import { rmSync, writeFileSync } from 'node:fs'
import type { ProgramIo } from './io.ts'

const HEALTH_FILE = '/tmp/dripline-health'
const HEALTH_EVERY_MS = 20_000
/** A program that has just become healthy says so without delay. */
const LOOK_EVERY_MS = 500

/**
 * A file touched for as long as `isHealthy` says yes: what a container's health check looks at.
 *
 * @returns ends it and removes the file
 */
export function keepHealthFile(io: ProgramIo, name: string, isHealthy: () => boolean): () => void {
  const file = io.env.DRIPLINE_HEALTH_FILE ?? HEALTH_FILE
  const remove = (): void => rmSync(file, { force: true })
  let touchedAtMs = Number.NEGATIVE_INFINITY
  const look = (): void => {
    if (!isHealthy() || performance.now() - touchedAtMs < HEALTH_EVERY_MS) return
    touchedAtMs = performance.now()
    try {
      writeFileSync(file, `${name} ${new Date().toISOString()}\n`)
    } catch (error) {
      io.err(`${name}: health file ${file}: ${error instanceof Error ? error.message : error}`)
    }
  }
  // Left by a process that was killed: it would speak for this one.
  remove()
  const timer = setInterval(look, LOOK_EVERY_MS)
  return () => {
    clearInterval(timer)
    remove()
  }
}
