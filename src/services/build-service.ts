import { MeshError } from '../errors/mesh-error.ts'
import { type Problem, Report } from '../errors/problem.ts'
import type { Payload, PayloadMap } from '../protocol/json.ts'
import type { SenderInfo } from '../protocol/message.ts'
import type { Endpoint } from '../runtime/endpoint.ts'
import { faultText } from '../runtime/fault.ts'
import type { Kind, Kinds } from '../runtime/kinds.ts'
import {
  CLASS_PARAMETERS,
  type ConfigFormat,
  type ConfigMap,
  type ConfigScalar,
  checkMap,
  configPayload,
  flagOf,
  type Layers,
  layeredMap,
  numberOf,
  type Overrides,
  type Parameter,
  readConfigTree,
  readFunctions,
  readServiceConfiguration,
  Section,
  type Surroundings,
  type UnknownKeys,
  Values,
} from '../runtime/read-class.ts'
import type { Service, ServiceLog } from '../runtime/service.ts'
import { type EndpointClass, type ServiceClass, TYPESCRIPT_CLASSES, userClass } from './registry.ts'

export interface BuildInputs {
  readonly text: string
  /** Shown in messages. */
  readonly file: string
  /** Left out: told by the name of the file. */
  readonly format?: ConfigFormat
  /** `~/.dripline_mesh.yaml`, when there is one. */
  readonly homeFile?: { readonly text: string; readonly file: string }
  /** One map for each `key=value` of the command line. */
  readonly words?: readonly ConfigMap[]
  readonly overrides: Overrides
  readonly surroundings: Surroundings & {
    /** Loads a class file named by `module_path`. */
    readonly importModule: (path: string) => Promise<Readonly<Record<string, unknown>>>
  }
  readonly senderOf: (serviceName: string) => SenderInfo
  readonly log: ServiceLog
}

/** A service ready to run, or everything that is wrong with its configuration. */
export type Built =
  | { readonly service: Service; readonly metricsPort: string | null; readonly problems: readonly Problem[] }
  | { readonly service: null; readonly problems: readonly Problem[] }

/** Makes the service that a runtime configuration describes. Opens no connection. */
export async function buildService(inputs: BuildInputs): Promise<Built> {
  const report = new Report()
  const failed = (): Built => ({ service: null, problems: report.problems })
  try {
    const { text, file, format, homeFile, words = [], overrides, surroundings } = inputs
    const layers: Layers = {
      home: homeFile === undefined ? null : readConfigTree(homeFile.text, homeFile.file),
      file: readConfigTree(text, file, format),
      words,
      options: overrides,
    }
    const layered = layeredMap(layers, surroundings.environment, report)
    if (layered === null) return failed()
    const created = await createService(inputs, layered, report)
    if (created === null || report.hasErrors) return failed()
    return { ...created, problems: report.problems }
  } catch (error) {
    if (!(error instanceof MeshError) || error.at === undefined) throw error
    report.problem(error.code, error.at, error.message, error.hint)
    return failed()
  }
}

async function createService(
  inputs: BuildInputs,
  layered: { readonly era: 'E1' | 'E2'; readonly map: ConfigMap },
  report: Report,
): Promise<{ readonly service: Service; readonly metricsPort: string | null } | null> {
  const { era, map } = layered
  const written = new Section(map, report)
  if (era === 'E1') written.requiredText('module')
  const found = await findClass(inputs, written, 'service', 'Service')
  const parameter = parameterOf(found, written, 'Service')
  const configuration = readServiceConfiguration(
    layered,
    { parameter, unknown: unknownServiceKeys(found, era) },
    inputs.surroundings,
    report,
  )
  const { section, values } = configuration
  const functions = readFunctions(configuration.calibrations, report)
  const endpointSections = section.sections('endpoints')
  if (found?.kind !== 'service') return null
  const sender = inputs.senderOf(configuration.options.name)
  const options = { ...configuration.options, era, sender, log: inputs.log }
  const { surroundings } = inputs
  const parameters = (): object => ownParameters(map, parameter, found.kinds)
  const service = made(found, section, () =>
    found.create({ section, values, options, configuration, surroundings, parameters }),
  )
  if (service === null) return null
  const names = new Set([service.name])
  for (const endpointSection of endpointSections) {
    const endpoint = await createEndpoint(inputs, endpointSection, service, functions, era)
    if (endpoint === null || endpoint.name === '') continue
    if (names.has(endpoint.name)) {
      const at = endpointSection.whereIs('name')
      report.problem('duplicate-name', at, `the name "${endpoint.name}" is taken in this service`)
    }
    names.add(endpoint.name)
    service.add(endpoint)
  }
  return { service, metricsPort: configuration.metricsPort }
}

async function createEndpoint(
  inputs: BuildInputs,
  written: Section,
  service: Service,
  functions: ReturnType<typeof readFunctions>,
  era: 'E1' | 'E2',
): Promise<Endpoint | null> {
  if (era === 'E1') written.requiredText('module')
  const found = await findClass(inputs, written, 'endpoint', 'Endpoint')
  if (found?.kind !== 'endpoint') return null
  const parameter = parameterOf(found, written, 'Endpoint')
  const unknown = takesAnyKey(found) ? 'taken' : 'refused'
  const section = new Section(checkMap(written.map, parameter, written.report, unknown), written.report)
  warnOfMetadata(section, parameter)
  const values = new Values(section, parameter)
  const parameters = (): object => ownParameters(written.map, parameter, found.kinds)
  return made(found, section, () => found.create({ section, values, service, functions, parameters }))
}

