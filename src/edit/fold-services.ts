import { addEndpoint, addService, type Values } from './edits.ts'
import { openSpec, type SpecText } from './spec-text.ts'

/**
 * The spec with services as they stand in a list of answers. What is there already stays as it is, so that the same
 * answers can be given twice: only containers and endpoints that are missing are added.
 */
export function withServices(spec: SpecText, services: Readonly<Record<string, Values>>): string {
  const { file } = spec.source
  let text = spec.source.text
  for (const [container, values] of Object.entries(services)) {
    const current = openSpec(text, file)
    const present = current.draft.services.find((service) => service.container === container)
    if (present === undefined) {
      text = addService(current, container, values)
      continue
    }
    const names = present.endpoints.map(({ name }) => name?.value)
    const missing = ((values.endpoints as readonly Values[] | undefined) ?? []).filter(
      ({ name }) => !names.includes(String(name)),
    )
    text = missing.reduce((longer, endpoint) => addEndpoint(openSpec(longer, file), container, endpoint), text)
  }
  return text
}
