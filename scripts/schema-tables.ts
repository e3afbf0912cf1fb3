/** What the pages need of a JSON Schema. */
export interface Schema {
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly required?: readonly string[]
  readonly definitions?: Readonly<Record<string, Schema>>
  readonly $ref?: string
  readonly 'x-class'?: string
  readonly 'x-era'?: string
  readonly 'x-parents'?: readonly string[]
}

/** The keys as a table of Markdown. */
export function tableOf(owner: Schema, keys: readonly string[], definitions: Readonly<Record<string, Schema>>): string {
  const rows = keys.map((key) => {
    const property = resolved(owner.properties?.[key] ?? {}, definitions)
    const isRequired = owner.required?.includes(key) === true
    const meaning = `${property.description ?? ''}${property['x-era'] === undefined ? '' : ` (${property['x-era']})`}`
    return `| \`${key}\` | ${typeText(property)} | ${isRequired ? 'required' : defaultText(property)} | ${cell(meaning)} |`
  })
  return ['| key | type | default | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

function resolved(schema: Schema, definitions: Readonly<Record<string, Schema>>): Schema {
  return schema.$ref === undefined ? schema : (definitions[schema.$ref.replace('#/definitions/', '')] ?? schema)
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  array: 'list',
  object: 'map',
  null: 'nothing',
}

function typeText(schema: Schema): string {
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(', ')
  const types = [schema.type ?? []].flat().filter((type) => type !== 'null')
  return types.length === 0 ? 'any' : types.map((type) => TYPES[type] ?? type).join(' or ')
}

function defaultText(schema: Schema): string {
  if (schema.default === undefined || schema.default === null) return ''
  if (schema.default === '') return 'empty'
  const text = JSON.stringify(schema.default)
    .replace(/^"(.*)"$/, '$1')
    .replaceAll('\\\\', '\\')
  // Inside code nothing means anything to Markdown but the bar, to its table.
  return `\`${text.replaceAll('|', '\\|')}\``
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
}
