import type { Location } from '../errors/location.ts'
import type { Endpoint } from '../spec/mesh.ts'
import type { OwnCheck } from '../spec/own-check.ts'
import type { LoggerTable } from './logger-table.ts'

/** What belongs together in reports; `skip` in the spec may name one. The spec's `CHECK_GROUPS`, and two more. */
export type CheckGroup =
  | 'ping'
  | 'get'
  | 'store'
  | 'logged'
  | 'heartbeat'
  | 'grafana'
  | 'gateway'
  | 'dead letters'
  | 'containers'
  | 'own'
  | 'chaos'

/** One question to a running mesh. Plain data. */
export interface Check {
  readonly group: CheckGroup
  /** What it is about: an endpoint, a service, a container. */
  readonly subject: string
  /** Container that has to do with it: who is asked. */
  readonly container: string
  /** A sentence that is true when the check passes: `peaches answers get`. */
  readonly name: string
  /** Where in the spec the thing stands. */
  readonly at: Location | null
  /** Why it is not asked here; `null`: it is. */
  readonly skip: string | null
  readonly question: Question
}

export type Question =
  | { readonly kind: 'ping'; readonly target: string }
  /** `mayLackGet`: only the class itself knows whether it can be read. */
  | { readonly kind: 'get'; readonly target: string; readonly mayLackGet: boolean }
  | { readonly kind: 'store'; readonly endpoint: Endpoint }
  | LoggedQuestion
  | { readonly kind: 'heartbeat'; readonly routingKey: string; readonly serviceName: string; readonly withinS: number }
  | { readonly kind: 'datasource'; readonly uid: string }
  | { readonly kind: 'dashboard'; readonly uid: string; readonly panels: number }
  /** `target`: an endpoint that can be read; `null`: the mesh has none. */
  | { readonly kind: 'gateway'; readonly container: string; readonly target: string | null }
  | { readonly kind: 'dead-letters'; readonly logger: string }
  | { readonly kind: 'container'; readonly container: string }
  | { readonly kind: 'own'; readonly check: OwnCheck }

/** A value on its way: endpoint → alert → row. */
export interface LoggedQuestion {
  readonly kind: 'logged'
  readonly endpoint: Endpoint
  readonly routingKey: string
  /** It takes a value of ours, so that the reading is known beforehand. */
  readonly isStore: boolean
  /** `null`: nobody stores it; then the way ends at the alert. */
  readonly table: LoggerTable | null
}

/** A part of the way, and how long it took. */
export interface Hop {
  readonly name: string
  readonly ms: number
}

/** What came of a question. */
export type Finding =
  | { readonly outcome: 'passed'; readonly hops?: readonly Hop[]; readonly waitedMs?: number; readonly note?: string }
  | { readonly outcome: 'failed'; readonly reason: string; readonly hops?: readonly Hop[]; readonly waitedMs?: number }
  | { readonly outcome: 'skipped'; readonly reason: string }

/** A check that has been carried out, or skipped. */
export interface CheckResult {
  readonly group: CheckGroup
  readonly subject: string
  readonly name: string
  readonly at: Location | null
  readonly outcome: Finding['outcome']
  /** Why it failed or was skipped, or what is worth knowing beside a pass; `null`: nothing to say. */
  readonly reason: string | null
  readonly hops: readonly Hop[]
  readonly tookMs: number
  /** Of it, waiting for a `log_interval` or for something of the spec's own `within`. */
  readonly waitedMs: number
}

export const passed = (hops: readonly Hop[] = []): Finding => ({ outcome: 'passed', hops })
export const failed = (reason: string, hops: readonly Hop[] = []): Finding => ({ outcome: 'failed', reason, hops })
export const skipped = (reason: string): Finding => ({ outcome: 'skipped', reason })
