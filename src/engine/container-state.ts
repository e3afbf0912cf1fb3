import type Docker from 'dockerode'
import type { ContainerEvent, ContainerState, ListedContainer } from './engine.ts'

export const PROJECT_LABEL = 'com.docker.compose.project'
export const SERVICE_LABEL = 'com.docker.compose.service'
export const FOLDER_LABEL = 'com.docker.compose.project.working_dir'
const REPLACE_LABEL = 'com.docker.compose.replace'
const CONFIG_HASH_LABEL = 'com.docker.compose.config-hash'

/** The engine's long answer about one container → what the tool wants to know. */
export function containerState(inspected: Docker.ContainerInspectInfo): ContainerState {
  const { State: state, Config: config } = inspected
  const labels = config.Labels ?? {}
  const startedAtMs = Date.parse(state.StartedAt)
  return {
    id: inspected.Id,
    name: labels[SERVICE_LABEL] ?? inspected.Name.replace(/^\//, ''),
    state: state.Status as ContainerState['state'],
    exitCode: state.ExitCode,
    oomKilled: state.OOMKilled,
    restarts: inspected.RestartCount,
    health: (state.Health?.Status ?? 'none') as ContainerState['health'],
    // "0001-01-01T00:00:00Z" when it never started
    startedAtMs: startedAtMs > 0 ? startedAtMs : null,
    image: config.Image,
    imageId: inspected.Image,
    configHash: labels[CONFIG_HASH_LABEL] ?? '',
    labels,
    folder: labels[FOLDER_LABEL] ?? '',
    published: publishedPorts(inspected.NetworkSettings.Ports ?? {}),
    isCutOff: isCutOff(inspected.NetworkSettings.Networks, inspected.HostConfig.NetworkMode),
    error: state.Error,
  }
}

/** A container as the engine lists it. */
export function listedContainer(listed: Docker.ContainerInfo): ListedContainer {
  const ports: EnginePorts = {}
  for (const { IP, PrivatePort, PublicPort, Type } of listed.Ports) {
    if (PublicPort === undefined) continue
    const port = `${PrivatePort}/${Type}`
    ports[port] = [...(ports[port] ?? []), { HostIp: IP, HostPort: String(PublicPort) }]
  }
  return {
    id: listed.Id,
    name: listed.Labels[SERVICE_LABEL] ?? listed.Names[0]?.replace(/^\//, '') ?? listed.Id,
    state: listed.State as ContainerState['state'],
    published: publishedPorts(ports),
    isCutOff: isCutOff(listed.NetworkSettings?.Networks, listed.HostConfig?.NetworkMode),
    folder: listed.Labels[FOLDER_LABEL] ?? '',
  }
}

/**
 * Whether Compose made a container to replace another one and has not given it its name yet: until then it is called
 * after the other one's id. The label alone says nothing, it stays.
 */
export function isLeftover({ Names, Labels }: Pick<Docker.ContainerInfo, 'Names' | 'Labels'>): boolean {
  return Labels[REPLACE_LABEL] !== undefined && Names.some((name) => /^\/[0-9a-f]{12}_/.test(name))
}

/** One that shares the network of another container is on none of its own. Where nothing is said of networks, it is not. */
function isCutOff(networks: object | undefined, mode: string | undefined): boolean {
  return networks !== undefined && Object.keys(networks).length === 0 && mode?.startsWith('container:') !== true
}

type EnginePorts = Record<string, { HostIp: string; HostPort: string }[] | null>

function publishedPorts(ports: EnginePorts): ContainerState['published'] {
  const entries = Object.entries(ports).flatMap(([port, bindings]) => {
    // A port published on every address is listed for IPv4 and IPv6.
    const binding = bindings?.find(({ HostIp }) => !HostIp.includes(':')) ?? bindings?.[0]
    return binding === undefined ? [] : [[port, { host: binding.HostIp, port: Number(binding.HostPort) }] as const]
  })
  return Object.fromEntries(entries)
}

/** One line of the engine's event stream; `null` for what nobody here waits for. */
export function containerEvent(value: unknown): ContainerEvent | null {
  const event = value as {
    readonly Action?: string
    readonly timeNano?: number
    readonly Actor?: { readonly ID?: string; readonly Attributes?: Readonly<Record<string, string>> }
  }
  const action = event.Action?.startsWith('health_status') ? 'health' : event.Action
  if (action !== 'start' && action !== 'die' && action !== 'oom' && action !== 'health' && action !== 'destroy')
    return null
  const attributes = event.Actor?.Attributes ?? {}
  const exitCode = Number(attributes.exitCode)
  return {
    action,
    container: attributes[SERVICE_LABEL] ?? attributes.name ?? '',
    id: event.Actor?.ID ?? '',
    exitCode: action === 'die' && Number.isInteger(exitCode) ? exitCode : null,
    atMs: (event.timeNano ?? 0) / 1e6,
  }
}
