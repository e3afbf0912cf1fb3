import { type AskedMesh, now } from './asked-mesh.ts'
import { type Check, type CheckGroup, type CheckResult, type Finding, failed, type Question, skipped } from './check.ts'
import { askContainer } from './questions/container.ts'
import { askDeadLetters } from './questions/dead-letters.ts'
import { askGateway } from './questions/gateway.ts'
import { askGet } from './questions/get.ts'
import { askDashboard, askDatasource } from './questions/grafana.ts'
import { askHeartbeat } from './questions/heartbeat.ts'
import { askLogged } from './questions/logged.ts'
import { askOwn } from './questions/own.ts'
import { askPing } from './questions/ping.ts'
import { askStore } from './questions/store.ts'

type Ask<K extends Question['kind']> = (
  question: Extract<Question, { kind: K }>,
  asked: AskedMesh,
  signal: AbortSignal,
) => Promise<Finding>

/** Kind of question → who asks it. A new kind is one file and a line here. */
const ASK: { readonly [K in Question['kind']]: Ask<K> } = {
  ping: askPing,
  get: askGet,
  store: askStore,
  logged: askLogged,
  heartbeat: askHeartbeat,
  datasource: askDatasource,
  dashboard: askDashboard,
  gateway: askGateway,
  'dead-letters': askDeadLetters,
  container: askContainer,
  own: askOwn,
}

/** Endpoints of one instrument are asked one after the other by its service anyway. */
const AT_A_TIME = 8

/**
 * Carries the checks out: group after group, in a group several at a time; the spec's own ones one after the other, in
 * their order. Heartbeats are awaited meanwhile.
 *
 * @param onResult told of each as soon as it is known
 * @returns results in the order of `checks`
 * @throws the reason of `signal`; whatever a check throws otherwise is its result
 */
export async function runChecks(
  checks: readonly Check[],
  asked: AskedMesh,
  signal: AbortSignal,
  onResult: (result: CheckResult) => void,
): Promise<readonly CheckResult[]> {
  const results = new Map<Check, CheckResult>()
  const run = async (check: Check, of: AskedMesh): Promise<void> => {
    const result = await resultOf(check, of, signal)
    results.set(check, result)
    onResult(result)
  }
  const inGroup = (group: CheckGroup): readonly Check[] => checks.filter((check) => check.group === group)
  const awaited = Promise.allSettled(inGroup('heartbeat').map((check) => run(check, asked)))
  for (const group of new Set(checks.map((check) => check.group))) {
    if (group === 'heartbeat') continue
    // What a container has logged counts when everything else is known.
    if (group === 'containers') await awaited
    if (group === 'own') await inOrder(inGroup(group), asked, run)
    else await severalAtATime(inGroup(group), (check) => run(check, asked))
    signal.throwIfAborted()
  }
  await awaited
  signal.throwIfAborted()
  return checks.flatMap((check) => results.get(check) ?? [])
}

/** What a check waits for may have happened since the last set or cmd before it began. */
async function inOrder(
  checks: readonly Check[],
  asked: AskedMesh,
  run: (check: Check, of: AskedMesh) => Promise<void>,
): Promise<void> {
  let since = now()
  for (const check of checks) {
    if (isCause(check)) since = now()
    await run(check, { ...asked, since })
  }
}

function isCause({ question }: Check): boolean {
  return question.kind === 'own' && (question.check.action === 'set' || question.check.action === 'cmd')
}

async function severalAtATime(checks: readonly Check[], run: (check: Check) => Promise<void>): Promise<void> {
  const left = [...checks]
  const worker = async (): Promise<void> => {
    for (let check = left.shift(); check !== undefined; check = left.shift()) await run(check)
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, worker))
}

async function resultOf(check: Check, asked: AskedMesh, signal: AbortSignal): Promise<CheckResult> {
  const { group, subject, name, at, question, skip } = check
  const startedAtMs = performance.now()
  const finding = skip === null ? await findingOf(question, asked, signal) : skipped(skip)
  const tookMs = performance.now() - startedAtMs
  return {
    ...{ group, subject, name, at, outcome: finding.outcome, tookMs },
    reason: 'reason' in finding ? finding.reason : null,
    hops: ('hops' in finding ? finding.hops : undefined) ?? [],
    waitedMs: ('waitedMs' in finding ? finding.waitedMs : undefined) ?? 0,
  }
}

async function findingOf<K extends Question['kind']>(
  question: Extract<Question, { kind: K }>,
  asked: AskedMesh,
  signal: AbortSignal,
): Promise<Finding> {
  try {
    return await ASK[question.kind as K](question, asked, signal)
  } catch (error) {
    signal.throwIfAborted()
    return failed(error instanceof Error ? error.message : String(error))
  }
}
