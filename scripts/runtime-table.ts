/** What the runtime's table takes of a JSON Schema. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly definitions?: Readonly<Record<string, Schema>>
  readonly $ref?: string
  readonly 'x-class'?: 'service' | 'endpoint'
  /** `false`: not a parameter of the runtime; a map: what differs there from the spec, `null` for "nothing said". */
  readonly 'x-runtime'?: false | Readonly<Record<string, unknown>>
  readonly [keyword: string]: unknown
}

/** Keywords that the runtime checks; patterns and lengths are the spec's own strictness. */
const KEYWORDS = [
  'type',
  'enum',
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'minItems',
  'maxItems',
  'required',
  'default',
]

/**
 * `src/runtime/parameters.generated.ts`: every class and its parameters, without the descriptions and without what only
 * concerns the spec, so that a service starts with a table of a few kilobytes.
 */
export function runtimeTable(schema: object, header: string): string {
  const { definitions = {}, properties = {} } = schema as Schema
  const table = new Table(definitions)
  const functions = table.textOf(properties.calibrations ?? {})
  const classes = Object.entries(definitions).filter(([, definition]) => definition['x-class'] !== undefined)
  const entries = classes.map(([name, definition]) => {
    const isService = definition['x-class'] === 'service'
    const own = { ...definition, required: table.neededBy(definition) }
    // The spec has them once for the whole mesh, a runtime configuration for its service.
    const text = table.textOf(own, isService ? ['calibrations: calibration_functions'] : [])
    return `  ${name}: ${text},`
  })
  return `${header}import type { Parameter } from '../source/parameter.ts'

${table.constants.join('\n')}
const calibration_functions: Parameter = ${functions}

/** Every class of a runtime configuration, by its \`module\`: a map of parameters. */
export const CLASS_PARAMETERS: Readonly<Record<string, Parameter>> = {
${entries.join('\n')}
}
`
}

/** `src/simulator/parameters.generated.ts`: the parameters of a simulated instrument. */
export function simulatorTable(schema: object, header: string): string {
  const { definitions = {} } = schema as Schema
  const table = new Table(definitions)
  const text = table.textOf(definitions.simulator ?? {})
  return `${header}import type { Parameter } from '../source/parameter.ts'

${table.constants.join('\n')}

/** A simulated instrument: a map of parameters. */
export const SIMULATOR_PARAMETERS: Parameter = ${text}
`
}

/** Definitions become constants, each written after those that it names. */
class Table {
  readonly #definitions: Readonly<Record<string, Schema>>
  readonly #constants = new Map<string, string>()

  constructor(definitions: Readonly<Record<string, Schema>>) {
    this.#definitions = definitions
  }

  get constants(): readonly string[] {
    return [...this.#constants.values()]
  }

  /** Keys without which the runtime has nothing to make; a class that is not named has a default. */
  neededBy(definition: Schema): readonly string[] {
    const keys = Object.entries(definition.properties ?? {})
    const needed = keys.filter(([, property]) => this.#differences(property)?.needed === true).map(([key]) => key)
    return [...((definition.required as readonly string[] | undefined) ?? []), ...needed].filter(
      (key) => key !== 'module',
    )
  }

  textOf(schema: Schema, extra: readonly string[] = []): string {
    if (schema.$ref !== undefined) return this.#constant(schema.$ref.replace('#/definitions/', ''))
    const merged: Schema = { ...schema, ...this.#differences(schema) }
    if (merged.ignored === true) return '{ ignored: true }'
    const parts = KEYWORDS.filter((keyword) => merged[keyword] !== undefined && merged[keyword] !== null).map(
      (keyword) => `${keyword}: ${JSON.stringify(merged[keyword])}`,
    )
    // Any scalar is text, so that only lists and maps need more words than "text".
    if (merged['x-expects'] !== undefined && [merged.type].flat().some((type) => type === 'array' || type === 'object'))
      parts.push(`expects: ${JSON.stringify(merged['x-expects'])}`)
    const { properties, additionalProperties, items } = merged
    if (properties !== undefined) {
      const own = Object.entries(properties).filter(([, property]) => this.#resolved(property)['x-runtime'] !== false)
      const texts = own.map(([key, property]) => `${JSON.stringify(key)}: ${this.textOf(property)}`)
      parts.push(`properties: { ${[...texts, ...extra].join(', ')} }`)
    }
    if (typeof additionalProperties === 'object')
      parts.push(`additionalProperties: ${this.textOf(additionalProperties)}`)
    else if (additionalProperties === false) parts.push('additionalProperties: false')
    if (items !== undefined) parts.push(`items: ${this.textOf(items)}`)
    return `{ ${parts.join(', ')} }`
  }

  #constant(name: string): string {
    // Some definitions have the name of a word of the language.
    const constant = `${name}_`
    if (!this.#constants.has(name)) {
      const text = this.textOf(this.#definitions[name] ?? {})
      this.#constants.set(name, `const ${constant}: Parameter = ${text}`)
    }
    return constant
  }

  #resolved(schema: Schema): Schema {
    return schema.$ref === undefined ? schema : (this.#definitions[schema.$ref.replace('#/definitions/', '')] ?? schema)
  }

  #differences(schema: Schema): Readonly<Record<string, unknown>> | null {
    return this.#resolved(schema)['x-runtime'] || null
  }
}
