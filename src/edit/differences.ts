import { isDeepStrictEqual } from 'node:util'
import type { Location } from '../errors/location.ts'
import { plainValue } from '../source/plain-value.ts'
import { child, type TreeNode, textOf } from '../source/tree.ts'
import { WholeFloat } from '../source/whole-float.ts'
import { type DraftContainer, placeOf } from '../spec/draft.ts'
import { parametersOf } from '../spec/schema.ts'
import type { Values } from './edits.ts'
import type { SpecText } from './spec-text.ts'

/** Something that was said otherwise than it stands in the spec. */
export interface Difference {
  /** `box/x.log_interval is 10; 5 was said` */
  readonly text: string
  readonly at: Location
  /** Its name, when it is one of an endpoint. */
  readonly endpoint: string | null
}

/** What was said of a container that is there, and of its endpoints that are there, otherwise than it stands. */
export function differencesFrom(spec: SpecText, { container, node }: DraftContainer, said: Values): Difference[] {
  const { endpoints = [], ...own } = said
  const ofEndpoints = (endpoints as readonly Values[]).flatMap((values) => {
    const name = String(values.name)
    const present = endpointIn(node, name)
    return present === null ? [] : differences(spec, `${container}/${name}`, present, values, name)
  })
  return [...differences(spec, container, node, own, null), ...ofEndpoints]
}

/** The endpoint of a container that has this name. */
export function endpointIn(container: TreeNode, name: string): TreeNode | null {
  return (child(container, 'endpoints')?.items ?? []).find((item) => textOf(child(item, 'name')) === name) ?? null
}

function differences(
  { source }: SpecText,
  what: string,
  present: TreeNode,
  said: Values,
  endpoint: string | null,
): Difference[] {
  const module = textOf(child(present, 'module')) ?? (endpoint === null ? 'Service' : '')
  const byDefault = (key: string): unknown => {
    if (key === 'module') return module
    return key === 'name' ? what : parametersOf(module)?.[key]?.default
  }
  return Object.entries(said).flatMap(([key, values]) => {
    const value = numbers(values)
    const node = child(present, key)
    const there = node === null ? byDefault(key) : numbers(plainValue(node))
    if (isDeepStrictEqual(there, value)) return []
    return [{ text: `${what}.${key} is ${shown(there, value)}`, at: placeOf(node ?? present, source), endpoint }]
  })
}

/** `4.0` and `4` are the same to a person who says them again. */
function numbers(value: unknown): unknown {
  if (value instanceof WholeFloat) return value.value
  if (Array.isArray(value)) return value.map(numbers)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, numbers(inner)]))
}

/** `10; 5 was said`. What has parts is not spelled out: it may hold a password. */
function shown(there: unknown, said: unknown): string {
  const isPlain = (value: unknown): boolean =>
    Array.isArray(value) ? value.every((item) => typeof item === 'number') : typeof value !== 'object' || value === null
  if (![there, said].every(isPlain)) return 'not what was said'
  return `${there === undefined ? 'not set' : JSON.stringify(there)}; ${JSON.stringify(said)} was said`
}
