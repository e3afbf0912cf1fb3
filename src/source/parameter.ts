import type { Location } from '../errors/location.ts'
import type { Report } from '../errors/problem.ts'
import { suggestion } from '../errors/suggest.ts'
import type { ConfigList, ConfigMap, ConfigNode, ConfigScalar } from './config-tree.ts'
import { expected } from './parameter-words.ts'
import { scalarValue } from './scalar-value.ts'

/** What a value of a configuration may be: the part of a JSON Schema that a running program checks. */
export interface Parameter {
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly default?: unknown
  /** What a value must look like, in words. */
  readonly expects?: string
  /** Known, and of no use to a running program. */
  readonly ignored?: true
  readonly properties?: Readonly<Record<string, Parameter>>
  readonly required?: readonly string[]
  readonly additionalProperties?: false | Parameter
  readonly items?: Parameter
}

/** What to do with a key that a map does not have: it stops the program, is told of, or belongs to somebody else. */
export type UnknownKeys = 'refused' | 'told' | 'taken'

/**
 * Reports what is wrong with the entries of `map`, each at its own place.
 *
 * @param unknown for the keys of `map` itself; deeper ones are refused
 * @returns the map without the entries at fault, so that whoever reads it does not report them again
 */
export function checkMap(
  map: ConfigMap,
  parameter: Parameter,
  report: Report,
  unknown: UnknownKeys = 'refused',
): ConfigMap {
  const { properties = {}, required = [], additionalProperties } = parameter
  for (const key of required) {
    if (isEmpty(map.entries.get(key)?.node)) report.problem('config-invalid', map.at, `key "${key}" is missing`)
  }
  const entries = [...map.entries].filter(([key, { keyAt, node }]) => {
    const property = Object.hasOwn(properties, key) ? properties[key] : additionalProperties
    if (property !== undefined && property !== false) return isRight(node, property, writtenKey(key, keyAt), report)
    if (property === false) reportUnknown(key, keyAt, properties, report, unknown)
    return true
  })
  return { ...map, entries: new Map(entries) }
}

function isEmpty(node: ConfigNode | undefined): boolean {
  return node === undefined || (node.kind === 'scalar' && node.text === '')
}

/** The key as it stands in its file: the same setting has a different spelling in each era. */
function writtenKey(key: string, at: Location): string {
  const written = at.sourceLine?.slice(at.column - 1, at.column - 1 + at.length)
  return written !== undefined && /^[\w-]+$/.test(written) ? written : key
}

function reportUnknown(
  key: string,
  at: Location,
  properties: Readonly<Record<string, Parameter>>,
  report: Report,
  unknown: UnknownKeys,
): void {
  const known = Object.keys(properties).sort()
  if (unknown === 'refused') {
    report.problem('unknown-key', at, `unknown key "${key}"`, suggestion(key, known, 'known here'))
  } else if (unknown === 'told') {
    report.warning('unknown-key', at, `unknown key "${key}" ignored`, suggestion(key, known, 'known here'))
  }
}

function isRight(node: ConfigNode, parameter: Parameter, name: string, report: Report): boolean {
  if (parameter.ignored || isNull(node)) return true
  const types = [parameter.type ?? []].flat()
  const isOfType = types.length === 0 || types.some((type) => hasType(node, type))
  const wrong = (): false => {
    report.problem('config-invalid', node.at, `"${name}" must be ${expected(parameter, types)}`)
    return false
  }
  if (!isOfType) return wrong()
  if (node.kind === 'scalar') return isInRange(node, parameter, types) || wrong()
  if (node.kind === 'list') return isRightList(node, parameter, name, report, wrong)
  const before = report.problems.length
  if (parameter.properties !== undefined || parameter.additionalProperties !== undefined)
    checkMap(node, parameter, report)
  return report.problems.length === before
}

function isRightList(
  list: ConfigList,
  parameter: Parameter,
  name: string,
  report: Report,
  wrong: () => false,
): boolean {
  const { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = parameter
  if (list.items.length < minItems || list.items.length > maxItems) return wrong()
  if (items === undefined) return true
  return list.items.map((item) => isRight(item, items, `an item of ${name}`, report)).every((right) => right)
}

function isNull(node: ConfigNode): boolean {
  return node.kind === 'scalar' && node.value.kind === 'null'
}

function hasType(node: ConfigNode, type: string): boolean {
  if (node.kind === 'map') return type === 'object'
  if (node.kind === 'list') return type === 'array'
  const number = numberOf(node)
  switch (type) {
    case 'string':
      return true
    case 'number':
      return number !== null
    case 'integer':
      return number !== null && Number.isInteger(number)
    case 'boolean':
      return flagOf(node) !== null
    default:
      return false
  }
}

/** The number that a scalar is, also where it came as text: from JSON, or out of an environment variable. */
export function numberOf(node: ConfigScalar): number | null {
  const value = node.value.kind === 'text' ? scalarValue(node.text) : node.value
  return value.kind === 'int' || value.kind === 'float' ? value.value : null
}

/** A scalar of the reference converts: 0 is false, other whole numbers are true. */
export function flagOf(node: ConfigScalar): boolean | null {
  const value = node.value.kind === 'text' ? scalarValue(node.text) : node.value
  if (value.kind === 'bool') return value.value
  return value.kind === 'int' ? value.value !== 0 : null
}

function isInRange(node: ConfigScalar, parameter: Parameter, types: readonly string[]): boolean {
  if (parameter.enum !== undefined) return parameter.enum.includes(node.text)
  const number = types.includes('number') || types.includes('integer') ? numberOf(node) : null
  if (number === null) return true
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity } = parameter
  // NaN is in no range.
  return number >= minimum && number <= maximum && (number > exclusiveMinimum || exclusiveMinimum === -Infinity)
}
