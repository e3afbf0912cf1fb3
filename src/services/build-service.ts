import { MeshError } from '../errors/mesh-error.ts'
import { type Problem, Report } from '../errors/problem.ts'
import type { PayloadMap } from '../protocol/json.ts'
import type { SenderInfo } from '../protocol/message.ts'
import {
  configPayload,
  type Overrides,
  readConfigTree,
  readFunctions,
  readServiceConfiguration,
  refuseUnknown,
  type Section,
  type ServiceConfiguration,
  type Surroundings,
} from '../runtime/read-class.ts'
import type { Service, ServiceLog } from '../runtime/service.ts'
import { type EndpointClass, type ServiceClass, TYPESCRIPT_CLASSES, userClass } from './registry.ts'

export interface BuildInputs {
  readonly text: string
  /** Shown in messages. */
  readonly file: string
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
  | { readonly service: Service; readonly problems: readonly Problem[] }
  | { readonly service: null; readonly problems: readonly Problem[] }

/** Makes the service that a runtime configuration describes. Opens no connection. */
export async function buildService(inputs: BuildInputs): Promise<Built> {
  const report = new Report()
  const failed = (): Built => ({ service: null, problems: report.problems })
  try {
    const root = readConfigTree(inputs.text, inputs.file)
    const configuration = readServiceConfiguration(root, inputs.overrides, inputs.surroundings, report)
    if (configuration === null) return failed()
    const service = await createService(inputs, configuration)
    if (service === null || report.hasErrors) return failed()
    return { service, problems: report.problems }
  } catch (error) {
    if (!(error instanceof MeshError) || error.at === undefined) throw error
    report.problem(error.code, error.at, error.message, error.hint)
    return failed()
  }
}

async function createService(inputs: BuildInputs, configuration: ServiceConfiguration): Promise<Service | null> {
  const { section, era } = configuration
  if (era === 'E1') section.requiredText('module')
  const found = await findClass(inputs, section, 'service', 'Service')
  const functions = readFunctions(configuration.calibrations, section.report)
  const endpointSections = section.sections('endpoints')
  if (found?.kind !== 'service') return null
  const options = { ...configuration.options, sender: inputs.senderOf(configuration.options.name), log: inputs.log }
  const { surroundings } = inputs
  const parameters = (): PayloadMap => otherKeys(section)
  const service = found.create({ section, options, configuration, surroundings, parameters })
  if (service === null) return null
  if (found.ignoresUnknownKeys || era === 'E2') warnOfUnknown(section)
  else refuseUnknown(section)
  const names = new Set([service.name])
  for (const endpointSection of endpointSections) {
    const endpointClass = await findClass(inputs, endpointSection, 'endpoint', 'Endpoint')
    if (endpointClass?.kind !== 'endpoint') continue
    const context = { section: endpointSection, service, functions, parameters: () => otherKeys(endpointSection) }
    const endpoint = endpointClass.create(context)
    warnOfMetadata(endpointSection)
    refuseUnknown(endpointSection)
    if (endpoint === null || endpoint.name === '') continue
    if (names.has(endpoint.name)) {
      const at = endpointSection.whereIs('name')
      section.report.problem('duplicate-name', at, `the name "${endpoint.name}" is taken in this service`)
    }
    names.add(endpoint.name)
    service.add(endpoint)
  }
  return service
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
    return problem(`cannot be loaded: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (!Object.hasOwn(module, name)) return shippedClass(name) ?? problem(`exports no class "${name}"`)
  return userClass(module[name]) ?? problem(`"${name}" extends no class of dripline-mesh/service`)
}

function otherKeys(section: Section): PayloadMap {
  const entries = section.unknownKeys().map(({ key, node }) => [key, configPayload(node)] as const)
  for (const [key] of entries) section.node(key)
  return Object.fromEntries(entries)
}

/** What dashboards and documents use; the runtime has no use for it. */
const METADATA: readonly string[] = ['unit', 'label', 'description', 'range', 'alarm']

function warnOfMetadata(section: Section): void {
  const found = METADATA.filter((key) => section.has(key))
  for (const key of found) section.node(key)
  if (found.length === 0) return
  section.report.warning('ignored-key', section.at, `${found.join(', ')}: of no use to a running service, ignored`)
}

function warnOfUnknown(section: Section): void {
  for (const { key, at } of section.unknownKeys())
    section.report.warning('unknown-key', at, `unknown key "${key}" ignored`)
}
