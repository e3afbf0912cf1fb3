import { yamlText } from '../source/yaml-text.ts'
import type { DriplineService, Mesh } from '../spec/mesh.ts'
import type { GeneratedFile } from './generated-file.ts'
import { withHeader } from './marker.ts'
import { MODULES_FOLDER, moduleNames } from './user-modules.ts'

/** Where a container finds its auth file, as in the walkthrough. */
export const AUTH_FILE_IN_CONTAINER = '/root/authentications.json'

/** What `dl-serve -c` reads, one file per service, named for its container. */
export function runtimeConfigurations(mesh: Mesh): GeneratedFile[] {
  const modules = moduleNames(mesh)
  return mesh.containers.flatMap((service) =>
    service.kind === 'service' ? [runtimeConfiguration(mesh, service, modules)] : [],
  )
}

function runtimeConfiguration(
  mesh: Mesh,
  service: DriplineService,
  modules: ReadonlyMap<string, string>,
): GeneratedFile {
  const configuration = service.runtime === 'python' && service.era === 'E2' ? e2(mesh, service) : e1(mesh, service)
  const text = yamlText(withModulePaths(configuration, modules))
  return { path: `${service.container}.yaml`, text: withHeader('#', text), kind: 'shared' }
}

/** Under `runtime-config:`. The broker's address and login come from the auth file. */
function e1(mesh: Mesh, service: DriplineService): Record<string, unknown> {
  const { name, module, endpoints, config, ...others } = service.configuration
  const exchanges = {
    ...(mesh.broker.requestsExchange === 'requests' ? {} : { 'requests-exchange': mesh.broker.requestsExchange }),
    ...(mesh.broker.alertsExchange === 'alerts' ? {} : { 'alerts-exchange': mesh.broker.alertsExchange }),
  }
  const settings = { ...exchanges, ...(isMap(config) ? config : {}) }
  const calibrations = service.runtime === 'typescript' ? calibrationsOf(mesh, service) : {}
  return {
    'runtime-config': {
      name: name ?? service.name,
      module: module ?? service.module,
      auth_file: AUTH_FILE_IN_CONTAINER,
      ...(Object.keys(settings).length === 0 ? {} : { config: settings }),
      ...others,
      // The reference reads the database's login from a file named separately.
      ...('database_server' in others && !('auths_file' in others) ? { auths_file: AUTH_FILE_IN_CONTAINER } : {}),
      // The reference refuses keys it does not know, so only our own runtime gets this one.
      ...(Object.keys(calibrations).length === 0 ? {} : { calibrations }),
      ...(endpoints === undefined ? {} : { endpoints }),
    },
  }
}

/** At the top level; `auth_file` inside `runtime-config:` would do nothing (protocol 7.4). */
function e2(mesh: Mesh, service: DriplineService): Record<string, unknown> {
  const { name, module, endpoints, dripline_mesh, ...others } = service.configuration
  return {
    name: name ?? service.name,
    module: module ?? service.module,
    auth_file: AUTH_FILE_IN_CONTAINER,
    dripline_mesh: {
      broker: mesh.broker.container,
      ...(mesh.broker.requestsExchange === 'requests' ? {} : { requests_exchange: mesh.broker.requestsExchange }),
      ...(mesh.broker.alertsExchange === 'alerts' ? {} : { alerts_exchange: mesh.broker.alertsExchange }),
      ...(isMap(dripline_mesh) ? dripline_mesh : {}),
    },
    ...others,
    ...(endpoints === undefined ? {} : { endpoints }),
  }
}

/**
 * The functions that the service's calibrations name, and those that these name. Not all of the mesh's: a change of
 * one function recreates only the containers that use it.
 */
function calibrationsOf(mesh: Mesh, service: DriplineService): Record<string, string> {
  const wanted = new Set<string>()
  const note = (expression: string): void => {
    for (const [word] of expression.matchAll(/[A-Za-z_]\w*/g)) {
      const body = Object.hasOwn(mesh.calibrations, word) ? mesh.calibrations[word] : undefined
      if (body === undefined || wanted.has(word)) continue
      wanted.add(word)
      note(body)
    }
  }
  for (const { calibration } of service.endpoints) if (typeof calibration === 'string') note(calibration)
  const { endpoints } = service.configuration
  for (const endpoint of Array.isArray(endpoints) ? endpoints : []) {
    if (isMap(endpoint) && typeof endpoint.set_value_map === 'string') note(endpoint.set_value_map)
  }
  return Object.fromEntries(Object.entries(mesh.calibrations).filter(([name]) => wanted.has(name)))
}

/** Every `module_path`, wherever it stands, as the container sees it. */
function withModulePaths(value: unknown, modules: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => withModulePaths(item, modules))
  if (!isMap(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const name = key === 'module_path' && typeof item === 'string' ? modules.get(item) : undefined
      return [key, name === undefined ? withModulePaths(item, modules) : `${MODULES_FOLDER}/${name}`]
    }),
  )
}

/** A plain map; an object with a class of its own (a number that remembers how it was written) is a value. */
function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
