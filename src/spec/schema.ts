import meshSchema from '../../schemas/mesh.schema.json' with { type: 'json' }
import { child, nodeAt, type TreeNode, textOf } from '../source/tree.ts'
import { kindOf } from './kind.ts'

/** What we read of a JSON Schema. */
export interface SchemaNode {
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly additionalProperties?: boolean | SchemaNode
  readonly items?: SchemaNode
  readonly required?: readonly string[]
  readonly minimum?: number
  readonly pattern?: string
  readonly $ref?: string
  /** What a value must look like, in words. */
  readonly 'x-expects'?: string
  /** A class: what it is a class of. */
  readonly 'x-class'?: 'service' | 'endpoint'
  /** Known to this era of the reference only. */
  readonly 'x-era'?: 'E1' | 'E2'
  /** Known to the TypeScript runtime only. */
  readonly 'x-typescript'?: true
  /** An endpoint class: the service classes that it can be part of. */
  readonly 'x-parents'?: readonly string[]
}

const SCHEMA = meshSchema as unknown as SchemaNode & { readonly definitions: Readonly<Record<string, SchemaNode>> }

/** The classes that the spec knows, by name. */
export const CLASSES: ReadonlyMap<string, SchemaNode> = new Map(
  Object.entries(SCHEMA.definitions).filter(([, definition]) => definition['x-class'] !== undefined),
)

/** Names of the classes of one kind, in the order of the schema. */
export function classNames(kind: 'service' | 'endpoint'): string[] {
  return [...CLASSES].filter(([, definition]) => definition['x-class'] === kind).map(([name]) => name)
}

/** A class with its parameters resolved, or `null` for one that the spec does not know. */
export function parametersOf(className: string): Readonly<Record<string, SchemaNode>> | null {
  const properties = CLASSES.get(className)?.properties
  if (properties === undefined) return null
  return Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, resolved(property)]))
}

/** Deployment keys that every container takes. */
export const CONTAINER_OPTIONS = ['restart', 'environment', 'volumes', 'devices', 'ports', 'compose'] as const
/** Keys of a dripline service that its runtime configuration does not have. */
export const DEPLOYMENT_KEYS: readonly string[] = ['runtime', 'image', 'era', ...CONTAINER_OPTIONS]
/** Keys of an endpoint that dashboards, status and docs use, and the runtime never sees. */
export const METADATA_KEYS: readonly string[] = ['unit', 'label', 'description', 'range', 'alarm']

/** The default that the schema states for a key of `broker`, `database` or `grafana`. */
export function defaultOf(part: 'broker' | 'database' | 'grafana', key: string): string {
  return String(SCHEMA.properties?.[part]?.properties?.[key]?.default)
}

/** The default that the schema states for a key of `http_gateway`. */
export function gatewayDefault(key: string): unknown {
  return SCHEMA.definitions.gateway_container?.properties?.http_gateway?.properties?.[key]?.default
}

/** The default that the schema states for a parameter of a class. */
export function schemaDefault(parameter: string): unknown {
  return SCHEMA.definitions[parameter]?.default
}

/** The default that the schema states for a key of `simulator`. */
export function simulatorDefault(key: string): unknown {
  return SCHEMA.definitions.simulator?.properties?.[key]?.default
}

/** The schema of what stands at `path` of a spec, the class of its service or endpoint taken into account. */
export function schemaAt(path: readonly string[], root: TreeNode): SchemaNode | null {
  let schema: SchemaNode | null = SCHEMA
  for (const [index, step] of path.entries()) {
    schema = stepInto(schema, step, nodeAt(root, path.slice(0, index)))
    if (schema === null) return null
    schema = specialised(schema, nodeAt(root, path.slice(0, index + 1)))
  }
  return schema
}

function stepInto(schema: SchemaNode, step: string, node: TreeNode | null): SchemaNode | null {
  const { properties, additionalProperties, items } = schema
  if (node?.items != null) return items === undefined ? null : resolved(items)
  const property = properties !== undefined && Object.hasOwn(properties, step) ? properties[step] : undefined
  if (property !== undefined) return resolved(property)
  return typeof additionalProperties === 'object' ? resolved(additionalProperties) : null
}

/** `service` and `endpoint` stand for one of several shapes; the value decides. */
function specialised(schema: SchemaNode, node: TreeNode | null): SchemaNode {
  if (schema === SCHEMA.definitions.service) {
    const kind = kindOf(node)
    if (kind === 'monitor') return SCHEMA.definitions.monitor_container ?? schema
    if (kind === 'gateway') return SCHEMA.definitions.gateway_container ?? schema
    if (kind === 'simulator') return SCHEMA.definitions.simulator_container ?? schema
    if (kind === 'container') return SCHEMA.definitions.plain_container ?? schema
    return withEndpoints(classSchema(node, 'service') ?? SCHEMA.definitions.dripline_service ?? schema)
  }
  return schema === SCHEMA.definitions.endpoint ? (classSchema(node, 'endpoint') ?? schema) : schema
}

function withEndpoints(schema: SchemaNode): SchemaNode {
  const endpoints = SCHEMA.definitions.dripline_service?.properties?.endpoints
  return endpoints === undefined ? schema : { ...schema, properties: { ...schema.properties, endpoints } }
}

function classSchema(node: TreeNode | null, kind: 'service' | 'endpoint'): SchemaNode | null {
  if (child(node, 'module_path') !== null) return null
  const module = child(node, 'module')
  const found = CLASSES.get(module === null && kind === 'service' ? 'Service' : (textOf(module) ?? ''))
  return found?.['x-class'] === kind ? found : null
}

function resolved(schema: SchemaNode): SchemaNode {
  if (schema.$ref === undefined) return schema
  return SCHEMA.definitions[schema.$ref.slice('#/definitions/'.length)] ?? schema
}
