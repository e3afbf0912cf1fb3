import type { UpEvent } from '../lifecycle/up.ts'
import type { MeshIo } from './mesh-io.ts'
import type { ProgressView } from './progress.ts'
import { containerOf, DOING, DONE, plainLine, Readiness } from './progress-words.ts'
import { durationText, type Style, styleFor } from './style.ts'

const REDRAW_MS = 100

/** One container on the screen. */
export interface Row {
  readonly name: string
  readonly text: string
  readonly isReady: boolean
}

/** A line as drawn, and how many places it takes. */
interface Line {
  readonly text: string
  readonly length: number
}

/** A table of containers that is redrawn in place, in whatever room the terminal has at that moment. */
export function liveProgress(io: MeshIo): ProgressView {
  const readiness = new Readiness()
  const style = styleFor(io)
  const rows = new Map<string, Row>()
  const startedAtMs = performance.now()
  let drawn: readonly Line[] = []
  let timer: NodeJS.Timeout | null = null

  const clear = (): void => {
    if (drawn.length > 0) io.err(`\u001b[${heightOf(drawn, io.columns)}A\u001b[0J`)
    drawn = []
  }
  const draw = (): void => {
    clear()
    if (rows.size === 0) return
    drawn = screenLines([...rows.values()], performance.now() - startedAtMs, io, style)
    io.err(drawn.map(({ text }) => `${text}\n`).join(''))
  }
  const report = (event: UpEvent): void => {
    const isReady = readiness.note(event)
    if (event.event === 'note' || event.event === 'warning') {
      clear()
      io.err(`${plainLine(event, false, readiness.readyAfterMs, style)}\n`)
    } else if ('step' in event) {
      const name = containerOf(event.step.action)
      if (name !== null) rows.set(name, rowOf(name, event, isReady, rows.get(name)))
      timer ??= setInterval(draw, REDRAW_MS)
    }
    draw()
  }
  const stopDrawing = (): void => {
    if (timer !== null) clearInterval(timer)
    timer = null
  }
  const end = (): void => {
    stopDrawing()
    clear()
    rows.clear()
  }
  const leave = (): void => {
    if (timer !== null) draw()
    stopDrawing()
    drawn = []
    rows.clear()
  }
  return { report, readyAfterMs: readiness.readyAfterMs, end, leave }
}

/**
 * What stands on the screen: a line for each container and one with the time, cut where the terminal ends, since a line
 * that wraps would make the next drawing begin in the wrong one. Where there are more containers than lines, those that
 * are not ready come first and the rest is counted.
 */
export function screenLines(
  all: readonly Row[],
  elapsedMs: number,
  { columns, rows: height }: Pick<MeshIo, 'columns' | 'rows'>,
  style: Style,
): readonly Line[] {
  // One for the time, one for the count, one for the cursor below.
  const room = Math.max(1, height - 3)
  const ready = all.filter(({ isReady }) => isReady)
  const shown = all.length <= room + 1 ? all : [...all.filter(({ isReady }) => !isReady), ...ready].slice(0, room)
  const width = Math.max(...shown.map(({ name }) => name.length))
  const lines = shown.map(({ name, text, isReady }) => {
    const plain = cut(`${name.padEnd(width)}  ${text}`, columns)
    const head = plain.slice(0, width + 2)
    return { text: isReady ? `${head}${style('green', plain.slice(width + 2))}` : plain, length: plain.length }
  })
  const counted = `${all.length - shown.length} more; ${ready.length} of ${all.length} are ready`
  const foot = cut(`${durationText(elapsedMs)}${shown.length < all.length ? `, ${counted}` : ''}`, columns)
  return [...lines, { text: style('dim', foot), length: foot.length }]
}

/** Lines on a terminal that may have been made narrower since: what was drawn wraps there. */
export function heightOf(lines: readonly Line[], columns: number): number {
  return lines.reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / columns)), 0)
}

function rowOf(
  name: string,
  event: Extract<UpEvent, { step: unknown }>,
  isReady: boolean,
  before: Row | undefined,
): Row {
  const { kind } = event.step.action
  if (isReady) return { name, text: 'ready', isReady }
  if (event.event === 'waiting') return { name, text: `waiting: ${event.reason}`, isReady }
  const text = before?.text ?? ''
  if (event.event === 'done') return { name, text: DONE[kind] ?? text, isReady }
  return { name, text: DOING[kind] ?? (kind === 'await' ? 'waiting' : text), isReady }
}

function cut(line: string, columns: number): string {
  return line.length < columns ? line : `${line.slice(0, Math.max(0, columns - 2))}…`
}
