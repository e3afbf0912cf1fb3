import type { Location } from '../errors/location.ts'
import type { Report } from '../errors/problem.ts'
import type { SourceText } from '../source/source-text.ts'
import { child, type TreeNode, textOf } from '../source/tree.ts'
import { type ContainerKind, kindOf } from './kind.ts'
import { CLASSES, defaultOf } from './schema.ts'

/** The image of a Python service that names none: the walkthrough's. */
export const PYTHON_IMAGE = 'ghcr.io/driplineorg/dripline-python:v4.7.1'

/**
 * A spec that may still be wrong anywhere: what the rules look at. A part that is missing or of the wrong kind is
 * `null` or left out; the schema has reported it already.
 */
export interface Draft {
  readonly root: TreeNode
  readonly source: SourceText
  readonly report: Report
  readonly containers: readonly DraftContainer[]
  readonly services: readonly DraftService[]
  readonly hasDatabase: boolean
}

export interface DraftContainer {
  readonly kind: ContainerKind
  readonly container: string
  readonly at: Location
  readonly node: TreeNode
}

export interface DraftService extends DraftContainer {
  readonly kind: 'service'
  readonly runtime: 'typescript' | 'python'
  /** Of a Python service. */
  readonly image: string
  /** Of a Python service; `null`: the image's tag does not tell and the spec does not say. */
  readonly era: 'E1' | 'E2' | null
  readonly name: Named
  /** `null`: no text. */
  readonly module: string | null
  readonly moduleAt: Location
  /** A class of the user's own: the spec does not know its parameters. */
  readonly isOwn: boolean
  readonly endpoints: readonly DraftEndpoint[]
}

export interface DraftEndpoint {
  /** `null`: no text. */
  readonly name: Named | null
  readonly module: string | null
  readonly moduleAt: Location
  readonly isOwn: boolean
  readonly node: TreeNode
}

export interface Named {
  readonly value: string
  readonly at: Location
}

export function draftOf(root: TreeNode, source: SourceText, report: Report): Draft {
  const containers = [...(child(root, 'services')?.entries ?? [])].map(([container, entry]) =>
    draftContainer(container, source.at(entry.keyStart, entry.keyEnd), entry.node, source),
  )
  return {
    root,
    source,
    report,
    containers,
    services: containers.filter((container): container is DraftService => container.kind === 'service'),
    hasDatabase: child(root, 'database') !== null,
  }
}

/** Where a value stands. */
export function placeOf(node: TreeNode, source: SourceText): Location {
  return source.at(node.start, node.end)
}

/** Where the key of an entry stands, or the map's own place when it has no such key. */
export function keyPlace(map: TreeNode, key: string, source: SourceText): Location {
  const entry = map.entries?.get(key)
  return entry === undefined ? source.at(map.start, map.end) : source.at(entry.keyStart, entry.keyEnd)
}

/** Which era of the reference an image is of, by the version in its tag; `null`: the tag does not tell. */
export function eraOfImage(image: string): 'E1' | 'E2' | null {
  const major = /:v?(\d+)(?:\.\d|$|-)/.exec(image.replace(/@.*$/, ''))?.[1]
  if (major === undefined) return null
  return Number(major) >= 5 ? 'E2' : 'E1'
}

function draftContainer(
  container: string,
  at: Location,
  node: TreeNode,
  source: SourceText,
): DraftContainer | DraftService {
  const kind = kindOf(node)
  if (kind !== 'service') return { kind, container, at, node }
  const image = textOf(child(node, 'image')) ?? PYTHON_IMAGE
  const era = textOf(child(node, 'era'))
  const moduleNode = child(node, 'module')
  const nameNode = child(node, 'name')
  const name = textOf(nameNode)
  const isOwn = child(node, 'module_path') !== null
  return {
    kind,
    container,
    at,
    node,
    runtime: child(node, 'runtime')?.value === 'python' ? 'python' : 'typescript',
    image,
    era: era === 'E1' || era === 'E2' ? era : eraOfImage(image),
    name:
      name === null || nameNode === null ? { value: container, at } : { value: name, at: placeOf(nameNode, source) },
    module: moduleNode === null ? 'Service' : textOf(moduleNode),
    moduleAt: moduleNode === null ? at : placeOf(moduleNode, source),
    isOwn,
    endpoints: (child(node, 'endpoints')?.items ?? []).map((item) => draftEndpoint(item, source)),
  }
}

function draftEndpoint(node: TreeNode, source: SourceText): DraftEndpoint {
  const nameNode = child(node, 'name')
  const name = textOf(nameNode)
  const moduleNode = child(node, 'module')
  return {
    name: name === null || nameNode === null ? null : { value: name, at: placeOf(nameNode, source) },
    module: textOf(moduleNode),
    moduleAt: placeOf(moduleNode ?? node, source),
    isOwn: child(node, 'module_path') !== null,
    node,
  }
}

/** Whether readings of an endpoint can become alerts: an entity, or a class of the user's own. */
export function isEntity(endpoint: DraftEndpoint): boolean {
  if (endpoint.isOwn) return true
  return CLASSES.get(endpoint.module ?? '')?.properties?.log_interval !== undefined
}

/** Whether the spec makes the endpoint send alerts. */
export function isLogged(endpoint: DraftEndpoint): boolean {
  const interval = child(endpoint.node, 'log_interval')
  const isScheduled = interval?.entries != null ? interval.entries.size > 0 : Number(interval?.value ?? 0) > 0
  return isScheduled || child(endpoint.node, 'log_on_set')?.value === true
}

/** Name of the database, broker or Grafana container. */
export function partContainer(root: TreeNode, part: 'broker' | 'database' | 'grafana'): string {
  return textOf(child(child(root, part), 'container')) ?? defaultOf(part, 'container')
}
