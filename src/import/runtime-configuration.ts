import type { Report } from '../errors/problem.ts'
import { plainValue } from '../source/plain-value.ts'
import { scalarValue } from '../source/scalar-value.ts'
import type { TreeNode } from '../source/tree.ts'
import { WholeFloat } from '../source/whole-float.ts'
import { parametersOf, type SchemaNode } from '../spec/schema.ts'
import { readTree } from './compose-file.ts'
import { type FoundContainer, hostPath, optionOf, placeOfWord } from './container.ts'
import type { Look } from './folder.ts'
import { entriesOf, itemsOf, type Located, type LocatedEntry, placeOf, under, wordOf } from './located.ts'

/** What `dl-serve -c` reads in one container. */
export interface FoundService {
  readonly container: FoundContainer
  /** File of the configuration, relative to the folder. */
  readonly path: string
  readonly era: 'E1' | 'E2'
  /** The map that holds the service's keys. */
  readonly root: Located
  readonly name: string
  readonly nameAt: Located
  readonly module: string
  readonly endpoints: readonly FoundEndpoint[]
}

export interface FoundEndpoint {
  readonly located: Located
  readonly name: string
  readonly module: string
}

/** @returns `null` when there is none to be had; the report says why */
export function readService(container: FoundContainer, look: Look, report: Report): FoundService | null {
  const inContainer = optionOf(container.program, '-c', '--config')
  if (inContainer === null) {
    report.problem(
      'no-configuration',
      container.commandAt,
      `dl-serve of "${container.name}" has no -c`,
      'its runtime configuration cannot be found',
    )
    return null
  }
  const path = hostPath(container, inContainer)
  if (path === null) {
    report.problem(
      'no-configuration',
      placeOfWord(container, inContainer),
      `no volume of "${container.name}" holds ${inContainer}`,
      'mount the file, as in the walkthrough; one inside an image cannot be read',
    )
    return null
  }
  const file = readTree(look, path, report, placeOfWord(container, inContainer))
  if (file === null) return null
  const old = under(file, 'runtime-config')
  const root = old ?? file
  if (root.node.entries === null) {
    report.problem(
      'wrong-type',
      placeOf(root),
      `${path} is no runtime configuration`,
      'expected: a map with name, module and endpoints',
    )
    return null
  }
  const name = wordOf(under(root, 'name'))
  checkEndpoints(under(root, 'endpoints'), report)
  return {
    container,
    path,
    era: old === null ? 'E2' : 'E1',
    root,
    name: name ?? (old === null ? 'dlpy_service' : 'dlcpp_service'),
    nameAt: under(root, 'name') ?? root,
    module: wordOf(under(root, 'module')) ?? 'Service',
    endpoints: itemsOf(under(root, 'endpoints')).map((located) => ({
      located,
      name: wordOf(under(located, 'name')) ?? '',
      module: wordOf(under(located, 'module')) ?? 'Endpoint',
    })),
  }
}

/** What is no list of maps would become endpoints that nobody wrote, or none at all. */
function checkEndpoints(endpoints: Located | null, report: Report): void {
  if (endpoints === null || isNothing(endpoints)) return
  if (endpoints.node.items === null) {
    const hint = 'expected: a list of maps with name and module, each after "- "'
    report.problem('wrong-type', placeOf(endpoints), '"endpoints" is no list', hint)
  }
  for (const [index, item] of itemsOf(endpoints).entries()) {
    if (item.node.entries === null)
      report.problem('wrong-type', placeOf(item), `endpoint ${index + 1} is no map`, 'expected: name: …, module: …')
  }
}

function isNothing({ node }: Located): boolean {
  return node.entries === null && node.items === null && (node.value === null || node.isUnknown === true)
}

const PARAMETERS = new Map<string, ReturnType<typeof parametersOf>>()

/** Put together once for each class: a mesh has hundreds of endpoints of few classes. */
function parametersFor(module: string): ReturnType<typeof parametersOf> {
  const known = PARAMETERS.get(module)
  if (known !== undefined) return known
  const parameters = parametersOf(module)
  PARAMETERS.set(module, parameters)
  return parameters
}

/** The entries of a service or endpoint that the spec has words for, and those that it does not know. */
export function knownEntries(
  from: Located,
  module: string,
  isOwn: boolean,
): { known: LocatedEntry[]; unknown: LocatedEntry[] } {
  const parameters = isOwn ? null : parametersFor(module)
  const isKnown = ({ key }: LocatedEntry): boolean =>
    parameters === null ||
    ['name', 'module', 'module_path', 'endpoints'].includes(key) ||
    Object.hasOwn(parameters, key)
  const entries = entriesOf(from)
  return { known: entries.filter(isKnown), unknown: entries.filter((entry) => !isKnown(entry)) }
}

/**
 * A value as the reference reads it, for the spec: `yes` where a truth value belongs is `true`, `0755` is octal. Text
 * stays text where the spec wants text.
 */
export function specValue(node: TreeNode, module: string, key: string): unknown {
  const parameter = parametersFor(module)?.[key]
  return converted(node, parameter)
}

function converted(node: TreeNode, parameter: SchemaNode | undefined): unknown {
  if (node.entries !== null || node.items !== null || node.written === null) return plainValue(node)
  const read = scalarValue(node.written)
  const types = parameter?.type === undefined ? [] : [parameter.type].flat()
  const wants = (type: string): boolean => types.includes(type)
  if (read.kind === 'bool' && wants('boolean')) return read.value
  if (read.kind === 'int' && typeof node.value === 'number') return read.value
  if (read.kind === 'int' && (wants('integer') || (wants('number') && !wants('string')))) return read.value
  if (read.kind === 'float' && wants('number') && !wants('string') && typeof node.value === 'string') {
    return Number.isInteger(read.value) ? new WholeFloat(read.value) : read.value
  }
  // A name such as 12 is text to dripline; the spec wants it in quotes.
  if (types.length === 1 && wants('string') && typeof node.value !== 'string' && node.value !== null)
    return node.written
  return plainValue(node)
}
