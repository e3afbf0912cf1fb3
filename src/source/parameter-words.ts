import type { Parameter } from './parameter.ts'

const WORDS: Readonly<Record<string, string>> = {
  boolean: 'true or false',
  number: 'a number',
  integer: 'a whole number',
  string: 'text',
  array: 'a list',
  object: 'a map of keys and values',
}

/** What a value must be, in words: `a number, at least 0`. */
export function expectedWords(parameter: Parameter): string {
  return expected(parameter, [parameter.type ?? []].flat()) || 'any value'
}

/** The same, where the types are at hand. */
export function expected(parameter: Parameter, types: readonly string[]): string {
  if (parameter.expects !== undefined) return parameter.expects
  if (parameter.enum !== undefined) return parameter.enum.join(' or ')
  const words = types.filter((type) => type !== 'null').map((type) => (WORDS[type] ?? type) + rangeOf(parameter, type))
  return words.join(', or ')
}

function rangeOf({ minimum, maximum, exclusiveMinimum, minItems }: Parameter, type: string): string {
  if (type === 'array') return minItems === undefined ? '' : ` of at least ${minItems}`
  if (type !== 'number' && type !== 'integer') return ''
  if (minimum !== undefined && maximum !== undefined) return `, from ${minimum} to ${maximum}`
  if (minimum !== undefined) return `, at least ${minimum}`
  if (maximum !== undefined) return `, at most ${maximum}`
  return exclusiveMinimum === undefined ? '' : `, more than ${exclusiveMinimum}`
}
