import { dockerEngine } from '../../engine/docker-engine.ts'
import { portHolder } from '../../engine/port-holder.ts'
import { isFree } from '../../lifecycle/preflight.ts'
import type { MeshIo } from '../mesh-io.ts'

const LAST_PORT = 65_535

/** Who holds a port of this machine, e.g. `taken by grafana (process 812)`; `null`: nobody. */
export async function takenBy(port: number, { env }: MeshIo): Promise<string | null> {
  if (await isFree({ host: '127.0.0.1', port })) return null
  const holder = await holderOf(port, env)
  return holder === null ? 'taken' : `taken by ${holder}`
}

/** The first free port from `wanted` on. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port <= LAST_PORT; port++) if (await isFree({ host: '127.0.0.1', port })) return port
  return wanted
}

async function holderOf(port: number, env: MeshIo['env']): Promise<string | null> {
  try {
    return await (await dockerEngine(env)).portHolder(port)
  } catch {
    // Without an engine there are no containers that could hold it.
    return portHolder(port)
  }
}
