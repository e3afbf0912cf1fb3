import type { DriplineService, Mesh, Simulator } from './mesh.ts'

const TUPLE = /^\(\s*(['"])([^'"]+)\1\s*,\s?(\d+)\s*\)$/

/** Host and port of `socket_info`, a list or the text of a Python tuple; `null`: none can be told. */
export function socketAddress(socketInfo: unknown): { readonly host: string; readonly port: string } | null {
  const [host, port] = Array.isArray(socketInfo) ? socketInfo : (TUPLE.exec(String(socketInfo))?.slice(2) ?? [])
  return host === undefined || port === undefined ? null : { host: String(host), port: String(port) }
}

/** The simulated instrument of the mesh that a service talks to, if it is one. */
export function simulatorOf({ configuration }: DriplineService, { containers }: Mesh): Simulator | null {
  const address = socketAddress(configuration.socket_info)
  const found = containers.find(({ container }) => container === address?.host)
  return found?.kind === 'simulator' ? found : null
}
