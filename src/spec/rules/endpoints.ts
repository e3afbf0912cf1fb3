import { child, textOf } from '../../source/tree.ts'
import type { Draft, DraftEndpoint } from '../draft.ts'
import { keyPlace, placeOf } from '../draft.ts'
import { secondsOf } from '../interval.ts'

/** Parameters of one endpoint that do not go together. */
export function checkEndpoints(draft: Draft): void {
  for (const service of draft.services) {
    for (const endpoint of service.endpoints) {
      checkLogOnSet(endpoint, draft)
      if (service.runtime === 'typescript') checkInterval(endpoint, draft)
      checkOrder(endpoint, draft)
      checkSetValueMap(endpoint, draft)
    }
  }
}

/** Our runtime takes no shorter one: a service ends at it. */
const SHORTEST_INTERVAL_S = 0.1

function checkInterval({ node }: DraftEndpoint, draft: Draft): void {
  const interval = child(node, 'log_interval')
  const seconds = secondsOf(interval)
  if (interval === null || !(seconds > 0 && seconds < SHORTEST_INTERVAL_S)) return
  const message = `"log_interval" is shorter than ${SHORTEST_INTERVAL_S} s`
  draft.report.problem('wrong-value', placeOf(interval, draft.source), message, 'expected: 0, or 0.1 seconds at least')
}

function checkLogOnSet({ node, isOwn }: DraftEndpoint, draft: Draft): void {
  if (isOwn || child(node, 'log_on_set')?.value !== true || child(node, 'get_on_set')?.value === true) return
  const hint = 'what is logged is the result of that get: add get_on_set: true'
  draft.report.problem(
    'log-without-get',
    keyPlace(node, 'log_on_set', draft.source),
    'log_on_set needs get_on_set',
    hint,
  )
}

function checkOrder({ node }: DraftEndpoint, draft: Draft): void {
  const range = child(node, 'range')
  const [low, high] = (range?.items ?? []).map((item) => item.value)
  if (range !== null && typeof low === 'number' && typeof high === 'number' && low >= high) {
    const hint = `lowest first: range: [${high}, ${low}]`
    draft.report.problem(
      'bad-range',
      placeOf(range, draft.source),
      `the range goes from ${low} to ${high}`,
      low === high ? 'it must not be empty' : hint,
    )
  }
  const alarm = child(node, 'alarm')
  const [below, above] = [child(alarm, 'low')?.value, child(alarm, 'high')?.value]
  if (alarm !== null && typeof below === 'number' && typeof above === 'number' && below >= above) {
    const message = `every value is an alarm: low (${below}) is not below high (${above})`
    draft.report.problem(
      'bad-range',
      placeOf(alarm, draft.source),
      message,
      'the values between low and high are the good ones',
    )
  }
}

function checkSetValueMap({ node, module }: DraftEndpoint, draft: Draft): void {
  if (module !== 'FormatEntity' || child(node, 'set_value_map')?.entries == null) return
  if (child(node, 'set_value_lowercase')?.value !== false) return
  const at = keyPlace(node, 'set_value_lowercase', draft.source)
  draft.report.problem('map-without-lowercase', at, 'set_value_map needs set_value_lowercase: true', 'remove this line')
}

/** First part of the alert key of an endpoint. */
export function alertPrefix(endpoint: DraftEndpoint): string {
  return textOf(child(endpoint.node, 'log_routing_key_prefix')) ?? 'sensor_value'
}
