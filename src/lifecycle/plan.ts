/** What will be done, in order. An empty plan: nothing to do. */
export interface Plan {
  readonly steps: readonly Step[]
}

export interface Step {
  /** From 1, in the order of the plan. */
  readonly number: number
  readonly action: Action
  /** Numbers of the steps that must be done before this one. */
  readonly after: readonly number[]
  /** Why it is done; of an `await`, how long it may take. */
  readonly reason: string
}

export type Action =
  | { readonly kind: 'create-network'; readonly network: string }
  /** `fresh`: made anew first, from its present definition. */
  | { readonly kind: 'start'; readonly container: string; readonly fresh: boolean }
  | { readonly kind: 'await'; readonly container: string; readonly probe: string }
  | { readonly kind: 'migrate'; readonly container: string }
  | { readonly kind: 'stop'; readonly container: string }
  | { readonly kind: 'restart'; readonly container: string }
  | { readonly kind: 'remove'; readonly container: string }
  | { readonly kind: 'remove-network'; readonly network: string }
  | { readonly kind: 'remove-volume'; readonly volume: string }

/** Numbers the steps as they are added. */
export class PlanBuilder {
  readonly #steps: Step[] = []

  /** @returns the step's number, for the `after` of later ones */
  add(action: Action, after: readonly number[], reason: string): number {
    const number = this.#steps.length + 1
    this.#steps.push({ number, action, after: [...new Set(after)].sort((a, b) => a - b), reason })
    return number
  }

  get plan(): Plan {
    return { steps: [...this.#steps] }
  }
}

/**
 * The plan as people read it, one line per step:
 *
 * ```
 * 1 create network first-mesh           missing
 * 2 start  rabbit-broker       after 1  exited (137)
 * 3 await  rabbit-broker amqp  after 2  60 s
 * ```
 */
export function planText(plan: Plan): string {
  if (plan.steps.length === 0) return 'nothing to do'
  const rows = plan.steps.map(({ number, action, after, reason }) => {
    const [verb, object] = words(action)
    return { number: String(number), verb, object, after: after.length > 0 ? `after ${after.join(', ')}` : '', reason }
  })
  const widest = (key: 'number' | 'verb' | 'object' | 'after'): number =>
    Math.max(...rows.map((row) => row[key].length))
  const [number, verb, object, after] = [widest('number'), widest('verb'), widest('object'), widest('after')]
  const line = (row: (typeof rows)[number]): string => {
    const what = `${row.number.padStart(number)} ${row.verb.padEnd(verb)} ${row.object.padEnd(object)}`
    return `${what}  ${row.after.padEnd(after)}  ${row.reason}`
  }
  return rows.map(line).join('\n')
}

function words(action: Action): [verb: string, object: string] {
  switch (action.kind) {
    case 'create-network':
      return ['create', `network ${action.network}`]
    case 'remove-network':
      return ['remove', `network ${action.network}`]
    case 'remove-volume':
      return ['remove', `volume ${action.volume}`]
    case 'await':
      return ['await', `${action.container} ${action.probe}`]
    default:
      return [action.kind, action.container]
  }
}
