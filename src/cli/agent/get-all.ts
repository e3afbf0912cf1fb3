import type { Client } from '../../client/client.ts'
import { MeshError } from '../../errors/mesh-error.ts'
import { isMap, type Payload } from '../../protocol/json.ts'
import type { Mesh } from '../../spec/mesh.ts'
import { isFailure, outcomeText, valueText } from './reply-text.ts'

/** What one endpoint said. */
export interface Reading {
  readonly endpoint: string
  readonly service: string
  readonly unit: string | null
  /** The reply's payload; `null` when there is none. */
  readonly payload: Payload
  /** Why there is no value. */
  readonly problem: string | null
}

/** Endpoints asked at the same time: enough to be quick, few enough not to flood an instrument. */
const AT_ONCE = 16

/** Every endpoint of the mesh, asked for its value. One that does not answer says why, and holds up nobody. */
export async function getAll(
  mesh: Mesh,
  client: Client,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<readonly Reading[]> {
  const asked = mesh.containers.flatMap((service) =>
    service.kind === 'service' ? service.endpoints.map((endpoint) => ({ endpoint, service: service.name })) : [],
  )
  const readings: Reading[] = []
  const next = asked.entries()
  const work = async (): Promise<void> => {
    for (const [index, { endpoint, service }] of next) {
      const about = { endpoint: endpoint.name, service, unit: endpoint.metadata.unit }
      readings[index] = { ...about, ...(await askedFor(endpoint.name, client, timeoutMs, signal)) }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return readings
}

async function askedFor(
  name: string,
  client: Client,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Pick<Reading, 'payload' | 'problem'>> {
  try {
    const reply = await client.request('get', name, { timeoutMs }, signal)
    return { payload: reply.payload, problem: isFailure(reply) ? outcomeText(reply) : null }
  } catch (error) {
    if (!(error instanceof MeshError) || error.code === 'broker-unreachable') throw error
    return { payload: null, problem: error.code === 'request-timeout' ? 'no answer' : 'not on the broker' }
  }
}

/** A line of the table: name, service, raw value, calibrated value, unit, or why there is none. */
export function readingCells({ endpoint, service, unit, payload, problem }: Reading): string[] {
  if (problem !== null) return [endpoint, service, '-', '-', '', problem]
  if (!isMap(payload)) return [endpoint, service, valueText(payload), '-', unit ?? '', '']
  const cell = (key: string): string => (Object.hasOwn(payload, key) ? valueText(payload[key] ?? null) : '-')
  return [endpoint, service, cell('value_raw'), cell('value_cal'), unit ?? '', '']
}
