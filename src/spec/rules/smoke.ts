import { nearest, suggestion } from '../../errors/suggest.ts'
import { pythonRegex } from '../../source/python-regex.ts'
import { child, type TreeNode, textOf } from '../../source/tree.ts'
import type { Draft, DraftEndpoint, DraftService } from '../draft.ts'
import { isEntity, isLogged, keyPlace, partContainer, placeOf } from '../draft.ts'
import { ACTIONS, actionsOf, type OwnAction } from '../own-check.ts'

/** The groups of default checks, which `skip` may name. */
export const CHECK_GROUPS = [
  'ping',
  'get',
  'store',
  'logged',
  'heartbeat',
  'grafana',
  'gateway',
  'dead letters',
  'containers',
]

/** What each action takes besides `name`. */
const TAKES: Readonly<Record<OwnAction, readonly string[]>> = {
  get: ['specifier', 'within', 'expect'],
  set: ['value', 'specifier', 'within', 'expect'],
  cmd: ['specifier', 'values', 'payload', 'within', 'expect'],
  logged: ['within', 'expect'],
  alert: ['within', 'expect'],
  sql: ['within', 'expect'],
  http: ['method', 'headers', 'body', 'within', 'expect'],
  skip: ['because'],
}

const REPLY = ['return_code', 'value', 'value_raw', 'value_cal', 'payload', 'tolerance', 'regex']

/** What each action's answer has. */
const EXPECTS: Readonly<Record<OwnAction, readonly string[]>> = {
  get: REPLY,
  set: REPLY,
  cmd: REPLY,
  logged: ['value_raw', 'value_cal', 'tolerance'],
  alert: ['value', 'value_raw', 'value_cal', 'payload', 'tolerance', 'regex'],
  sql: ['rows', 'value', 'tolerance', 'regex'],
  http: ['status', 'payload', 'regex'],
  skip: [],
}

const VALUES = ['value', 'value_raw', 'value_cal', 'payload']
/** From here on a reply is an error, which has no value. */
const FIRST_ERROR = 100

/** Each entry of `smoke:` asks one thing, of something that exists, and expects what such an answer can have. */
export function checkSmoke(draft: Draft): void {
  for (const [index, entry] of (child(draft.root, 'smoke')?.items ?? []).entries()) {
    if (entry.entries === null) continue
    const [action, second] = actionsOf(entry)
    if (action === undefined) {
      // A misspelt one was reported already.
      if (hasUnknownKey(entry)) continue
      const hint = `expected one of: ${ACTIONS.join(', ')}`
      draft.report.problem('smoke-no-action', firstKey(entry, draft), `smoke check ${index + 1} asks nothing`, hint)
      continue
    }
    if (second !== undefined) {
      const hint = 'write two entries: checks are done one after the other'
      const message = `"${action}" and "${second}" are two checks`
      draft.report.problem('smoke-contradiction', keyPlace(entry, second, draft.source), message, hint)
      continue
    }
    checkKeys(action, entry, draft)
    checkExpectation(action, child(entry, 'expect'), draft)
    checkTarget(action, entry, draft)
  }
}

function firstKey(entry: TreeNode, draft: Draft) {
  const [first] = entry.entries?.values() ?? []
  return first === undefined ? placeOf(entry, draft.source) : draft.source.at(first.keyStart, first.keyEnd)
}

const KEYS: readonly string[] = ['name', ...ACTIONS, ...Object.values(TAKES).flat()]

function hasUnknownKey(entry: TreeNode): boolean {
  return [...(entry.entries?.keys() ?? [])].some((key) => !KEYS.includes(key))
}

function checkKeys(action: OwnAction, entry: TreeNode, draft: Draft): void {
  const known = ['name', action, ...TAKES[action]]
  for (const key of entry.entries?.keys() ?? []) {
    // A key that no check has was reported already.
    if (known.includes(key) || !KEYS.includes(key)) continue
    const message = `"${key}" does not belong to a check with "${action}"`
    const hint = `it takes: ${TAKES[action].join(', ')}`
    draft.report.problem('smoke-contradiction', keyPlace(entry, key, draft.source), message, hint)
  }
  const needed = { set: 'value', cmd: 'specifier' }[action as string]
  if (needed === undefined || child(entry, needed) !== null) return
  const hint = action === 'set' ? 'value: the value that is set' : 'specifier: the command, e.g. ping'
  draft.report.problem(
    'missing-key',
    keyPlace(entry, action, draft.source),
    `a check with "${action}" needs "${needed}"`,
    hint,
  )
}

function checkExpectation(action: OwnAction, expect: TreeNode | null, draft: Draft): void {
  const at = (key: string) => keyPlace(expect as TreeNode, key, draft.source)
  const keys = [...(expect?.entries?.keys() ?? [])]
  for (const key of keys) {
    if (EXPECTS[action].includes(key) || ![...REPLY, 'rows', 'status'].includes(key) || action === 'skip') continue
    const hint = `it has: ${EXPECTS[action].join(', ')}`
    draft.report.problem('smoke-contradiction', at(key), `the answer to "${action}" has no "${key}"`, hint)
  }
  if (keys.includes('tolerance') && !hasNumber(expect)) {
    const hint = 'expect a number: value, value_raw or value_cal'
    draft.report.problem('smoke-contradiction', at('tolerance'), '"tolerance" has no number to apply to', hint)
  }
  const returnCode = Number(child(expect, 'return_code')?.value ?? 0)
  const value = VALUES.find((key) => keys.includes(key))
  if (returnCode >= FIRST_ERROR && value !== undefined) {
    const hint = `expect only the return code, or drop return_code: ${returnCode}`
    const message = `a reply with return code ${returnCode} is an error and has no value`
    draft.report.problem('smoke-contradiction', at(value), message, hint)
  }
  checkRegex(child(expect, 'regex'), draft)
}

