import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseError } from '../../database/failure.ts'
import { awaitReady } from '../../lifecycle/await-ready.ts'
import type { MeshFolder } from '../../lifecycle/mesh-folder.ts'
import type { Tools } from '../../lifecycle/up.ts'
import { floatPayload } from '../../protocol/json.ts'
import type { Mesh } from '../../spec/mesh.ts'
import { type AskedMesh, askedMesh } from '../asked-mesh.ts'
import type { Check, CheckGroup, CheckResult, LoggedQuestion } from '../check.ts'
import { runChecks } from '../run-checks.ts'
import { type Account, account, accountText, type Flowed, imbalance } from './account.ts'
import { FAULT, type Fault, type FaultName } from './faults.ts'
import { canAccount, storedValues } from './stored-values.ts'
import { ValueFlow } from './value-flow.ts'

/** A mesh to which a fault is going to happen. */
export interface Victim {
  readonly mesh: Mesh
  readonly folder: MeshFolder
  readonly without: readonly string[]
  readonly checks: readonly Check[]
  readonly readyWithinMs: number
}

/** A fault, and where every value is that was sent across it. */
export interface ChaosResult {
  readonly fault: FaultName
  /** `null`: no store of this mesh is logged into a table of it. */
  readonly account: Account | null
  /** From the fault until everything was ready again. */
  readonly recoveredMs: number
}

/** Values flow undisturbed for so long, before the fault and after it. */
const CALM_MS = 2_000
/** A logger that has much to catch up with. */
const STORED_WITHIN_MS = 30_000
const LOOK_EVERY_MS = 200
/** What is proved once more; the rest is changed by a fault, or takes its time. */
const AGAIN: readonly CheckGroup[] = ['ping', 'get', 'store', 'logged', 'grafana']

/** Lets a fault happen while values flow, waits until the mesh is back, and repeats the proof. */
export async function sufferFault(
  name: FaultName,
  victim: Victim,
  tools: Tools,
  onResult: (result: CheckResult) => void,
): Promise<{ readonly results: readonly CheckResult[]; readonly chaos: ChaosResult | null }> {
  const fault = FAULT[name]
  const note = (result: CheckResult): CheckResult => {
    onResult(result)
    return result
  }
  const impossible = fault.impossible(victim.mesh)
  if (impossible !== null) return { results: [note(resultOf(fault, 'skipped', impossible, 0))], chaos: null }
  const sources = sourcesOf(victim.checks)
  const startedAtMs = performance.now()
  const sinceMs = Date.now()
  const { flowed, recoveredMs, how } = await acrossFault(fault, sources, victim, tools)
  const asked = await askedMesh(victim.mesh, victim.folder, tools)
  try {
    const balance = sources.length === 0 ? null : await settled(flowed, sources, sinceMs, asked, tools.signal)
    const verdict = verdictOf(fault, balance, how, performance.now() - startedAtMs, recoveredMs)
    const again = victim.checks
      .filter(({ group, skip }) => AGAIN.includes(group) && skip === null)
      .map((check) => ({ ...check, name: `after ${fault.happened}: ${check.name}` }))
    const results = [note(verdict), ...(await runChecks(again, asked, tools.signal, onResult))]
    return { results, chaos: { fault: name, account: balance, recoveredMs } }
  } finally {
    await asked.close()
  }
}

function sourcesOf(checks: readonly Check[]): LoggedQuestion[] {
  return checks.flatMap(({ question, skip }) =>
    question.kind === 'logged' && skip === null && canAccount(question) ? [question] : [],
  )
}

async function acrossFault(
  fault: Fault,
  sources: readonly LoggedQuestion[],
  { mesh, folder, without, readyWithinMs: timeoutMs }: Victim,
  tools: Tools,
): Promise<{ readonly flowed: Flowed; readonly recoveredMs: number; readonly how: string }> {
  const { engine, signal } = tools
  const flow = new ValueFlow(sources, mesh, folder, tools)
  try {
    await wait(CALM_MS, undefined, { signal })
    const faultAtMs = performance.now()
    const how = await fault.inflict(mesh, engine, signal)
    await awaitReady(mesh, folder, { without, timeoutMs }, tools)
    const recoveredMs = performance.now() - faultAtMs
    await wait(CALM_MS, undefined, { signal })
    return { flowed: await flow.end(), recoveredMs, how }
  } finally {
    await flow.end()
  }
}

/** The balance, once everything that was accepted is stored, or the patience is over. */
async function settled(
  flowed: Flowed,
  sources: readonly LoggedQuestion[],
  sinceMs: number,
  { database, calibrate }: AskedMesh,
  signal: AbortSignal,
): Promise<Account> {
  if (database === null) throw new DatabaseError('unreachable', 'the database does not run', null, null)
  const endsAtMs = performance.now() + STORED_WITHIN_MS
  for (;;) {
    const rows = await storedValues(sources, sinceMs, database)
    const balance = account(flowed, rows, ({ endpoint, value }) => {
      const source = sources.find((each) => each.endpoint.name === endpoint)
      return source === undefined ? undefined : calibrate(source.endpoint, floatPayload(value))
    })
    if (balance.lost.length === 0 || performance.now() > endsAtMs) return balance
    await wait(LOOK_EVERY_MS, undefined, { signal })
  }
}

function verdictOf(
  fault: Fault,
  balance: Account | null,
  how: string,
  tookMs: number,
  recoveredMs: number,
): CheckResult {
  const recovered = { name: 'ready again', ms: recoveredMs }
  if (balance === null) {
    const reason = `no value to account for: no store of this mesh is logged into a table of it (${how})`
    return { ...resultOf(fault, 'passed', reason, tookMs), hops: [recovered] }
  }
  const wrong = imbalance(balance)
  const reason = wrong ?? accountText(balance)
  return { ...resultOf(fault, wrong === null ? 'passed' : 'failed', `${reason} (${how})`, tookMs), hops: [recovered] }
}

function resultOf(fault: Fault, outcome: CheckResult['outcome'], reason: string, tookMs: number): CheckResult {
  const name = `${fault.happened}: every value is stored once`
  // Waiting for the fault itself is no time of the mesh's own.
  return { group: 'chaos', subject: fault.name, name, at: null, outcome, reason, hops: [], tookMs, waitedMs: 0 }
}
