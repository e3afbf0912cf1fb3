import { posix } from 'node:path'
import { knownFunctions } from '../calibration/calibration.ts'
import { parseExpression } from '../calibration/parse.ts'
import { ExpressionError } from '../calibration/tokens.ts'
import { plainValue } from '../source/plain-value.ts'
import { eraOfImage, PYTHON_IMAGE } from '../spec/draft.ts'
import { LOGGER_DEFAULTS } from '../spec/logger-defaults.ts'
import { CLASSES } from '../spec/schema.ts'
import { hostPath } from './container.ts'
import { containerKeys, type TakenOver } from './container-keys.ts'
import { entriesOf, type Located, placeOf, under, wordOf } from './located.ts'
import { type FoundEndpoint, type FoundService, knownEntries, specValue } from './runtime-configuration.ts'
import { sealed } from './sealed.ts'
import type { Making, SpecContainer } from './spec-draft.ts'
import { plainPart } from './spec-others.ts'
import { databaseName } from './spec-parts.ts'

/** Stands before a text that the finished file has as a comment. */
export const COMMENTED_OUT = 'commented-out-by-import '

type Runtime = 'typescript' | 'python'

const BUILT_IN = knownFunctions([])

/** A dripline service of the new mesh. */
export function servicePart(service: FoundService, making: Making): SpecContainer {
  const { container } = service
  const outside = classFiles(service).find(({ host }) => host === null)
  if (outside !== undefined) {
    making.report.warning(
      'class-in-image',
      placeOf(outside.at),
      `no volume of "${container.name}" holds ${outside.path}: it is part of the image`,
      'kept as a container of its own kind, which mesh starts but does not ask',
    )
    return plainPart(container, making)
  }
  const reasons = pythonReasons(service)
  const runtime: Runtime = making.runtime ?? (reasons.length > 0 ? 'python' : 'typescript')
  const comments =
    making.runtime === null && reasons.length > 0 ? [`runtime: python, because ${reasons.join('; ')}`] : []
  const configuration = configurationKeys(service, runtime, comments, making)
  const taken: TakenOver = {
    mounts: ({ source, target }) =>
      isConfiguration(source, service, runtime, making) || classFiles(service).some(({ path }) => path === target),
    variables: (name) => /^(?:DRIPLINE|POSTGRES)_(?:USER|PASSWORD)$/.test(name),
    ports: () => false,
    keys: [
      'depends_on',
      'command',
      'entrypoint',
      'healthcheck',
      ...(runtime === 'typescript'
        ? ['build', 'working_dir', 'user', 'tty', 'stdin_open', 'pull_policy', 'platform']
        : ['build']),
    ],
  }
  noteOptions(service, making)
  return {
    container: container.name,
    became: `service ${String(configuration.name)} (${runtime})`,
    comments,
    keys: { ...runtimeKeys(service, runtime), ...configuration, ...containerKeys(container, taken, making) },
  }
}

/** A file that the mesh mounts itself, or a folder with nothing but such files in it. */
function isConfiguration(source: string, service: FoundService, runtime: Runtime, { mesh, look }: Making): boolean {
  const known = [...mesh.services.map(({ path }) => path), ...mesh.authentications.map(({ path }) => path)]
  if (source === service.path || (known.includes(source) && !mesh.services.some(({ path }) => path === source)))
    return true
  const folder = look(source)
  if (folder.kind !== 'folder' || runtime === 'python') return false
  return folder.names.every((name) => known.includes(posix.join(source, name)) || /\.(?:py|ya?ml)$/.test(name))
}

/** What only the reference image can run. */
function pythonReasons({ root, module, endpoints }: FoundService): string[] {
  const objects = [{ located: root, module }, ...endpoints]
  const reasons = objects.flatMap(({ located, module: name }) => {
    const path = wordOf(under(located, 'module_path'))
    if (path !== null) return [`${name} is a class of its own, in Python`]
    return CLASSES.has(name) ? [] : [`the class ${name} is known to its image alone`]
  })
  const expressions = endpoints.flatMap(({ located, name }) =>
    expressionFault(located)?.unknown === null ? [`the calibration of ${name} is more than arithmetic`] : [],
  )
  return [...new Set([...reasons, ...expressions])]
}

/** What is wrong with the calibration of an endpoint as the spec reads it; `null`: nothing. */
function expressionFault(endpoint: Located): ExpressionError | null {
  const found = under(endpoint, 'calibration')
  const text = found?.node.value
  if (typeof text !== 'string' || text === '') return null
  try {
    parseExpression(text, { functions: BUILT_IN })
    return null
  } catch (error) {
    if (error instanceof ExpressionError) return error
    throw error
  }
}

