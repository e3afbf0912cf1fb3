import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import {
  type Cleanup,
  startBroker,
  startDatabase,
  type TestBroker,
  type TestDatabase,
} from '../test/support/containers.ts'
import { ROOT } from './measure.ts'

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

/** A Node program for as long as `work` takes, with `home` as its home. */
export async function withProgram<T>(
  cleanup: Cleanup,
  args: readonly string[],
  home: string,
  work: () => Promise<T>,
): Promise<T> {
  const env = { ...process.env, HOME: home, DRIPLINE_HEALTH_FILE: join(home, 'health') }
  const program = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = once(program, 'exit')
  cleanup.after(() => program.kill('SIGKILL'))
  const result = await work()
  program.kill('SIGTERM')
  await ended
  return result
}
