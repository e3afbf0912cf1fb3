import { Scalar, stringify } from 'yaml'
import { WholeFloat } from './whole-float.ts'

/**
 * A value as YAML: keys in their own order, no anchors, no folded lines, text in quotes wherever any YAML version
 * would take it for something else. Same value, same bytes.
 */
export function yamlText(value: unknown): string {
  return stringify(written(value), {
    lineWidth: 0,
    aliasDuplicateObjects: false,
    compat: 'yaml-1.1',
    singleQuote: true,
    keepUndefined: false,
  })
}

/** What an instrument ends its lines with reads best as "\r\n"; a long text with lines, as lines. */
const LONGEST_TERMINATOR = 16

function written(value: unknown): unknown {
  if (value instanceof WholeFloat) {
    const scalar = new Scalar(value.value)
    scalar.minFractionDigits = 1
    return scalar
  }
  if (typeof value === 'string' && value.length <= LONGEST_TERMINATOR && value.includes('\n')) {
    const scalar = new Scalar(value)
    scalar.type = Scalar.QUOTE_DOUBLE
    return scalar
  }
  if (Array.isArray(value)) return value.map(written)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, written(inner)]))
}
