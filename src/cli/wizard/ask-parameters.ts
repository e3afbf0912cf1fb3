import type { Values } from '../../edit/edits.ts'
import { parameterValue } from '../../edit/parameter-value.ts'
import { type Parameter, parametersFor } from '../../edit/parameters.ts'
import { parametersOf, type SchemaNode } from '../../spec/schema.ts'
import type { Asker } from '../ask/asker.ts'

/** What most classes of one's own extend: keys that they share with it have its types. */
const ANY_ENTITY = parametersOf('Entity') ?? {}

/** What is wrong with one more parameter, or `null`. */
export type AnswerCheck = (before: Values, key: string, value: unknown) => string | null

/**
 * Asks for the parameters of a class: those it needs, then those a person chooses from its list.
 *
 * @param given what has been answered already
 * @returns all of it
 */
export async function askParameters(
  asker: Asker,
  className: string,
  given: Values,
  check: AnswerCheck,
): Promise<Values> {
  const open = parametersFor(className).filter(({ key }) => !Object.hasOwn(given, key))
  const choices = open
    .filter(({ isRequired }) => !isRequired)
    .map((parameter) => ({ value: parameter, name: parameter.key, description: parameter.schema.description ?? '' }))
  let values = given
  for (const parameter of open.filter(({ isRequired }) => isRequired)) {
    values = { ...values, [parameter.key]: await askParameter(asker, parameter, values, check) }
  }
  if (Object.hasOwn(given, 'module_path')) return askOwnParameters(asker, values, check)
  if (choices.length === 0) return values
  const chosen = await asker.several({ message: `more of ${className}? (space chooses, Enter goes on)`, choices })
  for (const parameter of chosen) {
    values = { ...values, [parameter.key]: await askParameter(asker, parameter, values, check) }
  }
  return values
}

/** Parameters of a class of the user's own, which nobody else knows: key and value, until there are enough. */
async function askOwnParameters(asker: Asker, given: Values, check: AnswerCheck): Promise<Values> {
  let values = given
  for (;;) {
    const problemOf = (text: string): string | null => {
      if (text === '') return null
      const [key, value] = keyAndValue(text)
      return key === '' ? 'key=value, or Enter alone' : check(values, key, value)
    }
    const help = 'key=value, e.g. channel=2 or log_interval=10; Enter alone when there are no more'
    const text = await asker.text({ message: 'a parameter of it?', byDefault: '', help, check: problemOf })
    if (text === '') return values
    const [key, value] = keyAndValue(text)
    values = { ...values, [key]: value }
  }
}

function keyAndValue(text: string): readonly [key: string, value: unknown] {
  const match = /^(\w+)\s*=\s*(.*)$/s.exec(text.trim())
  return match === null
    ? ['', null]
    : [match[1] ?? '', parameterValue(match[1] ?? '', match[2] ?? '', ANY_ENTITY[match[1] ?? ''] ?? null)]
}

async function askParameter(
  asker: Asker,
  { key, schema }: Parameter,
  before: Values,
  check: AnswerCheck,
): Promise<unknown> {
  if (schema.enum !== undefined) {
    const choices = schema.enum.map((value) => ({ value, name: value }))
    return asker.choice({
      message: key,
      choices,
      ...(schema.default === undefined ? {} : { byDefault: String(schema.default) }),
    })
  }
  if (schema.type === 'boolean') {
    for (;;) {
      const value = await asker.yes(`${key}: ${schema.description ?? ''}`, schema.default !== true)
      const problem = check(before, key, value)
      if (problem === null) return value
      asker.say(`  ${problem}\n`)
      if (value) return false
    }
  }
  const text = await asker.text({
    message: key,
    help: helpOf(schema),
    ...defaultOf(schema),
    check: (typed) => (typed === '' ? 'a value is needed' : check(before, key, parameterValue(key, typed, schema))),
  })
  return parameterValue(key, text, schema)
}

function helpOf({ description, 'x-expects': expects }: SchemaNode): string {
  return [description, expects === undefined ? undefined : `Expected: ${expects}`]
    .filter((part) => part !== undefined)
    .join(' ')
}

/** A default that can be typed. */
function defaultOf({ default: byDefault }: SchemaNode): { byDefault?: string } {
  return typeof byDefault === 'string' || typeof byDefault === 'number' ? { byDefault: String(byDefault) } : {}
}
