// What all health probes of the running first mesh cost together, in parts of one core: each probe is run many times
// by hand, the processor time of the engine's processes for it is read from /proc and divided by its interval.
// npm run bench:steady-state
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { docker, exampleSpec, ON_DEBIAN, withMesh } from './bench-mesh.ts'
import { MESH, median, nodeProcessMs, ROUNDS, say } from './measure.ts'

const PROBES_A_ROUND = 20
const PROBE_ATTEMPTS = 20
const PROBE_PAUSE_MS = 100
const TICKS_PER_SECOND = 100
const ENGINE_PROCESS = /^(?:dockerd|containerd)$/

/**
 * Processor seconds that the engine and the shim of one container have used, with the programs that they have started
 * and seen the end of: runc, and the probe itself. Other containers' shims are left out, what others ask of the engine
 * is not.
 */
function engineCpuSeconds(containerId: string): number {
  let ticks = 0
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const [stat, command] = [textAt(`/proc/${pid}/stat`), textAt(`/proc/${pid}/cmdline`)]
    const [, name = '', rest = ''] = /^\d+ \((.*)\) \S (.*)$/s.exec(stat) ?? []
    const isShim = name.startsWith('containerd-shim') && command.includes(containerId)
    if (!isShim && !ENGINE_PROCESS.test(name)) continue
    // After the state: utime, stime, cutime and cstime are the 11th to 14th.
    for (const field of rest.split(' ').slice(10, 14)) ticks += Number(field)
  }
  return ticks / TICKS_PER_SECOND
}

/** Processes come and go while they are looked at. */
function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

interface Check {
  readonly test: readonly string[]
  readonly intervalS: number
}

function checkOf(container: string): Check | null {
  const { Healthcheck } = JSON.parse(docker(['inspect', '--format', '{{json .Config}}', container])) as {
    Healthcheck?: { Test: string[]; Interval: number }
  }
  if (Healthcheck === undefined) return null
  return { test: Healthcheck.Test.slice(1), intervalS: Healthcheck.Interval / 1e9 }
}

/** A service answers a little before its health file says so: the first probes of a mesh that is just up may fail. */
async function succeeding(probe: () => void): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      probe()
      return
    } catch (error) {
      if (attempt === PROBE_ATTEMPTS) throw error
      await wait(PROBE_PAUSE_MS)
    }
  }
}

/** What `work` takes, less what the engine takes without it over the same time. */
async function cpuSecondsOf(containerId: string, work: () => void): Promise<number> {
  const before = engineCpuSeconds(containerId)
  const startedAt = performance.now()
  work()
  const tookMs = performance.now() - startedAt
  const used = engineCpuSeconds(containerId) - before
  const idle = engineCpuSeconds(containerId)
  await wait(tookMs)
  return used - (engineCpuSeconds(containerId) - idle)
}

await withMesh(`bench-steady-${process.pid}`, exampleSpec('first-mesh'), async (mesh) => {
  nodeProcessMs([MESH, 'up', ...ON_DEBIAN], mesh.folder)
  const label = `label=com.docker.compose.project=${mesh.name}`
  const containers = docker(['ps', '--filter', label, '--format', '{{.Names}}']).split('\n')
  let share = 0
  for (const container of containers) {
    const check = checkOf(container)
    if (check === null) continue
    const id = docker(['inspect', '--format', '{{.Id}}', container])
    const probe = (): void => void docker(['exec', container, ...check.test])
    await succeeding(probe)
    const rounds: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const seconds = await cpuSecondsOf(id, () => {
        for (let count = 0; count < PROBES_A_ROUND; count++) probe()
      })
      rounds.push(seconds / PROBES_A_ROUND)
    }
    const each = median(rounds)
    // Others keep the engine busier than the probes do.
    if (each <= 0) throw new Error(`${container}: nothing can be measured on this engine now: others use it`)
    share += each / check.intervalS
    process.stdout.write(
      `     ${container}: ${(each * 1000).toFixed(0)} ms of processor time every ${check.intervalS} s\n`,
    )
  }
  say('all health probes together', `${(share * 100).toFixed(2)} % of one core`, '< 1 %', share < 0.01)
})