function runtimeKeys({ container, era }: FoundService, runtime: Runtime): Record<string, unknown> {
  if (runtime === 'typescript') return {}
  const image = container.image?.value ?? PYTHON_IMAGE
  const tagged = eraOfImage(image)
  return { runtime, image, ...(tagged === era ? {} : { era }) }
}

interface ClassFile {
  readonly at: Located
  /** In the container. */
  readonly path: string
  /** In the folder. */
  readonly host: string | null
}

function classFiles({ container, root, endpoints }: FoundService): ClassFile[] {
  return [root, ...endpoints.map(({ located }) => located)].flatMap((located) => {
    const at = under(located, 'module_path')
    const path = wordOf(at)
    return at === null || path === null ? [] : [{ at, path, host: hostPath(container, path) }]
  })
}

/** The runtime configuration, without what is the same in every mesh. */
function configurationKeys(
  service: FoundService,
  runtime: Runtime,
  comments: string[],
  making: Making,
): Record<string, unknown> {
  const { root, module } = service
  const isOwn = under(root, 'module_path') !== null || !CLASSES.has(module)
  const name = claimed(service.name, service.nameAt, `service "${service.container.name}"`, making)
  const endpoints = service.endpoints.map((endpoint) => endpointKeys(endpoint, service, runtime, comments, making))
  const renamed = new Map(service.endpoints.map((endpoint, index) => [endpoint.name, String(endpoints[index]?.name)]))
  const { known, unknown } = knownEntries(root, module, isOwn)
  for (const { key, keyAt } of unknown) {
    making.report.warning(
      'unknown-key',
      keyAt,
      `${module} has no key "${key}"`,
      service.era === 'E1' ? 'left out; the reference stops at it' : 'left out, as the reference ignores it',
    )
  }
  const values = known.flatMap(({ key, node, source }) => {
    if (['name', 'module', 'endpoints', 'auth_file', 'auths_file', 'auth_groups'].includes(key)) return []
    if (key === 'module_path') return [[key, classPath({ node, source }, service, making)] as const]
    if (isDefault(key, { node, source }, service, making)) return []
    const value =
      key === 'config' || key === 'dripline_mesh' ? advanced({ node, source }) : specValue(node, module, key)
    if (value === null || (typeof value === 'object' && Object.keys(value).length === 0 && !Array.isArray(value)))
      return []
    const isRenamed = key === 'insertion_table_endpoint_name'
    const last = isRenamed ? (renamed.get(String(value)) ?? value) : value
    return [[key, sealed(last, { container: service.container, key, parts: [{ node, source }] }, making)] as const]
  })
  const kept = endpoints.filter(
    (_endpoint, index) => !isUsualTable(service.endpoints[index]?.located ?? null, endpoints[index], service),
  )
  return {
    name,
    module,
    ...Object.fromEntries(values),
    ...(kept.length === 0 && (endpoints.length > 0 || under(root, 'endpoints') === null) ? {} : { endpoints: kept }),
  }
}

/** What a service says about itself that is so in every mesh, or that the mesh knows already. */
function isDefault(key: string, value: Located, service: FoundService, making: Making): boolean {
  const { mesh } = making
  const word = wordOf(value) ?? ''
  const [host = '', port = '5432'] = word.split(':')
  switch (key) {
    case 'broker':
    case 'port':
      return key === 'port' ? word === '5672' : true
    case 'database_server':
      return mesh.databaseHosts.includes(host) && port === '5432'
    case 'database_name':
      return mesh.database !== null && word === databaseName(making)
    case 'alert_keys':
      return (
        service.module === 'PostgresSensorLogger' &&
        JSON.stringify(value.node.value) === JSON.stringify(LOGGER_DEFAULTS.alertKeys)
      )
    case 'alert_key_parser_re':
      return service.module === 'PostgresSensorLogger' && word === LOGGER_DEFAULTS.alertKeyParser
    case 'insertion_table_endpoint_name':
      return word === LOGGER_DEFAULTS.tableEndpoint && making.names.get(word) === service.container.name
    default:
      return false
  }
}

/** `config` and `dripline_mesh` without the broker, the exchanges and the login, which are the mesh's. */
function advanced(map: Located): Record<string, unknown> {
  const ours = /^(?:broker|broker[-_]port|auth[-_]file|requests[-_]exchange|alerts[-_]exchange|queue)$/
  return Object.fromEntries(
    entriesOf(map)
      .filter(({ key }) => !ours.test(key))
      .map(({ key, node }) => [key, plainValue(node)]),
  )
}

