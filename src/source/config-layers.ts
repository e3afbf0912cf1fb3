import type { Location } from '../errors/location.ts'
import type { Report } from '../errors/problem.ts'
import type { ConfigMap, ConfigNode, ConfigScalar } from './config-tree.ts'

/**
 * `layer` laid over `base`: maps merge key by key, lists item by item, anything else replaces.
 *
 * @see scarab v3.9.8, library/param/param_node.cc, `merge`
 */
export function mergedNodes(base: ConfigNode, layer: ConfigNode): ConfigNode {
  if (base.kind === 'map' && layer.kind === 'map') return mergedMaps(base, layer)
  if (base.kind !== 'list' || layer.kind !== 'list') return layer
  const items = [...base.items]
  // `forEach` passes over holes: a list that came from `key.2=value` leaves the places before it alone.
  layer.items.forEach((item, index) => {
    const below = items[index]
    items[index] = below === undefined ? item : mergedNodes(below, item)
  })
  return { ...layer, items }
}

export function mergedMaps(base: ConfigMap, layer: ConfigMap): ConfigMap {
  const entries = new Map(base.entries)
  for (const [key, entry] of layer.entries) {
    const below = entries.get(key)
    entries.set(key, below === undefined ? entry : { ...entry, node: mergedNodes(below.node, entry.node) })
  }
  return { ...layer, entries }
}

export function emptyMap(at: Location): ConfigMap {
  return { kind: 'map', at, entries: new Map() }
}

/** `map` with `node` at `key`, laid over what is there. */
export function withEntry(map: ConfigMap, key: string, node: ConfigNode, keyAt: Location): ConfigMap {
  return mergedMaps(map, { ...map, entries: new Map([[key, { keyAt, node }]]) })
}

/** `map` without `keys`. */
export function withoutKeys(map: ConfigMap, keys: readonly string[]): ConfigMap {
  return { ...map, entries: new Map([...map.entries].filter(([key]) => !keys.includes(key))) }
}

const LONGEST_LIST = 10_000

/**
 * A map that holds `value` at a dotted address and nothing else; numbers in the address are places in a list.
 *
 * @param keyAt where the address stands
 * @throws RangeError when a part of the address is empty or a number beyond reason
 */
export function placedNode(address: string, value: ConfigNode, keyAt: Location = value.at): ConfigMap {
  const parts = address.split('.')
  if (parts.includes('')) throw new RangeError(`"${address}" has an empty part`)
  const { at } = value
  const mapAt = (key: string, node: ConfigNode): ConfigMap => ({
    kind: 'map',
    at,
    entries: new Map([[key, { keyAt, node }]]),
  })
  const [first = '', ...rest] = parts
  const inner = rest.reduceRight<ConfigNode>((node, part) => {
    if (!/^\d+$/.test(part)) return mapAt(part, node)
    if (Number(part) >= LONGEST_LIST) throw new RangeError(`index ${part} in "${address}" is ${LONGEST_LIST} or more`)
    const items: ConfigNode[] = []
    items[Number(part)] = node
    return { kind: 'list', at, items }
  }, value)
  return mapAt(first, inner)
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The tree with every `ENV{NAME}` in its texts replaced, again and again until none is left; the result stays text.
 * Reports variables that are not set, and places of lists that nothing has filled.
 */
export function withEnvironment(node: ConfigNode, environment: Environment, report: Report): ConfigNode {
  switch (node.kind) {
    case 'scalar':
      return node.text.includes('ENV{') ? scalarWithEnvironment(node, environment, report) : node
    case 'list': {
      // Also visits holes, which `map` would pass over.
      const items = Array.from(node.items, (item, index) => {
        if (item !== undefined) return withEnvironment(item, environment, report)
        report.problem('config-invalid', node.at, `the list has no item ${index}, which comes before this one`)
        return nothing(node.at)
      })
      return { ...node, items }
    }
    case 'map': {
      const entries = [...node.entries].map(
        ([key, entry]) => [key, { ...entry, node: withEnvironment(entry.node, environment, report) }] as const,
      )
      return { ...node, entries: new Map(entries) }
    }
  }
}

function nothing(at: Location): ConfigScalar {
  return { kind: 'scalar', at, text: '', value: { kind: 'null' } }
}

const MOST_ROUNDS = 20

function scalarWithEnvironment(node: ConfigScalar, environment: Environment, report: Report): ConfigScalar {
  let { text } = node
  for (let round = 0; /ENV\{\w+\}/.test(text); round++) {
    if (round === MOST_ROUNDS) {
      report.problem('config-invalid', node.at, 'environment variables refer to each other in a circle')
      break
    }
    text = text.replace(/ENV\{(\w+)\}/g, (whole, name: string) => {
      const value = environment[name]
      if (value !== undefined) return value
      report.problem('config-invalid', node.at, `environment variable ${name} is not set`)
      return whole.replace('ENV', '')
    })
  }
  return { ...node, text, value: { kind: 'text', value: text } }
}
