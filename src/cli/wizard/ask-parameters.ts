import type { Values } from '../../edit/edits.ts'
import { parameterValue } from '../../edit/parameter-value.ts'
import { type Parameter, parametersFor } from '../../edit/parameters.ts'
import type { SchemaNode } from '../../spec/schema.ts'
import type { Asker } from '../ask/asker.ts'

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
  if (choices.length === 0) return values
  const chosen = await asker.several({ message: `more of ${className}? (space chooses, Enter goes on)`, choices })
  for (const parameter of chosen) {
    values = { ...values, [parameter.key]: await askParameter(asker, parameter, values, check) }
  }
  return values
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
    check: (typed) => (typed === '' ? 'a value is needed' : check(before, key, parameterValue(typed, schema))),
  })
  return parameterValue(text, schema)
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