/** The table endpoint that a logger has without writing it. */
function isUsualTable(
  endpoint: Located | null,
  keys: Readonly<Record<string, unknown>> | undefined,
  { module }: FoundService,
): boolean {
  if (module !== 'PostgresSensorLogger' || endpoint === null || keys?.name !== LOGGER_DEFAULTS.tableEndpoint)
    return false
  const usual = {
    name: LOGGER_DEFAULTS.tableEndpoint,
    module: 'SQLTable',
    table_name: LOGGER_DEFAULTS.tableName,
    required_insert_names: LOGGER_DEFAULTS.requiredNames,
    optional_insert_names: LOGGER_DEFAULTS.optionalNames,
  }
  const sorted = (value: Readonly<Record<string, unknown>>): string =>
    JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return sorted(keys) === sorted(usual)
}

function endpointKeys(
  { located, name, module }: FoundEndpoint,
  service: FoundService,
  runtime: Runtime,
  comments: string[],
  making: Making,
): Record<string, unknown> {
  const { report } = making
  const isOwn = under(located, 'module_path') !== null || !CLASSES.has(module)
  const { known, unknown } = knownEntries(located, module, isOwn)
  for (const { key, keyAt } of unknown)
    report.warning('unknown-key', keyAt, `${module} has no key "${key}"`, 'left out; the reference stops at it')
  const given = claimed(name, under(located, 'name') ?? located, `an endpoint of "${service.container.name}"`, making)
  const values = known.flatMap(({ key, node, source }) => {
    if (key === 'name' || key === 'module') return []
    if (key === 'module_path') return [[key, classPath({ node, source }, service, making)] as const]
    if (key === 'calibration' && runtime === 'typescript')
      return [[key, calibrationOf(located, { node, source }, given, comments, making)] as const]
    const origin = { container: service.container, key, parts: [{ node, source }] }
    return [[key, sealed(specValue(node, module, key), origin, making)] as const]
  })
  return { name: given, module, ...Object.fromEntries(values.filter(([, value]) => value !== null)) }
}

/** A calibration that names a function nobody has never gave a value: it becomes a comment, so that it still gives none. */
function calibrationOf(
  endpoint: Located,
  calibration: Located,
  name: string,
  comments: string[],
  { report, unknownFunctions }: Making,
): unknown {
  const unknown = expressionFault(endpoint)?.unknown ?? null
  if (unknown === null) return plainValue(calibration.node)
  unknownFunctions.add(unknown)
  report.warning(
    'unknown-function',
    placeOf(calibration),
    `no calibration function is called "${unknown}": "${name}" never had a value_cal`,
    'left as a comment; declare the function under calibrations:, then take the # away',
  )
  comments.push(
    `${name}: "${unknown}" is declared nowhere; write it under calibrations: and take the # of the calibration away`,
  )
  return `${COMMENTED_OUT}${String(calibration.node.value)}`
}

/** A dripline name that nobody else has: of two with one name, requests reached either. */
function claimed(name: string, at: Located, owner: string, { names, report }: Making): string {
  const first = names.get(name)
  const container = /"(.*)"/.exec(owner)?.[1] ?? owner
  if (first === undefined) {
    names.set(name, container)
    return name
  }
  let number = 2
  while (names.has(`${name}_${number}`)) number++
  const fresh = `${name}_${number}`
  names.set(fresh, container)
  report.warning(
    'name-used-twice',
    placeOf(at),
    `${owner} has the name "${name}", and so has one in "${first}"`,
    `renamed to ${fresh}; a request for ${name} reached either of them`,
  )
  return fresh
}

function classPath(path: Located, { container }: FoundService, { classFiles: files, paths }: Making): string {
  const host = hostPath(container, wordOf(path) ?? '') ?? ''
  // A class file stands in the folder of the mesh.
  const isInside = paths.isSame && !host.startsWith('..') && !host.startsWith('/')
  const place = isInside ? host : posix.basename(host)
  if (!isInside) files.set(host, place)
  return place
}

/** Options of dl-serve that the mesh's own start does not have. */
function noteOptions({ container }: FoundService, { report }: Making): void {
  const known = /^(?:-c.*|--config.*|-b.*|--broker.*|--auth-file.*|-v+|-q+|-p.*|--port.*)$/
  const options = container.program
    .slice(1)
    .filter((word) => (word.startsWith('-') && !known.test(word)) || /^\w[\w.-]*=/.test(word))
  if (options.length === 0) return
  report.warning(
    'not-carried-over',
    container.commandAt,
    `dl-serve is given ${options.map((word) => word.replace(/=.*/, '=…')).join(', ')}`,
    'left out: write such settings as keys of the service',
  )
}
