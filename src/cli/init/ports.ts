import { dockerEngine } from '../../engine/docker-engine.ts'
import { portHolder } from '../../engine/port-holder.ts'
import { isFree } from '../../lifecycle/preflight.ts'
import { userOfPort } from '../../spec/rules/ports.ts'
import type { MeshIo } from '../mesh-io.ts'
import type { PortsBeside } from '../wizard/init-wizard.ts'

const LAST_PORT = 65_535

/** What sockets, processes and containers of this machine hold. */
export function portsOfMachine({ env }: MeshIo): PortsBeside {
  return ({ draft }, own) => {
    const user = (port: number): string | null => (port === own ? null : userOfPort(draft, port))
    const isFreeHere = (port: number): Promise<boolean> => isFree({ host: '127.0.0.1', port })
    return {
      takenBy: async (port) => {
        const holder = user(port) ?? ((await isFreeHere(port)) ? null : ((await holderOf(port, env)) ?? 'something'))
        return holder === null ? null : `taken by ${holder}`
      },
      free: async (wanted) => {
        for (let port = wanted; port <= LAST_PORT; port++)
          if (user(port) === null && (await isFreeHere(port))) return port
        return wanted
      },
    }
  }
}

async function holderOf(port: number, env: MeshIo['env']): Promise<string | null> {
  try {
    return await (await dockerEngine(env)).portHolder(port)
  } catch {
    // Without an engine there are no containers that could hold it.
    return portHolder(port)
  }
}
