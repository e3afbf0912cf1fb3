import { child, textOf } from '../source/tree.ts'
import type { DraftContainer } from '../spec/draft.ts'
import { addEndpoint, addService, type Values } from './edits.ts'
import { openSpec, type SpecText } from './spec-text.ts'

/**
 * The spec with services and other containers as they stand in a list of answers. What is there already stays as it is,
 * so that the same answers can be given twice: only containers and endpoints that are missing are added.
 */
export function withServices(spec: SpecText, services: Readonly<Record<string, Values>>): string {
  const { file } = spec.source
  let text = spec.source.text
  for (const [container, values] of Object.entries(services)) {
    const current = openSpec(text, file)
    const present = current.draft.containers.find((each) => each.container === container)
    if (present === undefined) {
      text = addService(current, container, values)
      continue
    }
    const names = endpointNames(present)
    const missing = ((values.endpoints as readonly Values[] | undefined) ?? []).filter(
      ({ name }) => !names.includes(String(name)),
    )
    text = missing.reduce((longer, endpoint) => addEndpoint(openSpec(longer, file), container, endpoint), text)
  }
  return text
}

function endpointNames({ node }: DraftContainer): readonly (string | null)[] {
  return (child(node, 'endpoints')?.items ?? []).map((endpoint) => textOf(child(endpoint, 'name')))
}
