import type { UpEvent } from '../lifecycle/up.ts'
import { liveProgress } from './live-progress.ts'
import type { MeshIo } from './mesh-io.ts'
import { plainLine, Readiness } from './progress-words.ts'
import { styleFor } from './style.ts'

/** Shows what is going on while a plan is carried out. */
export interface ProgressView {
  readonly report: (event: UpEvent) => void
  /** Container → from the start of the command until all its probes said yes. */
  readonly readyAfterMs: ReadonlyMap<string, number>
  /** Takes away what is redrawn: all of it went well. May be called twice. */
  readonly end: () => void
  /** Nothing is redrawn after this, and what stands there stays: how far it came tells of a failure. */
  readonly leave: () => void
}

/** Shows nothing. */
export const silent: ProgressView = {
  report: () => undefined,
  readyAfterMs: new Map(),
  end: () => undefined,
  leave: () => undefined,
}

/** One JSON object a line. */
export function jsonEvents(io: MeshIo): ProgressView {
  const report = (event: UpEvent): void => {
    const flat = 'step' in event ? { ...event, step: event.step.number, action: event.step.action } : event
    io.out(`${JSON.stringify(flat)}\n`)
  }
  return { ...silent, report }
}

/** A table that is redrawn on a terminal; plain lines elsewhere, and in CI. */
export function progressFor(io: MeshIo): ProgressView {
  const live = io.isTerminal && !io.env.CI && io.env.TERM !== 'dumb'
  return live ? liveProgress(io) : plainProgress(io)
}

function plainProgress(io: MeshIo): ProgressView {
  const readiness = new Readiness()
  const style = styleFor(io)
  const report = (event: UpEvent): void => {
    const isReady = readiness.note(event)
    const line = plainLine(event, isReady, readiness.readyAfterMs, style)
    if (line !== null) io.err(`${line}\n`)
  }
  return { report, readyAfterMs: readiness.readyAfterMs, end: () => undefined, leave: () => undefined }
}
