import { readFile } from 'node:fs/promises'
import { MeshError } from '../../errors/mesh-error.ts'
import { decodeJson, floatPayload, isList, isMap, type Payload, type PayloadMap } from '../../protocol/json.ts'
import type { ConfigNode, ConfigValue } from '../../source/config-tree.ts'

/**
 * `layer` laid over `base`: maps merge key by key, arrays index by index, anything else replaces.
 *
 * @see scarab v3.9.8, library/param/param_node.cc, `merge`
 */
export function merged(base: Payload | undefined, layer: Payload): Payload {
  if (base !== undefined && isMap(base) && isMap(layer)) {
    const keys = new Set([...Object.keys(base), ...Object.keys(layer)])
    return mapOf(
      [...keys].map((key) => [key, key in layer ? merged(own(base, key), layer[key] ?? null) : own(base, key)]),
    )
  }
  if (base !== undefined && isList(base) && isList(layer)) {
    const length = Math.max(base.length, layer.length)
    return Array.from({ length }, (_, index) =>
      index in layer ? merged(base[index], layer[index] ?? null) : (base[index] ?? null),
    )
  }
  return layer
}

/** A map without a prototype, so that a key may have any name, `__proto__` included. */
export function mapOf(entries: readonly (readonly [string, Payload | undefined])[]): PayloadMap {
  const map: Record<string, Payload> = Object.create(null)
  for (const [key, value] of entries) if (value !== undefined) map[key] = value
  return map
}

export function own(map: PayloadMap, key: string): Payload | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined
}

/** `map` without `keys`. */
export function without(map: PayloadMap, keys: readonly string[]): PayloadMap {
  return mapOf(Object.entries(map).filter(([key]) => !keys.includes(key)))
}

const LONGEST_ARRAY = 10_000

/**
 * A configuration that holds `value` at a dotted address, and nothing else. Numbers in the address are indices of an
 * array; places before it that stay empty are null. (The reference crashes on those.)
 *
 * @throws RangeError when a part of the address is empty or an index beyond reason
 */
export function placedAt(address: string, value: Payload): PayloadMap {
  const parts = address.split('.')
  if (parts.includes('')) throw new RangeError(`"${address}" has an empty part`)
  const [first = '', ...rest] = parts
  const inner = rest.reduceRight<Payload>((content, part) => {
    if (!/^\d+$/.test(part)) return mapOf([[part, content]])
    const index = Number(part)
    if (index >= LONGEST_ARRAY) throw new RangeError(`index ${part} in "${address}" is ${LONGEST_ARRAY} or more`)
    // With holes, so that merging leaves the places before it alone; they are filled once all layers are merged.
    const list: Payload[] = []
    list[index] = content
    return list
  }, value)
  return mapOf([[first, inner]])
}

/** Keys of the E1 block `dripline` that stand outside `dripline_mesh` in E2. */
const TOP_LEVEL_IN_E2 = ['auth_file', 'heartbeat_interval_s', 'loop_timeout_ms', 'message_wait_ms']

/**
 * One layer in the spelling of dripline-python 5: the older spelling has hyphens and a block `dripline`.
 *
 * @param ownKeys the program's own top-level keys, with underscores; all others are left as they are
 */
export function inNewSpelling(layer: PayloadMap, ownKeys: readonly string[]): PayloadMap {
  const renamed = mapOf(
    Object.entries(layer).map(([key, value]) => {
      const underscored = key.replaceAll('-', '_')
      return [ownKeys.includes(underscored) ? underscored : key, value]
    }),
  )
  const old = own(renamed, 'dripline')
  if (old === undefined || !isMap(old)) return renamed
  const block = mapOf(Object.entries(old).map(([key, value]) => [key.replaceAll('-', '_'), value]))
  const moved = mapOf(TOP_LEVEL_IN_E2.map((key) => [key, own(block, key)]))
  const mesh = mapOf([['dripline_mesh', without(block, TOP_LEVEL_IN_E2)]])
  return [moved, mesh, without(renamed, ['dripline'])].reduce<PayloadMap>(mergedMaps, mapOf([]))
}

export function mergedMaps(base: PayloadMap, layer: PayloadMap): PayloadMap {
  const result = merged(base, layer)
  return isMap(result) ? result : base
}

/**
 * Every `ENV{NAME}` in the strings of `value` replaced, again and again until none is left; holes of arrays become null.
 *
 * @throws MeshError config-invalid when a variable is not set or refers to itself
 */
export function withEnvironment(value: Payload, env: Readonly<Record<string, string | undefined>>): Payload {
  if (typeof value === 'string') return textWithEnvironment(value, env)
  if (isList(value)) return Array.from(value, (item) => withEnvironment(item ?? null, env))
  if (isMap(value)) return mapOf(Object.entries(value).map(([key, item]) => [key, withEnvironment(item, env)]))
  return value
}

const MOST_ROUNDS = 20

function textWithEnvironment(text: string, env: Readonly<Record<string, string | undefined>>): string {
  let replaced = text
  for (let round = 0; /ENV\{\w+\}/.test(replaced); round++) {
    if (round === MOST_ROUNDS)
      throw new MeshError('config-invalid', `environment variables in "${text}" refer to each other in a circle`)
    replaced = replaced.replace(/ENV\{(\w+)\}/g, (_, name: string) => {
      const value = env[name]
      if (value !== undefined) return value
      throw new MeshError('config-invalid', `environment variable ${name} is not set, but the configuration needs it`)
    })
  }
  return replaced
}

/** A path with `~` and `$NAME` or `${NAME}` expanded; other shell syntax is left as it is. */
export function expandedPath(path: string, home: string, env: Readonly<Record<string, string | undefined>>): string {
  return path
    .replace(/^~(?=\/|$)/, () => home)
    .replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced: string | undefined, bare: string | undefined) => {
      return env[braced ?? bare ?? ''] ?? whole
    })
}

/**
 * A configuration or auth file, JSON when its name ends in `.json` and YAML otherwise.
 *
 * @throws MeshError config-invalid
 */
export async function readDataFile(path: string): Promise<PayloadMap> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new MeshError('config-invalid', `${path}: cannot be read: ${reason}`, { cause })
  })
  const data = path.endsWith('.json') ? jsonData(text, path) : await yamlData(text, path)
  if (data === null) return mapOf([])
  if (isMap(data)) return data
  throw new MeshError('config-invalid', `${path}: expected a map of keys and values at the top`)
}

function jsonData(text: string, path: string): Payload {
  try {
    return decodeJson(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new MeshError('config-invalid', `${path}: not JSON: ${reason}`, { cause })
  }
}

async function yamlData(text: string, path: string): Promise<Payload> {
  if (text.trim() === '') return null
  // Loaded when needed: most calls read only a JSON auth file, and the parser would be a third of the start-up time.
  const { readConfigTree } = await import('../../source/config-tree.ts')
  return treePayload(readConfigTree(text, path))
}

function treePayload(node: ConfigNode): Payload {
  switch (node.kind) {
    case 'map':
      return mapOf([...node.entries].map(([key, entry]) => [key, treePayload(entry.node)]))
    case 'list':
      return node.items.map(treePayload)
    case 'scalar':
      return scalarPayload(node.value)
  }
}

function scalarPayload(value: ConfigValue): Payload {
  if (value.kind === 'null') return null
  return value.kind === 'float' ? floatPayload(value.value) : value.value
}
