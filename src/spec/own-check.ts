import type { Location } from '../errors/location.ts'
import { plainValue } from '../source/plain-value.ts'
import type { SourceText } from '../source/source-text.ts'
import { child, type TreeNode, textOf } from '../source/tree.ts'
import { placeOf } from './draft.ts'

/** What an entry of `smoke:` asks, by the key that says so. In the order in which messages list them. */
export const ACTIONS = ['get', 'set', 'cmd', 'logged', 'alert', 'sql', 'http', 'skip'] as const
export type OwnAction = (typeof ACTIONS)[number]

/** A check of the user's own, as `smoke:` has it. Values are plain data in which `4.0` stays a float. */
export type OwnCheck = OwnCheckBase & OwnQuestion

interface OwnCheckBase {
  /** As the reports call it; `null`: nothing was written. */
  readonly title: string | null
  /** `null`: the action's own default. */
  readonly withinS: number | null
  readonly expect: Expectation
  readonly at: Location
}

export type OwnQuestion =
  | {
      readonly action: 'get' | 'set' | 'cmd'
      readonly target: string
      readonly specifier: string
      /** `null`: an empty payload. */
      readonly payload: Readonly<Record<string, unknown>> | null
    }
  | { readonly action: 'logged'; readonly endpoint: string }
  | { readonly action: 'alert'; readonly bindingKey: string }
  | { readonly action: 'sql'; readonly query: string }
  | { readonly action: 'http'; readonly page: WebPage; readonly request: WebRequest }
  | { readonly action: 'skip'; readonly what: string; readonly because: string | null }

export type WebPage =
  | { readonly url: string }
  | { readonly container: string; readonly port: number; readonly path: string }

export interface WebRequest {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  /** `undefined`: none. */
  readonly body: unknown
}

/** Only what was written; `undefined`: not asked about. */
export interface Expectation {
  readonly returnCode: number
  readonly valueRaw: unknown
  readonly valueCal: unknown
  readonly value: unknown
  readonly payload: unknown
  readonly tolerance: number
  /** Python's syntax. */
  readonly regex: string | null
  readonly rows: number | null
  readonly status: number | null
}

/** The actions that an entry names, in the order of {@link ACTIONS}. */
export function actionsOf(entry: TreeNode): OwnAction[] {
  return ACTIONS.filter((action) => child(entry, action) !== null)
}

/** A check of `smoke:` in which no problem was found. */
export function buildOwnCheck(entry: TreeNode, source: SourceText): OwnCheck {
  const [action] = actionsOf(entry)
  if (action === undefined) throw new Error('a smoke check asks nothing, and nobody reported it')
  const expect = child(entry, 'expect')
  const expected = (key: string): unknown => {
    const node = child(expect, key)
    return node === null ? undefined : plainValue(node)
  }
  const number = (node: TreeNode | null): number | null => (typeof node?.value === 'number' ? node.value : null)
  return {
    title: textOf(child(entry, 'name')),
    withinS: number(child(entry, 'within')),
    expect: {
      returnCode: number(child(expect, 'return_code')) ?? 0,
      valueRaw: expected('value_raw'),
      valueCal: expected('value_cal'),
      value: expected('value'),
      payload: expected('payload'),
      tolerance: number(child(expect, 'tolerance')) ?? 0,
      regex: textOf(child(expect, 'regex')),
      rows: number(child(expect, 'rows')),
      status: number(child(expect, 'status')),
    },
    at: placeOf(child(entry, action) ?? entry, source),
    ...questionOf(action, entry),
  }
}

function questionOf(action: OwnAction, entry: TreeNode): OwnQuestion {
  const text = (key: string): string => textOf(child(entry, key)) ?? ''
  switch (action) {
    case 'get':
    case 'set':
    case 'cmd':
      return { action, target: text(action), specifier: text('specifier'), payload: payloadOf(action, entry) }
    case 'logged':
      return { action, endpoint: text('logged') }
    case 'alert':
      return { action, bindingKey: text('alert') }
    case 'sql':
      return { action, query: text('sql') }
    case 'http':
      return { action, page: pageOf(entry), request: webRequestOf(entry) }
    case 'skip':
      return { action, what: text('skip'), because: textOf(child(entry, 'because')) }
  }
}

function payloadOf(action: OwnAction, entry: TreeNode): Readonly<Record<string, unknown>> | null {
  const value = child(entry, 'value')
  if (action === 'set') return { values: [value === null ? null : plainValue(value)] }
  const values = child(entry, 'values')
  const named = child(entry, 'payload')
  if (values === null && named === null) return null
  return {
    ...(named === null ? {} : (plainValue(named) as Record<string, unknown>)),
    ...(values === null ? {} : { values: plainValue(values) }),
  }
}

function pageOf(entry: TreeNode): WebPage {
  const http = child(entry, 'http')
  const url = textOf(http)
  if (url !== null) return { url }
  return {
    container: textOf(child(http, 'container')) ?? '',
    port: Number(child(http, 'port')?.value),
    path: textOf(child(http, 'path')) ?? '/',
  }
}

function webRequestOf(entry: TreeNode): WebRequest {
  const headers = [...(child(entry, 'headers')?.entries ?? [])].map(([name, { node }]) => [name, String(node.value)])
  const body = child(entry, 'body')
  return {
    method: textOf(child(entry, 'method')) ?? 'GET',
    headers: Object.fromEntries(headers),
    body: body === null ? undefined : plainValue(body),
  }
}
