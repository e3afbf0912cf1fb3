import type { ConfigNode } from './config-tree.ts'
import { flagOf, numberOf, type Parameter } from './parameter.ts'
import type { Section } from './section.ts'

/**
 * The values of one class's parameters: what the configuration says, else the default of the schema. They were checked
 * before; of what was wrong, the default is read, and nothing is made in the end.
 */
export class Values {
  readonly #section: Section
  readonly #properties: Readonly<Record<string, Parameter>>

  constructor(section: Section, parameter: Parameter) {
    this.#section = section
    this.#properties = parameter.properties ?? {}
  }

  /** The value as it was written; `null` when there is none. */
  node(key: string): ConfigNode | null {
    this.#parameter(key)
    return this.#section.node(key)
  }

  /** Text; a number or truth value counts as the text it was written with. */
  text(key: string): string {
    return this.optionalText(key) ?? ''
  }

  optionalText(key: string): string | null {
    const node = this.node(key)
    if (node?.kind === 'scalar') return node.text
    const missing = this.#parameter(key).default
    return missing === undefined || missing === null ? null : String(missing)
  }

  number(key: string): number {
    return this.optionalNumber(key) ?? 0
  }

  optionalNumber(key: string): number | null {
    const node = this.node(key)
    const written = node?.kind === 'scalar' ? numberOf(node) : null
    const missing = this.#parameter(key).default
    return written ?? (typeof missing === 'number' ? missing : null)
  }

  flag(key: string): boolean {
    const node = this.node(key)
    const written = node?.kind === 'scalar' ? flagOf(node) : null
    return written ?? this.#parameter(key).default === true
  }

  texts(key: string): readonly string[] {
    const node = this.node(key)
    if (node?.kind === 'list') return node.items.map((item) => (item.kind === 'scalar' ? item.text : ''))
    const missing = this.#parameter(key).default
    return Array.isArray(missing) ? missing.map(String) : []
  }

  /** A class that reads what the schema does not describe is a fault of the program. */
  #parameter(key: string): Parameter {
    const parameter = Object.hasOwn(this.#properties, key) ? this.#properties[key] : undefined
    if (parameter === undefined) throw new Error(`schemas/mesh.schema.json does not describe the parameter "${key}"`)
    return parameter
  }
}
