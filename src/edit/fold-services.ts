import { MeshError } from '../errors/mesh-error.ts'
import { type Difference, differencesFrom, endpointIn } from './differences.ts'
import { addEndpoint, addService, type Values } from './edits.ts'
import { openSpec, type SpecText } from './spec-text.ts'

/**
 * The spec with services and other containers as they stand in a list of answers. What is there already stays as it is,
 * so that the same answers can be given twice: only containers and endpoints that are missing are added.
 *
 * @throws MeshError usage with all that was said otherwise than it is there
 */
export function withServices(spec: SpecText, services: Readonly<Record<string, Values>>): string {
  const { file } = spec.source
  const differences: Difference[] = []
  let text = spec.source.text
  for (const [container, values] of Object.entries(services)) {
    const present = spec.draft.containers.find((each) => each.container === container)
    if (present === undefined) {
      text = addService(openSpec(text, file), container, values)
      continue
    }
    differences.push(...differencesFrom(spec, present, values))
    const missing = ((values.endpoints as readonly Values[] | undefined) ?? []).filter(
      ({ name }) => endpointIn(present.node, String(name)) === null,
    )
    text = missing.reduce((longer, endpoint) => addEndpoint(openSpec(longer, file), container, endpoint), text)
  }
  if (differences.length > 0) throw notChanged(differences, file)
  return text
}

function notChanged(differences: readonly Difference[], file: string): MeshError {
  const [first] = differences
  const endpoints = [...new Set(differences.flatMap(({ endpoint }) => endpoint ?? []))]
  const anew = endpoints.map((name) => `mesh remove-endpoint ${name} and mesh add-endpoint`)
  const others = differences.slice(1).map(({ text }) => text)
  const way = `mesh init only adds, and nothing was written; to change it: ${[`edit ${file}`, ...anew].join(', or ')}`
  return new MeshError('usage', first?.text ?? '', {
    ...(first === undefined ? {} : { at: first.at }),
    hint: [...others, way].join('\n'),
  })
}
