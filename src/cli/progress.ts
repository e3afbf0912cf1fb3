import type { Action } from '../lifecycle/plan.ts'
import type { UpEvent } from '../lifecycle/up.ts'
import type { MeshIo } from './mesh-io.ts'
import { durationText, type Style, styleFor } from './style.ts'

/** Shows what is going on while a plan is carried out. */
export interface ProgressView {
  readonly report: (event: UpEvent) => void
  /** Container → from the start of the command until all its probes said yes. */
  readonly readyAfterMs: ReadonlyMap<string, number>
  /** Nothing is redrawn after this. May be called twice. */
  readonly end: () => void
}

/** Shows nothing. */
export const silent: ProgressView = { report: () => undefined, readyAfterMs: new Map(), end: () => undefined }

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

const DONE: Readonly<Partial<Record<Action['kind'], string>>> = {
  start: 'started',
  migrate: 'tables are up to date',
  stop: 'stopped',
  restart: 'restarted',
  remove: 'removed',
}

const DOING: Readonly<Partial<Record<Action['kind'], string>>> = {
  start: 'starting',
  migrate: 'tables',
  stop: 'stopping',
  restart: 'restarting',
  remove: 'removing',
}

function containerOf(action: Action): string | null {
  return 'container' in action ? action.container : null
}

/** How many probes of a container are still to say yes, and when the last one did. */
class Readiness {
  readonly readyAfterMs = new Map<string, number>()
  readonly #open = new Map<string, number>()
  readonly #startedAtMs = performance.now()

  /** @returns whether this was the container's last open probe */
  note(event: UpEvent): boolean {
    if (event.event === 'plan') {
      for (const { action } of event.plan.steps)
        if (action.kind === 'await') this.#open.set(action.container, (this.#open.get(action.container) ?? 0) + 1)
    }
    if (event.event !== 'done' || event.step.action.kind !== 'await') return false
    const { container } = event.step.action
    const left = (this.#open.get(container) ?? 1) - 1
    this.#open.set(container, left)
    if (left === 0) this.readyAfterMs.set(container, performance.now() - this.#startedAtMs)
    return left === 0
  }
}

function plainProgress(io: MeshIo): ProgressView {
  const readiness = new Readiness()
  const style = styleFor(io)
  const report = (event: UpEvent): void => {
    const isReady = readiness.note(event)
    const line = plainLine(event, isReady, readiness.readyAfterMs, style)
    if (line !== null) io.err(`${line}\n`)
  }
  return { report, readyAfterMs: readiness.readyAfterMs, end: () => undefined }
}

function plainLine(
  event: UpEvent,
  isReady: boolean,
  readyAfterMs: ReadonlyMap<string, number>,
  style: Style,
): string | null {
  if (event.event === 'note') return event.text
  if (event.event === 'warning') return `${style('yellow', 'warning:')} ${event.text}`
  if (event.event !== 'done') return null
  const container = containerOf(event.step.action)
  if (container === null) return null
  if (isReady) return `${container}: ${style('green', 'ready')} after ${durationText(readyAfterMs.get(container) ?? 0)}`
  const done = DONE[event.step.action.kind]
  return done === undefined ? null : `${container}: ${done}`
}

const REDRAW_MS = 100

function liveProgress(io: MeshIo): ProgressView {
  const readiness = new Readiness()
  const style = styleFor(io)
  const lines = new Map<string, string>()
  const startedAtMs = performance.now()
  let drawn = 0
  let timer: NodeJS.Timeout | null = null

  const clear = (): void => {
    if (drawn > 0) io.err(`\u001b[${drawn}A\u001b[0J`)
    drawn = 0
  }
  const draw = (): void => {
    clear()
    if (lines.size === 0) return
    const width = Math.max(...[...lines.keys()].map((name) => name.length))
    const rows = [...lines].map(([name, text]) => `${name.padEnd(width)}  ${text}`)
    rows.push(style('dim', durationText(performance.now() - startedAtMs)))
    // A row that wraps would take two lines, and the next drawing would begin in the wrong one.
    io.err(`${rows.map((row) => cut(row, io.columns)).join('\n')}\n`)
    drawn = rows.length
  }
  const report = (event: UpEvent): void => {
    const isReady = readiness.note(event)
    if (event.event === 'note' || event.event === 'warning') {
      clear()
      io.err(`${plainLine(event, false, readiness.readyAfterMs, style)}\n`)
    } else if ('step' in event) {
      const container = containerOf(event.step.action)
      if (container !== null) lines.set(container, liveText(event, isReady, lines.get(container) ?? '', style))
      timer ??= setInterval(draw, REDRAW_MS)
    }
    draw()
  }
  const end = (): void => {
    if (timer !== null) clearInterval(timer)
    timer = null
    clear()
    lines.clear()
  }
  return { report, readyAfterMs: readiness.readyAfterMs, end }
}

function liveText(event: Extract<UpEvent, { step: unknown }>, isReady: boolean, before: string, style: Style): string {
  const { kind } = event.step.action
  if (isReady) return style('green', 'ready')
  if (event.event === 'waiting') return `waiting: ${event.reason}`
  if (event.event === 'done') return DONE[kind] ?? before
  return DOING[kind] ?? (kind === 'await' ? 'waiting' : before)
}

/** Without counting colours: a row with them is cut a little late, never early. */
function cut(row: string, columns: number): string {
  return row.length <= columns || row.includes('\u001b[') ? row : `${row.slice(0, Math.max(0, columns - 1))}…`
}
