import { connectDatabase, type DatabaseAddress } from '../database/connection.ts'
import { DatabaseError } from '../database/failure.ts'
import { sqlName } from '../generate/sql-text.ts'
import type { Endpoint, Mesh, SensorLogger } from '../spec/mesh.ts'

/** The newest row of an endpoint that is logged. */
export interface LastValue {
  readonly endpoint: string
  readonly container: string
  readonly unit: string | null
  readonly valueRaw: string | number | boolean | null
  readonly valueCal: string | number | boolean | null
  /** By the database's clock; `null`: no row yet. */
  readonly ageS: number | null
  /** A row is due this often; 0: only when it is set. */
  readonly rowEveryS: number
  /** The next row is overdue: the last one is older than two intervals and a little, or there is none. */
  readonly isStale: boolean
}

const CONNECT_TIMEOUT_MS = 1_500
/** What a reading and its way to the table may take beyond its interval. */
const GRACE_S = 5

/** Newest rows of everything that is logged, or why they cannot be read. Empty when nothing is logged. */
export async function lastValues(
  mesh: Mesh,
  address: DatabaseAddress | null,
): Promise<{ readonly values: readonly LastValue[]; readonly problem: string | null }> {
  const logged = mesh.containers.flatMap((service) =>
    service.kind !== 'service'
      ? []
      : service.endpoints
          .filter(({ logIntervalS, logOnSet }) => logIntervalS > 0 || logOnSet)
          .map((endpoint) => ({ endpoint, container: service.container })),
  )
  const logger = mesh.containers.flatMap((each) =>
    each.kind === 'service' && each.logger !== null ? [each.logger] : [],
  )[0]
  if (logger === undefined || logged.length === 0 || address === null) return { values: [], problem: null }
  try {
    const rows = await newestRows(
      logger,
      logged.map(({ endpoint }) => endpoint.name),
      address,
    )
    return { values: logged.map((each) => lastValue(each, rows.get(each.endpoint.name))), problem: null }
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    return { values: [], problem: error.message }
  }
}

type NewestRow = Pick<LastValue, 'valueRaw' | 'valueCal' | 'ageS'>

async function newestRows(
  { tableName, columns }: SensorLogger,
  names: readonly string[],
  address: DatabaseAddress,
): Promise<ReadonlyMap<string, NewestRow>> {
  const connection = await connectDatabase(address, CONNECT_TIMEOUT_MS, 'mesh status')
  try {
    const column = (name: string): string => (columns.includes(name) ? sqlName(name) : 'NULL')
    // One look into the index for each sensor, however many rows there are.
    const text = `SELECT s.name, r.raw, r.cal, extract(epoch FROM clock_timestamp() - r.at)::double precision AS age
      FROM json_array_elements_text($1::json) AS s(name)
      JOIN LATERAL (SELECT "timestamp" AS at, ${column('value_raw')} AS raw, ${column('value_cal')} AS cal
        FROM ${sqlName(tableName)} WHERE sensor_name = s.name ORDER BY "timestamp" DESC LIMIT 1) AS r ON true`
    const rows = await connection.query(text, [JSON.stringify(names)])
    return new Map(
      rows.map(({ name, raw = null, cal = null, age }) => [
        String(name),
        { valueRaw: raw, valueCal: cal, ageS: typeof age === 'number' ? Math.max(0, age) : null },
      ]),
    )
  } finally {
    await connection.close()
  }
}

function lastValue(
  { endpoint, container }: { endpoint: Endpoint; container: string },
  row: NewestRow | undefined,
): LastValue {
  const { name, metadata, rowEveryS } = endpoint
  const { valueRaw = null, valueCal = null, ageS = null } = row ?? {}
  const isStale = rowEveryS > 0 && (ageS === null || ageS > 2 * rowEveryS + GRACE_S)
  return { endpoint: name, container, unit: metadata.unit, valueRaw, valueCal, ageS, rowEveryS, isStale }
}
