import type { Location } from '../errors/location.ts'
import { MeshError } from '../errors/mesh-error.ts'
import { suggestion } from '../errors/suggest.ts'
import { withEntry, withItem, without, withScalar } from '../source/edit-yaml.ts'
import { type SpecText, serviceNamed } from './spec-text.ts'

/** Keys and values as they will stand in the spec, in their order. */
export type Values = Readonly<Record<string, unknown>>

/** The spec with one endpoint more, the last one of its service. @throws MeshError refused */
export function addEndpoint({ source }: SpecText, container: string, endpoint: Values): string {
  return withItem(source, ['services', container, 'endpoints'], endpoint)
}

/** The spec with one container more, the last one; `comment` stands above it. @throws MeshError refused; usage when there is one of this name */
export function addService(
  { source, draft }: SpecText,
  container: string,
  service: Values,
  comment: readonly string[] = [],
): string {
  if (container === '') throw new MeshError('usage', 'the name of the container is missing')
  const twin = draft.containers.find((each) => each.container === container)
  if (twin !== undefined) throw new MeshError('usage', `there is a container "${container}" already`, { at: twin.at })
  return withEntry(source, ['services', container], service, { comment })
}

/** A spec from which an endpoint was taken out. */
export interface EndpointRemoval {
  readonly text: string
  readonly container: string
  /** A comment right above the endpoint, which is left. */
  readonly commentAbove: Location | null
}

/**
 * The spec without an endpoint.
 *
 * @param service as a person names it; `null`: whichever has the endpoint
 * @throws MeshError usage when there is none of this name; refused
 */
export function removeEndpoint(spec: SpecText, service: string | null, name: string): EndpointRemoval {
  const { services } = spec.draft
  const among = service === null ? services : [serviceNamed(spec, service)]
  for (const { container, endpoints } of among) {
    const index = endpoints.findIndex((endpoint) => endpoint.name?.value === name)
    if (index >= 0) return { ...without(spec.source, ['services', container, 'endpoints', index]), container }
  }
  const owner = services.find(({ endpoints }) => endpoints.some((endpoint) => endpoint.name?.value === name))
  const names = among.flatMap(({ endpoints }) => endpoints.flatMap((endpoint) => endpoint.name?.value ?? []))
  const where = service === null ? '' : ` in service "${service}"`
  const hint = owner === undefined ? suggestion(name, names, 'there are') : `it is in service "${owner.container}"`
  throw new MeshError('usage', `there is no endpoint "${name}"${where}`, {
    hint: names.length === 0 && owner === undefined ? 'it has none' : hint,
  })
}

/** The spec without one of its top keys or containers, and the comments above it. @throws MeshError refused */
export function removeEntry({ source }: SpecText, path: readonly string[]): string {
  return without(source, path, true).text
}

/** The spec under another name. */
export function renameMesh({ source }: SpecText, name: string): string {
  return withScalar(source, ['mesh'], name)
}
