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

function written(value: unknown): unknown {
  if (value instanceof WholeFloat) {
    const scalar = new Scalar(value.value)
    scalar.minFractionDigits = 1
    return scalar
  }
  if (Array.isArray(value)) return value.map(written)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, written(inner)]))
}
