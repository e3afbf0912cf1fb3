import { Report } from '../errors/problem.ts'
import { plainValue } from '../source/plain-value.ts'
import { readYaml } from '../source/read-yaml.ts'
import { SourceText } from '../source/source-text.ts'
import { numberOf } from '../source/whole-float.ts'
import type { SchemaNode } from '../spec/schema.ts'

/**
 * What a person means by a text that stands for a parameter: `0.75` is a number where one may be, `2*{}` a text,
 * `4, 320` a list where one belongs, `minutes: 5` a map, `yes` true, `\n` of a terminator a line end. What fits nothing
 * stays text, for the check to refuse.
 *
 * @param schema of the parameter; `null`: nobody knows it, so YAML decides
 */
export function parameterValue(key: string, text: string, schema: SchemaNode | null): unknown {
  const value = typedValue(text, schema)
  return typeof value === 'string' && /_terminator$/.test(key) ? withControls(value) : value
}

function typedValue(text: string, schema: SchemaNode | null): unknown {
  const types = [schema?.type ?? []].flat()
  if (types.length === 1 && types[0] === 'string') return unquoted(text)
  const takesText = types.length === 0 || types.includes('string')
  for (const candidate of candidates(text, types, schema?.pattern)) {
    const value = yamlValue(candidate)
    if (value === undefined || !fits(value, types)) continue
    // `{}` is a calibration that changes nothing, not a map of nothing.
    if (takesText && isEmptyMap(value)) continue
    return typeof value === 'string' ? unquoted(text) : value
  }
  if (types.includes('boolean') && !takesText) return truthOf(text)
  return unquoted(text)
}

function candidates(text: string, types: readonly string[], pattern: string | undefined): string[] {
  const hasColon = /^\s*\w+:\s/.test(text)
  const isNoText = pattern !== undefined && !new RegExp(pattern).test(text)
  return [
    ...(types.includes('array') && isNoText && isRow(text) ? [`[${text}]`] : []),
    ...(hasColon ? [] : [text]),
    ...(types.includes('object') && hasColon ? [`{${text}}`] : []),
    ...(types.length === 1 && types[0] === 'array' ? [`[${text}]`] : []),
  ]
}

/** `cryostat.lab, 5025`: several values, without the brackets of a list. */
function isRow(text: string): boolean {
  return /^[^[(,]+,[^\])]+$/.test(text.trim())
}

/** No terminator has a backslash in it; a shell gives `\n` on as it was typed. */
function withControls(text: string): string {
  const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }
  return text.replace(/\\([nrt])/g, (_written, letter: string) => controls[letter] ?? '')
}

function fits(value: unknown, types: readonly string[]): boolean {
  return types.length === 0 || types.some((type) => FITS[type]?.(value))
}

const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => numberOf(value) !== null,
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: (value) => Array.isArray(value),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && numberOf(value) === null,
}

function isEmptyMap(value: unknown): boolean {
  return FITS.object?.(value) === true && Object.keys(value as object).length === 0
}

/** `undefined`: no YAML, or nothing. */
function yamlValue(text: string): unknown {
  // Marks that name a value or part documents are none themselves: a person who types one alone means the text.
  if (/^\s*(?:&|---|\.\.\.)/.test(text)) return undefined
  const report = new Report()
  const root = readYaml(new SourceText('', text), report)
  return root === null || report.problems.length > 0 ? undefined : plainValue(root)
}

function truthOf(text: string): unknown {
  if (/^(?:y|yes|on|true)$/i.test(text)) return true
  return /^(?:n|no|off|false)$/i.test(text) ? false : text
}

/** Quotes are for the shell or for YAML; a person who types them means what is inside. */
function unquoted(text: string): string {
  const match = /^(['"])(.*)\1$/s.exec(text)
  return match?.[2] ?? text
}
