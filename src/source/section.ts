import type { Location } from '../errors/location.ts'
import type { Report } from '../errors/problem.ts'
import type { ConfigList, ConfigMap, ConfigNode, ConfigScalar } from './config-tree.ts'

/**
 * Reads the keys of one map and reports what is wrong with each at its own place. Every reader gives a usable stand-in
 * after a report, so that all problems are found at once.
 */
export class Section {
  readonly at: Location
  readonly #map: ConfigMap
  readonly #report: Report

  constructor(map: ConfigMap, report: Report) {
    this.at = map.at
    this.#map = map
    this.#report = report
  }

  get map(): ConfigMap {
    return this.#map
  }

  get report(): Report {
    return this.#report
  }

  has(key: string): boolean {
    return this.#map.entries.has(key)
  }

  /** Where the value of `key` stands; the map itself when there is none. */
  whereIs(key: string): Location {
    return this.#map.entries.get(key)?.node.at ?? this.at
  }

  /** The first of `keys` that is there and not null: the eras spell some keys differently. */
  node(...keys: string[]): ConfigNode | null {
    for (const key of keys) {
      const found = this.#map.entries.get(key)?.node
      if (found !== undefined && !(found.kind === 'scalar' && found.value.kind === 'null')) return found
    }
    return null
  }

  /** Text as it was written; a number or truth value counts as the text it was written with. */
  text(...keys: string[]): string | null {
    const node = this.node(...keys)
    if (node === null) return null
    return this.#scalar(node, keys, 'text')?.text ?? null
  }

  requiredText(...keys: string[]): string {
    const text = this.text(...keys)
    if (text !== null && text !== '') return text
    if (!this.has(String(keys[0])) || text === '')
      this.#report.problem('config-invalid', this.at, `key "${keys[0]}" is missing`)
    return ''
  }

  number(limits: { least: number; most?: number }, ...keys: string[]): number | null {
    const node = this.node(...keys)
    if (node === null) return null
    const value = this.#scalar(node, keys, 'a number')?.value
    if (value === undefined) return null
    const { least, most = Number.MAX_SAFE_INTEGER } = limits
    const isNumber = value.kind === 'int' || value.kind === 'float'
    if (isNumber && value.value >= least && value.value <= most) return value.value
    const range = most === Number.MAX_SAFE_INTEGER ? `at least ${least}` : `from ${least} to ${most}`
    this.#report.problem('config-invalid', node.at, `"${keys[0]}" must be a number, ${range}`)
    return null
  }

  flag(...keys: string[]): boolean | null {
    const node = this.node(...keys)
    if (node === null) return null
    const value = this.#scalar(node, keys, 'true or false')?.value
    if (value === undefined) return null
    if (value.kind === 'bool') return value.value
    // A scalar of the reference converts: 0 is false, other numbers are true.
    if (value.kind === 'int') return value.value !== 0
    this.#report.problem('config-invalid', node.at, `"${keys[0]}" must be true or false`)
    return null
  }

  list(...keys: string[]): ConfigList | null {
    const node = this.node(...keys)
    if (node === null) return null
    if (node.kind === 'list') return node
    this.#report.problem('config-invalid', node.at, `"${keys[0]}" must be a list`)
    return null
  }

  texts(...keys: string[]): readonly string[] | null {
    const list = this.list(...keys)
    return list?.items.flatMap((item) => this.#scalar(item, keys, 'a list of texts')?.text ?? []) ?? null
  }

  section(...keys: string[]): Section | null {
    const node = this.node(...keys)
    return node === null ? null : this.asSection(node, String(keys[0]))
  }

  sections(...keys: string[]): readonly Section[] {
    const items = this.list(...keys)?.items ?? []
    return items.flatMap((item) => this.asSection(item, `an item of ${keys[0]}`) ?? [])
  }

  asSection(node: ConfigNode, what: string): Section | null {
    if (node.kind === 'map') return new Section(node, this.#report)
    this.#report.problem('config-invalid', node.at, `${what} must be a map of keys and values`)
    return null
  }

  get keys(): readonly string[] {
    return [...this.#map.entries.keys()]
  }

  #scalar(node: ConfigNode, keys: readonly string[], what: string): ConfigScalar | null {
    if (node.kind === 'scalar') return node
    this.#report.problem('config-invalid', node.at, `"${keys[0]}" must be ${what}, not a ${node.kind}`)
    return null
  }
}
