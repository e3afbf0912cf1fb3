import { stringify } from 'yaml'

/** Plain data as YAML text, long lines unbroken. A value that stands in two places is written out in both. */
export function yamlText(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })
}
