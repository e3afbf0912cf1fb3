import { execFileSync } from 'node:child_process'
import {
  type Cleanup,
  startBroker,
  startDatabase,
  type TestBroker,
  type TestDatabase,
} from '../test/support/containers.ts'

/** Runs `work` with a place to leave what must be given back, and gives it back however `work` ends. */
export async function withCleanup(work: (cleanup: Cleanup) => Promise<void>): Promise<void> {
  const given: (() => unknown)[] = []
  try {
    await work({ after: (giveBack) => void given.push(giveBack) })
  } finally {
    for (const giveBack of given.toReversed()) await giveBack()
  }
}

/** Broker and database of a benchmark. */
export async function startPeers(cleanup: Cleanup): Promise<{ broker: TestBroker; database: TestDatabase }> {
  const [broker, database] = await Promise.all([startBroker(cleanup), startDatabase(cleanup)])
  return { broker, database }
}

/** One statement, by the database's own client: nothing of ours takes part in the measurement. */
export function psql({ container, user, database }: TestDatabase, statement: string): string {
  const client = ['psql', '--username', user, '--dbname', database, '--tuples-only', '--no-align', '--quiet']
  return execFileSync('docker', ['exec', container, ...client, '--command', statement], { encoding: 'utf8' }).trim()
}
