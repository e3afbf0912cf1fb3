import type { GenerateInputs } from './inputs.ts'

/**
 * A text of `templates/` with its `{{names}}` filled in.
 *
 * @param path relative to `templates/`
 * @throws Error when the template is missing, or its names and `values` are not the same: a mistake in this package
 */
export function filledTemplate(
  templates: GenerateInputs['templates'],
  path: string,
  values: Readonly<Record<string, string>>,
): string {
  const template = templates[path]
  if (template === undefined) throw new Error(`no template ${path}`)
  const unused = new Set(Object.keys(values))
  const text = template.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`template ${path}: nothing to put in place of {{${name}}}`)
    unused.delete(name)
    return value
  })
  if (unused.size > 0) throw new Error(`template ${path} has no place for ${[...unused].join(', ')}`)
  return text
}