/** What the reference does with a key of a service that its class does not know. */
function unknownServiceKeys(found: EndpointClass | ServiceClass | null, era: 'E1' | 'E2'): UnknownKeys {
  if (found === null || takesAnyKey(found)) return 'taken'
  return era === 'E2' || (found.kind === 'service' && found.ignoresUnknownKeys) ? 'told' : 'refused'
}

function parameterOf(found: EndpointClass | ServiceClass | null, section: Section, standard: string): Parameter {
  const name = found?.extends ?? section.text('module') ?? standard
  const parameter = Object.hasOwn(CLASS_PARAMETERS, name) ? CLASS_PARAMETERS[name] : CLASS_PARAMETERS[standard]
  if (found?.kinds == null) return parameter ?? {}
  const own = Object.entries(found.kinds).map(([key, kind]) => [key, kind.parameter] as const)
  const required = own.filter(([, { default: missing }]) => missing === undefined).map(([key]) => key)
  return {
    ...parameter,
    properties: { ...parameter?.properties, ...Object.fromEntries(own) },
    required: [...(parameter?.required ?? []), ...required],
  }
}

/** A class of the user's own that does not say which keys it has. */
function takesAnyKey({ extends: base, kinds }: EndpointClass | ServiceClass): boolean {
  return base !== undefined && kinds == null
}

/** What a class of the user's own throws while it is made is a mistake in the configuration or in its file. */
function made<T>(found: EndpointClass | ServiceClass, section: Section, make: () => T): T | null {
  try {
    return make()
  } catch (error) {
    if (found.extends === undefined) throw error
    const name = section.text('module') ?? ''
    section.report.problem('class-failed', section.whereIs('module'), `"${name}" cannot be made: ${faultText(error)}`)
    return null
  }
}

/** A scalar by the type that is wanted: text is typed by trial, and quotes mean nothing. */
function scalarAs({ parameter }: Kind<unknown>, node: ConfigScalar): Payload {
  switch (parameter.type) {
    case 'string':
      return node.text
    case 'number':
    case 'integer':
      return numberOf(node)
    case 'boolean':
      return flagOf(node)
    default:
      return configPayload(node)
  }
}

/** What the class declared, read by its kinds; all other keys when it declared nothing. */
function ownParameters(map: ConfigMap, parameter: Parameter, kinds: Kinds | null | undefined): object {
  if (kinds == null) return otherKeys(map, parameter)
  const values = Object.entries(kinds).map(([key, kind]) => {
    const node = map.entries.get(key)?.node
    const value = node?.kind === 'scalar' ? scalarAs(kind, node) : configPayload(node ?? null)
    // What is wrong was reported; nothing is made then.
    return [key, (value === null ? undefined : kind.read(value)) ?? kind.parameter.default]
  })
  return Object.fromEntries(values)
}

async function findClass(
  inputs: BuildInputs,
  section: Section,
  kind: 'service' | 'endpoint',
  standard: string,
): Promise<EndpointClass | ServiceClass | null> {
  const name = section.text('module') ?? standard
  const path = section.text('module_path')
  const found = path === null ? shippedClass(name) : await importedClass(inputs, section, path, name)
  const known = Object.entries(TYPESCRIPT_CLASSES).filter(([, entry]) => entry.kind === kind)
  if (found === null && path === null) {
    const hint = `known: ${known.map(([known]) => known).join(', ')}; a class of your own needs a "module_path"`
    section.report.problem('unknown-module', section.whereIs('module'), `unknown ${kind} module "${name}"`, hint)
  } else if (found !== null && found.kind !== kind) {
    section.report.problem('unknown-module', section.whereIs('module'), `"${name}" is no ${kind} but a ${found.kind}`)
  }
  return found
}

function shippedClass(name: string): EndpointClass | ServiceClass | null {
  const classes: Readonly<Record<string, EndpointClass | ServiceClass>> = TYPESCRIPT_CLASSES
  return Object.hasOwn(classes, name) ? (classes[name] ?? null) : null
}

async function importedClass(
  inputs: BuildInputs,
  section: Section,
  path: string,
  name: string,
): Promise<EndpointClass | ServiceClass | null> {
  const problem = (text: string): null => {
    section.report.problem('module-path', section.whereIs('module_path'), `${path}: ${text}`)
    return null
  }
  let module: Readonly<Record<string, unknown>>
  try {
    module = await inputs.surroundings.importModule(path)
  } catch (error) {
    return problem(`cannot be loaded: ${faultText(error)}`)
  }
  if (!Object.hasOwn(module, name)) return shippedClass(name) ?? problem(`exports no class "${name}"`)
  return userClass(module[name]) ?? problem(`"${name}" extends no class of dripline-mesh/service`)
}

function otherKeys(map: ConfigMap, { properties = {} }: Parameter): PayloadMap {
  const others = [...map.entries].filter(([key]) => !Object.hasOwn(properties, key))
  return Object.fromEntries(others.map(([key, { node }]) => [key, configPayload(node)]))
}

/** What dashboards and documents use; a running service has no use for it. */
function warnOfMetadata(section: Section, { properties = {} }: Parameter): void {
  const found = section.keys.filter((key) => Object.hasOwn(properties, key) && properties[key]?.ignored)
  if (found.length === 0) return
  section.report.warning('ignored-key', section.at, `${found.join(', ')}: of no use to a running service, ignored`)
}
