import type { DriplineService, Endpoint } from '../spec/mesh.ts'

type Settings = Readonly<Record<string, unknown>>

/** The parameters of an endpoint, as its service reads them. */
export function endpointSettings({ configuration }: DriplineService, { name }: Endpoint): Settings {
  const all = Array.isArray(configuration.endpoints) ? (configuration.endpoints as Settings[]) : []
  return all.find((settings) => settings.name === name) ?? {}
}

/** A setting of a service, wherever and in whichever spelling its layout has it. */
export function serviceSetting({ configuration }: DriplineService, key: string): unknown {
  const places = [configuration, configuration.dripline_mesh, configuration.config] as (Settings | undefined)[]
  const spellings = [key, key.replaceAll('_', '-')]
  return places.flatMap((place) => spellings.map((spelling) => place?.[spelling])).find((value) => value !== undefined)
}

/** Routing key of the alerts that an endpoint sends. */
export function routingKeyOf(service: DriplineService, endpoint: Endpoint): string {
  const { log_routing_key_prefix: prefix } = endpointSettings(service, endpoint)
  return `${typeof prefix === 'string' ? prefix : 'sensor_value'}.${endpoint.name}`
}
