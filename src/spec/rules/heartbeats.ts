import { suggestion } from '../../errors/suggest.ts'
import { child, textOf } from '../../source/tree.ts'
import type { Draft, DraftEndpoint, DraftService } from '../draft.ts'
import { keyPlace, placeOf } from '../draft.ts'
import { groupNames } from '../key-parser.ts'
import { schemaDefault } from '../schema.ts'

/** A heartbeat monitor that could not do what it is there for. */
export function checkHeartbeats(draft: Draft): void {
  for (const service of draft.services) {
    if (service.isOwn || service.module !== 'HeartbeatMonitor') continue
    checkThresholds(service, draft)
    checkGroup(service, draft)
    checkLogged(service, draft)
    for (const endpoint of service.endpoints) checkWatched(endpoint, draft)
  }
}

function checkThresholds({ node }: DraftService, draft: Draft): void {
  const written = (key: string) => child(node, key)
  const seconds = (key: string): unknown => written(key)?.value ?? schemaDefault(key)
  const [warning, critical] = [seconds('warning_threshold_s'), seconds('critical_threshold_s')]
  const place = written('warning_threshold_s') ?? written('critical_threshold_s')
  if (typeof warning !== 'number' || typeof critical !== 'number' || warning <= critical || place === null) return
  const message = `the warning (after ${warning} s) comes later than the critical state (after ${critical} s)`
  const hint = 'expected: warning_threshold_s at most critical_threshold_s'
  draft.report.problem('bad-range', placeOf(place, draft.source), message, hint)
}

function checkGroup({ node }: DraftService, draft: Draft): void {
  const parser = child(node, 'alert_key_parser_re')
  const pattern = textOf(parser)
  if (parser === null || pattern === null || groupNames(pattern).includes('service_name')) return
  const hint = "write e.g. 'heartbeat\\.(?P<service_name>.+)', or remove the line"
  const message = 'the parser has no group "service_name": it does not tell whose heartbeat it is'
  draft.report.warning('nothing-delivers', placeOf(parser, draft.source), message, hint)
}

/** Ours: the reference does not know it, and says nothing. */
function checkLogged({ node, runtime }: DraftService, draft: Draft): void {
  if (runtime !== 'python' || child(node, 'log_state_changes')?.value !== true) return
  const message = 'a Python monitor sends no alerts of its own: log_state_changes would do nothing'
  const hint = 'use runtime: typescript, or remove the line'
  draft.report.warning('not-in-era', keyPlace(node, 'log_state_changes', draft.source), message, hint)
}

/** Another program on the same broker may send them: a warning. */
function checkWatched({ node, module, isOwn }: DraftEndpoint, draft: Draft): void {
  const watched = child(node, 'service_name')
  const name = textOf(watched)
  if (isOwn || module !== 'HeartbeatTracker' || watched === null || name === null) return
  const names = draft.services.map((service) => service.name.value)
  if (names.includes(name)) return
  const message = `no service of this mesh is named "${name}"`
  draft.report.warning('unknown-service', placeOf(watched, draft.source), message, suggestion(name, names, 'services'))
}