function hasNumber(node: TreeNode | null): boolean {
  return VALUES.some((key) => {
    const value = child(node, key)
    return typeof value?.value === 'number' || hasNumberInside(value)
  })
}

function hasNumberInside(node: TreeNode | null): boolean {
  const inner = [...(node?.entries?.values() ?? [])].map((entry) => entry.node).concat(node?.items ?? [])
  return inner.some((part) => typeof part.value === 'number' || hasNumberInside(part))
}

function checkRegex(node: TreeNode | null, draft: Draft): void {
  const pattern = textOf(node)
  if (pattern === null || node === null) return
  try {
    pythonRegex(pattern)
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*: /, '').toLowerCase() : ''
    const hint = "expected: a Python regular expression, e.g. '^ready (?:now|soon)$'"
    const message = `regular expression not understood: ${reason}`
    draft.report.problem('bad-regex', placeOf(node, draft.source), message, hint)
  }
}

function checkTarget(action: OwnAction, entry: TreeNode, draft: Draft): void {
  const node = child(entry, action)
  const name = textOf(node)
  if (node === null) return
  switch (action) {
    case 'get':
    case 'set':
    case 'cmd':
      if (name !== null) checkAddressee(action, name, node, draft)
      return
    case 'logged':
      if (name !== null) checkLogged(name, node, draft)
      return
    case 'sql':
      if (!draft.hasDatabase) {
        const hint = 'add a database; every default is good: database: {}'
        draft.report.problem('no-database', keyPlace(entry, 'sql', draft.source), '"sql" needs a database', hint)
      }
      return
    case 'http':
      checkPage(node, draft)
      return
    case 'skip':
      if (name !== null) checkSkipped(name, node, draft)
      return
    case 'alert':
      return
  }
}

const endpointsOf = (draft: Draft): DraftEndpoint[] => draft.services.flatMap(({ endpoints }) => endpoints)
const endpointNames = (draft: Draft): string[] => endpointsOf(draft).flatMap(({ name }) => name?.value ?? [])
const serviceNames = (draft: Draft): string[] => draft.services.map(({ name }) => name.value)

function checkAddressee(action: OwnAction, name: string, node: TreeNode, draft: Draft): void {
  const known = [...endpointNames(draft), ...serviceNames(draft), ...(action === 'cmd' ? ['broadcast'] : [])]
  // A routing key may go on behind the name; a heartbeat monitor makes endpoints by itself.
  const first = name.split('.')[0] ?? name
  if (known.includes(first) || makesEndpoints(draft.services)) return
  draft.report.problem(
    'unknown-endpoint',
    placeOf(node, draft.source),
    `nobody answers to "${name}"`,
    suggestion(first, known),
  )
}

function makesEndpoints(services: readonly DraftService[]): boolean {
  return services.some(({ module, isOwn }) => module === 'HeartbeatMonitor' || isOwn)
}

function checkLogged(name: string, node: TreeNode, draft: Draft): void {
  const at = placeOf(node, draft.source)
  const endpoint = endpointsOf(draft).find((each) => each.name?.value === name)
  if (endpoint === undefined) {
    const names = endpointNames(draft)
    draft.report.problem('unknown-endpoint', at, `there is no endpoint "${name}"`, suggestion(name, names))
    return
  }
  if (!draft.services.some(({ module }) => module === 'PostgresSensorLogger')) {
    const hint = 'add a service with module: PostgresSensorLogger'
    draft.report.problem('no-logger', at, 'this mesh has no sensor logger to write rows', hint)
    return
  }
  if (isEntity(endpoint) && (isLogged(endpoint) || endpoint.isOwn)) return
  const hint = 'give it log_interval, or log_on_set and get_on_set'
  draft.report.problem('never-logged', at, `"${name}" is never logged`, hint)
}

function checkPage(node: TreeNode, draft: Draft): void {
  const url = textOf(node)
  if (url !== null) {
    if (/^https?:\/\/[^\s/]/.test(url)) return
    const hint = 'expected: a URL such as http://localhost:8080/, or {container: grafana, port: 3000}'
    draft.report.problem('wrong-value', placeOf(node, draft.source), `"${url.slice(0, 60)}" is no URL`, hint)
    return
  }
  const container = child(node, 'container')
  const name = textOf(container)
  if (name === null || container === null) return
  const known = containerNames(draft)
  if (known.includes(name)) return
  const message = `there is no container "${name}"`
  draft.report.problem('unknown-container', placeOf(container, draft.source), message, suggestion(name, known))
}

function containerNames({ root, containers }: Draft): string[] {
  const parts = (['broker', 'database', 'grafana'] as const).filter(
    (part) => part === 'broker' || child(root, part) !== null,
  )
  return [...parts.map((part) => partContainer(root, part)), ...containers.map(({ container }) => container)]
}

function checkSkipped(name: string, node: TreeNode, draft: Draft): void {
  const known = [...endpointNames(draft), ...serviceNames(draft), ...containerNames(draft), ...CHECK_GROUPS]
  if (known.includes(name)) return
  const hint = nearest(name, known) === null ? `groups of checks: ${CHECK_GROUPS.join(', ')}` : suggestion(name, known)
  draft.report.problem('unknown-endpoint', placeOf(node, draft.source), `nothing is called "${name}"`, hint)
}
