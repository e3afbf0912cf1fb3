import { type Failure, isFailure, type MachineFacts } from './facts.ts'
import { type Finding, ok, problem, warning } from './finding.ts'
import { sizeText } from './size-text.ts'

const MB = 1024 * 1024
/** As `mesh up` refuses below it. */
const LEAST_DISK_BYTES = 200 * MB
/** Images of a mesh are about this large; logs and data come on top. */
const ENOUGH_DISK_BYTES = 2048 * MB
/** Broker, database, Grafana and a few services. */
const ENOUGH_MEMORY_BYTES = 512 * MB
const LARGE_SKEW_MS = 1_000
const LEAST_NODE: readonly [number, number] = [20, 19]
/** `docker compose` needs it for `depends_on … condition` and healthy starts. */
const LEAST_API = 1.41

/** What is to be said of this machine. */
export function judgeMachine(facts: MachineFacts): Finding[] {
  return [node(facts), engine(facts), compose(facts), ...disk(facts), memory(facts), clock(facts)]
}

function node({ nodeVersion }: MachineFacts): Finding {
  const [major = 0, minor = 0] = nodeVersion.replace(/^v/, '').split('.').map(Number)
  const isEnough = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])
  if (isEnough) return ok('node', nodeVersion)
  return problem(
    'node',
    'prerequisite-missing',
    `${nodeVersion} is too old`,
    `mesh needs ${LEAST_NODE.join('.')} or later`,
  )
}

function failed(area: string, { code, message, hint }: Failure): Finding {
  return problem(area, code, message, hint ?? 'see the message')
}

function engine({ engine: found }: MachineFacts): Finding {
  if (isFailure(found)) return failed('engine', found)
  const text = `version ${found.version}, API ${found.apiVersion}, ${found.architecture}`
  if (Number(found.apiVersion) >= LEAST_API || Number.isNaN(Number(found.apiVersion))) return ok('engine', text)
  return warning(
    'engine',
    `${text}: older than what mesh is tested with`,
    `an engine with API ${LEAST_API} (Docker 20.10) or later`,
  )
}

function compose({ compose: found, engine: engineFound }: MachineFacts): Finding {
  if (!isFailure(found)) return ok('compose', `version ${found}`)
  // Without an engine this may say the same once more; it is another thing to install.
  return isFailure(engineFound) && found.code === engineFound.code
    ? warning('compose', found.message, found.hint ?? '')
    : failed('compose', found)
}

function disk({ engine: found }: MachineFacts): Finding[] {
  if (isFailure(found)) return []
  const { freeBytes } = found
  if (freeBytes === null) return [ok('disk', 'the engine keeps its data where this machine cannot look')]
  const text = `${sizeText(freeBytes)} free for the engine`
  const hint = 'see what takes the room: docker system df; df -h'
  if (freeBytes < LEAST_DISK_BYTES) return [problem('disk', 'disk-full', text, hint)]
  return [freeBytes < ENOUGH_DISK_BYTES ? warning('disk', text, hint) : ok('disk', text)]
}

function memory({ freeMemoryBytes, totalMemoryBytes }: MachineFacts): Finding {
  const text = `${sizeText(freeMemoryBytes)} of ${sizeText(totalMemoryBytes)} available`
  if (freeMemoryBytes >= ENOUGH_MEMORY_BYTES) return ok('memory', text)
  return warning('memory', `${text}: little for a broker and a database`, 'see what takes it: docker stats, top')
}

function clock({ engineAheadMs, isClockKept }: MachineFacts): Finding {
  if (engineAheadMs !== null && Math.abs(engineAheadMs) > LARGE_SKEW_MS) {
    const how = engineAheadMs > 0 ? 'ahead of' : 'behind'
    const text = `the engine's clock is ${(Math.abs(engineAheadMs) / 1000).toFixed(1)} s ${how} this machine's`
    return warning(
      'clock',
      `${text}: rows carry the times of the engine's`,
      'let a time service keep both: systemd-timesyncd or chrony',
    )
  }
  if (isClockKept === false) {
    return warning(
      'clock',
      'nothing keeps the clock of this machine right',
      'let a time service do it: systemd-timesyncd or chrony',
    )
  }
  const kept = isClockKept === null ? '' : ', kept by a time service'
  return ok('clock', engineAheadMs === null ? `not compared with the engine's${kept}` : `as the engine's${kept}`)
}
