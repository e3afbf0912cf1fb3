import { MeshError } from '../errors/mesh-error.ts'
import { RETURN_CODES } from '../protocol/return-codes.ts'
import { type ConfigNode, readConfigTree } from '../source/config-tree.ts'
import { numberOf, type Parameter } from '../source/parameter.ts'
import type { Section } from '../source/section.ts'
import { Values } from '../source/values.ts'

/**
 * Return codes of a service's own: a list of name, value and description, or the file that holds it. A number or name
 * that is taken is left to its owner, with a warning.
 *
 * @param readText reads the file that is named @throws when there is none
 */
export function readReturnCodes(
  settings: Section,
  parameter: Parameter,
  readText: (path: string) => string,
): ReadonlyMap<string, number> {
  const codes = new Map<string, number>()
  const { report } = settings
  const node = settings.node('return_codes')
  const list = node?.kind === 'scalar' ? listOfFile(node.text, settings, readText) : node
  if (list === null) return codes
  if (list.kind !== 'list') {
    report.problem('config-invalid', list.at, 'return codes are a list of {name, value, description}')
    return codes
  }
  for (const item of list.items) {
    const section = settings.asSection(item, 'a return code')
    const { name, value } = section === null ? NOTHING : codeOf(section, parameter.items ?? {})
    if (name === '' || section === null) continue
    const owner = Object.entries(RETURN_CODES).find(([taken, code]) => taken === name || code.value === value)?.[0]
    const isTaken = owner !== undefined || codes.has(name) || [...codes.values()].includes(value)
    if (isTaken) report.warning('config-invalid', section.at, `return code ${name} (${value}) is taken: left out`)
    else codes.set(name, value)
  }
  return codes
}

const NOTHING = { name: '', value: 0 }

function codeOf(section: Section, parameter: Parameter): { readonly name: string; readonly value: number } {
  const values = new Values(section, parameter)
  const value = values.node('value')
  const number = value?.kind === 'scalar' ? numberOf(value) : null
  return number === null ? NOTHING : { name: values.text('name'), value: number }
}

function listOfFile(path: string, settings: Section, readText: (path: string) => string): ConfigNode | null {
  try {
    return readConfigTree(readText(path), path)
  } catch (error) {
    const at = (error instanceof MeshError ? error.at : undefined) ?? settings.whereIs('return_codes')
    const reason = error instanceof Error ? error.message : String(error)
    settings.report.problem('config-invalid', at, `return codes cannot be read: ${reason}`)
    return null
  }
}
