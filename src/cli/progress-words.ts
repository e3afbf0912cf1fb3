import type { Action } from '../lifecycle/plan.ts'
import type { UpEvent } from '../lifecycle/up.ts'
import { durationText, type Style } from './style.ts'

/** What has become of a container, in a word. */
export const DONE: Readonly<Partial<Record<Action['kind'], string>>> = {
  start: 'started',
  migrate: 'tables are up to date',
  stop: 'stopped',
  restart: 'restarted',
  remove: 'removed',
}

/** What is being done with it. */
export const DOING: Readonly<Partial<Record<Action['kind'], string>>> = {
  start: 'starting',
  migrate: 'tables',
  stop: 'stopping',
  restart: 'restarting',
  remove: 'removing',
}

export function containerOf(action: Action): string | null {
  return 'container' in action ? action.container : null
}

/** How many probes of a container are still to say yes, and when the last one did. */
export class Readiness {
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

/** An event as one line of plain text; `null`: not worth one. */
export function plainLine(
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
