import { yamlText } from '../source/yaml-text.ts'
import type { SpecDraft, SpecPart } from './spec-draft.ts'
import { COMMENTED_OUT } from './spec-services.ts'

/**
 * The finished mesh.yaml: commented, with the lines by which editors find the schema.
 *
 * @param schema path or address of the schema, as the file names it
 * @param from what it was made of, for the first comment
 */
export function specText(draft: SpecDraft, schema: string, from: string): string {
  const sections = [
    `# yaml-language-server: $schema=${schema}\n# $schema: ${schema}\n# Imported from ${from}. What the old files had and this one has no word for stands under compose: of its container.`,
    `mesh: ${draft.name}`,
    section('broker', draft.broker, 'The AMQP broker. Its password is made once and kept in .mesh/secrets.json.'),
    draft.database === null
      ? ''
      : section('database', draft.database, 'The database of sensor values, with the table numeric_data.'),
    draft.grafana === null
      ? ''
      : section('grafana', draft.grafana, 'A dashboard for each service that logs something comes by itself.'),
    services(draft),
    calibrations(draft),
  ]
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`
}

function section(name: string, { keys, comments }: SpecPart, what: string): string {
  const text = Object.keys(keys).length === 0 ? `${name}: {}\n` : yamlText({ [name]: keys })
  return [...[what, ...comments].map((comment) => `# ${comment}`), text.trimEnd()].join('\n')
}

function services({ services: all }: SpecDraft): string {
  if (all.length === 0) return 'services: {}'
  const entries = all.map(({ container, keys, comments }) => {
    const text = `${comments.map((comment) => `# ${comment}\n`).join('')}${yamlText({ [container]: keys })}`
    return withComments(indented(text.trimEnd()))
  })
  return ['services:', entries.join('\n\n')].join('\n')
}

function withComments(text: string): string {
  return text.replace(new RegExp(`^( *)(calibration: '?"?)${COMMENTED_OUT}`, 'gm'), '$1# $2')
}

function calibrations({ unknownFunctions }: SpecDraft): string {
  if (unknownFunctions.length === 0) return ''
  const lines = unknownFunctions.map((name) => `#   ${name}: 'x'`)
  return [
    '# Functions that calibrations above name and nobody declared. Write what each computes from x, then take the # away',
    '# here and at the calibrations.',
    '# calibrations:',
    ...lines,
  ].join('\n')
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}
